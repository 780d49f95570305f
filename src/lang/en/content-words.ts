import type { ClaimToken } from '../../model/claim.ts';
import { rarity } from './meaning.ts';
import type { WordPos } from './wordnet.ts';

/** A word that carries meaning by itself, with what comparing needs to know of it. */
export interface ContentWord {
  /** Its place among the claim's tokens. */
  readonly at: number;
  readonly lemma: string;
  readonly pos: WordPos;
  readonly name: boolean;
  readonly number: boolean;
  /** How much it tells, 0 to 1: names and rare words most. */
  readonly weight: number;
}

/** Parts of speech that carry meaning, as WordNet's letters. */
const POS: Readonly<Record<string, WordPos>> = {
  NOUN: 'n',
  PROPN: 'n',
  NUM: 'n',
  VERB: 'v',
  ADJ: 'a',
  ADV: 'r',
};
/** Words that stand with others and tell nothing alone; negations are read from the predicates. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'be have do say tell not never no so very also too then there here just even only more most much many such as well ' +
    'now still already yet again ever however while when where how why other same own both all some any each every ' +
    'make get take go come put let mr mrs ms dr sir one thing way out up down off back away over'
  ).split(' '),
);
/** A number tells much, but what it tells is for the detector of quantities to weigh. */
const NUMBER_WEIGHT = 0.6;
const NAME_WEIGHT = 1;
/** "Quickly" and "high" tell less than what they stand with. */
const MODIFIER_SHARE = 0.7;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The content words among a claim's tokens, in reading order. */
export function contentWords(tokens: readonly ClaimToken[]): readonly ContentWord[] {
  const words: ContentWord[] = [];
  for (const [at, token] of tokens.entries()) {
    const pos = POS[token.upos];
    const lemma = token.lemma.toLowerCase();
    if (pos === undefined || EMPTY.has(lemma) || !LETTER_OR_DIGIT.test(lemma)) continue;
    const name = token.upos === 'PROPN';
    const number = token.upos === 'NUM' || /^\d/u.test(lemma);
    words.push({ at, lemma, pos, name, number, weight: weightOf(lemma, pos, name, number) });
  }
  return words;
}

function weightOf(lemma: string, pos: WordPos, name: boolean, number: boolean): number {
  if (number) return NUMBER_WEIGHT;
  if (name) return NAME_WEIGHT;
  return rarity(lemma) * (pos === 'a' || pos === 'r' ? MODIFIER_SHARE : 1);
}
