import type { Claim, ClaimQuantity } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { loneWords } from './lone-words.ts';
import { negatorsIn } from './denied-statement.ts';
import { wordedAsOne } from './text-likeness.ts';
import { oneTopic } from './topic.ts';

/** "About 1,000" may be 900. */
const ROUNDED = 0.15;
const LOOSE: ReadonlySet<string> = new Set(['about', 'nearly', 'around', 'almost']);

/**
 * True where two statements that say the same otherwise count one thing differently: "the council's 19 members", "has 16
 * members". Bounds that meet and rounding are no difference.
 */
export function countsApart(pair: ClaimPair): boolean {
  const [a, b] = [pair.left.claim, pair.right.claim];
  if (!oneTopic(pair) || negatorsIn(a).length + negatorsIn(b).length > 0) return false;
  if (Math.min(loneBesides(a, b), loneBesides(b, a)) > 0) return false;
  // Of two worded as one statement the detectors tell, which ask when each counted.
  if (wordedAsOne(pair)) return false;
  const counts = countsIn(b);
  return countsIn(a).some((one) => {
    const others = counts.filter((other) => ofOneThing(one, other));
    return others.length > 0 && !isToldIn(one, a, b) && others.every((other) => areApart(one, other));
  });
}

const loneBesides = (claim: Claim, other: Claim): number =>
  loneWords(claim, other).filter(({ number }) => !number).length;

/** Of persons and things; "the first two" and "a five-member group" count something else. */
const countsIn = (claim: Claim): readonly ClaimQuantity[] =>
  claim.quantities.filter(
    ({ kind, countedLemma, span }) =>
      kind === 'count' && countedLemma !== null && !isPartOfWord(claim, span.start, span.end),
  );

/** The same number stands in the other, whatever it was read as counting there. */
function isToldIn(one: ClaimQuantity, own: Claim, other: Claim): boolean {
  const number = own.tokens.find(({ span }) => span.start <= one.span.end && one.span.end <= span.end)?.text;
  return (
    other.tokens.some(({ text }) => text === number) ||
    other.quantities.some(({ low, high }) => one.low <= high && low <= one.high)
  );
}

/** These say no more than that there are so many. */
const HAVING: ReadonlySet<string> = new Set([
  'have',
  'be',
  'number',
  'count',
  'include',
  'comprise',
  'total',
]);

/** Counted by one noun, and told of one deed, or of one that they merely are: "killed 3 people" and "injured 50" are two. */
function ofOneThing(a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [x, y] = [a.predicateLemma, b.predicateLemma];
  if (a.countedLemma !== b.countedLemma) return false;
  return x === null || y === null || x === y || HAVING.has(x) || HAVING.has(y);
}

const LIMITING: ReadonlySet<string> = new Set(['first', 'last', 'other', 'next', 'another', 'more']);

function isPartOfWord({ tokens, text, span }: Claim, start: number, end: number): boolean {
  const before = tokens.findLast((token) => token.span.end <= start);
  return text.charAt(end - span.start) === '-' || LIMITING.has(before?.lemma ?? '');
}

function areApart(a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [low, high] = a.low < b.low ? [a, b] : [b, a];
  if (low.high >= high.low) return false;
  const loose = [low, high].some(({ bound }) => LOOSE.has(bound));
  return !loose || low.high < high.low * (1 - ROUNDED);
}
