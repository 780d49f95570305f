import { isHyphen, joins, type Lexeme, kindAt, textAt, wordAt } from '../lexemes.ts';
import { readTime } from './compose.ts';
import { extended } from './extend.ts';
import { readClock } from './read-clock.ts';
import { readDay, readMonth, readNamedDate } from './read-date.ts';
import { readDigits, readSmallNumber, standsAlone } from './read-number.ts';
import { readPartName } from './read-part.ts';
import type { Line } from './line.ts';
import { readYear } from './read-year.ts';
import type { Read, Said } from './said.ts';

/** A time or a range of times as the words say it: lexemes `start` to `next` (outside). */
export interface TimeWords {
  readonly start: number;
  readonly next: number;
  readonly first: Said;
  /** The other end of a range; null for a single time. */
  readonly last: Said | null;
}

const UNTIL: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through']);
const HOURS_ON_A_DIAL = 12;
const CENTURY = 100;
const LAST_DAY = 31;
/** No time takes more lexemes than "Wednesday, the 13th of September, 2023, at ten to five p.m. local time". */
const MOST_LEXEMES = 24;

/** The place behind a word or dash that joins two ends; null where none stands. "and" joins them behind "between". */
function behindJoint(lexemes: readonly Lexeme[], start: number, at: number): number | null {
  const joint = lexemes[at];
  if (!joint) return null;
  if (isHyphen(joint) || UNTIL.has(joint.lower)) return at + 1;
  const between = wordAt(lexemes, start - 1) === 'between' || wordAt(lexemes, start - 2) === 'between';
  return joint.lower === 'and' && between ? at + 1 : null;
}

/** "4-6 May", "4 to 6 May", "the 4th to the 6th of May"; and "4 and 6 May", which are two times. */
function readDaysThenMonth(line: Line, at: number): TimeWords | null {
  const { lexemes } = line;
  const day = standsAlone(lexemes, at) ? readDay(lexemes, at) : null;
  if (!day) return null;
  const joint = behindJoint(lexemes, at, day.next);
  const and = wordAt(lexemes, day.next) === 'and' || textAt(lexemes, day.next) === ',';
  if (joint === null && !and) return null;
  let second = joint ?? day.next + 1;
  if (wordAt(lexemes, second) === 'the') second++;
  const date = readHyphenedDate(lexemes, second);
  if (date?.said.day === undefined || date.said.day <= day.day || date.said.month === undefined) return null;
  const first: Said = { ...date.said, day: day.day };
  if (joint === null) return { start: at, next: day.next, first, last: null };
  return { start: at, next: date.next, first, last: date.said };
}

/** Lexemes from `at` on as if white space stood before them, so that "6 May" is read in "4-6 May"; few are enough. */
function unhyphened(lexemes: readonly Lexeme[], at: number): readonly Lexeme[] {
  const first = lexemes[at];
  return first ? [{ ...first, spaced: true }, ...lexemes.slice(at + 1, at + MOST_LEXEMES)] : [];
}

/** A day and a month, also where the day stands behind a hyphen. */
function readHyphenedDate(lexemes: readonly Lexeme[], at: number): Read | null {
  const read = readNamedDate(unhyphened(lexemes, at), 0);
  return read && { next: read.next + at, said: read.said };
}

/** "7 to 9pm", "between 10 and 11 a.m.": the first hour takes its half of the day from the second. */
function readHours(line: Line, at: number): TimeWords | null {
  const { lexemes } = line;
  const hour = standsAlone(lexemes, at) ? readSmallNumber(lexemes, at) : null;
  const joint =
    hour && hour.value >= 1 && hour.value <= HOURS_ON_A_DIAL ? behindJoint(lexemes, at, hour.next) : null;
  if (!hour || joint === null) return null;
  const end = readClock(lexemes, joint);
  if (!end?.said.clock?.sure || end.said.clock.minute !== null) return null;
  const { hour: last, zone } = end.said.clock;
  const same = (hour.value % HOURS_ON_A_DIAL) + (last >= HOURS_ON_A_DIAL ? HOURS_ON_A_DIAL : 0);
  const told = same <= last ? same : same - HOURS_ON_A_DIAL;
  if (told < 0) return null;
  const day = extended(line, end);
  return {
    start: at,
    next: day.next,
    first: { clock: { hour: told, minute: null, sure: true, zone } },
    last: day.said,
  };
}

/** "April to June 2020", "from June to August": two months say of each other that they are months. */
function readMonths(line: Line, at: number): TimeWords | null {
  const { lexemes } = line;
  const month = readMonth(lexemes, at);
  const joint = month && behindJoint(lexemes, at, month.next);
  const second = joint ? readMonth(lexemes, joint) : null;
  if (!month || !second || month.trust === 'short') return null;
  const year = readYear(lexemes, second.next);
  const said = year ? { year: year.year } : {};
  if (kindAt(lexemes, second.next) === 'digits' && !year) return null;
  return {
    start: at,
    next: year?.next ?? second.next,
    first: { month: month.month, ...said },
    last: { month: second.month, ...said },
  };
}

