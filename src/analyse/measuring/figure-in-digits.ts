import { ORDINAL_ENDINGS } from '../../lang/en/number-words.ts';
import { joins, type Lexeme, textAt } from '../lexemes.ts';
import { readDigits } from './digits.ts';
import type { Figure } from './figure-model.ts';
import { multiplied } from './multiplied.ts';

const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['\u00bd', 0.5],
  ['\u00bc', 0.25],
  ['\u00be', 0.75],
  ['\u2153', 1 / 3],
  ['\u2154', 2 / 3],
]);

/** "2 1/2 years": the fraction behind a whole number; null where none stands there. */
function partBehind(lexemes: readonly Lexeme[], at: number): number | null {
  const [above, slash, below] = [0, 1, 2].map((step) => textAt(lexemes, at + step));
  if (slash !== '/' || joins(lexemes[at]) || !joins(lexemes[at + 1]) || !joins(lexemes[at + 2])) return null;
  const [one, other] = [Number(above), Number(below)];
  return one > 0 && one < other && other <= LARGEST_PART ? one / other : null;
}
/** Eighths are the smallest parts in news. */
const LARGEST_PART = 8;

/** A number in digits with the multipliers behind it. */
export function readFigureInDigits(lexemes: readonly Lexeme[], at: number): Figure | null {
  const digits = readDigits(lexemes, at);
  if (!digits) return null;
  const plain = {
    low: Number(digits.text),
    high: Number(digits.text),
    plain: Number(digits.text),
    multiplied: false,
    metres: false,
  };
  if (digits.label) return { ...plain, next: digits.next, form: 'label' };
  const ending = lexemes[digits.next];
  const part = partBehind(lexemes, digits.next);
  if (part !== null) {
    const value = plain.low + part;
    return multiplied(lexemes, {
      ...plain,
      low: value,
      high: value,
      plain: value,
      next: digits.next + 3,
      form: 'digits',
    });
  }
  if (joins(ending) && ORDINAL_ENDINGS.has(ending?.lower ?? ''))
    return { ...plain, next: digits.next + 1, form: 'ordinal' };
  const glyph = joins(ending) ? GLYPHS.get(ending?.text ?? '') : undefined;
  const value = plain.low + (glyph ?? 0);
  return multiplied(lexemes, {
    ...plain,
    low: value,
    high: value,
    plain: value,
    next: glyph === undefined ? digits.next : digits.next + 1,
    form: 'digits',
  });
}
