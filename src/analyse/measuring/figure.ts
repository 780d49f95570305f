import {
  MULTIPLIERS,
  ORDINAL_ENDINGS,
  SHORT_MULTIPLIERS,
  SMALL_NUMBERS,
  VAGUE_NUMBERS,
} from '../../lang/en/number-words.ts';
import { UNIT_WORDS } from '../../lang/en/units.ts';
import { isHyphen, joins, type Lexeme, textAt, wordAt } from '../lexemes.ts';

/** A number by itself: "1,200", "two dozen", "27.5 billion", "hundreds of thousands". */
export interface Figure {
  readonly low: number;
  readonly high: number;
  /** The number without its multipliers: 27.5 of "27.5 billion". */
  readonly plain: number;
  /** Lexeme outside. */
  readonly next: number;
  /** `label`: digits that name rather than count ("1.2.3", "007"). */
  readonly form: 'digits' | 'words' | 'vague' | 'ordinal' | 'label';
  /** True where a multiplier was read: "85m", "two dozen". */
  readonly multiplied: boolean;
  /** True for "85m": million or metres, as what follows tells. */
  readonly metres: boolean;
}

/** No amount has more digits; longer ones name something. */
const MOST_DIGITS = 15;
const GROUP = 3;
/** Multiplying stops here: nobody writes "million million" and means it. */
const MOST_MULTIPLIED = 1e15;
/** "007" and "0930" name things; "0.5" does not. */
const ZERO = '0';

interface Digits {
  readonly text: string;
  readonly next: number;
  readonly label: boolean;
}

function isJoinedDigits(lexeme: Lexeme | undefined): lexeme is Lexeme {
  return joins(lexeme) && lexeme?.kind === 'digits';
}

/** "1,200,000" and "27.5": digit runs with the marks that join them. */
function readDigits(lexemes: readonly Lexeme[], at: number): Digits | null {
  const first = lexemes[at];
  if (first?.kind !== 'digits') return null;
  let text = first.text;
  let next = at + 1;
  const grouped = text.length <= GROUP;
  while (grouped && joins(lexemes[next]) && textAt(lexemes, next) === ',' && isGroup(lexemes, next + 1)) {
    text += textAt(lexemes, next + 1);
    next += 2;
  }
  let label = text.length > MOST_DIGITS || (text.length > 1 && text.startsWith(ZERO));
  if (isPoint(lexemes, next)) {
    text += `.${textAt(lexemes, next + 1)}`;
    next += 2;
    while (isPoint(lexemes, next)) {
      label = true;
      next += 2;
    }
  }
  return { text, next, label: label || text.length > MOST_DIGITS + 1 };
}

function isGroup(lexemes: readonly Lexeme[], at: number): boolean {
  const group = lexemes[at];
  return isJoinedDigits(group) && group.text.length === GROUP;
}

function isPoint(lexemes: readonly Lexeme[], at: number): boolean {
  return joins(lexemes[at]) && textAt(lexemes, at) === '.' && isJoinedDigits(lexemes[at + 1]);
}

const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['\u00bd', 0.5],
  ['\u00bc', 0.25],
  ['\u00be', 0.75],
  ['\u2153', 1 / 3],
  ['\u2154', 2 / 3],
]);

