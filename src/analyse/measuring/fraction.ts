import { FRACTIONS, SMALL_NUMBERS } from '../../lang/en/number-words.ts';
import { isHyphen, joins, type Lexeme, kindAt, wordAt } from '../lexemes.ts';
import { type Measure, plainMeasure } from './measure.ts';

/** Words behind a fraction that say it is one: "a third of", "a quarter less", "by a third." */
const AFTER: ReadonlySet<string> = new Set([
  'of',
  'less',
  'more',
  'fewer',
  'lower',
  'higher',
  'the',
  'as',
  'its',
  'their',
  'his',
  'her',
  'in',
  'to',
  'from',
  'on',
  'since',
  'and',
  'or',
]);
/** Words before one that say the same: "fell by a third", "nearly a quarter". */
const BEFORE: ReadonlySet<string> = new Set([
  'by',
  'nearly',
  'almost',
  'about',
  'around',
  'than',
  'over',
  'to',
  'some',
  'roughly',
  'least',
  'up',
  'under',
]);
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
  const number = SMALL_NUMBERS.get(wordAt(lexemes, at));
  if (number === undefined || number < 1) return null;
  const next = isHyphen(lexemes[at + 1]) ? at + 2 : at + 1;
  const word = wordAt(lexemes, next);
  const part = FRACTIONS.get(word);
  if (part === undefined || number * part >= 1 || number > 1 !== word.endsWith('s')) return null;
  // "One half" and "one third of": "one third man" is no fraction, so the singular asks for what follows.
  return number > 1 || isHyphen(lexemes[at + 1]) || AFTER.has(wordAt(lexemes, next + 1))
    ? { value: number * part, next: next + 1 }
    : null;
}

/** "a third of", "by a quarter", "half of", "half the". */
function single(lexemes: readonly Lexeme[], at: number): Part | null {
  const article = wordAt(lexemes, at) === 'a';
  const word = wordAt(lexemes, article ? at + 1 : at);
  const next = article ? at + 2 : at + 1;
  const after = wordAt(lexemes, next);
  const part = FRACTIONS.get(word);
  if (part === undefined || word.endsWith('s') || word === 'halves') return null;
  if (word === 'half') return half(lexemes, at, article) ? { value: part, next } : null;
  if (!article) return null;
  const before = wordAt(lexemes, at - 1);
  const closed = !lexemes[next] || kindAt(lexemes, next) === 'mark';
  return after === 'of' || (BEFORE.has(before) && (closed || AFTER.has(after)))
    ? { value: part, next }
    : null;
}

const NO_HALF_BEFORE: ReadonlySet<string> = new Set([
  'first',
  'second',
  'other',
  'and',
  'the',
  'his',
  'her',
  'last',
  'each',
  'latter',
  'former',
  'this',
  'that',
]);

function half(lexemes: readonly Lexeme[], at: number, article: boolean): boolean {
  if (NO_HALF_BEFORE.has(wordAt(lexemes, at - 1)) || isHyphen(lexemes[at - 1])) return false;
  const after = wordAt(lexemes, article ? at + 2 : at + 1);
  if (article) return false;
  return after === 'of' || after === 'the' || after === 'its' || after === 'their' || after === 'all';
}

/** "one in five", "one out of ten", "nine in 10". */
function inSo(lexemes: readonly Lexeme[], at: number): Part | null {
  const number = smallAt(lexemes, at);
  if (number === null) return null;
  const out = wordAt(lexemes, at + 1) === 'out' && wordAt(lexemes, at + 2) === 'of';
  if (!out && wordAt(lexemes, at + 1) !== 'in') return null;
  const behind = out ? at + 3 : at + 2;
  const whole = smallAt(lexemes, behind);
  if (whole === null || whole <= number || number < 1 || whole > LARGEST_OF) return null;
  return out || endsRatio(lexemes[behind + 1]) ? { value: number / whole, next: behind + 1 } : null;
}

/** "One in five people" and "one in five." are ratios; "one in five-star hotels" and "two in ten minute bursts" are none. */
function endsRatio(after: Lexeme | undefined): boolean {
  if (after?.kind === 'mark') return !isHyphen(after);
  if (after?.kind !== 'word') return after === undefined;
  return after.spaced && (PLURAL_AFTER.has(after.lower) || after.lower.endsWith('s'));
}
const PLURAL_AFTER: ReadonlySet<string> = new Set([
  'people',
  'children',
  'women',
  'men',
  'are',
  'is',
  'said',
  'of',
  'were',
  'was',
  'had',
  'have',
  'has',
]);

function smallAt(lexemes: readonly Lexeme[], at: number): number | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind === 'digits')
    return lexeme.text.length <= 4 && !joins(lexeme) ? Number(lexeme.text) : null;
  return SMALL_NUMBERS.get(lexeme?.lower ?? '') ?? null;
}

/** "2/3 of": a fraction in digits only where "of" follows; else it may be anything. */
function slashed(lexemes: readonly Lexeme[], at: number): Part | null {
  const [top, slash, bottom, of] = [lexemes[at], lexemes[at + 1], lexemes[at + 2], lexemes[at + 3]];
  if (top?.kind !== 'digits' || slash?.text !== '/' || bottom?.kind !== 'digits' || of?.lower !== 'of')
    return null;
  const value = Number(top.text) / Number(bottom.text);
  return value > 0 && value < 1 && joins(slash) && joins(bottom) ? { value, next: at + 3 } : null;
}

/** A part of a whole; `low` and `high` are its value. Null where none starts at the lexeme. */
export function readFraction(lexemes: readonly Lexeme[], at: number): Measure | null {
  const part = several(lexemes, at) ?? single(lexemes, at) ?? slashed(lexemes, at) ?? inSo(lexemes, at);
  return part && ratio(part.value, at, part.next);
}
