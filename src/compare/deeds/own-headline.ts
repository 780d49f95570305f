import { happeningsOf } from '../../lang/en/happenings.ts';
import type { Claim, Predication } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { covered } from '../words/covered.ts';
import { type Verdict } from '../detector.ts';
import { flag, inMarks, ruledOut } from '../flag.ts';
import { argumentsOf, deniedBy, predicatePairs } from '../words/predicates.ts';
import { thatClause, wholeClaim } from '../words/said-clause.ts';
import { alignmentOf } from '../words/align.ts';

/** What a headline has as done and its own article has otherwise. `weaker` is the clause of the article. */
export interface HeadlineBeyond {
  readonly as: 'weighed' | 'not done';
  readonly headline: PairSide;
  readonly body: PairSide;
  readonly told: Predication;
  readonly weaker: Predication;
}

/** So much of what the headline says besides its verb is in the sentence of the article. */
const COVERED = 0.4;
/** In the article's words somebody only weighs it, or it may come to it. Lemmas that govern it. */
const WEIGHING: ReadonlySet<string> = new Set(
  'consider weigh contemplate mull ponder think discuss threaten explore study debate ready'.split(' '),
);
/** "Had been considering it": what was weighed before may have been done since. */
const BEFORE: ReadonlySet<string> = new Set(['have', 'already', 'earlier', 'previously', 'once', 'long']);

/**
 * What a headline has as done ("Mayor quits") while the sentence of its own article that tells of it has it as weighed,
 * possible or not done ("is considering resigning"); null where the two are not a headline and its article's sentence,
 * and where the article may tell of an earlier moment.
 */
export function headlineBeyond(pair: ClaimPair): HeadlineBeyond | null {
  const { left, right } = pair;
  if (left.claim.sourceId !== right.claim.sourceId || left.claim.headline === right.claim.headline)
    return null;
  const [headline, body] = left.claim.headline ? [left, right] : [right, left];
  const told = headline.claim.predications[0];
  if (!told || !isToldAsDone(headline, told) || isOpen(headline.claim) || isOpen(body.claim)) return null;
  for (const weaker of body.claim.predications) {
    if (!isOneDeed(pair, headline, told, weaker) || wasBefore(body.claim, weaker)) continue;
    const as = isWeighed(body.claim, weaker) ? 'weighed' : isNotDone(body, weaker) ? 'not done' : null;
    if (as !== null && covered(pair) >= COVERED) return { as, headline, body, told, weaker };
  }
  return null;
}

const isToldAsDone = (side: PairSide, { modality, tense, polarity, token }: Predication): boolean =>
  side.attribution === null &&
  modality === 'asserted' &&
  tense === 'past' &&
  polarity === 'positive' &&
  !side.claim.tokens.some(({ head, lemma }) => head === token && MAYBE.has(lemma));
const MAYBE: ReadonlySet<string> = new Set(['reportedly', 'allegedly', 'if', 'unless', 'almost', 'nearly']);

/** A question commits to nothing. */
const isOpen = ({ certainty }: Claim): boolean => certainty === 'question';

/** One verb, or two of one happening ("quit", "resign"), of one doer or thing as far as both name them. */
function isOneDeed(pair: ClaimPair, headline: PairSide, told: Predication, weaker: Predication): boolean {
  const leftFirst = pair.left === headline;
  const linked = predicatePairs(pair).some(({ left, right }) =>
    leftFirst ? left === told && right === weaker : right === told && left === weaker,
  );
  const family = happeningsOf(told.lemma).some((one) => happeningsOf(weaker.lemma).includes(one));
  return (linked || family) && sharesWhoOrWhat(pair, leftFirst, told, weaker);
}

function sharesWhoOrWhat(
  pair: ClaimPair,
  leftFirst: boolean,
  told: Predication,
  weaker: Predication,
): boolean {
  const [a, b] = leftFirst ? [told, weaker] : [weaker, told];
  const [as, bs] = [partsOf(pair.left.claim, a), partsOf(pair.right.claim, b)];
  const { toRight } = alignmentOf(pair);
  return as.some((at) => bs.includes(toRight.get(at)?.right.at ?? -1));
}

/** What hangs on a predicate, and who does what its governor says: "the mayor is considering resigning". */
function partsOf(claim: Claim, one: Predication): readonly number[] {
  const governor = claim.predications.find(({ token }) => token === claim.tokens[one.token]?.head);
  return [...argumentsOf(claim, one), ...(governor?.subject == null ? [] : [governor.subject])];
}

function isWeighed({ tokens }: Claim, { modality, token }: Predication): boolean {
  if (modality === 'possible') return true;
  const above = tokens[tokens[token]?.head ?? -1];
  return modality === 'intended' && above !== undefined && WEIGHING.has(above.lemma);
}

/** "Would not resign", "has not resigned", "no one had been charged", "without having agreed". */
const isNotDone = (side: PairSide, one: Predication): boolean =>
  deniedBy(side, one) && one.modality !== 'conditional' && one.modality !== 'possible';

function wasBefore({ tokens }: Claim, { token }: Predication): boolean {
  const around = new Set([token, tokens[token]?.head ?? -1]);
  return tokens.some(
    ({ head, lemma, text, upos }) =>
      around.has(head) && BEFORE.has(lemma) && (upos !== 'AUX' || /^(?:had|['’]d)$/iu.test(text)),
  );
}

const SCORE = 0.64;
const WORDS = { weighed: 'only weighed or possible', 'not done': 'not done' } as const;

/** The finding that a headline goes beyond its article. */
export function toldBeyond(pair: ClaimPair, { as, headline, body, weaker }: HeadlineBeyond): Verdict {
  const value = (side: PairSide) => (side === headline ? 'done' : WORDS[as]);
  const below = inMarks(thatClause(body.claim, weaker) ?? wholeClaim(body.claim));
  return flag({
    score: SCORE,
    field: 'how far it has come',
    message: `The headline has it as done (${inMarks(wholeClaim(headline.claim))}), the article below it as ${WORDS[as]} (${below}).`,
    values: [value(pair.left), value(pair.right)],
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('an earlier moment', 'the article does not tell it as what was before'),
      ruledOut('another thing', 'they share who or what'),
    ],
  });
}
