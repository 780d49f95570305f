import { DOUBTFUL_MONTHS, MONTHS, SHORT_MONTHS } from '../../lang/en/calendar.ts';
import { ORDINAL_ENDINGS, ORDINALS } from '../../lang/en/number-words.ts';
import { isCapitalised, isHyphen, joins, type Lexeme, kindAt, wordAt } from '../lexemes.ts';
import { readDigits, standsAlone } from './read-number.ts';
import type { Read } from './said.ts';
import { readYear } from './read-year.ts';

const LAST_DAY = 31;

/** A month's name, and how sure it is one without a day or year beside it. */
export interface MonthName {
  readonly month: number;
  readonly next: number;
  /** `sure` by itself, `doubtful` ("May", "march") needs a word that asks for a month, `short` needs a day or a year. */
  readonly trust: 'sure' | 'doubtful' | 'short';
}

/** "June", "Oct.", "Sept". Doubtful and short ones only with a capital letter. */
export function readMonth(lexemes: readonly Lexeme[], at: number): MonthName | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word') return null;
  const full = MONTHS.get(lexeme.lower);
  if (full !== undefined) {
    const doubtful = DOUBTFUL_MONTHS.has(lexeme.lower);
    if (doubtful && !isCapitalised(lexeme)) return null;
    return { month: full, next: at + 1, trust: doubtful ? 'doubtful' : 'sure' };
  }
  const short = SHORT_MONTHS.get(lexeme.lower);
  if (short === undefined || !isCapitalised(lexeme)) return null;
  const dot = lexemes[at + 1];
  return { month: short, next: dot?.text === '.' && !dot.spaced ? at + 2 : at + 1, trust: 'short' };
}

/** A day of the month. */
export interface DayOfMonth {
  readonly day: number;
  readonly next: number;
  /** "26th" and "first", which may stand behind "the". */
  readonly ordinal: boolean;
}

/** "5", "26th"; not "5km". */
function readDayInDigits(lexemes: readonly Lexeme[], at: number): DayOfMonth | null {
  const digits = readDigits(lexemes, at);
  if (!digits || digits.value < 1 || digits.value > LAST_DAY) return null;
  const ending = lexemes[digits.next];
  if (!joins(ending) || ending?.kind !== 'word')
    return { day: digits.value, next: digits.next, ordinal: false };
  return ORDINAL_ENDINGS.has(ending.lower)
    ? { day: digits.value, next: digits.next + 1, ordinal: true }
    : null;
}

/** "first", "twenty-first". */
function readDayInWords(lexemes: readonly Lexeme[], at: number): DayOfMonth | null {
  const tens = TENS.get(wordAt(lexemes, at));
  const hyphened = tens !== undefined && isHyphen(lexemes[at + 1]);
  const unit = ORDINALS.get(wordAt(lexemes, hyphened ? at + 2 : at));
  if (unit === undefined || (hyphened && unit >= 10)) return null;
  const day = hyphened ? tens + unit : unit;
  return day <= LAST_DAY ? { day, next: hyphened ? at + 3 : at + 1, ordinal: true } : null;
}
const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
]);

/** A day of the month: "5", "26th", "first", "twenty-first" (with the article in front left to the caller). */
export function readDay(lexemes: readonly Lexeme[], at: number): DayOfMonth | null {
  return (standsAlone(lexemes, at) ? readDayInDigits(lexemes, at) : null) ?? readDayInWords(lexemes, at);
}

/** ", 2024", "2024", " of 2024", or nothing behind a month or a day. */
function withYear(lexemes: readonly Lexeme[], read: Read): Read {
  let at = read.next;
  const mark = lexemes[at];
  if (mark?.text === ',' || mark?.lower === 'of') at++;
  const year = readYear(lexemes, at);
  return year ? { next: year.next, said: { ...read.said, year: year.year } } : read;
}

/** "4 May 2024", "the 4th of July", "the first of May". */
function readDayFirst(lexemes: readonly Lexeme[], at: number): Read | null {
  const day = readDay(lexemes, at);
  if (!day) return null;
  const of = wordAt(lexemes, day.next) === 'of';
  if (of && !day.ordinal) return null;
  const month = readMonth(lexemes, of ? day.next + 1 : day.next);
  return month && withYear(lexemes, { next: month.next, said: { day: day.day, month: month.month } });
}

/** "May 4, 2024", "Oct. 20", "July the 4th". */
function readMonthFirst(lexemes: readonly Lexeme[], at: number): Read | null {
  const month = readMonth(lexemes, at);
  if (!month) return null;
  const the = wordAt(lexemes, month.next) === 'the';
  const day = readDay(lexemes, the ? month.next + 1 : month.next);
  if (!day || (the && !day.ordinal) || (day.ordinal && ORDINALS.has(wordAt(lexemes, day.next - 1)) && !the))
    return null;
  if (isFigure(lexemes, day.next)) return null;
  return withYear(lexemes, { next: day.next, said: { day: day.day, month: month.month } });
}

/** Digits that go on ("5.5", "5%", "5:30") are no day. */
function isFigure(lexemes: readonly Lexeme[], at: number): boolean {
  const mark = lexemes[at];
  if (!mark || mark.kind !== 'mark' || mark.spaced) return false;
  if (mark.text === '%' || mark.text === '/') return true;
  return (
    (mark.text === '.' || mark.text === ':') && joins(lexemes[at + 1]) && kindAt(lexemes, at + 1) === 'digits'
  );
}

/** "June 2024", "Oct. 2020". */
function readMonthAndYear(lexemes: readonly Lexeme[], at: number): Read | null {
  const month = readMonth(lexemes, at);
  if (!month) return null;
  const read = withYear(lexemes, { next: month.next, said: { month: month.month } });
  return read.said.year === undefined ? null : read;
}

/** A date with a month's name in it and a day or a year beside it. */
export function readNamedDate(lexemes: readonly Lexeme[], at: number): Read | null {
  return readDayFirst(lexemes, at) ?? readMonthFirst(lexemes, at) ?? readMonthAndYear(lexemes, at);
}
