import { AFTER_A_NAMED_DAY, BEFORE_A_NAMED_DAY, SHORT_WEEKDAYS, WEEKDAYS } from '../../lang/en/calendar.ts';
import { isCapitalised, type Lexeme, textAt, wordAt } from '../lexemes.ts';
import { readNamedDate } from './read-date.ts';
import { readSlashDay } from './read-numeric-date.ts';
import type { Read, Said } from './said.ts';

/** "every Friday" is no one day. */
const HABIT: ReadonlySet<string> = new Set(['any', 'each', 'every', 'most', 'some', 'alternate']);
const DIRECTIONS: ReadonlyMap<string, Said['direction'] & string> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['this', 'this'],
]);

/** Which way "last", "next" or "this" points; undefined for any other word. */
export function directionOf(word: string | undefined): Said['direction'] | undefined {
  return DIRECTIONS.get(word ?? '');
}

/** "Tuesday", "last Tuesday", "Sun" with a date behind it; not "Black Friday", "Sunday Times", "every Monday". */
export function readWeekday(lexemes: readonly Lexeme[], at: number): Read | null {
  const direction = DIRECTIONS.get(wordAt(lexemes, at));
  const name = direction === undefined ? at : at + 1;
  const weekday = WEEKDAYS.get(wordAt(lexemes, name));
  if (weekday === undefined) return direction === undefined ? readShort(lexemes, at) : null;
  if (isPartOfAName(lexemes, at, name)) return null;
  return { next: name + 1, said: direction === undefined ? { weekday } : { weekday, direction } };
}

function isPartOfAName(lexemes: readonly Lexeme[], at: number, name: number): boolean {
  const before = wordAt(lexemes, at - 1);
  if (HABIT.has(before) || BEFORE_A_NAMED_DAY.has(before)) return true;
  const paper = lexemes[at - 2];
  if (before === 'on' && isCapitalised(paper) && ON_SUNDAYS.has(paper?.lower ?? '')) return true;
  const after = lexemes[name + 1];
  return isCapitalised(after) && AFTER_A_NAMED_DAY.has(after?.lower ?? '');
}
/** "Mail on Sunday", "Scotland on Sunday". */
const ON_SUNDAYS: ReadonlySet<string> = new Set(['mail', 'independent', 'scotland', 'ireland']);

/** "Sun 2/3" and "Sat, Oct 13": short names count only beside a date. */
function readShort(lexemes: readonly Lexeme[], at: number): Read | null {
  const lexeme = lexemes[at];
  const weekday = SHORT_WEEKDAYS.get(lexeme?.lower ?? '');
  if (weekday === undefined || !isCapitalised(lexeme)) return null;
  let next = at + 1;
  if (textAt(lexemes, next) === '.') next++;
  const date = textAt(lexemes, next) === ',' ? next + 1 : next;
  if (readNamedDate(lexemes, date) ?? readSlashDay(lexemes, date)) return { next, said: { weekday } };
  return null;
}