/** A number in digits with the multipliers behind it. */
function readFigureInDigits(lexemes: readonly Lexeme[], at: number): Figure | null {
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

/** "85m", "1.2 million", "27.5bn", "2 dozen", "and a half". */
function multiplied(lexemes: readonly Lexeme[], figure: Figure): Figure {
  const after = lexemes[figure.next];
  if (figure.low > MOST_MULTIPLIED) return figure;
  if (after?.kind !== 'word') return isHyphen(after) ? hyphened(lexemes, figure) : figure;
  const short = joins(after) ? SHORT_MULTIPLIERS.get(after.lower) : undefined;
  if (short !== undefined) {
    return { ...times(figure, short), next: figure.next + 1, metres: after.text === 'm' };
  }
  const half = halfBehind(lexemes, figure.next);
  const whole =
    half === null ? figure : { ...figure, low: figure.low + 1 / 2, high: figure.high + 1 / 2, next: half };
  const word = lexemes[whole.next];
  const long = MULTIPLIERS.get(word?.lower ?? '') ?? LONG_SHORTS.get(word?.lower ?? '');
  return long === undefined || joins(word)
    ? whole
    : multiplied(lexemes, { ...times(whole, long), next: whole.next + 1 });
}

/** Short multipliers that are written apart too: "27.5 bn". */
const LONG_SHORTS: ReadonlyMap<string, number> = new Map([
  ['bn', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['trn', 1e12],
  ['tn', 1e12],
]);

/** "$5-million", "two-dozen". */
function hyphened(lexemes: readonly Lexeme[], figure: Figure): Figure {
  const word = lexemes[figure.next + 1];
  const long = joins(word) ? MULTIPLIERS.get(word?.lower ?? '') : undefined;
  return long === undefined ? figure : { ...times(figure, long), next: figure.next + 2 };
}

/** 4.1 million is 4,100,000, not 4,099,999.9999999995. */
const SURE_DIGITS = 14;

function product(value: number, by: number): number {
  return Number((value * by).toPrecision(SURE_DIGITS));
}

function times(figure: Figure, by: number): Figure {
  return { ...figure, low: product(figure.low, by), high: product(figure.high, by), multiplied: true };
}

/** The place behind "and a half"; null where it does not stand there. */
function halfBehind(lexemes: readonly Lexeme[], at: number): number | null {
  const [and, a, half] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  return and?.lower === 'and' && a?.lower === 'a' && half?.lower === 'half' ? at + 3 : null;
}

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
function readFigureInWords(lexemes: readonly Lexeme[], at: number): Figure | null {
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

const FEW: ReadonlySet<string> = new Set(['several', 'many']);
/** "A few hundred" is two to nine of them. */
const FEWEST = 2;
const MOST = 10;

/** "hundreds", "tens of thousands", "a few hundred", "several dozen". */
function readVague(lexemes: readonly Lexeme[], at: number): Figure | null {
  const word = wordAt(lexemes, at);
  const few = word === 'a' && wordAt(lexemes, at + 1) === 'few' ? at + 2 : FEW.has(word) ? at + 1 : null;
  const by = few === null ? undefined : MULTIPLIERS.get(wordAt(lexemes, few));
  const vague = { form: 'vague', plain: 0, multiplied: true, metres: false } as const;
  if (few !== null && by !== undefined)
    return { ...vague, low: by * FEWEST, high: by * MOST - 1, next: few + 1 };
  const range = word === 'tens' ? ([TWENTY, HUNDRED - 1] as const) : VAGUE_NUMBERS.get(word);
  if (!range) return null;
  const inner = wordAt(lexemes, at + 1) === 'of' ? VAGUE_MULTIPLIERS.get(wordAt(lexemes, at + 2)) : undefined;
  if (inner !== undefined) {
    const top = word === 'tens' ? HUNDRED : HUNDRED * TEN;
    return {
      ...vague,
      low: (word === 'tens' ? TWENTY : FEWEST * HUNDRED) * inner,
      high: top * inner - 1,
      next: at + 3,
    };
  }
  if (word === 'tens' || (word === 'scores' && wordAt(lexemes, at + 1) !== 'of')) return null;
  return { ...vague, low: range[0], high: range[1], next: at + 1 };
}

const VAGUE_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
]);

/** The number that starts at a lexeme; null where none does. Reads a bounded number of lexemes, digits and groups apart. */
export function readFigure(lexemes: readonly Lexeme[], at: number): Figure | null {
  return readFigureInDigits(lexemes, at) ?? readVague(lexemes, at) ?? readFigureInWords(lexemes, at);
}
