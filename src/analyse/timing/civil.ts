/** Days are counted from 1970-01-01, minutes from that day's midnight; no time zone anywhere. */
export const MINUTES_IN_A_DAY = 1440;
const MINUTES_IN_AN_HOUR = 60;
const MILLISECONDS_IN_A_DAY = 86_400_000;
const MONTHS_IN_A_YEAR = 12;
const DAYS_IN_A_WEEK = 7;
/** 1970-01-01 was a Thursday. */
const FIRST_WEEKDAY = 4;

/** The day's number. Months from 1, years from 100 (before that, `Date` reads two digits as 19xx). */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_IN_A_DAY;
}

/** True where the month has such a day. */
export function isRealDate(year: number, month: number, day: number): boolean {
  const { month: found, day: back } = civilOf(dayNumber(year, month, day));
  return found === month && back === day;
}

export interface CivilDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

export function civilOf(day: number): CivilDate {
  const date = new Date(day * MILLISECONDS_IN_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + FIRST_WEEKDAY) % DAYS_IN_A_WEEK) + DAYS_IN_A_WEEK) % DAYS_IN_A_WEEK;
}

/** The Monday of the day's week. */
export function weekStart(day: number): number {
  return day - ((weekdayOf(day) + DAYS_IN_A_WEEK - 1) % DAYS_IN_A_WEEK);
}

/** The first day of a month that may lie outside 1 to 12, as in "month 13" of a year. */
export function monthStart(year: number, month: number): number {
  const index = year * MONTHS_IN_A_YEAR + month - 1;
  const whole = Math.floor(index / MONTHS_IN_A_YEAR);
  return dayNumber(whole, index - whole * MONTHS_IN_A_YEAR + 1, 1);
}

/** Months since year 0, to step in. */
export function monthIndex({ year, month }: CivilDate): number {
  return year * MONTHS_IN_A_YEAR + month - 1;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** "2023-08-22" */
export function isoDate(day: number): string {
  const { year, month, day: date } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** "2023-08-22T04:50" */
export function isoMinute(minute: number): string {
  const day = Math.floor(minute / MINUTES_IN_A_DAY);
  const rest = minute - day * MINUTES_IN_A_DAY;
  return `${isoDate(day)}T${two(Math.floor(rest / MINUTES_IN_AN_HOUR))}:${two(rest % MINUTES_IN_AN_HOUR)}`;
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/;

/** The day an ISO date or date-time is written for (its own zone); null where it is none. */
export function dayOfIso(iso: string): number | null {
  const match = ISO_DATE.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDate(year, month, day) ? dayNumber(year, month, day) : null;
}
