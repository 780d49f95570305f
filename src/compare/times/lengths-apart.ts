import type { ClaimPair } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { type Length, lengthsOf } from './lengths.ts';
import { betweenOthers } from '../words/setting.ts';
import { ofOtherDays } from './times.ts';

/** How long one thing went on, in so many minutes and by two times of day, where the two are not one; null where they may be. */
export function lengthsApart(pair: ClaimPair): readonly [Span, Span] | null {
  if (ofOtherDays(pair) || betweenOthers(pair)) return null;
  const others = lengthsOf(pair.right);
  for (const left of lengthsOf(pair.left)) {
    const right = others.find((other) => areOfOne(left, other) && areApart(left, other));
    if (right) return [left.span, right.span];
  }
  return null;
}

/** Two numbers of minutes are for the detector of quantities; here one is told by the clock, or the verbs differ. */
const areOfOne = (a: Length, b: Length): boolean =>
  !(a.how === 'clock' && b.how === 'clock') &&
  ([...a.of].some((one) => b.of.has(one)) || [...a.families].some((one) => b.families.has(one)));

/** Twice as long and more: what is measured from another moment is not so far out. */
const FAR = 2;

function areApart(a: Length, b: Length): boolean {
  const [short, long] = a.high < b.low ? [a, b] : [b, a];
  return short.high < long.low && long.low >= FAR * short.high;
}
