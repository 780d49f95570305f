import { ORDINAL_ENDINGS } from '../../lang/en/number-words.ts';
import { joins, type Lexeme } from '../lexemes.ts';
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
