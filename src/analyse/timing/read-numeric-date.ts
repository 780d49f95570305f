import { isHyphen, joins, type Lexeme, kindAt } from '../lexemes.ts';
import { readDigits, standsAlone } from './read-number.ts';
import type { Read, Said } from './said.ts';

const YEAR_DIGITS = 4;
const SHORT_YEAR_DIGITS = 2;
const MONTHS_IN_A_YEAR = 12;
const LAST_DAY = 31;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
/** "24" in "13/05/24". */
const CENTURY = 2000;
/** Three numbers with a mark between each two. */
const LEXEMES_IN_A_DATE = 5;
const LEXEMES_IN_A_SLASH_DAY = 3;

interface Three {
  readonly numbers: readonly [number, number, number];
  readonly lengths: readonly [number, number, number];
  readonly mark: string;
}

/** "13/05/2024", "2024-05-13", "13.05.2024": three joined numbers with the same mark between, and no fourth. */
function readThree(lexemes: readonly Lexeme[], at: number): Three | null {
  const run = lexemes.slice(at, at + LEXEMES_IN_A_DATE);
  if (run.length < LEXEMES_IN_A_DATE || !run.slice(1).every(joins)) return null;
  const numbers = run.filter((_, place) => place % 2 === 0);
  const [mark, again] = [markOf(run[1]), markOf(run[3])];
  if (mark !== again || !DATE_MARKS.has(mark) || numbers.some(({ kind }) => kind !== 'digits')) return null;
  if (goesOn(lexemes, at + LEXEMES_IN_A_DATE, mark)) return null;
  const [a, b, c] = numbers.map(({ text }) => text);
  if (a === undefined || b === undefined || c === undefined) return null;
  return { numbers: [Number(a), Number(b), Number(c)], lengths: [a.length, b.length, c.length], mark };
}

const DATE_MARKS: ReadonlySet<string> = new Set(['/', '-', '.']);

function markOf(lexeme: Lexeme | undefined): string {
  return isHyphen(lexeme) ? '-' : (lexeme?.text ?? '');
}

function goesOn(lexemes: readonly Lexeme[], at: number, mark: string): boolean {
  const after = lexemes[at];
  if (!after || after.spaced) return false;
  if (after.kind === 'word') return after.lower !== 't';
  return (
    (after.text === mark || isHyphen(after)) && joins(lexemes[at + 1]) && kindAt(lexemes, at + 1) === 'digits'
  );
}

function isDay(value: number): boolean {
  return value >= 1 && value <= LAST_DAY;
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= MONTHS_IN_A_YEAR;
}

/** A date in figures. Where both orders are possible, the month-second one, with the other beside it. */
export function readNumericDate(lexemes: readonly Lexeme[], at: number): Read | null {
  if (kindAt(lexemes, at) !== 'digits' || !standsAlone(lexemes, at) || !readDigits(lexemes, at)) return null;
  const three = readThree(lexemes, at);
  const said = three && (yearFirst(three) ?? yearLast(three));
  return said && { next: at + LEXEMES_IN_A_DATE, said };
}

function yearFirst({ numbers, lengths }: Three): Said | null {
  const [year, month, day] = numbers;
  if (lengths[0] !== YEAR_DIGITS || year < FIRST_YEAR || year > LAST_YEAR) return null;
  return isMonth(month) && isDay(day) ? { year, month, day } : null;
}

function yearLast({ numbers, lengths, mark }: Three): Said | null {
  const [first, second, last] = numbers;
  if (lengths[0] > 2 || lengths[1] > 2) return null;
  // Two digits for a year are read only behind slashes: "12-34-56" is a number of something else.
  const short = lengths[2] === SHORT_YEAR_DIGITS && mark === '/';
  if (lengths[2] !== YEAR_DIGITS && !short) return null;
  const year = short ? CENTURY + last : last;
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const said = inOrder(first, second, mark);
  return said && { ...said, year };
}

function inOrder(first: number, second: number, mark: string): Said | null {
  const dayFirst = isDay(first) && isMonth(second);
  const monthFirst = isMonth(first) && isDay(second) && mark !== '.';
  if (dayFirst && monthFirst && first !== second) {
    return { day: first, month: second, otherwise: { day: second, month: first } };
  }
  if (dayFirst) return { day: first, month: second };
  return monthFirst ? { day: second, month: first } : null;
}

/** "2/3" behind a weekday: a day and a month in either order. */
export function readSlashDay(lexemes: readonly Lexeme[], at: number): Read | null {
  const run = lexemes.slice(at, at + LEXEMES_IN_A_SLASH_DAY);
  const [first, slash, second] = run;
  if (!first || !second || slash?.text !== '/' || !run.slice(1).every(joins)) return null;
  if (first.kind !== 'digits' || second.kind !== 'digits') return null;
  const after = lexemes[at + LEXEMES_IN_A_SLASH_DAY];
  if (joins(after) && (after?.kind === 'word' || after?.text === '/')) return null;
  const said = inOrder(Number(first.text), Number(second.text), '/');
  if (!said) return null;
  return { next: at + LEXEMES_IN_A_SLASH_DAY, said };
}
