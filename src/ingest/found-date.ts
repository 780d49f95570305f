import { MONTHS, SHORT_MONTHS } from '../lang/en/calendar.ts';
import { readPublished } from './published.ts';

/** A line with a date in it is short; longer ones are prose. */
const LONGEST = 160;
const SEPARATORS = /[\s,|•·()@]+/u;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)?$/u;
const YEAR = /^(?:19|20)\d{2}$/u;
const TIME = /^(\d{1,2})[:.h](\d{2})(?::\d{2})?(am|pm|a\.m\.?|p\.m\.?)?$/u;
const HALF_OF_DAY = /^([ap])\.?m\.?$/u;
/** Years first, or the day first with dots; "7/5/2024" is two days and therefore none. */
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/u;
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;
const SLASHES = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;
const OFFSET = /^(?:gmt|utc)?([+-]\d{2}):?(\d{2})$/u;

/** Zones whose letters mean one offset only. "ET" and "CST" do not: their times stay without a zone. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['z', 'Z'],
  ['wet', '+00:00'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['edt', '-04:00'],
  ['est', '-05:00'],
  ['cdt', '-05:00'],
  ['pdt', '-07:00'],
  ['pst', '-08:00'],
]);

/**
 * The date in a line that pages, feeds and mails put above an article, as ISO: "2024-05-14T18:40Z" of
 * "Published 18:40 GMT, Tue 14 May 2024" or of "Tue, 14 May 2024 18:40:00 GMT" (RFC 5322). Null where there is none, or two ways
 * to read it. The time is left without a zone where none is stated.
 */
export function foundDate(words: string): string | null {
  const line = words.trim();
  if (line.length === 0 || line.length > LONGEST) return null;
  const exact = readPublished(line);
  if ('iso' in exact) return exact.iso;
  const tokens = line
    .toLowerCase()
    .split(SEPARATORS)
    .filter((token) => token !== '');
  const day = dayIn(tokens);
  if (day === null) return null;
  const time = timeIn(tokens);
  const read = readPublished(time === null ? day : `${day}T${time}`);
  return 'iso' in read ? read.iso : null;
}

function dayIn(tokens: readonly string[]): string | null {
  for (const [at, token] of tokens.entries()) {
    const iso = /^\d{4}-\d{2}-\d{2}(?=t|$)/u.exec(token)?.[0];
    if (iso !== undefined) return iso;
    const found = numbersOnly(token) ?? aroundMonth(tokens, at);
    if (found !== null) return found;
  }
  return null;
}

function aroundMonth(tokens: readonly string[], at: number): string | null {
  const name = (tokens[at] ?? '').replace(/\.$/u, '');
  const month = MONTHS.get(name) ?? SHORT_MONTHS.get(name);
  if (month === undefined) return null;
  const dayOf = (token = '') => ORDINAL.exec(token)?.[1];
  const [before, after, later] = [tokens[at - 1], tokens[at + 1] ?? '', tokens[at + 2] ?? ''];
  const first = dayOf(before);
  if (first !== undefined && YEAR.test(after)) return isoOf(after, month, Number(first));
  const second = dayOf(after);
  return second !== undefined && YEAR.test(later) ? isoOf(later, month, Number(second)) : null;
}

function numbersOnly(token: string): string | null {
  const [, year, month, day] = YEAR_FIRST.exec(token) ?? [];
  if (year !== undefined) return isoOf(year, Number(month), Number(day));
  const dots = DAY_FIRST.exec(token);
  if (dots) return isoOf(dots[3] ?? '', Number(dots[2]), Number(dots[1]));
  const slashes = SLASHES.exec(token);
  if (!slashes) return null;
  const [one, two] = [Number(slashes[1]), Number(slashes[2])];
  if (one > 12) return isoOf(slashes[3] ?? '', two, one);
  return two > 12 || one === two ? isoOf(slashes[3] ?? '', one, two) : null;
}

function isoOf(year: string, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** "18:40Z", "06:40" of "6:40 p.m. ET"; the first one that stands there. */
function timeIn(tokens: readonly string[]): string | null {
  for (const [at, token] of tokens.entries()) {
    const inIso = /^\d{4}-\d{2}-\d{2}t(.{1,30})$/u.exec(token)?.[1];
    if (inIso !== undefined) return inIso.toUpperCase();
    const match = TIME.exec(token);
    if (!match) continue;
    const next = tokens[at + 1] ?? '';
    const half = match[3]?.charAt(0) ?? HALF_OF_DAY.exec(next)?.[1];
    const hour = hourOf(Number(match[1]), half);
    if (hour === null) continue;
    const after = HALF_OF_DAY.test(next) ? (tokens[at + 2] ?? '') : next;
    return `${String(hour).padStart(2, '0')}:${match[2]}${zoneOf(after)}`;
  }
  return null;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function zoneOf(token: string): string {
  const offset = OFFSET.exec(token);
  return offset ? `${offset[1]}:${offset[2]}` : (ZONES.get(token) ?? '');
}
