import type { TimeExpression } from '../../model/analysis.ts';
import { civilOf, MINUTES_IN_A_DAY, monthIndex, monthStart, weekStart } from './civil.ts';
import type { Ground, Interval } from './interval.ts';
import type { CalendarUnit, Portion, Said, Shift } from './said.ts';

/** A stretch of whole days, the end outside. */
interface Days {
  readonly from: number;
  readonly to: number;
  readonly grain: TimeExpression['grain'];
}

const MONTHS_IN_A_YEAR = 12;
const MONTHS_IN_A_SEASON = 3;
const DAYS_IN_A_WEEK = 7;
const YEARS_IN_A_DECADE = 10;
const DAYS_IN_A_MONTH = 30.4;
const DAYS_IN_A_YEAR = 365.25;
/** Winter begins in one year and ends in the next. */
const WINTER = 12;
const SATURDAY_OF_THE_WEEK = 5;

function months(year: number, month: number, count: number, grain: Days['grain']): Days {
  return { from: monthStart(year, month), to: monthStart(year, month + count), grain };
}

/** Where a month, year, season, quarter, week … lies; null where nothing places it. */
export function placePeriod(said: Said, ground: Ground): Interval | null {
  const stated = statedDays(said);
  if (stated) return interval(narrow(stated, said.portion, null), 'stated', null);
  const { reference } = ground;
  if (said.shift) return placeShift(said, said.shift, ground);
  if (reference === null) return null;
  const days = yearless(said, reference, ground);
  return days && interval(narrow(days, said.portion, null), 'implied', reference);
}

function interval(days: Days, how: 'stated' | 'implied', against: number | null): Interval {
  return {
    from: days.from * MINUTES_IN_A_DAY,
    to: days.to * MINUTES_IN_A_DAY,
    grain: days.grain,
    how,
    against,
    zone: '',
  };
}

function statedDays(said: Said): Days | null {
  const { year, decade } = said;
  if (decade !== undefined) return months(decade, 1, YEARS_IN_A_DECADE * MONTHS_IN_A_YEAR, 'decade');
  return year === undefined ? null : inYear(said, year);
}

/** The month, season or quarter of a year, or the year itself. */
function inYear({ month, season, quarter }: Said, year: number): Days {
  if (month !== undefined) return months(year, month, 1, 'month');
  if (quarter !== undefined)
    return months(year, (quarter - 1) * MONTHS_IN_A_SEASON + 1, MONTHS_IN_A_SEASON, 'quarter');
  if (season === undefined) return months(year, 1, MONTHS_IN_A_YEAR, 'year');
  // "The winter of 2019" may be the one before or after: both are allowed.
  if (season === WINTER)
    return {
      from: monthStart(year - 1, WINTER),
      to: monthStart(year + 1, MONTHS_IN_A_SEASON),
      grain: 'season',
    };
  return months(year, season, MONTHS_IN_A_SEASON, 'season');
}

/** Winter of a year as it begins in it. */
function seasonOf(said: Said, year: number): Days {
  return said.season === WINTER ? months(year, WINTER, MONTHS_IN_A_SEASON, 'season') : inYear(said, year);
}

function yearless(said: Said, reference: number, ground: Ground): Days | null {
  if (said.month === undefined && said.season === undefined && said.quarter === undefined) return null;
  const { year } = civilOf(reference);
  if (said.quarter !== undefined && said.direction) return inYear(said, year + STEPS[said.direction]);
  const all = [year - 2, year - 1, year, year + 1].map((each) => seasonOf(said, each));
  return said.direction ? pointedAt(all, said.direction, reference) : told(all, reference, ground);
}

const STEPS: Readonly<Record<'last' | 'this' | 'next', number>> = { last: -1, this: 0, next: 1 };

/** "last June", "this spring", "next summer" among the years around the reference. */
function pointedAt(
  all: readonly Days[],
  direction: 'last' | 'this' | 'next',
  reference: number,
): Days | null {
  if (direction === 'last') return all.filter(({ to }) => to <= reference).at(-1) ?? null;
  if (direction === 'next') return all.find(({ from }) => from > reference) ?? null;
  return all.find(({ to }) => to > reference - DAYS_IN_A_YEAR / 2) ?? null;
}

/** The one the tense tells: the latest begun, or the first not yet over. */
function told(all: readonly Days[], reference: number, { side }: Ground): Days | null {
  const past = all.filter(({ from }) => from <= reference).at(-1) ?? null;
  const future = all.find(({ to }) => to > reference) ?? null;
  if (side === 'open') return past === future ? past : null;
  if (side !== 'present' || !past || !future) return side === 'past' ? past : future;
  return reference - past.to < future.from - reference ? past : future;
}

