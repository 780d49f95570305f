import type { ClaimPair } from '../../model/pair.ts';
import { type Meaning, meaningOf } from '../words/meaning-links.ts';
import { type Word, wordingOf } from '../words/wording.ts';

/** From here on two texts taken to be of one event say the same, more often than not. */
export const SAME_STATEMENT = 0.5;

/** Two texts of at most so many words each, in the mean, are headlines: no word in them is to spare. */
const HEADLINE_WORDS = 12;

/**
 * How much of two whole texts is the same, 0 to 1, whatever the order of words. Headlines are alike by what their words
 * mean, sentences by how many words they share, less for what only one of them says.
 */
export function textLikeness(pair: ClaimPair): number {
  const [a, b] = [wordingOf(pair.left.claim), wordingOf(pair.right.claim)];
  if (a.length === 0 || b.length === 0) return 0;
  const meaning = meaningOf(pair);
  const likeness =
    (a.length + b.length) / 2 <= HEADLINE_WORDS ? ofHeadlines(a, b, meaning) : ofSentences(a, b, meaning);
  return Math.min(1, Math.max(0, likeness));
}

/** Of a headline's likeness, so much is its words as they stand, the rest what they mean. */
const HEADLINE_WORDING = 1 / 3;
/** A number that only one headline has is news of its own. */
const HEADLINE_NUMBER = 0.2;
/** Shifts both measures so that they say "the same" at one place. */
const HEADLINE_SHIFT = SAME_STATEMENT - 0.54;

function ofHeadlines(a: readonly Word[], b: readonly Word[], { shared, left, right }: Meaning): number {
  const wording = dice(keysOf(a), keysOf(b));
  const mixed = HEADLINE_WORDING * wording + (1 - HEADLINE_WORDING) * shared;
  return mixed - HEADLINE_NUMBER * (left.loneNumbers + right.loneNumbers) + HEADLINE_SHIFT;
}

/** Words shared in one stretch (a name, an office, a remark quoted by both) tell less than words shared all over. */
const STRETCH = 3;
const STRETCH_DISCOUNT = 0.3;
/** What the fuller sentence says besides, a weight of words; and a number of one side only. */
const LONE_DISCOUNT = 0.02;
const SENTENCE_NUMBER = 0.01;
const SENTENCE_SHIFT = SAME_STATEMENT - 0.38;

function ofSentences(a: readonly Word[], b: readonly Word[], { left, right }: Meaning): number {
  const [as, bs] = [lemmasOf(a), lemmasOf(b)];
  const wording = dice(as, bs) - STRETCH_DISCOUNT * dice(stretches(as), stretches(bs));
  const lone = LONE_DISCOUNT * Math.max(left.lone, right.lone);
  return wording - lone - SENTENCE_NUMBER * (left.loneNumbers + right.loneNumbers) + SENTENCE_SHIFT;
}

/** The shorter of two statements that are worded as one has so much of the words of the longer, at least. */
const OF_ONE_LENGTH = 0.6;

/** True where two texts are worded as one statement, none much shorter than the other. */
export function wordedAsOne(pair: ClaimPair): boolean {
  const [a, b] = [wordingOf(pair.left.claim).length, wordingOf(pair.right.claim).length];
  return Math.min(a, b) >= OF_ONE_LENGTH * Math.max(a, b) && textLikeness(pair) >= SAME_STATEMENT;
}

const keysOf = (words: readonly Word[]): readonly string[] => words.map(({ key }) => key);
const lemmasOf = (words: readonly Word[]): readonly string[] => words.map(({ lemma }) => lemma);

function stretches(words: readonly string[]): readonly string[] {
  return words.slice(STRETCH - 1).map((_, at) => words.slice(at, at + STRETCH).join(' '));
}

/** Twice what both have by all there is; what stands twice counts twice. */
function dice(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const one of a) counts.set(one, (counts.get(one) ?? 0) + 1);
  let shared = 0;
  for (const one of b) {
    const left = counts.get(one) ?? 0;
    if (left === 0) continue;
    shared++;
    counts.set(one, left - 1);
  }
  return (2 * shared) / (a.length + b.length || 1);
}
