import {
  CURRENCY_CODES,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  NATIONAL_CURRENCIES,
} from '../../lang/en/currencies.ts';
import { isHyphen, joins, type Lexeme, textAt, wordAt } from '../lexemes.ts';
import type { Amount } from './amount.ts';
import { type Measure, type MeasureReader, plainMeasure } from './measure.ts';

/** "US", "A" joined to the sign; "U.S." is four lexemes. */
function signBefore(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly code: string; readonly start: number } | null {
  const sign = lexemes[at - 1];
  const code = CURRENCY_SIGNS.get(sign?.text ?? '');
  if (code === undefined) return null;
  const prefix = joins(sign) ? DOLLAR_PREFIXES.get(textAt(lexemes, at - 2)) : undefined;
  return prefix === undefined || code !== 'USD' ? { code, start: at - 1 } : { code: prefix, start: at - 2 };
}

function codeAt(lexeme: Lexeme | undefined): string | null {
  return lexeme && CURRENCY_CODES.has(lexeme.text) ? lexeme.text : null;
}

function money(code: string, start: number, next: number): Measure {
  return plainMeasure('money', code, { start, next });
}

/** "euros", "US dollars", "Libyan dinars", "€" behind the number. */
function wordBehind(lexemes: readonly Lexeme[], amount: Amount): Measure | null {
  let at = amount.next;
  if (isHyphen(lexemes[at]) && joins(lexemes[at]) && joins(lexemes[at + 1])) at++;
  const first = lexemes[at];
  if (!first) return null;
  const sign = CURRENCY_SIGNS.get(first.text);
  if (sign !== undefined && joins(first) && !joins(lexemes[at + 1])) return money(sign, amount.start, at + 1);
  const code = codeAt(first);
  if (code !== null) return money(code, amount.start, at + 1);
  const second = wordAt(lexemes, at + 1);
  const national = NATIONAL_CURRENCIES.get(`${first.lower} ${second}`);
  if (national !== undefined) return money(national, amount.start, at + 2);
  if (first.text === 'US' && CURRENCY_WORDS.has(second)) return money('USD', amount.start, at + 2);
  const word = CURRENCY_WORDS.get(first.lower);
  if (word !== undefined) return money(word, amount.start, at + 1);
  return isPounds(lexemes, amount, at)
    ? money('GBP', amount.start, wordAt(lexemes, at + 1) === 'sterling' ? at + 2 : at + 1)
    : null;
}

/** "Pounds" are money where they are sterling or come by the million; else they may be a weight. */
function isPounds(lexemes: readonly Lexeme[], amount: Amount, at: number): boolean {
  const word = wordAt(lexemes, at);
  return (
    (word === 'pounds' || word === 'pound') && (wordAt(lexemes, at + 1) === 'sterling' || amount.multiplied)
  );
}

/** "€85 million", "US$ 27.5 billion", "85m euros", "USD 5m", "40,000 crowns". */
export const readMoney: MeasureReader = (lexemes, amount) => {
  const sign = signBefore(lexemes, amount.start);
  if (sign) {
    const behind = wordBehind(lexemes, amount);
    return money(behind?.unit ?? sign.code, sign.start, behind?.next ?? amount.next);
  }
  const code = codeAt(lexemes[amount.start - 1]);
  return code === null ? wordBehind(lexemes, amount) : money(code, amount.start - 1, amount.next);
};
