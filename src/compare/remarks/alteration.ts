import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { type ContentWord, contentWords } from '../../lang/en/content-words.ts';
import { matchLevel } from '../../lang/en/word-match.ts';
import { negationIn } from '../words/negations.ts';
import { type Word, diffWording, wordingOf } from '../words/wording.ts';

/**
 * True where two forms of one quotation differ in more than wording: a word that means something else stands in the
 * place of another ("loss of control" for "loss of power"), or a "not" came in or fell out. A word more or less
 * ("very happy"), another tense, or a synonym leaves what was said as it was.
 */
export function turnsMeaning({ left, right }: ClaimPair, [a, b]: readonly [Span, Span]): boolean {
  const { hunks } = diffWording(wordingOf(left.claim, a), wordingOf(right.claim, b));
  return (
    negationIn(hunks, left.claim, right.claim).turns ||
    hunks.some((hunk) => swaps(left.claim, right.claim, hunk.left, hunk.right))
  );
}

// Two claims and the words of each that differ.
function swaps(a: Claim, b: Claim, ...[left, right]: readonly [readonly Word[], readonly Word[]]): boolean {
  const [as, bs] = [contentIn(a, left), contentIn(b, right)];
  const unmatched = (word: (typeof as)[number], others: typeof as) =>
    others.every((other) => matchLevel(word, other) === 0);
  return as.some(
    (word) => unmatched(word, bs) && bs.some((other) => other.number === word.number && unmatched(other, as)),
  );
}

/** The content words of a stretch that head something; an adverb more or less says little. */
function contentIn(claim: Claim, words: readonly Word[]): readonly ContentWord[] {
  const starts = new Set(words.map(({ span }) => span.start));
  return contentWords(claim.tokens).filter(
    ({ at, pos }) => pos !== 'r' && starts.has(claim.tokens[at]?.span.start ?? -1),
  );
}
