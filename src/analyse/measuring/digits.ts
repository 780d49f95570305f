import { joins, type Lexeme, textAt } from '../lexemes.ts';

/** No amount has more digits; longer ones name something. */
const MOST_DIGITS = 15;
const GROUP = 3;
/** "007" and "0930" name things; "0.5" does not. */
const ZERO = '0';

/** A number in digits, without what multiplies it. `label` where it names rather than counts. */
export interface Digits {
  readonly text: string;
  readonly next: number;
  readonly label: boolean;
}

function isJoinedDigits(lexeme: Lexeme | undefined): lexeme is Lexeme {
  return joins(lexeme) && lexeme?.kind === 'digits';
}

/** "1,200,000" and "27.5": digit runs with the marks that join them. */
export function readDigits(lexemes: readonly Lexeme[], at: number): Digits | null {
  const first = lexemes[at];
  if (first?.kind !== 'digits') return null;
  let text = first.text;
  let next = at + 1;
  const grouped = text.length <= GROUP;
  while (
    grouped &&
    joins(lexemes[next]) &&
    textAt(lexemes, next) === ',' &&
    (isGroup(lexemes, next + 1) || isLooseGroup(lexemes, next + 1))
  ) {
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

/** "2, 000 feet": no number of its own begins with a nought and has three figures. */
function isLooseGroup(lexemes: readonly Lexeme[], at: number): boolean {
  const text = textAt(lexemes, at);
  return lexemes[at]?.kind === 'digits' && text.length === GROUP && text.startsWith(ZERO);
}

function isPoint(lexemes: readonly Lexeme[], at: number): boolean {
  return joins(lexemes[at]) && textAt(lexemes, at) === '.' && isJoinedDigits(lexemes[at + 1]);
}
