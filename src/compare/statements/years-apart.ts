import type { TimeExpression } from '../../model/analysis.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { type PredicatePair, asserts, deniedBy, participantAt, predicatePairs } from '../words/predicates.ts';
import { sameName } from '../words/speakers.ts';
import { timesOn } from '../times/times.ts';

/**
 * The times two texts of one event give for one thing done, where they are of different years: "was released on 23 March
 * 2017", "was released in 2007". Only for texts that are taken to be of one event: two articles may tell of two releases.
 */
export function yearsApart(pair: ClaimPair): readonly [TimeExpression, TimeExpression] | null {
  for (const one of predicatePairs(pair)) {
    if (!areAsserted(pair, one) || ofOtherSubjects(pair, one)) continue;
    const [as, bs] = [timesOn(pair.left.claim, one.left), timesOn(pair.right.claim, one.right)];
    const [a, b] = [as[0], bs[0]];
    if (a && b && as.every((x) => bs.every((y) => ofOtherYears(x, y)))) return [a, b];
  }
  return null;
}

function areAsserted({ left, right }: ClaimPair, { left: a, right: b }: PredicatePair): boolean {
  return asserts(left, a) && asserts(right, b) && !deniedBy(left, a) && !deniedBy(right, b);
}

/** "Her niece died in 2002" and "he died in 1970". */
function ofOtherSubjects({ left, right }: ClaimPair, { left: a, right: b }: PredicatePair): boolean {
  const [x, y] = [participantAt(left.claim, a.subject ?? -1), participantAt(right.claim, b.subject ?? -1)];
  return x?.named === true && y?.named === true && sameName(x.name, y.name) !== 'same';
}

/** A decade may hold the year. Of one year the months. */
function ofOtherYears(a: TimeExpression, b: TimeExpression): boolean {
  if (a.grain === 'decade' || b.grain === 'decade') return false;
  if (a.year === null || b.year === null) return false;
  if (a.year !== b.year) return true;
  return a.month !== null && b.month !== null && a.month !== b.month;
}
