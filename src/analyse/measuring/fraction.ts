import { FRACTIONS, SMALL_NUMBERS } from '../../lang/en/number-words.ts';
import { isHyphen, joins, type Lexeme } from '../lexemes.ts';
import { type Measure, plainMeasure } from './measure.ts';

/** Words behind a fraction that say it is one: "a third of", "a quarter less", "by a third." */
const AFTER: ReadonlySet<string> = new Set(['of', 'less', 'more', 'fewer', 'lower', 'higher', 'the', 'as', 'its', 'their', 'his', 'her', 'in', 'to', 'from', 'on', 'since', 'and', 'or']);
/** Words before one that say the same: "fell by a third", "nearly a quarter". */
const BEFORE: ReadonlySet<string> = new Set(['by', 'nearly', 'almost', 'about', 'around', 'than', 'over', 'to', 'some', 'roughly', 'least', 'up', 'under']);
const LARGEST_OF = 1000;

interface Part {
  readonly value: number;
  readonly next: number;
}

function ratio(value: number, start: number, next: number): Measure {
  return { ...plainMeasure('fraction', null, { start, next }), low: value, high: value };
}

/** "two thirds", "three-quarters", "two-thirds". */
function several(lexemes: readonly Lexeme[], at: number): Part | null {
  const number = SMALL_NUMBERS.get(lexemes[at]?.lower ?? '');
  if (number === undefined || number < 1) return null;
  const next = isHyphen(lexemes[at + 1]) ? at + 2 : at + 1;
  const word = lexemes[next]?.lower ?? '';
  const part = FRACTIONS.get(word);
  if (part === undefined || number * part >= 1 || (number > 1) !== word.endsWith('s')) return null;
  // "One half" and "one third of": "one third man" is no fraction, so the singular asks for what follows.
  return number > 1 || isHyphen(lexemes[at + 1]) || AFTER.has(lexemes[next + 1]?.lower ?? '') ? { value: number * part, next: next + 1 } : null;
}

/** "a third of", "by a quarter", "half of", "half the". */
function single(lexemes: readonly Lexeme[], at: number): Part | null {
  const article = lexemes[at]?.lower === 'a';
  const word = lexemes[article ? at + 1 : at]?.lower ?? '';
  const next = article ? at + 2 : at + 1;
  const after = lexemes[next]?.lower ?? '';
  const part = FRACTIONS.get(word);
  if (part === undefined || word.endsWith('s') || word === 'halves') return null;
  if (word === 'half') return half(lexemes, at, article) ? { value: part, next } : null;
  if (!article) return null;
  const before = lexemes[at - 1]?.lower ?? '';
  const closed = !lexemes[next] || lexemes[next]?.kind === 'mark';
  return after === 'of' || (BEFORE.has(before) && (closed || AFTER.has(after))) ? { value: part, next } : null;
}

const NO_HALF_BEFORE: ReadonlySet<string> = new Set(['first', 'second', 'other', 'and', 'the', 'his', 'her', 'last', 'each', 'latter', 'former', 'this', 'that']);

function half(lexemes: readonly Lexeme[], at: number, article: boolean): boolean {
  if (NO_HALF_BEFORE.has(lexemes[at - 1]?.lower ?? '') || isHyphen(lexemes[at - 1])) return false;
  const after = lexemes[article ? at + 2 : at + 1]?.lower ?? '';
  if (article) return false;
  return after === 'of' || after === 'the' || after === 'its' || after === 'their' || after === 'all';
}

/** "one in five", "one out of ten", "nine in 10". */
function inSo(lexemes: readonly Lexeme[], at: number): Part | null {
  const number = smallAt(lexemes, at);
  if (number === null) return null;
  const out = lexemes[at + 1]?.lower === 'out' && lexemes[at + 2]?.lower === 'of';
  const behind = out ? at + 3 : lexemes[at + 1]?.lower === 'in' ? at + 2 : null;
  const whole = behind === null ? null : smallAt(lexemes, behind);
  if (behind === null || whole === null || whole <= number || number < 1 || whole > LARGEST_OF) return null;
  const after = lexemes[behind + 1];
  if (joins(after) && after?.kind !== 'mark') return null;
  return !out && after?.kind === 'word' && !PLURAL_AFTER.has(after.lower) && !after.lower.endsWith('s') ? null : { value: number / whole, next: behind + 1 };
}
const PLURAL_AFTER: ReadonlySet<string> = new Set(['people', 'children', 'women', 'men', 'are', 'is', 'said', 'of', 'were', 'was', 'had', 'have', 'has']);

function smallAt(lexemes: readonly Lexeme[], at: number): number | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind === 'digits') return lexeme.text.length <= 4 && !joins(lexeme) ? Number(lexeme.text) : null;
  return SMALL_NUMBERS.get(lexeme?.lower ?? '') ?? null;
}

/** "2/3 of": a fraction in digits only where "of" follows; else it may be anything. */
function slashed(lexemes: readonly Lexeme[], at: number): Part | null {
  const [top, slash, bottom, of] = [lexemes[at], lexemes[at + 1], lexemes[at + 2], lexemes[at + 3]];
  if (top?.kind !== 'digits' || slash?.text !== '/' || bottom?.kind !== 'digits' || of?.lower !== 'of') return null;
  const value = Number(top.text) / Number(bottom.text);
  return value > 0 && value < 1 && joins(slash) && joins(bottom) ? { value, next: at + 3 } : null;
}

/** A part of a whole; `low` and `high` are its value. Null where none starts at the lexeme. */
export function readFraction(lexemes: readonly Lexeme[], at: number): Measure | null {
  const part = several(lexemes, at) ?? single(lexemes, at) ?? slashed(lexemes, at) ?? inSo(lexemes, at);
  return part && ratio(part.value, at, part.next);
}
