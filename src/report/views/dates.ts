const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/u;
const DAY_LENGTH = 'yyyy-mm-dd'.length;
const DAY_MS = 86_400_000;
const DECADE_YEARS = 10;

/** "4 March 2025" or "4 March 2025, 06:40 UTC" for an ISO date or date-time; what is no ISO date comes back as it is. */
export function dateInWords(iso: string): string {
  const parts = ISO.exec(iso);
  if (!parts) return iso;
  const [, year = '', month = '', day = '', hour, minute, zone] = parts;
  const name = MONTHS[Number(month) - 1];
  if (!name) return iso;
  const date = `${Number(day)} ${name} ${Number(year)}`;
  if (hour === undefined || minute === undefined) return date;
  return `${date}, ${hour}:${minute}${zoneInWords(zone)}`;
}

function zoneInWords(zone: string | undefined): string {
  if (zone === undefined) return '';
  return zone === 'Z' ? ' UTC' : ` UTC${zone}`;
}

/**
 * A half-open interval in words: "3 March 2025", "March 2025", "1998", "3 to 7 March 2025" (the last day is inside).
 * Hours are left out: an interval inside one day is that day. What is no ISO date comes back as it is.
 */
export function intervalInWords(earliest: string, latest: string | null): string {
  const start = startOfDay(earliest);
  const end = latest === null ? null : startOfDay(latest);
  if (start === null) return earliest;
  if (end === null || earliest.length > DAY_LENGTH || end.getTime() <= start.getTime()) {
    return dateInWords(earliest.slice(0, DAY_LENGTH));
  }
  return wholeUnit(start, end) ?? fromTo(start, new Date(end.getTime() - DAY_MS));
}

function startOfDay(iso: string): Date | null {
  const parts = ISO.exec(iso);
  return parts ? new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))) : null;
}

/** A day, month, year or decade that the interval is exactly. */
function wholeUnit(start: Date, end: Date): string | null {
  const [year, month, day] = [start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate()];
  const name = MONTHS[month] ?? '';
  const ends = (date: number): boolean => date === end.getTime();
  if (ends(Date.UTC(year, month, day + 1))) return `${day} ${name} ${year}`;
  if (day !== 1) return null;
  if (ends(Date.UTC(year, month + 1, 1))) return `${name} ${year}`;
  if (month !== 0) return null;
  if (ends(Date.UTC(year + 1, 0, 1))) return String(year);
  return ends(Date.UTC(year + DECADE_YEARS, 0, 1)) ? `${year}s` : null;
}

function fromTo(first: Date, last: Date): string {
  const whole = (date: Date): string =>
    `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`;
  if (first.getUTCFullYear() !== last.getUTCFullYear()) return `${whole(first)} to ${whole(last)}`;
  if (first.getUTCMonth() === last.getUTCMonth()) return `${first.getUTCDate()} to ${whole(last)}`;
  return `${first.getUTCDate()} ${MONTHS[first.getUTCMonth()] ?? ''} to ${whole(last)}`;
}
