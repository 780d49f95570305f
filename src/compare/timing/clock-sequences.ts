import type { Claim } from '../../model/claim.ts';
import type { PairSide } from '../../model/pair.ts';
import { deedsOf } from '../deeds/deeds.ts';
import { dialOf } from '../times/dial.ts';
import { type Sequence, type Step, sideOfClaim, stepOf } from './steps.ts';
import { compareTimes, dayFine, timesOn } from '../times/times.ts';

/** Two times of day or days in one article, of two things. */
export function byClock(side: PairSide): readonly Sequence[] {
  const others = [...(side.before ?? []), ...(side.after ?? [])].map((claim) => sideOfClaim(side, claim));
  const [own, all] = [timedIn(side), [side, ...others].flatMap(timedIn)];
  return own.flatMap((one) =>
    all.flatMap((other): readonly Sequence[] => {
      if (
        one.step === other.step ||
        (one.step.token === other.step.token && one.step.side === other.step.side)
      )
        return [];
      const gap = gapBetween(one, other);
      if (gap === null || Math.abs(gap) < CLEAR_MINUTES) return [];
      const isFirst = gap > 0;
      const [first, then] = isFirst ? [one.step, other.step] : [other.step, one.step];
      return [{ first, then, said: false }];
    }),
  );
}

/** Minutes from the one to the other, by the calendar or by the clock of one day; null where that is not told. */
function gapBetween(a: Timed, b: Timed): number | null {
  if (a.time.earliest !== null && b.time.earliest !== null) {
    if (compareTimes(a.time, b.time) !== 'apart') return null;
    return (Date.parse(b.time.earliest) - Date.parse(a.time.earliest)) / MS_PER_MINUTE;
  }
  if ([a.time, b.time].some(({ weekday, day }) => weekday !== null || day !== null)) return null;
  const [one, other] = [dialOf(a.step.side.claim, a.time), dialOf(b.step.side.claim, b.time)];
  return one && other && one.sure === other.sure ? other.minutes - one.minutes : null;
}
/** Closer together, two outlets may have rounded. */
const CLEAR_MINUTES = 5;
const MS_PER_MINUTE = 60_000;

interface Timed {
  readonly step: Step;
  readonly time: Claim['times'][number];
}

function timedIn(side: PairSide): readonly Timed[] {
  return deedsOf(side).flatMap((deed) => {
    if (deed.clause === null || deed.denied || deed.noun) return [];
    const [time, ...more] = timesOn(side.claim, deed.clause);
    return time && more.length === 0 && isPoint(side.claim, time) ? [{ step: stepOf(side, deed), time }] : [];
  });
}

/** A day or a time of day, and no end of a stretch: "from June to November" and "in 1973" put nothing in order. */
function isPoint({ tokens }: Claim, time: Claim['times'][number]): boolean {
  const lead = tokens.findLast(({ span }) => span.end <= time.span.start)?.lemma ?? '';
  return dayFine(time, time) && !STRETCH.has(lead);
}
const STRETCH: ReadonlySet<string> = new Set([
  'from',
  'to',
  'since',
  'until',
  'till',
  'by',
  'before',
  'after',
  'between',
]);
