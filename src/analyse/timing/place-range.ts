import { MINUTES_IN_A_DAY } from './civil.ts';
import type { Ground, Interval } from './interval.ts';
import { place } from './place.ts';
import type { Said } from './said.ts';

/** From the beginning of the first to the end of the last: "4-6 May" is 4 May to 7 May, the end outside. */
export function placeRange(first: Said, last: Said, ground: Ground): Interval | null {
  const [from, to] = [withDayOf(first, last), withDayOf(last, first)];
  const start = place(from, ground);
  const end = place(to, ground);
  if (!start || !end) return null;
  if (start.from < end.to) return joined(start, end);
  // "From Saturday to Monday", "December to January": the ends fell into different weeks or years, so one leads the other.
  const turned =
    ground.side === 'future'
      ? [start, place(to, led(start, ground, 'future'))]
      : [place(from, led(end, ground, 'past')), end];
  const [left, right] = turned;
  return left && right && left.from < right.to
    ? joined({ ...left, against: ground.reference }, { ...right, against: ground.reference })
    : null;
}

function led(by: Interval, ground: Ground, side: Ground['side']): Ground {
  return { ...ground, reference: Math.floor(by.from / MINUTES_IN_A_DAY), side };
}

/** One night has two days ("the night of 4 to 5 July"): from the evening of the first to the morning of the second. */
const MORNING_OF_THE_LAST = 6 * 60;

function joined(start: Interval, end: Interval): Interval {
  const against = start.against ?? end.against;
  const how = start.how === 'stated' && end.how === 'stated' ? 'stated' : 'implied';
  const night =
    start.grain === 'part-of-day' &&
    end.grain === 'part-of-day' &&
    end.from - start.from === MINUTES_IN_A_DAY;
  const to = night
    ? Math.floor(end.from / MINUTES_IN_A_DAY) * MINUTES_IN_A_DAY + MORNING_OF_THE_LAST
    : end.to;
  return { from: start.from, to, grain: start.grain, how, against, zone: start.zone };
}

/** "7 to 9pm on Monday": the day stands at one end and holds for both. */
function withDayOf(said: Said, other: Said): Said {
  if (!said.clock || said.day !== undefined || said.weekday !== undefined || said.shift !== undefined)
    return said;
  const zone = said.clock.zone === '' ? (other.clock?.zone ?? '') : said.clock.zone;
  const day = Object.fromEntries(
    Object.entries(other).filter(([part]) => part !== 'clock' && part !== 'partOfDay'),
  );
  return { ...day, ...said, clock: { ...said.clock, zone } };
}
