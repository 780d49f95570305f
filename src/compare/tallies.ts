import { type Tally, tallyIn } from '../lang/en/vote-words.ts';
import type { ClaimPair } from '../model/pair.ts';
import { oneIsOfOtherMonth } from './other-month.ts';
import { perClaim } from './per-claim.ts';

interface Told {
  readonly tally: Tally | null;
}
const tallyOf = perClaim(({ text }): Told => ({ tally: tallyIn(text) }));

/** The two counts of one vote, where they differ and come to the same number of voters; null for other votes. */
export function talliesApart(pair: ClaimPair): readonly [Tally, Tally] | null {
  const [{ tally: a }, { tally: b }] = [tallyOf(pair.left.claim), tallyOf(pair.right.claim)];
  if (!a || !b || a.high + a.low !== b.high + b.low) return null;
  return a.high === b.high || oneIsOfOtherMonth(pair) ? null : [a, b];
}
