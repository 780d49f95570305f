import type { Modality, Token } from '../model/analysis.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Certainty, Predication } from '../model/claim.ts';
import { HEARSAY_ADVERBS, POSSIBLE_WORDS, PROBABLE_WORDS } from '../lang/en/hedges.ts';

/** What the mood of the main predicate makes of a claim. */
const OF_MODALITY: Readonly<Record<Modality, Certainty>> = {
  asserted: 'certain',
  future: 'forecast',
  intended: 'forecast',
  possible: 'possible',
  obligation: 'hypothetical',
  conditional: 'hypothetical',
  question: 'question',
  imperative: 'hypothetical',
};

/** What a claim commits to, from the words in it, its main predicate's mood, and what its speaker did with it. */
export function certaintyOf(
  tokens: readonly Token[],
  main: Predication | null,
  attribution: Attribution | null,
): Certainty {
  const act = attribution?.act;
  if (act === 'question') return 'question';
  if (act === 'none-asserted' || act === 'withdrawn') return 'hypothetical';
  if (tokens.at(-1)?.text === '?') return 'question';
  const mood = main ? OF_MODALITY[main.modality] : 'certain';
  if (mood !== 'certain') return mood;
  if (act === 'promise' || act === 'demand') return 'forecast';
  return hedgeIn(tokens) ?? mood;
}

function hedgeIn(tokens: readonly Token[]): Certainty | null {
  let weakest: Certainty | null = null;
  for (const { lemma } of tokens) {
    const word = lemma.toLowerCase();
    if (HEARSAY_ADVERBS.has(word)) return 'hearsay';
    if (POSSIBLE_WORDS.has(word)) weakest = 'possible';
    else if (PROBABLE_WORDS.has(word)) weakest ??= 'probable';
  }
  return weakest;
}
