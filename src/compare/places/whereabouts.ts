import { happeningsOf, sameHappening } from '../../lang/en/happenings.ts';
import { deedsOfVerb } from '../../lang/en/deed-words.ts';
import type { Claim, Predication } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { type Span, hull } from '../../model/span.ts';
import { below } from '../words/phrase.ts';
import { perClaim } from '../words/per-claim.ts';
import { deniedBy, participantAt } from '../words/predicates.ts';
import { sameName } from '../words/speakers.ts';
import { spotsApart } from './spots-exclude.ts';
import { type Spot, spotAt } from './spots.ts';
import { ofOtherDays } from '../times/times.ts';

/** Where somebody was at one moment: "was in her cabin when the ship struck". */
interface Whereabouts {
  readonly who: string;
  readonly clause: Predication;
  readonly spot: Spot;
  readonly moment: Moment;
}

/** Families and lemmas of what happened then; none where the claim only says "at the time" or "throughout". */
interface Moment {
  readonly deeds: readonly string[];
  readonly lemma: string | null;
}

/** Words that only say where somebody was. */
const STAYING: ReadonlySet<string> = new Set(
  'sit stand sleep stay remain wait lie hide alone asleep awake present'.split(' '),
);
const AT: ReadonlySet<string> = new Set(['in', 'at', 'on', 'inside', 'aboard']);
/** The moment of which both tell, without a word on what it was. */
const THEN = /\bat the (?:time|moment)\b|\bthroughout\b/iu;
const SAME_EVENT = 0.1;

/** Two places where one person is said to have been at one moment; null where both can be true. */
export function whereaboutsApart(pair: ClaimPair): readonly [Span, Span] | null {
  const { left, right, sameEvent } = pair;
  if (sameEvent < SAME_EVENT || ofOtherDays(pair)) return null;
  for (const a of whereaboutsIn(left.claim)) {
    for (const b of whereaboutsIn(right.claim)) {
      if (sameName(a.who, b.who) !== 'same' || !ofOneMoment(a.moment, b.moment)) continue;
      if (isNot(left, a) || isNot(right, b)) continue;
      if (spotsApart(left.claim, a.spot, right.claim, b.spot) !== null) return [a.spot.span, b.spot.span];
    }
  }
  return null;
}

const isNot = (side: PairSide, { clause }: Whereabouts): boolean =>
  deniedBy(side, clause) || clause.modality !== 'asserted';

function ofOneMoment(a: Moment, b: Moment): boolean {
  if (a.lemma === null || b.lemma === null) return a.lemma !== b.lemma;
  return (
    a.lemma === b.lemma || sameHappening(a.lemma, b.lemma) || a.deeds.some((deed) => b.deeds.includes(deed))
  );
}

const whereaboutsIn = perClaim((claim): readonly Whereabouts[] =>
  claim.predications.flatMap((clause): readonly Whereabouts[] => {
    const who = clause.subject === null ? undefined : personAt(claim, clause.subject);
    const at = who === undefined ? undefined : nounOf(claim, clause);
    const moment = at === undefined ? null : momentOf(claim, clause);
    if (who === undefined || at === undefined || !moment) return [];
    const spot = spotAt(claim, at, leadsOf(claim, at), false);
    return spot.parts.length > 0
      ? [{ who, clause, spot: { ...spot, span: wordsAt(claim, at) }, moment }]
      : [];
  }),
);

/** "In the kitchen": without the subject and the clauses that hang on the noun where it is the predicate. */
function wordsAt(claim: Claim, at: number): Span {
  const own = claim.tokens.flatMap(({ head, deprel }, token) =>
    head === at && (token < at ? BEFORE_NOUN : BEHIND_NOUN).test(deprel) ? below(claim, token) : [],
  );
  return hull([at, ...own].flatMap((token) => claim.tokens[token]?.span ?? []));
}
const BEFORE_NOUN = /^(?:case|det|amod|compound|nummod|nmod)/u;
const BEHIND_NOUN = /^(?:nmod|flat|nummod)/u;

/** "The captain, Ruth Selby": the name, be it of the noun itself or of what stands beside it. */
function personAt(claim: Claim, at: number): string | undefined {
  const beside = claim.tokens.findIndex(({ head, deprel }) => head === at && deprel === 'appos');
  const found = [at, beside].map((one) => (one < 0 ? undefined : participantAt(claim, one)));
  return found.find((one) => one?.named === true && one.kind === 'person')?.name;
}

/** The noun that says where: what a form of "be" stands before, or what hangs on "slept" and "stayed". */
function nounOf({ tokens }: Claim, { token, lemma }: Predication): number | undefined {
  const isCopular = tokens.some(({ head, deprel }) => head === token && deprel === 'cop');
  if (isCopular && leadsOf({ tokens }, token).length > 0) return token;
  if (!STAYING.has(lemma)) return undefined;
  const found = tokens.findIndex(
    ({ head, deprel }, at) =>
      head === token && deprel.startsWith('obl') && leadsOf({ tokens }, at).length > 0,
  );
  return found < 0 ? undefined : found;
}

const leadsOf = ({ tokens }: Pick<Claim, 'tokens'>, at: number): readonly string[] =>
  tokens.flatMap(({ head, deprel, lemma }) =>
    head === at && deprel === 'case' && AT.has(lemma) ? [lemma] : [],
  );

/** "When the bomb went off", "at the time of the robbery", "throughout"; null where no moment is told. */
function momentOf(claim: Claim, { token }: Predication): Moment | null {
  const when = claim.tokens.findIndex(
    ({ head, deprel }, at) =>
      head === token &&
      deprel === 'advcl' &&
      claim.tokens.some((one) => one.head === at && (one.lemma === 'when' || one.lemma === 'as')),
  );
  const lemma = claim.tokens[when]?.lemma;
  if (lemma === undefined) return THEN.test(claim.text) ? { deeds: [], lemma: null } : null;
  const behind = claim.tokens.flatMap((one) =>
    one.head === when && one.deprel.startsWith('compound') ? [one.lemma] : [],
  );
  return { deeds: [...deedsOfVerb(lemma, behind, []), ...happeningsOf(lemma)], lemma };
}
