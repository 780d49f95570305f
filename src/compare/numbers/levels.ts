import { happeningsOf } from '../../lang/en/happenings.ts';
import { idiomsIn } from '../../lang/en/idioms.ts';
import type { TimeExpression } from '../../model/analysis.ts';
import type { Claim, ClaimQuantity, Predication } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { perClaim } from '../words/per-claim.ts';
import { aboveNumber } from '../words/predicates.ts';
import type { SlotMatch } from './quantity-slots.ts';
import { compareTimes } from '../times/times.ts';

/** Where something stands after it rose or fell: "raised its rate to 9.25 percent", "goes up to 9.5". */
interface Level {
  readonly way: string;
  readonly quantity: ClaimQuantity;
}

/** Ways something goes that end at a level. */
const WAYS: readonly string[] = ['rise', 'fall', 'cut'];
/** Two levels further apart are of two things: of a rate and of an index. */
const NEAR = 0.25;
/** Every economy has several rates: the claims must touch. */
const SAME_EVENT = 0.06;
const STRENGTH = 0.8;
/** Levels of two months are a series; of two days, one is of the day it was decided. */
const COARSE: ReadonlySet<string> = new Set(['month', 'quarter', 'season', 'year']);

/** Two levels that one thing is said to have come to; null where there are none. */
export function levelsOfOne(pair: ClaimPair): SlotMatch | null {
  if (pair.sameEvent < SAME_EVENT || ofOtherPeriods(pair)) return null;
  for (const { way, quantity: left } of levelsIn(pair.left.claim)) {
    const found = levelsIn(pair.right.claim).find(
      (other) => other.way === way && areNear(left, other.quantity),
    );
    if (found) return { left, right: found.quantity, strength: STRENGTH };
  }
  return null;
}

/** "To 9.5" of rates leaves "percent" to be understood; of two it must stand with one. */
function areNear(a: ClaimQuantity, b: ClaimQuantity): boolean {
  if (a.kind !== 'percent' && b.kind !== 'percent') return false;
  return Math.abs(a.low - b.low) <= NEAR * Math.max(a.low, b.low);
}

const ofOtherPeriods = ({ left, right }: ClaimPair): boolean =>
  left.claim.times.some((a) =>
    right.claim.times.some((b) => areCoarse(a, b) && compareTimes(a, b) === 'apart'),
  );
const areCoarse = (a: TimeExpression, b: TimeExpression): boolean =>
  COARSE.has(a.grain) && COARSE.has(b.grain);

const levelsIn = perClaim((claim): readonly Level[] =>
  claim.quantities.flatMap((quantity): readonly Level[] => {
    const bare =
      isOfRate(claim) &&
      quantity.kind === 'count' &&
      quantity.countedLemma === null &&
      !Number.isInteger(quantity.low);
    const after = claim.tokens.find(({ span }) => span.start >= quantity.span.end)?.lemma ?? '';
    if ((quantity.kind !== 'percent' && !bare) || PER.has(after)) return [];
    const before = claim.tokens.findLast(({ span }) => span.end <= quantity.span.start);
    const above = before?.lemma === 'to' ? aboveNumber(claim, quantity) : null;
    const way = above && wayOf(claim, above);
    return way ? [{ way, quantity }] : [];
  }),
);

/** "To 11.38 per euro" is a price. */
const PER: ReadonlySet<string> = new Set(['per', 'to', 'against', 'a']);

/** A bare decimal is a level of a rate only where its claim speaks of one: "to 11.38 to the euro" is not. */
const RATES: ReadonlySet<string> = new Set([
  'rate',
  'point',
  'percentage',
  'percent',
  'inflation',
  'unemployment',
]);
const isOfRate = ({ tokens }: Claim): boolean => tokens.some(({ lemma }) => RATES.has(lemma));

function wayOf(claim: Claim, { token, lemma }: Predication): string | null {
  const phrase = idiomsIn(claim.tokens).find(({ at }) => at === token)?.family;
  return (
    [...happeningsOf(lemma), phrase].find((family) => family !== undefined && WAYS.includes(family)) ?? null
  );
}
