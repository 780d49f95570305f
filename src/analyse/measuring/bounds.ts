import { BOUNDS_AFTER, BOUNDS_BEFORE } from '../../lang/en/bound-words.ts';
import type { Bound } from '../../model/analysis.ts';
import { type Lexeme, wordAt } from '../lexemes.ts';

/** A bound with the lexeme at its outer edge. */
export interface BoundRead {
  readonly bound: Bound;
  readonly edge: number;
}

function phrases(
  list: readonly (readonly [string, Bound])[],
): readonly { readonly words: readonly string[]; readonly bound: Bound }[] {
  return list.map(([words, bound]) => ({ words: words.split(' '), bound }));
}

const BEFORE = phrases(BOUNDS_BEFORE);
const AFTER = phrases(BOUNDS_AFTER);
/** Only what ends or begins with these words is looked at more closely. */
const LAST_WORDS: ReadonlySet<string> = new Set(BEFORE.map(({ words }) => words.at(-1) ?? ''));

function matches(lexemes: readonly Lexeme[], from: number, words: readonly string[]): boolean {
  return from >= 0 && words.every((word, place) => wordAt(lexemes, from + place) === word);
}

/** "at least" before the lexeme `at`; `edge` is its first lexeme. Null where no bound stands there. */
export function boundBefore(lexemes: readonly Lexeme[], at: number): BoundRead | null {
  // "at least an estimated 12", "over the 12": an article may stand between.
  if (!LAST_WORDS.has(wordAt(lexemes, at - 1))) return null;
  const found = BEFORE.find(({ words }) => matches(lexemes, at - words.length, words));
  return found ? { bound: found.bound, edge: at - found.words.length } : null;
}

/** "or more", "or so", "+" behind the number; `edge` is the lexeme behind it. */
export function boundAfter(lexemes: readonly Lexeme[], at: number): BoundRead | null {
  const mark = lexemes[at];
  if (mark?.text === '+' && !mark.spaced && (lexemes[at + 1]?.spaced ?? true))
    return { bound: 'at-least', edge: at + 1 };
  if (mark?.kind !== 'word') return null;
  const found = AFTER.find(({ words }) => matches(lexemes, at, words));
  return found ? { bound: found.bound, edge: at + found.words.length } : null;
}
