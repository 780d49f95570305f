import type { Lexeme } from '../lexemes.ts';
import { isHyphen } from '../lexemes.ts';
import { readBareHour, readClock } from './read-clock.ts';
import { readDay, readMonth, readNamedDate } from './read-date.ts';
import { readNumericDate, readSlashDay } from './read-numeric-date.ts';
import { readPart, readPartName, readPortion } from './read-part.ts';
import {
  type Line,
  readBareMonth,
  readBareYear,
  readDecade,
  readQuarter,
  readSeason,
} from './read-period.ts';
import {
  readAnaphor,
  readDayWord,
  readDistance,
  readWholeUnit,
  readWindow,
  unitOf,
} from './read-relative.ts';
import { readWeekday } from './read-weekday.ts';
import { readYear } from './read-year.ts';
import type { Portion, Read, Said } from './said.ts';

type Reader = (line: Line, at: number) => Read | null;

/** Parts joined in one time are few: weekday, part of day, date, year, clock, zone. */
const MOST_PARTS = 6;
const MOST_CONNECTORS = 3;

function over(reader: (lexemes: readonly Lexeme[], at: number) => Read | null): Reader {
  return (line, at) => reader(line.lexemes, at);
}

const clock: Reader = over(readClock);
const weekday: Reader = over(readWeekday);
const dayWord: Reader = over(readDayWord);
const wholeUnit: Reader = over(readWholeUnit);

/** "5 May", "May 5, 2024", "13/05/2024". */
const date: Reader = (line, at) => readNumericDate(line.lexemes, at) ?? readNamedDate(line.lexemes, at);
/** Periods without a day, those that lean on an article left out. */
const period: Reader = (line, at) =>
  readQuarter(line, at) ??
  readSeason(line, at) ??
  readDecade(line, at) ??
  readBareMonth(line, at) ??
  readBareYear(line, at);

/** "the past three months", "the next day", "the 4th of July": the article is part of the time. */
function skipThe(lexemes: readonly Lexeme[], at: number): number {
  return lexemes[at]?.lower === 'the' ? at + 1 : at;
}

const relative: Reader = ({ lexemes }, at) => {
  const bare = skipThe(lexemes, at);
  return (
    readDayWord(lexemes, at) ??
    readDistance(lexemes, at) ??
    readAnaphor(lexemes, at) ??
    readWindow(lexemes, bare) ??
    readWholeUnit(lexemes, bare)
  );
};

/** "early on Wednesday", "late last year", "mid-June", "the end of the year", "later this month". */
const narrowed: Reader = (line, at) => {
  const portion = readPortion(line.lexemes, skipThe(line.lexemes, at));
  if (!portion) return null;
  const inner = after(
    line,
    portion.next,
    PORTION_JOINTS,
    (each, place) =>
      thisUnit(each, place) ??
      relative(each, place) ??
      date(each, place) ??
      weekday(each, place) ??
      narrowedPeriod(each, place),
  );
  return (
    inner && {
      next: inner.next,
      said: narrowing(portion.said, inner.said, line.lexemes[skipThe(line.lexemes, at)]?.lower ?? ''),
    }
  );
};
const PORTION_JOINTS: ReadonlySet<string> = new Set(['in', 'on', 'of', 'the', '-']);

/** Behind "early" or "the end of" a bare month or year needs nothing more to ask for it. */
const narrowedPeriod: Reader = (line, at) => {
  const year = readYear(line.lexemes, at);
  return period(line, at) ?? (year && { next: year.next, said: { year: year.year } });
};

/** "the year" of "the end of the year" is this one. */
const thisUnit: Reader = ({ lexemes }, at) => {
  const unit = unitOf(lexemes[at]?.lower);
  if (
    lexemes[at - 1]?.lower !== 'the' ||
    (unit !== 'month' && unit !== 'year' && unit !== 'week' && unit !== 'decade')
  )
    return null;
  if (lexemes[at]?.lower.endsWith('s')) return null;
  return { next: at + 1, said: { shift: { from: 'reference', unit, amount: 0, form: 'whole' } } };
};

