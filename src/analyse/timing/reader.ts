import { isHyphen, type Lexeme } from '../lexemes.ts';
import { readClock } from './read-clock.ts';
import { readNamedDate } from './read-date.ts';
import { readNumericDate } from './read-numeric-date.ts';
import type { Line } from './line.ts';
import { readDayWord, readWholeUnit } from './read-relative.ts';
import { readWeekday } from './read-weekday.ts';
import type { Read } from './said.ts';

/** Reads one part of a time at a lexeme of a line; null where none stands there. */
export type Reader = (line: Line, at: number) => Read | null;

const MOST_CONNECTORS = 3;

/** A reader of lexemes as a reader of lines. */
export function over(reader: (lexemes: readonly Lexeme[], at: number) => Read | null): Reader {
  return (line, at) => reader(line.lexemes, at);
}

export const clock: Reader = over(readClock);
export const weekday: Reader = over(readWeekday);
export const dayWord: Reader = over(readDayWord);
export const wholeUnit: Reader = over(readWholeUnit);
/** "5 May", "May 5, 2024", "13/05/2024". */
export const date: Reader = (line, at) =>
  readNumericDate(line.lexemes, at) ?? readNamedDate(line.lexemes, at);
/** Whatever names one day. */
export const day: Reader = (line, at) => date(line, at) ?? weekday(line, at) ?? dayWord(line, at);

/** Tries `reader` at `at` and behind up to three of the connecting words. */
export function after(line: Line, at: number, connectors: ReadonlySet<string>, reader: Reader): Read | null {
  for (let next = at; next <= at + MOST_CONNECTORS; next++) {
    const read = reader(line, next);
    if (read) return read;
    const word = line.lexemes[next];
    if (!word || !(connectors.has(word.lower) || (connectors.has('-') && isHyphen(word)))) return null;
  }
  return null;
}
