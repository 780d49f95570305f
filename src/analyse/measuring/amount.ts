import { CURRENCY_SIGNS } from '../../lang/en/currencies.ts';
import { isHyphen, joins, type Lexeme, kindAt, textAt, wordAt } from '../lexemes.ts';
import { type Figure, readFigure } from './figure.ts';

/** A number or a range of numbers, before anything says of what. */
export interface Amount {
  /** First lexeme of the number, and the one behind it. */
  readonly start: number;
  readonly next: number;
  readonly low: number;
  readonly high: number;
  /** `pair`: two numbers with a hyphen between, a score or a range as what follows tells. */
  readonly form: Figure['form'] | 'range' | 'pair';
  readonly multiplied: boolean;
  readonly metres: boolean;
}

/** "Ten or twelve" is a range, "five or five thousand" is not. */
const WIDEST_OR = 3;
/** "555-1234": three digits and more behind the hyphen are a telephone. */
const DIGITS_OF_AN_EXCHANGE = 3;

function amountOf(figure: Figure, start: number): Amount {
  const { next, low, high, form, multiplied, metres } = figure;
  return { start, next, low, high, form, multiplied, metres };
}

/** The amount that starts at a lexeme; null where none does. */
export function readAmount(lexemes: readonly Lexeme[], at: number): Amount | null {
  const figure = readFigure(lexemes, at);
  if (!figure) return null;
  const single = amountOf(figure, at);
  if (figure.form === 'label') return { ...single, next: groupsEnd(lexemes, at, figure.next) };
  if (figure.form === 'ordinal') return single;
  const chain =
    kindAt(lexemes, at) === 'digits' ? chainEnd(lexemes, callEnd(lexemes, at, figure.next)) : figure.next;
  if (chain > figure.next) return { ...single, next: chain, form: 'label' };
  return rangeOf(lexemes, single, figure) ?? single;
}

/** "+44 20 7946 0958": the place behind a telephone number's groups; `next` where no plus sign opens one. */
function callEnd(lexemes: readonly Lexeme[], at: number, next: number): number {
  if (textAt(lexemes, at - 1) !== '+' || !joins(lexemes[at])) return next;
  let end = next;
  while (kindAt(lexemes, end) === 'digits') end++;
  return end;
}

/** "0845 125 2222": groups behind a first one that begins with a nought are a telephone number's too. */
function groupsEnd(lexemes: readonly Lexeme[], at: number, next: number): number {
  if (!/^0\d{2,}$/u.test(textAt(lexemes, at))) return next;
  let end = next;
  while (kindAt(lexemes, end) === 'digits' && textAt(lexemes, end).length > 2) end++;
  return end;
}

/** The place behind digits that go on with marks between ("1/2/3", "555-123-4567", "5+5", "4:3"); `at` where they do not. */
function chainEnd(lexemes: readonly Lexeme[], at: number): number {
  let next = at;
  let links = 0;
  while (isLink(lexemes[next]) && joins(lexemes[next + 1]) && kindAt(lexemes, next + 1) === 'digits') {
    links++;
    next += 2;
  }
  if (links === 0) return at;
  // One hyphen may join a range or a score: those are read elsewhere.
  const single = links === 1 && isHyphen(lexemes[at]) && !isTelephone(lexemes[at - 1], lexemes[at + 1]);
  return single ? at : next;
}

function isTelephone(before: Lexeme | undefined, after: Lexeme | undefined): boolean {
  return before?.text.length === DIGITS_OF_AN_EXCHANGE && (after?.text.length ?? 0) > DIGITS_OF_AN_EXCHANGE;
}

function isLink(lexeme: Lexeme | undefined): boolean {
  if (!joins(lexeme)) return false;
  return (
    isHyphen(lexeme) ||
    lexeme?.text === '/' ||
    lexeme?.text === ':' ||
    lexeme?.text === '+' ||
    lexeme?.text === '\u00d7'
  );
}

interface Joint {
  readonly at: number;
  readonly kind: 'hyphen' | 'to' | 'and' | 'or';
}

/** What joins two numbers, with a percent sign passed over: "5% to 6%". */
function jointAt(lexemes: readonly Lexeme[], start: number, next: number): Joint | null {
  const at = textAt(lexemes, next) === '%' ? next + 1 : next;
  const joint = lexemes[at];
  if (isHyphen(joint) && joins(joint)) {
    // "$140- $150 million": a sign before both says that they belong together, whatever the blanks.
    const signed = [start - 1, at + 1].every((sign) => CURRENCY_SIGNS.has(textAt(lexemes, sign)));
    return signed || joins(lexemes[at + 1]) ? { at: at + 1, kind: 'hyphen' } : null;
  }
  const word = joint?.lower;
  const first = CURRENCY_SIGNS.has(textAt(lexemes, start - 1)) ? start - 2 : start - 1;
  const before = wordAt(lexemes, first);
  if (word === 'to' && before !== 'from') return { at: at + 1, kind: 'to' };
  if (word === 'and' && before === 'between') return { at: at + 1, kind: 'and' };
  return word === 'or' ? { at: at + 1, kind: 'or' } : null;
}

function isPlain({ form, multiplied }: Figure): boolean {
  return form === 'digits' && !multiplied;
}

function rangeOf(lexemes: readonly Lexeme[], single: Amount, figure: Figure): Amount | null {
  const joint = jointAt(lexemes, single.start, figure.next);
  if (!joint || figure.form === 'vague') return null;
  const at = CURRENCY_SIGNS.has(textAt(lexemes, joint.at)) ? joint.at + 1 : joint.at;
  const last = readFigure(lexemes, at);
  if (!last || (last.form !== 'digits' && last.form !== 'words')) return null;
  if (joint.kind === 'hyphen' && isPlain(last) && isPlain(figure)) {
    return { ...single, next: last.next, low: figure.low, high: last.low, form: 'pair' };
  }
  const low = figure.multiplied || !last.multiplied ? figure.low : figure.low * (last.low / last.plain);
  if (low >= last.low || (joint.kind === 'or' && last.low > low * WIDEST_OR)) return null;
  return {
    ...single,
    next: last.next,
    low,
    high: last.low,
    form: 'range',
    multiplied: last.multiplied,
    metres: last.metres,
  };
}
