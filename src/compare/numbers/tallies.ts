import { type Tally, tallyIn } from '../../lang/en/vote-words.ts';
import type { Claim, ClaimQuantity } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { oneIsOfOtherMonth } from '../times/other-month.ts';
import { perClaim } from '../words/per-claim.ts';

interface Told {
  readonly tally: Tally | null;
}
const tallyOf = perClaim(({ text }): Told => ({ tally: tallyIn(text) }));

/** What is voted on; what stands in one row is one. */
const MATTERS: readonly ReadonlySet<string>[] = [
  'bill law act legislation',
  'budget',
  'treaty pact accord agreement deal',
  'motion',
  'amendment',
  'resolution',
  'referendum',
  'verdict ruling',
].map((words) => new Set(words.split(' ')));
const mattersOf = perClaim(
  ({ tokens }): ReadonlySet<number> =>
    new Set(
      tokens.flatMap(({ lemma }) => {
        const row = MATTERS.findIndex((words) => words.has(lemma));
        return row < 0 ? [] : [row];
      }),
    ),
);
/** Of two votes on one matter one more number may be the same: a matter must be told on both sides. */
const SAME_EVENT = 0.12;

/** The two counts of one vote, where they differ and as many voted, or as many on one side; null for other votes. */
export function talliesApart(pair: ClaimPair): readonly [Tally, Tally] | null {
  const [{ tally: a }, { tally: b }] = [tallyOf(pair.left.claim), tallyOf(pair.right.claim)];
  if (!a || !b || (a.high === b.high && a.low === b.low) || oneIsOfOtherMonth(pair)) return null;
  const matters = compareMatters(pair);
  if (matters === 'other') return null;
  const asMany = a.high + a.low === b.high + b.low;
  const halfAgrees = a.high === b.high || a.low === b.low;
  return asMany || (halfAgrees && matters === 'one' && pair.sameEvent >= SAME_EVENT) ? [a, b] : null;
}

function compareMatters({ left, right }: ClaimPair): 'one' | 'other' | 'unknown' {
  const [as, bs] = [mattersOf(left.claim), mattersOf(right.claim)];
  if (as.size === 0 || bs.size === 0) return 'unknown';
  return [...as].some((row) => bs.has(row)) ? 'one' : 'other';
}

/** True where a number is one of a vote's counts: it is compared with the other vote's as a whole. */
export function isOfTally(claim: Claim, { span }: ClaimQuantity): boolean {
  const { tally } = tallyOf(claim);
  return (
    tally !== null && tally.start <= span.start - claim.span.start && span.end - claim.span.start <= tally.end
  );
}
