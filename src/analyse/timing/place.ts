import { PARTS_OF_DAY } from '../../lang/en/calendar.ts';
import { isoDate, isoMinute, MINUTES_IN_A_DAY } from './civil.ts';
import type { Ground, Interval } from './interval.ts';
import { type PlacedDay, placeDay } from './place-day.ts';
import { placePeriod } from './place-period.ts';
import type { Said } from './said.ts';

const MINUTES_IN_AN_HOUR = 60;
const HOURS_ON_A_DIAL = 12;
/** "at night" up to this hour is after midnight. */
const LAST_NIGHT_HOUR = 5;

/** The hour of a clock once the part of the day beside it has said which half is meant; null where it stays open. */
export function hourOf(said: Said): number | null {
  const { clock, partOfDay } = said;
  if (!clock) return null;
  if (clock.sure || partOfDay === undefined) return clock.sure ? clock.hour : null;
  const dial = clock.hour % HOURS_ON_A_DIAL;
  if (partOfDay === 'morning' || partOfDay === 'early hours' || partOfDay === 'dawn' || partOfDay === 'early')
    return dial;
  if (partOfDay === 'night') return dial <= LAST_NIGHT_HOUR ? dial : dial + HOURS_ON_A_DIAL;
  return dial + HOURS_ON_A_DIAL;
}

/** The minutes of the day a clock or a part of the day covers; null where neither is told for sure. */
export function withinDay(
  said: Said,
): { readonly from: number; readonly to: number; readonly grain: Interval['grain'] } | null {
  const hour = hourOf(said);
  if (hour !== null && said.clock) {
    const from = hour * MINUTES_IN_AN_HOUR + (said.clock.minute ?? 0);
    return said.clock.minute === null
      ? { from, to: from + MINUTES_IN_AN_HOUR, grain: 'hour' }
      : { from, to: from + 1, grain: 'minute' };
  }
  const part = PARTS_OF_DAY.get(said.partOfDay ?? '');
  return part
    ? { from: part[0] * MINUTES_IN_AN_HOUR, to: part[1] * MINUTES_IN_AN_HOUR, grain: 'part-of-day' }
    : null;
}

/** A day narrowed to the clock time or part of it that is told. */
export function narrowed(day: PlacedDay, said: Said): Interval {
  const start = day.day * MINUTES_IN_A_DAY;
  const part = withinDay(said);
  const whole = { how: day.how, against: day.against, zone: part ? (said.clock?.zone ?? '') : '' };
  if (!part) return { ...whole, from: start, to: start + MINUTES_IN_A_DAY, grain: 'day' };
  return { ...whole, from: start + part.from, to: start + part.to, grain: part.grain };
}

/** Where a single time lies; null where nothing places it. */
export function place(said: Said, ground: Ground): Interval | null {
  const day = placeDay(said, ground);
  if (day) return narrowed(day, said);
  if (said.day !== undefined || said.weekday !== undefined) return null;
  return placePeriod(said, ground);
}

/** The interval's ends in ISO: dates for whole days, minutes for less. */
export function isoEnds({ from, to, grain, zone }: Interval): {
  readonly earliest: string;
  readonly latest: string;
} {
  const fine = grain === 'minute' || grain === 'hour' || grain === 'part-of-day';
  if (fine) return { earliest: isoMinute(from) + zone, latest: isoMinute(to) + zone };
  return { earliest: isoDate(from / MINUTES_IN_A_DAY), latest: isoDate(to / MINUTES_IN_A_DAY) };
}
