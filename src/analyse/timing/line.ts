import { type Lexeme, wordAt } from '../lexemes.ts';

/** A sentence's lexemes, with the doubtful months that the text also uses as somebody's name ("Theresa May"). */
export interface Line {
  readonly lexemes: readonly Lexeme[];
  readonly surnames: ReadonlySet<string>;
}

/** Words before a bare month or year that leave no doubt. */
export const ASKS_FIRMLY: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'till',
  'during',
  'throughout',
  'early',
  'late',
  'mid',
  'circa',
]);
/** Words before one that stand before names and figures too. */
export const ASKS: ReadonlySet<string> = new Set([
  'after',
  'before',
  'between',
  'by',
  'following',
  'for',
  'from',
  'of',
  'through',
  'to',
  'year',
]);
export const DETERMINERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'her',
  'his',
  'its',
  'my',
  'our',
  's',
  'that',
  'the',
  'their',
  'this',
  'your',
]);
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and against as at but by for from had has have he her his in is it its not of on or she that the their they through to towards was were who will with'.split(
    ' ',
  ),
);
const FIRST_RECENT_YEAR = 1900;
const LAST_RECENT_YEAR = 2099;

/** The word at a place of the line, lower case; empty where there is none. */
export function lower(line: Line, at: number): string {
  return wordAt(line.lexemes, at);
}

/** A word that may be a noun, for all we know without the tree. */
export function isNounLike(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && !FUNCTION_WORDS.has(lexeme.lower);
}

/** A year of the last and this century: four digits that mostly are one. */
export function isRecent(year: number): boolean {
  return year >= FIRST_RECENT_YEAR && year <= LAST_RECENT_YEAR;
}
