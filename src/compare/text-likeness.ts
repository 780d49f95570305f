import type { ClaimPair } from '../model/pair.ts';
import { coveredBoth } from './covered.ts';
import { wordingOf } from './wording.ts';

/** The bag of words tells more than the aligned content words: two of its shares to one of theirs. */
const BAG_SHARE = 2 / 3;
/** From here on two texts taken to be of one event say the same, more often than not. */
export const SAME_STATEMENT = 0.55;

/** How much of two whole texts is the same, 0 to 1, whatever the order of words. */
export function textLikeness(pair: ClaimPair): number {
  const [a, b] = [pair.left, pair.right].map(
    ({ claim }) => new Set(wordingOf(claim).map(({ lemma }) => lemma)),
  );
  if (!a || !b || a.size + b.size === 0) return 0;
  const shared = [...a].filter((lemma) => b.has(lemma)).length;
  const bag = (2 * shared) / (a.size + b.size);
  return BAG_SHARE * bag + (1 - BAG_SHARE) * coveredBoth(pair);
}