/** A narrowed day is a part of it: "late Monday" is an evening; "earlier on Monday" says nothing of the hour. */
function narrowing(portion: Said, inner: Said, word: string): Said {
  const ofDay = inner.weekday !== undefined || inner.day !== undefined || inner.shift?.unit === 'day';
  if (!ofDay) return { ...inner, ...portion };
  const part = word === 'early' || word === 'late' ? word : null;
  return part === null || inner.partOfDay !== undefined ? inner : { ...inner, partOfDay: part };
}

/** "the night of 4 July", "dawn on Monday", "noon Tuesday", "the early hours of Sunday": the day is told behind. */
const partOf: Reader = ({ lexemes, surnames }, at) => {
  const part = readPartName(lexemes, skipThe(lexemes, at));
  if (!part) return null;
  const day = after(
    { lexemes, surnames },
    part.next,
    PART_JOINTS,
    (line, place) => dayWord(line, place) ?? date(line, place) ?? weekday(line, place),
  );
  if (day) return { next: day.next, said: { ...day.said, ...part.said } };
  const alone = lexemes[at]?.lower === 'noon' || lexemes[at]?.lower === 'midnight';
  return alone && ASKS_FOR_NOON.has(lexemes[at - 1]?.lower ?? '') ? part : null;
};
const PART_JOINTS: ReadonlySet<string> = new Set(['of', 'on', 'the', ',']);
const ASKS_FOR_NOON: ReadonlySet<string> = new Set([
  'after',
  'around',
  'at',
  'before',
  'by',
  'until',
  'past',
  'and',
]);

/** "on the 13th": an ordinal with nothing behind it to count. */
const dayAlone: Reader = ({ lexemes }, at) => {
  if (lexemes[at - 1]?.lower !== 'the' || !ASKS_FOR_DAY.has(lexemes[at - 2]?.lower ?? '')) return null;
  const day = readDay(lexemes, at);
  if (!day?.ordinal || lexemes[at]?.kind !== 'digits') return null;
  const behind = lexemes[day.next];
  return !behind || behind.kind === 'mark' ? { next: day.next, said: { day: day.day } } : null;
};
const ASKS_FOR_DAY: ReadonlySet<string> = new Set(['on', 'until', 'by', 'since', 'of']);

const overnight: Reader = ({ lexemes }, at) =>
  lexemes[at]?.lower === 'overnight' &&
  (lexemes[at + 1]?.kind !== 'word' ||
    ['in', 'and', 'as', 'by', 'after'].includes(lexemes[at + 1]?.lower ?? ''))
    ? {
        next: at + 1,
        said: { shift: { from: 'reference', unit: 'day', amount: 0, form: 'whole' }, partOfDay: 'overnight' },
      }
    : null;

const bareHour: Reader = ({ lexemes }, at) => readBareHour(lexemes, at);

const ENDS_OF_A_MONTH: ReadonlyMap<string, Portion> = new Map([
  ['first', 'early'],
  ['opening', 'early'],
  ['last', 'late'],
  ['final', 'late'],
]);

/** Tried in this order: what takes most words, and what is surest, stands first. */
const OPENERS: readonly Reader[] = [
  date,
  clock,
  weekOf,
  relative,
  narrowed,
  partOf,
  weekday,
  theDate,
  period,
  dayAlone,
  overnight,
  bareHour,
];

/** "the last week of September", "the first days of May": a stretch of a month. */
function weekOf({ lexemes }: Line, at: number): Read | null {
  const word = skipThe(lexemes, at);
  const portion = ENDS_OF_A_MONTH.get(lexemes[word]?.lower ?? '');
  const unit = lexemes[word + 1]?.lower;
  if (
    !portion ||
    !(unit === 'week' || unit === 'weekend' || unit === 'days' || unit === 'weeks') ||
    lexemes[word + 2]?.lower !== 'of'
  )
    return null;
  const month = readMonth(lexemes, word + 3);
  if (!month) return null;
  const year = readYear(lexemes, month.next);
  return {
    next: year?.next ?? month.next,
    said: { month: month.month, portion, ...(year && { year: year.year }) },
  };
}

function theDate(line: Line, at: number): Read | null {
  return line.lexemes[at]?.lower === 'the' ? readNamedDate(line.lexemes, at + 1) : null;
}

/** Tries `reader` at `at` and behind up to three of the connecting words. */
function after(line: Line, at: number, connectors: ReadonlySet<string>, reader: Reader): Read | null {
  for (let next = at; next <= at + MOST_CONNECTORS; next++) {
    const read = reader(line, next);
    if (read) return read;
    const word = line.lexemes[next];
    if (!word || !(connectors.has(word.lower) || (connectors.has('-') && isHyphen(word)))) return null;
  }
  return null;
}

