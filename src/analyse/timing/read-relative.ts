import { type Lexeme, wordAt } from '../lexemes.ts';
import { readCountOfUnits, type SmallNumber } from './read-number.ts';
import type { CalendarUnit, Read, Said, Shift } from './said.ts';

const UNITS: ReadonlyMap<string, CalendarUnit> = new Map([
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['nights', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['fortnight', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
]);
const WEEKS_IN_A_FORTNIGHT = 2;

/** The unit a word counts in; undefined for any other word. */
export function unitOf(word: string | undefined): CalendarUnit | undefined {
  return UNITS.get(word ?? '');
}

function reference(unit: CalendarUnit, amount: number, form: Shift['form'] = 'whole'): Said {
  return { shift: { from: 'reference', unit, amount, form } };
}

function anchor(unit: CalendarUnit, amount: number, form: Shift['form'] = 'distance'): Said {
  return { shift: { from: 'anchor', unit, amount, form } };
}

const DAY_WORDS: ReadonlyMap<string, Said> = new Map<string, Said>([
  ['today', reference('day', 0)],
  ['tonight', { ...reference('day', 0), partOfDay: 'night' }],
  ['yesterday', reference('day', -1)],
  ['tomorrow', reference('day', 1)],
]);

/** "today", "yesterday", "tonight", "tomorrow", "last night", "this morning". */
export function readDayWord(lexemes: readonly Lexeme[], at: number): Read | null {
  const word = wordAt(lexemes, at);
  const said = DAY_WORDS.get(word);
  if (said) return { next: at + 1, said };
  const after = wordAt(lexemes, at + 1);
  if (word === 'last' && after === 'night')
    return { next: at + 2, said: { ...reference('day', -1), partOfDay: 'night' } };
  if (word === 'this' && (after === 'morning' || after === 'afternoon' || after === 'evening')) {
    return { next: at + 2, said: { ...reference('day', 0), partOfDay: after } };
  }
  return null;
}

const WHOLE: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** "last month", "this year", "next week", "the past year" (without a number). */
export function readWholeUnit(lexemes: readonly Lexeme[], at: number): Read | null {
  const word = wordAt(lexemes, at);
  const amount = WHOLE.get(word);
  const unit = UNITS.get(wordAt(lexemes, at + 1));
  if (amount === undefined || unit === undefined || unit === 'hour' || unit === 'day') return null;
  if (wordAt(lexemes, at + 1).endsWith('s')) return null;
  // "the past year" and "the coming weeks" run up to the reference or away from it; "last year" is a calendar year.
  if (word === 'past' || word === 'coming') return { next: at + 2, said: reference(unit, amount, 'window') };
  if (word === 'previous') return { next: at + 2, said: anchor(unit, -1, 'whole') };
  return { next: at + 2, said: reference(unit, amount) };
}

/** "the past three months", "the last two days", "the next five years". */
export function readWindow(lexemes: readonly Lexeme[], at: number): Read | null {
  const amount = WHOLE.get(wordAt(lexemes, at));
  if (amount === undefined || amount === 0) return null;
  const count = readCountOfUnits(lexemes, at + 1);
  const unit = count && UNITS.get(wordAt(lexemes, count.next));
  if (!count || !unit || count.value === 0) return null;
  return { next: count.next + 1, said: reference(unit, amount * count.value, 'window') };
}

/** "two years ago", "a week earlier", "two days later", "three days from now", "a year before". */
export function readDistance(lexemes: readonly Lexeme[], at: number): Read | null {
  const count = readCountOfUnits(lexemes, at);
  const word = count && wordAt(lexemes, count.next);
  const unit = UNITS.get(word ?? '');
  if (!count || !unit || unit === 'weekend') return null;
  const amount = word === 'fortnight' ? count.value * WEEKS_IN_A_FORTNIGHT : count.value;
  return readSense(lexemes, count, unit, amount);
}

function readSense(
  lexemes: readonly Lexeme[],
  count: SmallNumber,
  unit: CalendarUnit,
  amount: number,
): Read | null {
  const after = wordAt(lexemes, count.next + 1);
  const next = count.next + 2;
  if (after === 'ago') return { next, said: reference(unit, -amount, 'distance') };
  if (after === 'later' || after === 'afterwards') return { next, said: anchor(unit, amount) };
  if (after === 'earlier') return { next, said: anchor(unit, -amount) };
  if (after === 'from' && wordAt(lexemes, next) === 'now')
    return { next: next + 1, said: reference(unit, amount, 'distance') };
  return null;
}

const ANAPHORIC_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

/** "the next day", "the following week", "the day before", "the same day", "that night". */
export function readAnaphor(lexemes: readonly Lexeme[], at: number): Read | null {
  const first = wordAt(lexemes, at);
  const second = wordAt(lexemes, at + 1);
  if (first === 'that') return readNamed(lexemes, at + 1, 0);
  if (first !== 'the') return null;
  if (second === 'same') return readNamed(lexemes, at + 2, 0);
  if (second === 'following') return readNamed(lexemes, at + 2, 1);
  if (second === 'previous' || second === 'preceding') return readNamed(lexemes, at + 2, -1);
  if (
    second === 'next' &&
    (wordAt(lexemes, at + 2) === 'day' || ANAPHORIC_PARTS.has(wordAt(lexemes, at + 2)))
  )
    return readNamed(lexemes, at + 2, 1);
  return null;
}

function readNamed(lexemes: readonly Lexeme[], at: number, amount: number): Read | null {
  const word = wordAt(lexemes, at);
  if (ANAPHORIC_PARTS.has(word)) return { next: at + 1, said: { ...anchor('day', amount), partOfDay: word } };
  const unit = UNITS.get(word);
  if (unit === undefined || unit === 'hour' || word.endsWith('s')) return null;
  return { next: at + 1, said: anchor(unit, amount, 'whole') };
}
