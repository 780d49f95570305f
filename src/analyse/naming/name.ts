import type { EntityKind, Token } from '../../model/analysis.ts';

/** Tokens `first` to `last` (outside) that name someone or something, without article, title or "'s". */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: EntityKind;
}

/** True where the word starts with a capital letter. */
export function isCapital(word: string): boolean {
  const letter = word.charAt(0);
  return letter !== letter.toLowerCase();
}

/** True for "LNA" and "U.N.": two letters or more, all of them capitals. */
export function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** True where nothing stands between the two tokens: "al" "-" "Lafi". */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.span.end === right.span.start;
}
