import { MULTIPLIERS, SMALL_NUMBERS } from '../../lang/en/number-words.ts';
import { UNIT_WORDS } from '../../lang/en/units.ts';
import { isHyphen, joins, type Lexeme, wordAt } from '../lexemes.ts';
import type { Figure } from './figure-model.ts';
import { multiplied } from './multiplied.ts';

const HUNDRED = 100;
const TEN = 10;
const TWENTY = 20;

/** "forty-six": one number below a hundred. */
function readBelowHundred(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  const tens = SMALL_NUMBERS.get(wordAt(lexemes, at));
  if (tens === undefined) return null;
  const hyphen = isHyphen(lexemes[at + 1]) && joins(lexemes[at + 1]);
  const units = tens >= TWENTY ? SMALL_NUMBERS.get(wordAt(lexemes, hyphen ? at + 2 : at + 1)) : undefined;
  if (units === undefined || units === 0 || units >= TEN) return { value: tens, next: at + 1 };
  return { value: tens + units, next: hyphen ? at + 3 : at + 2 };
}

/** "one hundred and seventeen": a number below a thousand. */
function readBelowThousand(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  const article = wordAt(lexemes, at) === 'a';
  const first = article ? { value: 1, next: at + 1 } : readBelowHundred(lexemes, at);
  if (!first) return null;
  const word = isHyphen(lexemes[first.next]) && joins(lexemes[first.next]) ? first.next + 1 : first.next;
  if (wordAt(lexemes, word) !== 'hundred' || first.value >= TEN * TWENTY) return article ? null : first;
  const base = first.value * HUNDRED;
  const and = wordAt(lexemes, word + 1) === 'and';
  const rest = readBelowHundred(lexemes, and ? word + 2 : word + 1);
  // "A hundred and one people" but "a hundred and two were …": a bare "two" behind "and" is left alone only by luck.
  return rest && rest.value > 0
    ? { value: base + rest.value, next: rest.next }
    : { value: base, next: word + 1 };
}

/** A number in words: "two dozen", "one hundred and seventeen thousand", "a million", "half a million". */
export function readFigureInWords(lexemes: readonly Lexeme[], at: number): Figure | null {
  const opening = wordAt(lexemes, at);
  if (opening === 'half') return readHalf(lexemes, at);
  const article =
    opening === 'a' && MULTIPLIERS.has(wordAt(lexemes, at + 1)) && wordAt(lexemes, at + 1) !== 'score';
  const first = readBelowThousand(lexemes, at) ?? (article ? { value: 1, next: at + 1 } : null);
  if (!first) return null;
  const figure: Figure = {
    low: first.value,
    high: first.value,
    plain: first.value,
    next: first.next,
    form: 'words',
    multiplied: first.value >= HUNDRED,
    metres: false,
  };
  return withRest(lexemes, multiplied(lexemes, figure));
}

/** "two thousand and five", "one million two hundred thousand": what a smaller number adds behind a multiplier. */
function withRest(lexemes: readonly Lexeme[], figure: Figure): Figure {
  if (figure.low < 1000 || figure.low % 1000 !== 0) return figure;
  const and = wordAt(lexemes, figure.next) === 'and';
  const rest = readBelowThousand(lexemes, and ? figure.next + 1 : figure.next);
  if (!rest || rest.value === 0 || wordAt(lexemes, rest.next - 1) === 'a') return figure;
  const more = multiplied(lexemes, { ...figure, low: rest.value, high: rest.value, next: rest.next });
  return more.low < figure.low
    ? { ...figure, low: figure.low + more.low, high: figure.high + more.high, next: more.next }
    : figure;
}

/** "half a million", "half a dozen". */
function readHalf(lexemes: readonly Lexeme[], at: number): Figure | null {
  const by = wordAt(lexemes, at + 1) === 'a' ? MULTIPLIERS.get(wordAt(lexemes, at + 2)) : undefined;
  if (by === undefined) return halfAUnit(lexemes, at);
  return {
    low: by / 2,
    high: by / 2,
    plain: by / 2,
    next: at + 3,
    form: 'words',
    multiplied: true,
    metres: false,
  };
}

/** "half an hour", "half a mile": the unit itself is left to be read behind. */
function halfAUnit(lexemes: readonly Lexeme[], at: number): Figure | null {
  const article = wordAt(lexemes, at + 1);
  if ((article !== 'a' && article !== 'an') || !UNIT_WORDS.has(wordAt(lexemes, at + 2))) return null;
  return {
    low: 1 / 2,
    high: 1 / 2,
    plain: 1 / 2,
    next: at + 2,
    form: 'words',
    multiplied: false,
    metres: false,
  };
}
