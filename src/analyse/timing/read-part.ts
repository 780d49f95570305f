import { PARTS_OF_DAY } from '../../lang/en/calendar.ts';
import { type Lexeme, textAt, wordAt } from '../lexemes.ts';
import type { Portion, Read } from './said.ts';

const LEADING: ReadonlySet<string> = new Set([
  'at',
  'by',
  'during',
  'in',
  'on',
  'before',
  'around',
  'since',
  'until',
  'after',
  'through',
]);
const EARLY: ReadonlySet<string> = new Set(['early', 'small', 'wee', 'late', 'mid', 'pre']);

/** "morning", "early afternoon", "pre-dawn", "early hours": a part of a day by its name. */
export function readPartName(lexemes: readonly Lexeme[], at: number): Read | null {
  const adjective = wordAt(lexemes, at);
  const qualified = EARLY.has(adjective);
  let next = qualified ? at + 1 : at;
  if (qualified && textAt(lexemes, next) === '-') next++;
  const word = wordAt(lexemes, next);
  if (word === 'hours' && ['early', 'small', 'wee'].includes(adjective)) {
    return { next: next + 1, said: { partOfDay: 'early hours' } };
  }
  if (!PARTS_OF_DAY.has(word)) return null;
  return { next: next + 1, said: { partOfDay: word } };
}

/** "in the morning", "at night", "on the evening", with the words that lead to the part. */
export function readPart(lexemes: readonly Lexeme[], at: number): Read | null {
  const word = wordAt(lexemes, at);
  let next = LEADING.has(word) ? at + 1 : at;
  if (wordAt(lexemes, next) === 'the') next++;
  const read = readPartName(lexemes, next);
  if (!read) return null;
  // "in the early hours of the morning" is one part.
  if (wordAt(lexemes, read.next) === 'of' && wordAt(lexemes, read.next + 1) === 'the') {
    const inner = readPartName(lexemes, read.next + 2);
    if (inner && read.said.partOfDay === 'early hours') return { next: inner.next, said: read.said };
  }
  return read;
}

const PORTIONS: ReadonlyMap<string, Portion> = new Map([
  ['early', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['opening', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'late'],
  ['close', 'late'],
  ['earlier', 'early'],
  ['later', 'late'],
]);

/** "early", "mid-", "late in", "the end of", "the first half of", "earlier" before the time it narrows. */
export function readPortion(lexemes: readonly Lexeme[], at: number): Read | null {
  const word = wordAt(lexemes, at);
  if ((word === 'first' || word === 'second') && wordAt(lexemes, at + 1) === 'half') {
    return { next: at + 2, said: { portion: word === 'first' ? 'first-half' : 'second-half' } };
  }
  const portion = PORTIONS.get(word);
  if (portion === undefined) return null;
  const next = textAt(lexemes, at + 1) === '-' ? at + 2 : at + 1;
  return { next, said: { portion } };
}
