import { civilOf, dayNumber, isRealDate, monthIndex, weekdayOf, weekStart } from './civil.ts';
import type { Ground } from './interval.ts';
import type { Said } from './said.ts';

/** One day on the calendar, and what it was worked out from. */
export interface PlacedDay {
  readonly day: number;
  readonly how: 'stated' | 'implied';
  readonly against: number | null;
}

const DAYS_IN_A_WEEK = 7;
const MONTHS_IN_A_YEAR = 12;
/** An article may tell of the day after its date: time zones differ. */
const SLACK = 1;
/** A date told in the past tense that would lie this far back, but only `SOON` ahead, is meant ahead. */
const LONG_AGO = 300;
const SOON = 45;
/** Figures whose two orders lie further from the publication than this are not settled by it. */
const NEAR = 10;
const FAR = 40;

function implied(day: number | null, against: number): PlacedDay | null {
  return day === null ? null : { day, how: 'implied', against };
}

/** The day a time names; null where it names none or nothing places it. */
export function placeDay(said: Said, ground: Ground): PlacedDay | null {
  if (said.day !== undefined && said.month !== undefined) return placeDate(said, ground);
  if (said.shift?.unit === 'day' && said.shift.form !== 'window') return placeShift(said, ground);
  const { reference } = ground;
  if (reference === null) return null;
  if (said.day !== undefined) return implied(dayOfMonth(said.day, reference, ground), reference);
  if (said.weekday !== undefined)
    return implied(placeWeekday(said.weekday, said, reference, ground), reference);
  return null;
}

function placeDate(said: Said, ground: Ground): PlacedDay | null {
  const settled = said.otherwise ? settle(said, ground) : said;
  const { day, month, year } = settled ?? {};
  if (day === undefined || month === undefined) return null;
  if (year !== undefined)
    return isRealDate(year, month, day) ? stated(dayNumber(year, month, day), said, ground) : null;
  const { reference } = ground;
  if (reference === null) return null;
  if (said.shift?.unit === 'year') {
    const shifted = civilOf(reference).year + said.shift.amount;
    return isRealDate(shifted, month, day) ? implied(dayNumber(shifted, month, day), reference) : null;
  }
  return implied(nearestYear(month, day, reference, { ...ground, weekday: said.weekday }), reference);
}

function stated(day: number, said: Said, { reference }: Ground): PlacedDay {
  return said.otherwise ? { day, how: 'implied', against: reference } : { day, how: 'stated', against: null };
}

/** "05/06/2024" is settled where one order lies near the publication and the other far from it, or in the wrong half. */
function settle(said: Said, { reference, side }: Ground): Said | null {
  const { day, month, otherwise } = said;
  if (day === undefined || month === undefined || !otherwise) return null;
  const year = said.year ?? (reference === null ? null : civilOf(reference).year);
  if (year === null) return null;
  const swapped: Said = { ...said, day: otherwise.day, month: otherwise.month };
  const [first, second] = [dayNumber(year, month, day), dayNumber(year, otherwise.month, otherwise.day)];
  if (
    said.weekday !== undefined &&
    (weekdayOf(first) === said.weekday) !== (weekdayOf(second) === said.weekday)
  ) {
    return { ...(weekdayOf(first) === said.weekday ? said : swapped), year };
  }
  if (reference === null) return null;
  const far = (each: number): boolean =>
    Math.abs(each - reference) > FAR || (side === 'past' && each > reference + SLACK);
  const near = (each: number): boolean =>
    Math.abs(each - reference) <= NEAR && (side !== 'past' || each <= reference + SLACK);
  if (near(first) && far(second)) return { ...said, year };
  return near(second) && far(first) ? { ...swapped, year } : null;
}

/** A date without a year: the nearest past one, or the nearest to come where the tense says so. */
function nearestYear(
  month: number,
  day: number,
  reference: number,
  ground: Ground & { readonly weekday: number | undefined },
): number | null {
  const { year } = civilOf(reference);
  const days = [year - 1, year, year + 1]
    .filter((each) => isRealDate(each, month, day))
    .map((each) => dayNumber(each, month, day));
  const past = days.filter((each) => each <= reference + SLACK).at(-1);
  const future = days.find((each) => each >= reference);
  // 29 February may have no year near enough on the side the tense asks for.
  if (past === undefined || future === undefined) return null;
  if (ground.side === 'future') return past === reference || past + SLACK === reference ? past : future;
  if (ground.side === 'open' || ground.side === 'present')
    return reference - past <= future - reference ? past : future;
  return reference - past > LONG_AGO && future - reference <= SOON ? future : past;
}

/** "the 13th": of the month of publication, or the one before or after it. */
function dayOfMonth(day: number, reference: number, { side }: Ground): number | null {
  const index = monthIndex(civilOf(reference));
  const months = [index - 1, index, index + 1].map((each) => ({
    year: Math.floor(each / MONTHS_IN_A_YEAR),
    month: (each % MONTHS_IN_A_YEAR) + 1,
  }));
  const days = months
    .filter(({ year, month }) => isRealDate(year, month, day))
    .map(({ year, month }) => dayNumber(year, month, day));
  if (side === 'open') return null;
  return (
    (side === 'future'
      ? days.find((each) => each >= reference)
      : days.filter((each) => each <= reference).at(-1)) ?? null
  );
}

/** A weekday by the tense of its clause; the weekday of publication is that day. Open ones stay where they are. */
function placeWeekday(weekday: number, said: Said, reference: number, { side }: Ground): number | null {
  const back = (weekdayOf(reference) - weekday + DAYS_IN_A_WEEK) % DAYS_IN_A_WEEK;
  const ahead = (DAYS_IN_A_WEEK - back) % DAYS_IN_A_WEEK;
  const ofWeek = weekStart(reference) + ((weekday + DAYS_IN_A_WEEK - 1) % DAYS_IN_A_WEEK);
  if (said.shift?.unit === 'week' && said.shift.form === 'whole')
    return ofWeek + said.shift.amount * DAYS_IN_A_WEEK;
  if (said.direction === 'last') return reference - (back === 0 ? DAYS_IN_A_WEEK : back);
  if (said.direction === 'next') return ofWeek + DAYS_IN_A_WEEK;
  if (said.direction === 'this')
    return side === 'past' ? reference - back : ofWeek >= reference ? ofWeek : reference + ahead;
  if (back === 0) return reference;
  if (side === 'open') return null;
  return side === 'past' ? reference - back : reference + ahead;
}

function placeShift({ shift }: Said, { reference, anchor }: Ground): PlacedDay | null {
  const from = shift?.from === 'anchor' ? anchor : reference;
  return shift === undefined || from === null ? null : implied(from + shift.amount, from);
}
