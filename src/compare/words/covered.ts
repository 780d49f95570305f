import type { ClaimPair } from '../../model/pair.ts';
import { alignmentOf } from './align.ts';

/** How much of the claim that is told more fully in the other stands there, 0 to 1. */
export function covered(pair: ClaimPair): number {
  const { coverLeft, coverRight } = alignmentOf(pair);
  return Math.max(coverLeft, coverRight);
}

/** How much of each claim stands in the other at least, 0 to 1. */
export function coveredBoth(pair: ClaimPair): number {
  const { coverLeft, coverRight } = alignmentOf(pair);
  return Math.min(coverLeft, coverRight);
}
