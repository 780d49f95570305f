import { COUNTED_NOUNS } from '../../lang/en/counted-nouns.ts';
import { MULTIPLIERS } from '../../lang/en/number-words.ts';
import { UNIT_WORDS } from '../../lang/en/units.ts';
import { isHyphen, joins, kindAt, type Lexeme } from '../lexemes.ts';
import {
  ASKS,
  ASKS_FIRMLY,
  DETERMINERS,
  FUNCTION_WORDS,
  isNounLike,
  isRecent,
  type Line,
  lower,
} from './line.ts';
import { standsAlone } from './read-number.ts';
import { readYear } from './read-year.ts';
import type { Read } from './said.ts';

const OPENING_VERBS: ReadonlySet<string> = new Set([
  'began',
  'brought',
  'had',
  'has',
  'is',
  'may',
  'saw',
  'was',
  'will',
  'would',
]);
/** Between brackets ("(1969)") older years are meant as years too. */
const FIRST_PLAIN_YEAR = 1800;
const CENTURY = 100;

/** A year that stands by itself: "in 2019", "the 2011 revolution", "(1969)"; not "2000 people", "Flight 2020". */
export function readBareYear(line: Line, at: number): Read | null {
  const year = readYear(line.lexemes, at);
  if (!year || isCounted(line, year.next, year.year)) return null;
  return isMeantAsYear(line, at, year.year) ? { next: year.next, said: { year: year.year } } : null;
}

function isMeantAsYear(line: Line, at: number, year: number): boolean {
  const before = lower(line, isHyphen(line.lexemes[at - 1]) ? at - 2 : at - 1);
  const after = line.lexemes[at + 1];
  if (ASKS_FIRMLY.has(before) || opensYearRange(line, at, year)) return true;
  if (before === '(') return year >= FIRST_PLAIN_YEAR && closesYear(after);
  if (!isRecent(year)) return false;
  if (ASKS.has(before)) return true;
  if (DETERMINERS.has(before)) return isNounLike(after);
  if (at === 0) return OPENING_VERBS.has(after?.lower ?? '');
  return LISTING.has(before) && followsYear(line, at - 2);
}
/** "(1969)", "(1969, 1970)", "(1920-1985)". */
function closesYear(after: Lexeme | undefined): boolean {
  return isHyphen(after) || after?.text === ')' || after?.text === ',';
}

const LISTING: ReadonlySet<string> = new Set(['and', 'or', ',']);

/** "2014-2016", "the 2012-13 season": a hyphen and a later year, or the last two digits of the next one. */
function opensYearRange(line: Line, at: number, year: number): boolean {
  const [hyphen, last] = [line.lexemes[at + 1], line.lexemes[at + 2]];
  if (!isRecent(year) || !isHyphen(hyphen) || !joins(hyphen) || !joins(last) || last?.kind !== 'digits')
    return false;
  const value = Number(last.text);
  return last.text.length === 4
    ? isRecent(value) && value > year
    : last.text.length === 2 && value === (year + 1) % CENTURY;
}

function followsYear(line: Line, at: number): boolean {
  const lexeme = line.lexemes[at];
  return (
    lexeme?.kind === 'digits' &&
    lexeme.text.length === 4 &&
    isRecent(Number(lexeme.text)) &&
    standsAlone(line.lexemes, at)
  );
}

/** "2000 people", "1500 km": a figure and what it counts. */
function isCounted(line: Line, next: number, year: number): boolean {
  const after = line.lexemes[next];
  if (after?.kind !== 'word')
    return isHyphen(after) && joins(after) && kindAt(line.lexemes, next + 1) === 'word';
  if (MULTIPLIERS.has(after.lower)) return true;
  if (UNIT_WORDS.has(after.lower) && !FUNCTION_WORDS.has(after.lower)) return true;
  if (COUNTED_NOUNS.has(after.lower))
    return !isRecent(year) || year % CENTURY === 0 || !ASKS_FIRMLY.has(lower(line, next - 2));
  return (
    year % CENTURY === 0 && year % 1000 !== 0 && after.lower.endsWith('s') && !FUNCTION_WORDS.has(after.lower)
  );
}
