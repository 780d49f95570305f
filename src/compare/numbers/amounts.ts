import type { ClaimQuantity } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';

/** "About 100" covers 90 to 110: reporters round to one figure. */
const ABOUT_MARGIN = 0.1;
/** "Nearly 60" starts at 54. */
const NEARLY_FROM = 0.9;
/** Exact small counts are counted, not rounded: 20 and 22 people differ. */
const ROUNDED_FROM = 100;
/** Two computed values that differ by less are one number. */
const HAIR = 1e-9;
/** No pen slips by so much. */
const MULTIPLIED = 1e6;
const TEN = 10;
const HUNDRED = 100;

/** The smallest and largest value a side can mean. */
export type Range = readonly [low: number, high: number];

/** What the words of a quantity allow, with its bound applied. In the unit's base where it has one. */
export function rangeOf({ low, high, bound, base, kind }: ClaimQuantity): Range {
  const factor = base !== null && low !== 0 ? base / low : kind === 'fraction' ? HUNDRED : 1;
  const [from, to] = [low * factor, high * factor];
  switch (bound) {
    case 'about':
      return low === high ? [from * (1 - ABOUT_MARGIN), to * (1 + ABOUT_MARGIN)] : [from, to];
    case 'at-least':
    case 'over':
      return [from, Number.POSITIVE_INFINITY];
    case 'at-most':
    case 'under':
      return [0, to];
    case 'nearly':
      return low === high ? [from * NEARLY_FROM, to] : [from, to];
    default:
      return [from, to];
  }
}

/** True where one number satisfies both sides, after rounding and whatever unit each uses. */
export function amountsMeet(a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [[aLow, aHigh], [bLow, bHigh]] = [rangeOf(a), rangeOf(b)];
  if (aLow <= bHigh * (1 + HAIR) && bLow <= aHigh * (1 + HAIR)) return true;
  return roundsTo(a, b) || roundsTo(b, a);
}

/** Nobody rounds by a larger part: 5 billion and 10 billion are two numbers, though 10 has one figure only. */
const ROUNDED_SHARE = 0.2;

/** True where `round` is what `exact` becomes with fewer figures: 14 billion and 13.9 billion. */
function roundsTo(round: ClaimQuantity, exact: ClaimQuantity): boolean {
  if (round.low !== round.high || exact.low !== exact.high) return false;
  const [value] = rangeOf(round);
  const [other] = rangeOf(exact);
  const step = stepOf(round.low) * (round.low === 0 ? 1 : value / round.low);
  const finer = stepOf(exact.low) * (exact.low === 0 ? 1 : other / exact.low);
  const converted = round.base !== null && round.unit !== exact.unit;
  if (!converted && (Math.abs(round.low) < ROUNDED_FROM || finer >= step)) return false;
  const away = Math.abs(value - other);
  return away <= step / 2 + HAIR && away <= Math.abs(value) * ROUNDED_SHARE;
}

/** The place of the last figure that is not zero: 100 for 1,200; 0.1 for 13.9. */
function stepOf(value: number): number {
  if (value === 0) return 1;
  let step = 1;
  if (Number.isInteger(value)) {
    while (value % (step * TEN) === 0) step *= TEN;
    return step;
  }
  const decimals = /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
  return TEN ** -decimals;
}

/**
 * True where one number looks like a slip of the other: a shifted point (12,000 and 120,000), or two figures changed
 * places (4,216 and 4,612; 37 and 73). Two measures of different things seldom do.
 */
export function looksLikeSlip(a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [one, two] = [figuresOf(a.low), figuresOf(b.low)];
  // "110 b." and "110bn": a million times as much is a word we did not read.
  if (Math.max(a.low, b.low) >= MULTIPLIED * Math.min(a.low, b.low)) return false;
  if (one === two) return a.low !== b.low && one.length > 1;
  return one.length > 1 && one.length === two.length && [...one].sort().join('') === [...two].sort().join('');
}

/** The figures of a number without point and outer zeros: "12" for 12,000 and for 0.12. */
export function figuresOf(value: number): string {
  const figures = [...String(value)].filter((letter) => letter >= '0' && letter <= '9');
  const from = figures.findIndex((figure) => figure !== '0');
  const to = figures.findLastIndex((figure) => figure !== '0');
  return from < 0 ? '' : figures.slice(from, to + 1).join('');
}

/** True where the two measure something in one unit, and not the same amount of it. */
export function numbersDiffer({ left, right }: Pick<ClaimPair, 'left' | 'right'>): boolean {
  const [as, bs] = [left.claim.quantities, right.claim.quantities];
  return as.some(
    (a) => bs.some((b) => a.kind === b.kind && a.unit === b.unit) && !bs.some((b) => amountsMeet(a, b)),
  );
}

/** Further apart, what is counted may be another thing, and only the likeness of the words says otherwise. */
const FAR_TIMES = 4;
export const timesApart = (a: ClaimQuantity, b: ClaimQuantity): number => {
  const [[x], [y]] = [rangeOf({ ...a, bound: 'exact' }), rangeOf({ ...b, bound: 'exact' })];
  return Math.max(x, y) / Math.max(1, Math.min(x, y));
};
/** True where one is many times the other. */
export const farApart = (a: ClaimQuantity, b: ClaimQuantity): boolean => timesApart(a, b) > FAR_TIMES;
