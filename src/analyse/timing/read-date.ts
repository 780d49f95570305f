import { DOUBTFUL_MONTHS, MONTHS, SHORT_MONTHS } from '../../lang/en/calendar.ts';
import { ORDINAL_ENDINGS, ORDINALS } from '../../lang/en/number-words.ts';
import { isCapitalised, isHyphen, joins, type Lexeme } from '../lexemes.ts';
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

/** A day of the month: "5", "26th", "first", "twenty-first" (with the article in front left to the caller). */
export function readDay(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly day: number; readonly next: number; readonly ordinal: boolean } | null {
  const digits = standsAlone(lexemes, at) ? readDigits(lexemes, at) : null;
  if (digits) {
    if (digits.value < 1 || digits.value > LAST_DAY) return null;
    const ending = lexemes[digits.next];
    const ordinal = joins(ending) && ORDINAL_ENDINGS.has(ending?.lower ?? '');
    if (!ordinal && joins(ending) && ending?.kind === 'word') return null;
    return { day: digits.value, next: ordinal ? digits.next + 1 : digits.next, ordinal };
  }
  const word = lexemes[at]?.lower ?? '';
  const tens = word === 'twenty' ? 20 : word === 'thirty' ? 30 : null;
  if (tens !== null && isHyphen(lexemes[at + 1])) {
    const unit = ORDINALS.get(lexemes[at + 2]?.lower ?? '');
    return unit !== undefined && unit < 10 && tens + unit <= LAST_DAY
      ? { day: tens + unit, next: at + 3, ordinal: true }
      : null;
  }
  const ordinal = ORDINALS.get(word);
  return ordinal !== undefined && ordinal <= LAST_DAY ? { day: ordinal, next: at + 1, ordinal: true } : null;
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
  const of = lexemes[day.next]?.lower === 'of';
  if (of && !day.ordinal) return null;
  const month = readMonth(lexemes, of ? day.next + 1 : day.next);
  return month && withYear(lexemes, { next: month.next, said: { day: day.day, month: month.month } });
}

/** "May 4, 2024", "Oct. 20", "July the 4th". */
function readMonthFirst(lexemes: readonly Lexeme[], at: number): Read | null {
  const month = readMonth(lexemes, at);
  if (!month) return null;
  const the = lexemes[month.next]?.lower === 'the';
  const day = readDay(lexemes, the ? month.next + 1 : month.next);
  if (
    !day ||
    (the && !day.ordinal) ||
    (day.ordinal && ORDINALS.has(lexemes[day.next - 1]?.lower ?? '') && !the)
  )
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
    (mark.text === '.' || mark.text === ':') && joins(lexemes[at + 1]) && lexemes[at + 1]?.kind === 'digits'
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
