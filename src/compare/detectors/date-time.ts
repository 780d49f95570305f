import type { TimeExpression } from '../../model/analysis.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { covered } from '../covered.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { type PredicatePair, deniedBy, predicatePairs } from '../predicates.ts';
import { afterPublication, compareTimes, dayFine, isSpokenDay, otherZone, timesOn } from '../times.ts';
import { textOf } from '../wording.ts';

/** One happening, told twice, shares its predicate and this much of the shorter claim besides. */
const COVERED = 0.4;
const FEWEST_SHARED = 1;
const COVERED_FULLY = 0.6;
const SCORE = { partly: 0.6, fully: 0.82 };

export const dateTime: Detector = Object.freeze({
  name: 'date-time',
  version: 2,
  relation: 'conflict',
  kind: 'date-time',
  flags: 'The two claims put one happening at times that exclude each other.',
  quietOn:
    'Times of other happenings, days of reporting, coarser times that include the finer, time zones, and rounding.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  if (pair.left.claim.times.length === 0 || pair.right.claim.times.length === 0)
    return abstain('one of the claims gives no time');
  const shared = predicatePairs(pair);
  if (shared.length === 0) return quiet('the times belong to no shared predicate');
  if (otherZone(pair)) return quiet('one of the times is given in another time zone');
  for (const one of shared) {
    if (one.shared.length < FEWEST_SHARED || deniedBy(pair.left, one.left) || deniedBy(pair.right, one.right))
      continue;
    const apart = timesApart(pair, one);
    if (apart === null || afterPublication(pair, apart)) continue;
    if (isSpokenDay(pair.left.claim, apart[0]) || isSpokenDay(pair.right.claim, apart[1])) continue;
    const share = covered(pair);
    if (share >= COVERED) return flagged(pair, apart, share);
  }
  return quiet('no shared happening has times that exclude each other');
}

/** The two times where every time of one predicate excludes every time of the other. */
function timesApart(
  pair: ClaimPair,
  { left, right }: PredicatePair,
): readonly [TimeExpression, TimeExpression] | null {
  const [as, bs] = [timesOn(pair.left.claim, left), timesOn(pair.right.claim, right)];
  const [a, b] = [as[0], bs[0]];
  if (!a || !b) return null;
  const exclude = as.every((one) =>
    bs.every((other) => dayFine(one, other) && compareTimes(one, other) === 'apart'),
  );
  return exclude ? [a, b] : null;
}

function flagged(pair: ClaimPair, [a, b]: readonly [TimeExpression, TimeExpression], share: number): Verdict {
  return flag({
    score: share >= COVERED_FULLY ? SCORE.fully : SCORE.partly,
    field: 'when',
    values: [textOf(pair.left.claim, a.span), textOf(pair.right.claim, b.span)],
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('another happening', 'predicate and participants agree'),
      ruledOut('a time zone', 'no zone is named'),
      ruledOut('the day of reporting', 'both times belong to what happened'),
    ],
  });
}
