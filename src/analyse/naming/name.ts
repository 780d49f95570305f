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

/** Longer words in capitals are names that are shouted: "HALDERMARK". */
const LONGEST_ABBREVIATION = 6;

/** True for "LNA", "U.N." and "HoR": one short word, most letters of it capitals. */
export function isAbbreviation(name: string): boolean {
  const letters = name.replace(/[.\d]/gu, '');
  if (letters.length < 2 || letters.length > LONGEST_ABBREVIATION || /[\s-]/u.test(letters)) return false;
  const capitals = [...letters].filter(isCapital).length;
  return isCapital(letters) && isCapital(letters.slice(-1)) && capitals * 2 > letters.length;
}

/** True where nothing stands between the two tokens: "al" "-" "Lafi". */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.span.end === right.span.start;
}
