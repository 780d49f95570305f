import { FUSED_WORDS, GLUED_UNITS } from '../../lang/en/word-cuts.ts';

/** What a verb or noun carries behind an apostrophe: "do|n't", "city|'s", "they|'ll". */
const CLITIC = /(?:n['’]t|['’](?:[smd]|re|ve|ll))$/iu;
const ORDINAL_OR_PLURAL = /^(?:st|nd|rd|th|s)$/iu;

/**
 * Where a word falls into the grammar's words: the ends of its pieces, counted from the word's start.
 * The last one is the word's length.
 */
export function cutWord(word: string): readonly number[] {
  const cuts: number[] = [];
  let { length } = word;
  for (let clitic = CLITIC.exec(word); clitic && clitic.index > 0;) {
    cuts.unshift(length);
    length = clitic.index;
    clitic = CLITIC.exec(word.slice(0, length));
  }
  return [...(FUSED_WORDS.get(word.slice(0, length).toLowerCase()) ?? []), length, ...cuts];
}

/** True where the letters behind a number are a word of their own: "5|km", but "19th" and "4A" are one. */
export function isUnitOf(letters: string): boolean {
  return GLUED_UNITS.has(letters) && !ORDINAL_OR_PLURAL.test(letters);
}
