import { SMALL_NUMBERS } from '../../lang/en/number-words.ts';
import { isHyphen, joins, type Lexeme, textAt, wordAt } from '../lexemes.ts';

/** A number as calendars use them: day, hour, "two" of "two days ago". */
export interface SmallNumber {
  readonly value: number;
  readonly next: number;
}

/** Longer digit runs are no day, hour or year. */
const MOST_DIGITS = 4;
const TENS_BASE = 20;
const UNITS = 10;

/** Digits (at most four) that no letter, digit separator or symbol runs into from the left. */
export function readDigits(lexemes: readonly Lexeme[], at: number): SmallNumber | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'digits' || lexeme.text.length > MOST_DIGITS) return null;
  return { value: Number(lexeme.text), next: at + 1 };
}

/** "five", "twenty-five", "twenty five". */
function readWords(lexemes: readonly Lexeme[], at: number): SmallNumber | null {
  const tens = SMALL_NUMBERS.get(wordAt(lexemes, at));
  if (tens === undefined) return null;
  if (tens >= TENS_BASE) {
    const after = isHyphen(lexemes[at + 1]) ? at + 2 : at + 1;
    const units = SMALL_NUMBERS.get(wordAt(lexemes, after));
    if (units !== undefined && units > 0 && units < UNITS) return { value: tens + units, next: after + 1 };
  }
  return { value: tens, next: at + 1 };
}

/** A whole number in digits or words. */
export function readSmallNumber(lexemes: readonly Lexeme[], at: number): SmallNumber | null {
  return readDigits(lexemes, at) ?? readWords(lexemes, at);
}

/** The same, and "a week", "an hour", "a couple of days". */
export function readCountOfUnits(lexemes: readonly Lexeme[], at: number): SmallNumber | null {
  const word = wordAt(lexemes, at);
  if (word === 'a' || word === 'an') {
    if (wordAt(lexemes, at + 1) !== 'couple') return { value: 1, next: at + 1 };
    return { value: 2, next: wordAt(lexemes, at + 2) === 'of' ? at + 3 : at + 2 };
  }
  return readSmallNumber(lexemes, at);
}

/** True where digits at `at` stand by themselves: no letter, sign or number grows out of them to the left. */
export function standsAlone(lexemes: readonly Lexeme[], at: number): boolean {
  if (!joins(lexemes[at])) return true;
  const before = textAt(lexemes, at - 1);
  if (before === undefined) return true;
  return (
    before === '(' ||
    before === '[' ||
    before === '"' ||
    before === '\u201c' ||
    before === '\u2018' ||
    before === "'"
  );
}
