import { isCapitalised, isHyphen, joins, type Lexeme } from '../lexemes.ts';
import { ASKS, ASKS_FIRMLY, DETERMINERS, isNounLike, type Line, lower } from './line.ts';
import { readMonth } from './read-date.ts';
import { directionOf } from './read-weekday.ts';
import type { Read } from './said.ts';

/** "June", "last June", "the April vote" where nothing says a day or a year. */
export function readBareMonth(line: Line, at: number): Read | null {
  const direction = directionOf(lower(line, at));
  const month = readMonth(line.lexemes, direction ? at + 1 : at);
  if (!month || month.trust === 'short') return null;
  if (direction) return { next: month.next, said: { month: month.month, direction } };
  if (isLedByYear(line, month.next)) return { next: month.next, said: { month: month.month } };
  if (joins(line.lexemes[at]) && !isHyphen(line.lexemes[at - 1])) return null;
  if (joins(line.lexemes[month.next]) && isHyphen(line.lexemes[month.next]) && lower(line, at - 1) !== 'in')
    return null;
  return isMeantAsMonth(line, at, month.trust) ? { next: month.next, said: { month: month.month } } : null;
}

/** "June last year", "May of this year". */
function isLedByYear(line: Line, at: number): boolean {
  const next = lower(line, at) === 'of' ? at + 1 : at;
  return directionOf(lower(line, next)) !== undefined && lower(line, next + 1) === 'year';
}

/** "Each September" is no one month. */
const HABIT: ReadonlySet<string> = new Set(['each', 'every']);

function isMeantAsMonth(line: Line, at: number, trust: 'sure' | 'doubtful' | 'short'): boolean {
  const before = lower(line, isHyphen(line.lexemes[at - 1]) ? at - 2 : at - 1);
  const after = line.lexemes[at + 1];
  if (HABIT.has(before)) return false;
  if (ASKS_FIRMLY.has(before)) return !isOccasion(line, at);
  const led = DETERMINERS.has(before) || ASKS.has(before);
  const named = (isCapitalised(line.lexemes[at - 1]) && !led) || startsName(after);
  if (trust === 'sure') return !named || (ASKS.has(before) && !isCapitalised(after));
  if (line.surnames.has(lower(line, at)) || named || isOccasion(line, at)) return false;
  return ASKS.has(before) || (DETERMINERS.has(before) && isNounLike(after));
}

function startsName(lexeme: Lexeme | undefined): boolean {
  return isCapitalised(lexeme) && !joins(lexeme);
}

/** "March on Rome", "March for Life". */
function isOccasion(line: Line, at: number): boolean {
  if (lower(line, at) !== 'march') return false;
  const after = lower(line, at + 1);
  return (after === 'on' || after === 'for' || after === 'to') && isCapitalised(line.lexemes[at + 2]);
}