const TO_DATE: ReadonlySet<string> = new Set([',', 'the', '(']);
const TO_CLOCK: ReadonlySet<string> = new Set([
  ',',
  'at',
  'around',
  'about',
  'by',
  'from',
  'shortly',
  'just',
  'after',
  'before',
  'until',
  '(',
]);
const TO_DAY: ReadonlySet<string> = new Set([',', 'on', '(']);
const TO_PART: ReadonlySet<string> = new Set([',']);
const TO_YEAR: ReadonlySet<string> = new Set([',', 'of', 'in']);

function hasDay(said: Said): boolean {
  return said.weekday !== undefined || said.day !== undefined || said.shift?.unit === 'day';
}

/** What may still be told behind what was read: a date behind a weekday, a clock behind a day, a year behind a month. */
function extension(line: Line, { next, said }: Read): Read | null {
  const { lexemes } = line;
  if (said.weekday !== undefined && said.day === undefined) {
    const found =
      after(line, next, TO_DATE, (each, at) => date(each, at) ?? ordinalDay(each, at)) ??
      readSlashDay(lexemes, next);
    if (found) return found;
    const week = after(line, next, TO_YEAR, wholeUnit);
    if (week && said.shift === undefined && said.direction === undefined && week.said.shift?.unit === 'week')
      return week;
  }
  if (hasDay(said) && said.partOfDay === undefined && said.shift?.form !== 'distance') {
    const part = after(line, next, TO_PART, over(readPart));
    if (part) return part;
  }
  if (hasDay(said) && said.clock === undefined) {
    const time = after(line, next, TO_CLOCK, (each, at) => clock(each, at) ?? hourBefore(each, at));
    if (time) return time;
  }
  if (!hasDay(said) && (said.clock !== undefined || said.partOfDay !== undefined)) {
    return (
      after(line, next, TO_DAY, (each, at) => date(each, at) ?? weekday(each, at) ?? dayWord(each, at)) ??
      readPartAfter(line, next, said)
    );
  }
  return said.year === undefined &&
    (said.month !== undefined || said.season !== undefined) &&
    said.direction === undefined
    ? after(line, next, TO_YEAR, yearUnit)
    : null;
}

function readPartAfter({ lexemes }: Line, next: number, said: Said): Read | null {
  return said.partOfDay === undefined ? readPart(lexemes, next) : null;
}

const ordinalDay: Reader = ({ lexemes }, at) => {
  const day = lexemes[at - 1]?.lower === 'the' ? readDay(lexemes, at) : null;
  return day?.ordinal ? { next: day.next, said: { day: day.day } } : null;
};

/** "at six on Sunday" and "on Sunday at six": read only where nothing is counted behind it. */
const hourBefore: Reader = ({ lexemes }, at) => {
  if (
    lexemes[at - 1]?.lower === 'after' ||
    lexemes[at - 1]?.lower === 'before' ||
    lexemes[at - 1]?.lower === 'by'
  )
    return null;
  const hour = readBareHour(lexemes, at);
  const behind = hour && lexemes[hour.next];
  return hour && (!behind || behind.kind === 'mark' ? !isHyphen(behind ?? undefined) : behind.lower === 'in')
    ? hour
    : null;
};

const yearUnit: Reader = (line, at) => {
  const whole = wholeUnit(line, at);
  return whole?.said.shift?.unit === 'year' && whole.said.shift.form === 'whole' ? whole : null;
};

/** A time with all that is told behind it: "Monday" with "night", a clock time with its day. */
export function extended(line: Line, opening: Read): Read {
  let read = opening;
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const more = extension(line, read);
    if (!more) break;
    read = { next: more.next, said: { ...read.said, ...more.said } };
  }
  return read;
}

/** The longest single time (no range) that starts at a lexeme; null where none does. */
export function readTime(line: Line, at: number): Read | null {
  for (const opener of OPENERS) {
    const opening = opener(line, at);
    const read = opening && extended(line, opening);
    // An hour that nothing but a preposition makes one needs the part of the day beside it.
    if (read && !(opener === bareHour && read.said.partOfDay === undefined)) return read;
  }
  return null;
}
