import { SOLE_PARTS, isOneDoerAct, oneDoerAct, otherPeople } from '../../lang/en/one-doer.ts';
import { saysOneOf } from '../../lang/en/says-one-of.ts';
import { exclusive } from '../../lang/en/exclusive.ts';
import type { Claim, Participant, Predication } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { alignmentOf } from '../words/align.ts';
import { mayBeOneName } from '../words/name-forms.ts';
import { perClaim } from '../words/per-claim.ts';
import { below, phraseOf, shortened } from '../words/phrase.ts';
import { asserts, deniedBy, participantAt, rolesOf } from '../words/predicates.ts';
import { sameName } from '../words/speakers.ts';
import { ofOtherDays } from '../times/times.ts';

/** Who did what alone, as a claim tells it: "the north gate was closed by Otto Lanz". */
interface Deed {
  readonly act: string;
  readonly doer: number;
  readonly thing: number;
  readonly clause: Predication;
}

/** Two who are each said to have done one thing alone. */
export interface DoersApart {
  readonly act: string;
  readonly values: readonly [string, string];
  readonly compared: readonly [Span, Span];
}

const deedsIn = perClaim((claim: Claim): readonly Deed[] =>
  claim.predications.flatMap((clause) => [...byVerb(claim, clause), ...byPart(claim, clause)]),
);

function byVerb(claim: Claim, clause: Predication): readonly Deed[] {
  const particle = claim.tokens.find(
    ({ head, deprel }) => head === clause.token && deprel === 'compound:prt',
  );
  const phrasal = particle ? `${clause.lemma}-${particle.lemma}` : clause.lemma;
  const act = isOneDoerAct(phrasal) ? phrasal : clause.lemma;
  const { agent, patient } = rolesOf(claim, clause);
  if (!isOneDoerAct(act) || agent === null || patient === null) return [];
  return [{ act, doer: agent, thing: patient, clause }];
}

/** "Jan Feld was the driver of the bus", "the driver of the bus was Marek Dol". */
function byPart(claim: Claim, clause: Predication): readonly Deed[] {
  const { subject, token } = clause;
  if (subject === null) return [];
  const lemmaAt = (at: number) => claim.tokens[at]?.lemma ?? '';
  const [part, doer] = SOLE_PARTS.has(lemmaAt(token)) ? [token, subject] : [subject, token];
  if (!SOLE_PARTS.has(lemmaAt(part)) || claim.tokens[clause.token]?.upos === 'VERB') return [];
  const thing = claim.tokens.findIndex(
    ({ head, deprel }) => head === part && (deprel === 'nmod' || deprel === 'nmod:poss'),
  );
  return thing < 0 ? [] : [{ act: `be ${lemmaAt(part)}`, doer, thing, clause }];
}

/** Two who are said to have done one thing that one does alone; null where both may be meant, or it may be two things. */
export function doersApart(pair: ClaimPair): DoersApart | null {
  for (const left of deedsIn(pair.left.claim)) {
    for (const right of deedsIn(pair.right.claim)) {
      if (!isOneAct(left, right) || !isOneThing(pair, left.thing, right.thing)) continue;
      if (!isDone(pair.left, left) || !isDone(pair.right, right) || ofOtherDays(pair)) continue;
      const values = apart(pair, left.doer, right.doer);
      if (!values) continue;
      const compared = [
        phraseOf(pair.left.claim, left.doer),
        phraseOf(pair.right.claim, right.doer),
      ] as const;
      return { act: left.act, values, compared };
    }
  }
  return null;
}

const isOneAct = (a: Deed, b: Deed): boolean => a.act === b.act || oneDoerAct(a.act, b.act);

const isDone = (side: PairSide, { clause }: Deed): boolean =>
  asserts(side, clause) &&
  !deniedBy(side, clause) &&
  clause.tense !== 'future' &&
  !saysOneOf(side.claim.text, MEANT);
/** "Was to have closed it". */
const MEANT: readonly string[] = [
  'was to have',
  'were to have',
  'was due to have',
  'was supposed to have',
  'were supposed to have',
];

/** One word for the thing, and nothing that tells two of them apart: "the north gate", "the south gate". */
function isOneThing(pair: ClaimPair, a: number, b: number): boolean {
  const [left, right] = [pair.left.claim, pair.right.claim];
  const [x, y] = [left.tokens[a], right.tokens[b]];
  if (!x || !y || x.upos === 'PRON' || y.upos === 'PRON') return false;
  if (x.lemma !== y.lemma && alignmentOf(pair).toRight.get(a)?.right.at !== b) return false;
  const [as, bs] = [modifiers(left, a), modifiers(right, b)];
  if (as.some((one) => bs.some((other) => exclusive(one, other)))) return false;
  // "The gate" may be any gate; "the hotel in Tarn" and "the Old Mill hotel" may be two.
  return as.length === 0 || bs.length === 0 || as.some((one) => bs.includes(one));
}
const MODIFIES: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM']);
const modifiers = (claim: Claim, at: number): readonly string[] =>
  below(claim, at)
    .filter((one) => one !== at)
    .flatMap((one) => {
      const token = claim.tokens[one];
      return token && MODIFIES.has(token.upos) ? [token.lemma] : [];
    });

function apart(pair: ClaimPair, a: number, b: number): readonly [string, string] | null {
  const [left, right] = [pair.left.claim, pair.right.claim];
  const [one, other] = [participantAt(left, a), participantAt(right, b)];
  if (one?.named === true && other?.named === true)
    return isName(left, a) && isName(right, b) ? namesApart(pair, one, other) : null;
  if (one?.named === true || other?.named === true) return null;
  return peopleApart(pair, a, b);
}

/** "A police officer", "a protester", and neither claim tells of both. */
function peopleApart(
  { left: { claim: left }, right: { claim: right } }: ClaimPair,
  a: number,
  b: number,
): readonly [string, string] | null {
  const [x, y] = [left.tokens[a]?.lemma ?? '', right.tokens[b]?.lemma ?? ''];
  if (
    !otherPeople(x, y) ||
    left.tokens.some(({ lemma }) => lemma === y) ||
    right.tokens.some(({ lemma }) => lemma === x)
  )
    return null;
  return [shortened(left, phraseOf(left, a)), shortened(right, phraseOf(right, b))];
}

/** Who "he" is may be misread, and "thieves" at the head of a sentence are no name. */
const isName = (claim: Claim, at: number): boolean =>
  below(claim, at).some((one) => claim.tokens[one]?.upos === 'PROPN');

/** Two persons, or two bodies; a body and its officer are one. */
function namesApart(pair: ClaimPair, one: Participant, other: Participant): readonly [string, string] | null {
  if ((one.kind === 'person') !== (other.kind === 'person')) return null;
  if (sameName(one.name, other.name) !== 'different' || mayBeOneName(one.name, other.name)) return null;
  const mentions = ({ participants }: Claim, { name }: Participant) =>
    participants.some((someone) => someone.named && sameName(someone.name, name) !== 'different');
  if (mentions(pair.left.claim, other) || mentions(pair.right.claim, one)) return null;
  return [one.name, other.name];
}
