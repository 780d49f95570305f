import { ZONES } from '../../lang/en/calendar.ts';
import { isCapitalised, type Lexeme, textAt, wordAt } from '../lexemes.ts';
import type { Clock } from './said.ts';

const HOURS_IN_A_DAY = 24;
/** On a dial. */
export const HOURS_ON_A_DIAL = 12;
export const MINUTES_IN_AN_HOUR = 60;

/** Words that ask for a time of day: "at 5.30", "by 18:00". */
const ASKING: ReadonlySet<string> = new Set([
  'about',
  'after',
  'around',
  'at',
  'before',
  'between',
  'by',
  'from',
  'past',
  'since',
  'till',
  'until',
]);

/** Between such a word and the time: "at approximately 22.15". */
const HOW_NEARLY: ReadonlySet<string> = new Set(
  'approximately approx roughly circa exactly precisely nearly almost'.split(' '),
);

/** True where a word before this place asks for a time of day. */
export function isAskedAt(lexemes: readonly Lexeme[], at: number): boolean {
  const before = HOW_NEARLY.has(wordAt(lexemes, at - 1)) ? at - 2 : at - 1;
  return ASKING.has(wordAt(lexemes, before));
}

export interface Half {
  readonly half: 'am' | 'pm' | 'day' | null;
  readonly next: number;
}

/** "am", "p.m.", "hours", "o'clock" behind a number. */
export function readHalf(lexemes: readonly Lexeme[], at: number): Half {
  const word = lexemes[at];
  const letter = word?.lower;
  if (letter === 'am' || letter === 'pm') return { half: letter, next: at + 1 };
  if (
    (letter === 'a' || letter === 'p') &&
    textAt(lexemes, at + 1) === '.' &&
    wordAt(lexemes, at + 2) === 'm'
  ) {
    const dot = lexemes[at + 3];
    // The closing dot is left to the sentence where nothing follows it.
    return { half: letter === 'a' ? 'am' : 'pm', next: dot?.text === '.' && !dot.spaced ? at + 4 : at + 3 };
  }
  if (letter === 'hrs') return { half: 'day', next: at + 1 };
  return { half: null, next: at };
}

/** "GMT", "local time", "Moscow time", "(BST)"; local ones have no offset we know. */
export function readZone(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly zone: string; readonly next: number } {
  const word = lexemes[at];
  const zone = word?.text === word?.text.toUpperCase() ? ZONES.get(word?.lower ?? '') : undefined;
  if (zone !== undefined) return { zone, next: at + 1 };
  const named = word?.lower === 'local' || isCapitalised(word);
  if (named && wordAt(lexemes, at + 1) === 'time') return { zone: '', next: at + 2 };
  return { zone: '', next: at };
}

/** A time of day from what was read of it; null where no clock shows it. */
export function clock(hour: number, minute: number | null, half: Half['half'], zone: string): Clock | null {
  if (minute !== null && minute >= MINUTES_IN_AN_HOUR) return null;
  if (half === 'am' || half === 'pm') {
    if (hour < 1 || hour > HOURS_ON_A_DIAL) return null;
    return {
      hour: (hour % HOURS_ON_A_DIAL) + (half === 'pm' ? HOURS_ON_A_DIAL : 0),
      minute,
      sure: true,
      zone,
    };
  }
  return hour < HOURS_IN_A_DAY
    ? { hour, minute, sure: half === 'day' || hour > HOURS_ON_A_DIAL || hour === 0, zone }
    : null;
}

/** The place after "o'clock", null where there is none. */
export function readOClock(lexemes: readonly Lexeme[], at: number): number | null {
  if (wordAt(lexemes, at) !== 'o') return null;
  return wordAt(lexemes, at + 2) === 'clock' ? at + 3 : null;
}