/** The end of a range that only counts on from its beginning: "May 4-6", "2019-20". */
function readShortEnd(lexemes: readonly Lexeme[], read: Read, at: number): Read | null {
  const digits = readDigits(lexemes, at);
  if (!digits) return null;
  const { said } = read;
  if (
    said.day !== undefined &&
    said.year === undefined &&
    said.clock === undefined &&
    endsWithDay(lexemes, read)
  ) {
    const day = readDay(unhyphened(lexemes, at), 0);
    if (!day || day.day <= said.day || day.day > LAST_DAY) return null;
    const year = readYear(
      lexemes,
      textAt(lexemes, at + day.next) === ',' ? at + day.next + 1 : at + day.next,
    );
    const next = year ? year.next : at + day.next;
    return { next, said: { ...said, day: day.day, ...(year && { year: year.year }) } };
  }
  if (said.year !== undefined && said.month === undefined && said.season === undefined)
    return shortYear(lexemes, said.year, at);
  return null;
}

function endsWithDay(lexemes: readonly Lexeme[], { next }: Read): boolean {
  const last = lexemes[next - 1];
  return (
    last?.kind === 'digits' ||
    (last?.kind === 'word' && kindAt(lexemes, next - 2) === 'digits' && joins(last))
  );
}

function shortYear(lexemes: readonly Lexeme[], from: number, at: number): Read | null {
  const text = textAt(lexemes, at);
  if (lexemes[at + 1] && !lexemes[at + 1]?.spaced && kindAt(lexemes, at + 1) !== 'mark') return null;
  const year =
    text.length === 4
      ? Number(text)
      : text.length === 2
        ? Math.floor(from / CENTURY) * CENTURY + Number(text)
        : 0;
  return year > from && year - from <= CENTURY ? { next: at + 1, said: { year } } : null;
}

/** The parts a time is told in, to join like with like: no range runs from a weekday to a year. */
function shapeOf(said: Said): string {
  if (said.clock) return 'clock';
  if (said.weekday !== undefined) return said.day === undefined ? 'weekday' : 'date';
  if (said.day !== undefined) return 'date';
  if (said.month !== undefined) return 'month';
  if (said.year !== undefined) return 'year';
  return said.partOfDay !== undefined ? 'part' : 'other';
}

function readBothEnds(line: Line, at: number, read: Read): TimeWords {
  const { lexemes } = line;
  const single: TimeWords = { start: at, next: read.next, first: read.said, last: null };
  const joint = behindJoint(lexemes, at, read.next);
  if (joint === null) return single;
  const whole = readTime({ lexemes: unhyphened(lexemes, joint), surnames: line.surnames }, 0);
  const last = whole && { next: whole.next + joint, said: whole.said };
  const end =
    last && isRange(read.said, last.said)
      ? last
      : (readShortEnd(lexemes, read, joint) ?? plainYear(lexemes, read.said, joint));
  if (!end) return single;
  return { start: at, next: end.next, first: withYearOf(read.said, end.said), last: end.said };
}

/** "2014 to 2016": behind a year the other one needs no word that asks for it. */
function plainYear(lexemes: readonly Lexeme[], said: Said, at: number): Read | null {
  if (shapeOf(said) !== 'year') return null;
  const year = readYear(lexemes, at);
  return year && said.year !== undefined && year.year > said.year
    ? { next: year.next, said: { year: year.year } }
    : null;
}

function isRange(first: Said, last: Said): boolean {
  const shape = shapeOf(first);
  return (
    shape !== 'other' && (shape === shapeOf(last) || (shape === 'clock' && last.partOfDay === 'midnight'))
  );
}

/** "May 4 to June 6, 2024": the year stands once, for both; so does the half of the day and the weekday of a clock. */
function withYearOf(first: Said, last: Said): Said {
  if (
    first.year !== undefined ||
    last.year === undefined ||
    (first.month === undefined && first.weekday === undefined)
  )
    return first;
  return { ...first, year: last.year };
}

/** "the night of 4 to 5 July", "the night of Monday to Tuesday": one night with both its days. */
function readNight(line: Line, at: number): TimeWords | null {
  const { lexemes } = line;
  const part = readPartName(lexemes, wordAt(lexemes, at) === 'the' ? at + 1 : at);
  const of = part && (wordAt(lexemes, part.next) === 'of' || wordAt(lexemes, part.next) === 'from');
  if (!part || !of) return null;
  const days = readWords(line, part.next + 1, false);
  return days?.last
    ? { ...days, start: at, first: { ...days.first, ...part.said }, last: { ...days.last, ...part.said } }
    : null;
}

function readWords(line: Line, at: number, nights: boolean): TimeWords | null {
  const pair =
    (nights ? readNight(line, at) : null) ??
    readDaysThenMonth(line, at) ??
    readHours(line, at) ??
    readMonths(line, at);
  if (pair) return pair;
  const read = readTime(line, at);
  return read && readBothEnds(line, at, read);
}

/** The time or range that starts at a lexeme; null where none does. */
export function readTimeWords(line: Line, at: number): TimeWords | null {
  return readWords(line, at, true);
}
