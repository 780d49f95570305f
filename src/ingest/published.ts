import { MONTHS, SHORT_MONTHS } from '../lang/en/calendar.ts';

/** An ISO date or date-time, or what is wrong with the words. */
export type Published = { readonly iso: string } | { readonly problem: string };

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** "2024-05-07", "2024-05-07T18:40", "2024-05-07 18:40:00.5+02:00", "…Z" (ISO 8601 as RFC 3339 profiles it). */
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/iu;
/** "May 7, 2024" and "May 7 2024". */
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;
/** "7 May 2024". */
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/iu;
/** Longer than any date we read: nothing else is worth matching. */
const LONGEST = 40;

const FORMS = 'Write it as 2024-05-07, 2024-05-07T18:40:00Z or May 7, 2024.';

/**
 * Reads a publication date in one of few forms that cannot be mistaken: "7/5/2024" is two days and therefore none.
 * Date-times keep their zone as written; months written out become ISO dates.
 */
export function readPublished(words: string): Published {
  const written = words.trim();
  if (written.length > LONGEST) return { problem: `The date is too long to be one. ${FORMS}` };
  return (
    readIso(written) ??
    readMonthName(written) ?? { problem: `"${written}" is not a date we can read. ${FORMS}` }
  );
}

function readIso(written: string): Published | null {
  const match = ISO.exec(written);
  if (!match) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const lasts = Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 59 && zoneExists(zone);
  if (!dayExists(date) || !lasts) return impossible(written);
  return { iso: written.replace(' ', 'T').toUpperCase() };
}

function readMonthName(written: string): Published | null {
  const monthFirst = MONTH_FIRST.exec(written);
  const dayFirst = DAY_FIRST.exec(written);
  const parts = monthFirst
    ? { month: monthFirst[1], day: monthFirst[2], year: monthFirst[3] }
    : { month: dayFirst?.[2], day: dayFirst?.[1], year: dayFirst?.[3] };
  const name = (parts.month ?? '').toLowerCase();
  const month = MONTHS.get(name) ?? SHORT_MONTHS.get(name);
  if (month === undefined) return null;
  const date = { year: Number(parts.year), month, day: Number(parts.day) };
  if (!dayExists(date)) return impossible(written);
  return { iso: `${parts.year}-${String(month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}` };
}

function impossible(written: string): Published {
  return { problem: `"${written}" is no day or time of the calendar. ${FORMS}` };
}

function dayExists({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  // Dates that do not exist roll over into the next month; years below 100 into the 1900s.
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Zones lie between -12:00 and +14:00. */
function zoneExists(zone: string | undefined): boolean {
  if (zone === undefined || zone.toUpperCase() === 'Z') return true;
  const digits = zone.slice(1).replace(':', '');
  return Number(digits.slice(0, 2)) <= 14 && Number(digits.slice(2)) <= 59;
}
