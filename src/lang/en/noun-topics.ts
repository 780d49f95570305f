import { meaningOf, wordEntry } from './wordnet.ts';

/** Senses looked at: names are often a word's second or third one. */
const SENSES = 3;

/** WordNet's topics of a word's first noun senses, most used first: 18 person, 15 place, 14 group. */
export function topicsOf(word: string): readonly number[] {
  const senses = wordEntry(word)?.senses.n ?? [];
  return [...new Set(senses.slice(0, SENSES).map((sense) => meaningOf(sense).topic))];
}
