import { CURRENCY_CODES, CURRENCY_SIGNS } from '../../lang/en/currencies.ts';
import { NUMBER_LEADS, NUMBER_TAILS } from '../../lang/en/number-leads.ts';
import { isCapitalised, isHyphen, joins, type Lexeme, kindAt, textAt, wordAt } from '../lexemes.ts';
import type { Amount } from './amount.ts';

/** "ZP 318", "MH 370": short words in capitals before digits. */
const LONGEST_ACRONYM = 3;
const OPENING_MARKS: ReadonlySet<string> = new Set([
  '(',
  '[',
  '"',
  "'",
  '\u201c',
  '\u2018',
  '\u00ab',
  '\u2014',
  '\u2013',
  '~',
  '<',
  '>',
  '\u2264',
  '\u2265',
]);

/** True where something joined to the left makes the digits part of a name: "F-16", "B2", "#5", "9/11", "v2.1". */
export function growsFromLeft(lexemes: readonly Lexeme[], start: number): boolean {
  if (!joins(lexemes[start])) return false;
  const before = lexemes[start - 1];
  if (before === undefined || CURRENCY_SIGNS.has(before.text) || OPENING_MARKS.has(before.text)) return false;
  // A minus sign has a blank before it; a hyphen has a word.
  if (isHyphen(before)) return joins(before) && !CURRENCY_CODES.has(textAt(lexemes, start - 2));
  return true;
}

/** True where letters run on behind digits: "3D", "4x4", "10A". Units and multipliers have been read before. */
function growsToRight(lexemes: readonly Lexeme[], { next, form }: Amount): boolean {
  const after = lexemes[next];
  return form === 'digits' && joins(after) && after?.kind === 'word';
}

/** "Flight 370", "No. 10", "Article 5", "magnitude" apart: a word that numbers things. */
function isLed(lexemes: readonly Lexeme[], start: number): boolean {
  if (
    kindAt(lexemes, start) === 'word' &&
    !isCapitalised(lexemes[start - 1]) &&
    !LEADS_OF_WORDS.has(wordAt(lexemes, start - 1))
  )
    return false;
  const before = lexemes[start - 1];
  const word = before?.text === '.' ? lexemes[start - 2] : before;
  if (!word || !NUMBER_LEADS.has(word.lower)) return false;
  if (word.lower === 'no' || word.lower === 'nos') {
    return before?.text === '.' || (isCapitalised(word) && kindAt(lexemes, start) === 'digits');
  }
  // "number 10" and "the number 12 rose": an article before leaves it open, so it stays a name.
  return before?.text !== '.' || word.text.length <= LONGEST_ACRONYM + 1;
}

/** ".38-caliber", "357 Magnum", "32-bit", "the 12000 block of": the word behind says that the number names a kind or a place. */
function isTailed(lexemes: readonly Lexeme[], { next, form }: Amount): boolean {
  if (isHyphen(lexemes[next]) && joins(lexemes[next + 1]) && wordAt(lexemes, next + 1) === 'by') return true;
  if (form !== 'digits') return false;
  const at = isHyphen(lexemes[next]) && joins(lexemes[next]) ? next + 1 : next;
  return NUMBER_TAILS.has(wordAt(lexemes, at));
}

/** "AK - 47", as some set it: capitals, a dash between blanks, digits. */
function isModel(lexemes: readonly Lexeme[], { start, form }: Amount): boolean {
  const [name, dash] = [textAt(lexemes, start - 2), lexemes[start - 1]];
  return form === 'digits' && isHyphen(dash) && /^\p{Lu}{2,3}$/u.test(name) && !CURRENCY_CODES.has(name);
}

/** "Apollo 11", "ZP 318", "Boeing 737": a name directly before plain digits with nothing counted behind them. */
function isNamed(lexemes: readonly Lexeme[], { start, next, form, multiplied }: Amount): boolean {
  const name = lexemes[start - 1];
  if (form !== 'digits' || multiplied || !isCapitalised(name) || !name || CURRENCY_CODES.has(name.text))
    return false;
  const acronym =
    name.text.length <= LONGEST_ACRONYM && name.text.length > 1 && name.text === name.text.toUpperCase();
  if (acronym && textAt(lexemes, start).length !== 1) return true;
  const after = lexemes[next];
  const counted =
    after?.kind === 'word' && after.spaced && !isCapitalised(after) && !NO_NOUN.has(after.lower);
  return start > 1 && !counted && !joins(after);
}
const NO_NOUN: ReadonlySet<string> = new Set(
  'and as at but by for from had has have in into is of on or over said says since that the then to under was were when where which while who will with'.split(
    ' ',
  ),
);

/** Lower-case words that number things with number words too: "phase three", "number ten". */
const LEADS_OF_WORDS: ReadonlySet<string> = new Set([
  'article',
  'category',
  'chapter',
  'level',
  'number',
  'part',
  'phase',
  'section',
  'stage',
]);

/** "1. Event.", "(2) Casualties", "Two: the number": what a paragraph is counted by. */
function isListNumber(lexemes: readonly Lexeme[], { start, next, multiplied }: Amount): boolean {
  if (start > 1 || multiplied || (start === 1 && textAt(lexemes, 0) !== '(')) return false;
  const mark = lexemes[next];
  if (mark?.text === ':' && mark.spaced === false) return true;
  return (
    (mark?.text === '.' || mark?.text === ')') &&
    !mark.spaced &&
    (lexemes[next + 1]?.spaced ?? true) &&
    kindAt(lexemes, start) === 'digits'
  );
}

/** True where the number is a name's part and is never to be compared. */
export function isLabel(lexemes: readonly Lexeme[], amount: Amount): boolean {
  if (amount.form === 'label' || isListNumber(lexemes, amount)) return true;
  if (amount.form !== 'digits' && amount.form !== 'pair')
    return (
      isTailed(lexemes, amount) ||
      (isLed(lexemes, amount.start) && amount.form === 'words' && !amount.multiplied)
    );
  return (
    growsFromLeft(lexemes, amount.start) ||
    growsToRight(lexemes, amount) ||
    isTailed(lexemes, amount) ||
    isModel(lexemes, amount) ||
    isLed(lexemes, amount.start) ||
    isNamed(lexemes, amount)
  );
}
