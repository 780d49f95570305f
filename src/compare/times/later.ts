import type { TimeExpression } from '../../model/analysis.ts';
import type { Claim, ClaimQuantity } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { compareTimes } from './times.ts';

/** True where the article that was published later gives the higher number; false where a date is missing. */
export function laterIsHigher({ left, right }: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [one, two] = [left, right].map(({ source }) =>
    Date.parse(source.revision.metadata.published?.value ?? ''),
  );
  if (one === undefined || two === undefined || Number.isNaN(one) || Number.isNaN(two) || one === two)
    return false;
  return !ofOneHour(left.claim, right.claim) && one < two === a.high < b.high;
}

const WITHIN_DAY: ReadonlySet<string> = new Set(['minute', 'hour', 'part-of-day']);

/** Both say as of when, and mean one hour: "at noon on Tuesday", "at midday today". Later articles do not make it later. */
function ofOneHour(a: Claim, b: Claim): boolean {
  return a.times.some(
    (one) =>
      WITHIN_DAY.has(one.grain) &&
      b.times.some(
        (other) =>
          WITHIN_DAY.has(other.grain) && (compareTimes(one, other) === 'same' || sameClock(one, other)),
      ),
  );
}

/** The same time of day, of days that nothing tells apart: "as of 18:00" and "by six on Sunday evening". */
function sameClock(a: TimeExpression, b: TimeExpression): boolean {
  if (a.earliest !== null && b.earliest !== null) return false;
  const day = a.weekday === null || b.weekday === null || a.weekday === b.weekday;
  return day && a.hour !== null && a.hour === b.hour && (a.minute ?? 0) === (b.minute ?? 0);
}

const MS_PER_DAY = 86_400_000;

/** Days between the two articles; null where one of them bears no date. */
export function daysBetween({ left, right }: ClaimPair): number | null {
  const [one, two] = [left, right].map(({ source }) =>
    Date.parse(source.revision.metadata.published?.value ?? ''),
  );
  const apart = Math.abs((one ?? Number.NaN) - (two ?? Number.NaN)) / MS_PER_DAY;
  return Number.isNaN(apart) ? null : apart;
}
