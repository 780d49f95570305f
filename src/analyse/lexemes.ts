import type { Span } from '../model/span.ts';

/**
 * A run of letters, a run of digits, or one mark: what the readers of times and numbers read.
 *
 * Tokens are cut for grammar ("16-year-old" is one or five of them); numbers need every digit run by itself,
 * so that "7am", "1.2m" and "4-6 May" read alike however the tokens were cut.
 */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'digits' | 'mark';
  /** White space (or the stretch's beginning) stands before it. */
  readonly spaced: boolean;
}

const PIECE = /[\p{L}\p{M}]+|\d+|[^\s\p{L}\p{M}\d]/gu;
const LETTER = /[\p{L}\p{M}]/u;
const FIRST_DIGIT = 48;
const LAST_DIGIT = 57;

function kindOf(piece: string): Lexeme['kind'] {
  const code = piece.charCodeAt(0);
  if (code >= FIRST_DIGIT && code <= LAST_DIGIT) return 'digits';
  return LETTER.test(piece) ? 'word' : 'mark';
}

/** The lexemes of a stretch of text, in reading order. Linear in its length. */
export function lexemesOf(text: string, span: Span): readonly Lexeme[] {
  const found: Lexeme[] = [];
  let last = -1;
  for (const match of text.slice(span.start, span.end).matchAll(PIECE)) {
    const piece = match[0];
    const start = span.start + match.index;
    found.push({
      start,
      end: start + piece.length,
      text: piece,
      lower: piece.toLowerCase(),
      kind: kindOf(piece),
      spaced: start !== last,
    });
    last = start + piece.length;
  }
  return found;
}

/** True where the lexeme begins with a capital letter. */
export function isCapitalised(lexeme: Lexeme | undefined): boolean {
  if (lexeme?.kind !== 'word') return false;
  const first = lexeme.text.charAt(0);
  return first !== first.toLowerCase();
}

/** True where the lexeme follows the one before it with nothing between them. */
export function joins(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && !lexeme.spaced;
}

const HYPHENS: ReadonlySet<string> = new Set([
  '-',
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2212',
]);

/** True for a hyphen or dash of any length. */
export function isHyphen(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && HYPHENS.has(lexeme.text);
}

/** The lexeme's words, lower case; empty where there is no such lexeme. */
export function wordAt(lexemes: readonly Lexeme[], at: number): string {
  return lexemes[at]?.lower ?? '';
}

/** The lexeme's words as written; empty where there is no such lexeme. */
export function textAt(lexemes: readonly Lexeme[], at: number): string {
  return lexemes[at]?.text ?? '';
}

/** The lexeme's kind; null where there is no such lexeme. */
export function kindAt(lexemes: readonly Lexeme[], at: number): Lexeme['kind'] | null {
  return lexemes[at]?.kind ?? null;
}