/** "early", "mid" and "late" overlap a little: nobody writes them to the day. */
const PORTIONS: Readonly<Record<Portion, readonly [number, number]>> = {
  early: [0, 0.4],
  mid: [0.3, 0.7],
  late: [0.6, 1],
  'first-half': [0, 0.5],
  'second-half': [0.5, 1],
};

/** The part of a stretch that is meant. "Earlier this month" ends and "later this month" begins with the reference. */
function narrow(days: Days, portion: Portion | undefined, reference: number | null): Days {
  if (portion === undefined) return days;
  const inside = reference !== null && days.from <= reference && reference < days.to;
  if (inside && portion === 'early') return { ...days, to: reference + 1 };
  if (inside && portion === 'late') return { ...days, from: reference };
  const length = days.to - days.from;
  const [from, to] = PORTIONS[portion];
  return { ...days, from: days.from + Math.round(length * from), to: days.from + Math.round(length * to) };
}

function placeShift(said: Said, shift: Shift, { reference, anchor }: Ground): Interval | null {
  const from = shift.from === 'anchor' ? anchor : reference;
  if (from === null) return null;
  const { year } = civilOf(from);
  if (
    shift.unit === 'year' &&
    shift.form === 'whole' &&
    (said.month ?? said.season ?? said.quarter) !== undefined
  ) {
    return interval(narrow(seasonOf(said, year + shift.amount), said.portion, null), 'implied', from);
  }
  const days =
    shift.form === 'whole'
      ? whole(shift, from)
      : shift.form === 'window'
        ? window(shift, from)
        : distant(shift, from);
  return days && interval(narrow(days, said.portion, from), 'implied', from);
}

/** The calendar unit so many away from a day: "last month", "this week", "next year". */
function whole({ unit, amount }: Shift, from: number): Days | null {
  const { year } = civilOf(from);
  const index = monthIndex(civilOf(from));
  const quarter = Math.floor(index / MONTHS_IN_A_SEASON) + amount;
  const week = weekStart(from) + amount * DAYS_IN_A_WEEK;
  switch (unit) {
    case 'week':
      return { from: week, to: week + DAYS_IN_A_WEEK, grain: 'week' };
    case 'weekend':
      return { from: week + SATURDAY_OF_THE_WEEK, to: week + DAYS_IN_A_WEEK, grain: 'week' };
    case 'month':
      return months(0, index + amount + 1, 1, 'month');
    case 'quarter':
      return months(0, quarter * MONTHS_IN_A_SEASON + 1, MONTHS_IN_A_SEASON, 'quarter');
    case 'year':
      return months(year + amount, 1, MONTHS_IN_A_YEAR, 'year');
    case 'decade':
      return months(
        Math.floor(year / YEARS_IN_A_DECADE) * YEARS_IN_A_DECADE + amount * YEARS_IN_A_DECADE,
        1,
        YEARS_IN_A_DECADE * MONTHS_IN_A_YEAR,
        'decade',
      );
    default:
      return null;
  }
}

const DAYS_OF: Readonly<Record<CalendarUnit, number>> = {
  hour: 1 / 24,
  day: 1,
  weekend: 2,
  week: DAYS_IN_A_WEEK,
  month: DAYS_IN_A_MONTH,
  quarter: 3 * DAYS_IN_A_MONTH,
  year: DAYS_IN_A_YEAR,
  decade: YEARS_IN_A_DECADE * DAYS_IN_A_YEAR,
};
const GRAINS: Readonly<Record<CalendarUnit, TimeExpression['grain']>> = {
  hour: 'day',
  day: 'day',
  weekend: 'week',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
};
/** Nothing that happened in the reach of a calendar lies further away than this; "a million years ago" is no date. */
const MOST_DAYS = 200_000;

/** "over the past three months": from then up to the day itself. */
function window({ unit, amount }: Shift, from: number): Days | null {
  const length = Math.round(Math.abs(amount) * DAYS_OF[unit]);
  if (length > MOST_DAYS) return null;
  const grain = GRAINS[unit];
  return amount < 0 ? { from: from - length, to: from + 1, grain } : { from, to: from + length + 1, grain };
}

/** "three months ago": the day so far away, give or take half a unit. Hours leave the day open and are not placed. */
function distant({ unit, amount }: Shift, from: number): Days | null {
  const length = DAYS_OF[unit];
  const away = amount * length;
  if (unit === 'hour' || Math.abs(away) > MOST_DAYS) return null;
  return {
    from: Math.floor(from + away - length / 2),
    to: Math.ceil(from + away + length / 2) + 1,
    grain: GRAINS[unit],
  };
}
