import { MULTIPLIERS, SHORT_MULTIPLIERS } from '../../lang/en/number-words.ts';
import { CURRENCY_SIGNS } from '../../lang/en/currencies.ts';
import { isHyphen, joins, type Lexeme, textAt } from '../lexemes.ts';
import type { Figure } from './figure-model.ts';

/** Multiplying stops here: nobody writes "million million" and means it. */
const MOST_MULTIPLIED = 1e15;

/** "85m", "1.2 million", "27.5bn", "2 dozen", "and a half". */
export function multiplied(lexemes: readonly Lexeme[], figure: Figure): Figure {
  const after = lexemes[figure.next];
  if (figure.low > MOST_MULTIPLIED) return figure;
  if (after?.kind !== 'word') return isHyphen(after) ? hyphened(lexemes, figure) : figure;
  const short = shortAt(lexemes, figure.next);
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

/** What a short form joined to the digits multiplies by: "85m", "$150MM". */
function shortAt(lexemes: readonly Lexeme[], at: number): number | undefined {
  const short = lexemes[at];
  if (!short || !joins(short)) return undefined;
  return short.text === 'MM' && isOfMoney(lexemes, at) ? MILLION : SHORT_MULTIPLIERS.get(short.lower);
}
const MILLION = 1e6;

/** Between the sign and the last digits of a range of sums. */
const SIGN_REACH = 6;

/** "$150MM", "$140-150MM": thousands of thousands, where they are of money; else millimetres. */
function isOfMoney(lexemes: readonly Lexeme[], at: number): boolean {
  for (let before = at - 1; before >= at - SIGN_REACH; before--) {
    if (CURRENCY_SIGNS.has(textAt(lexemes, before))) return true;
    if (lexemes[before]?.kind === 'word') return false;
  }
  return false;
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
