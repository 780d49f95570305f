import { type Extreme, extremeIn } from '../lang/en/extremes.ts';
import type { ClaimPair } from '../model/pair.ts';
import { alignmentOf } from './align.ts';
import { perClaim } from './per-claim.ts';

/** Two claims that share less rank two things. */
const SAME_EVENT = 0.03;

interface Told {
  readonly extreme: Extreme | null;
}
const extremeOf = perClaim(({ text, tokens }): Told => ({ extreme: extremeIn(text, tokens) }));

/** True where one has as the most ever what the other has as the most since some year. */
export function recordsApart(pair: ClaimPair): boolean {
  const [{ extreme: a }, { extreme: b }] = [extremeOf(pair.left.claim), extremeOf(pair.right.claim)];
  if (a === null || b === null || a.over === b.over || a.pole !== b.pole || pair.sameEvent < SAME_EVENT)
    return false;
  return alignmentOf(pair).links.some(({ left }) => !left.number);
}
