import { isHyphen, joins, type Lexeme, kindAt, textAt, wordAt } from '../lexemes.ts';
import { readDigits, standsAlone } from './read-number.ts';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;
const YEAR_DIGITS = 4;

/** Four digits from 1000 to 2100 that no other number, letter or unit grows out of. */
export function readYear(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly year: number; readonly next: number } | null {
  if (!standsAlone(lexemes, at) && !isYearJoint(lexemes, at)) return null;
  const digits = readDigits(lexemes, at);
  if (!digits || textAt(lexemes, at).length !== YEAR_DIGITS) return null;
  if (digits.value < FIRST_YEAR || digits.value > LAST_YEAR || growsOn(lexemes, digits.next)) return null;
  return { year: digits.value, next: digits.next };
}

/** "mid-2019", "(2019": a hyphen may stand before a year where a word that asks for it does too. */
function isYearJoint(lexemes: readonly Lexeme[], at: number): boolean {
  return isHyphen(lexemes[at - 1]) && MONTH_PARTS.has(wordAt(lexemes, at - 2));
}

const MONTH_PARTS: ReadonlySet<string> = new Set(['mid', 'early', 'late', 'post', 'pre']);

/** "2019.5", "2019,000", "2019%", "2019m": digits, signs or letters that belong to the number. */
function growsOn(lexemes: readonly Lexeme[], at: number): boolean {
  const after = lexemes[at];
  if (!after || after.spaced) return false;
  if (after.kind === 'word' || after.text === '%' || after.text === '\u00b0') return true;
  const digitsFollow = joins(lexemes[at + 1]) && kindAt(lexemes, at + 1) === 'digits';
  return (after.text === ',' || after.text === '.' || after.text === ':') && digitsFollow;
}
