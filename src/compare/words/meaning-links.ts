import { numberWord } from '../../lang/en/number-value.ts';
import type { ContentWord } from '../../lang/en/content-words.ts';
import { telling, wordLikeness } from '../../lang/en/word-likeness.ts';
import { type MatchedWords, levelAt } from '../../lang/en/matched-words.ts';
import { clashOf } from '../../lang/en/word-match.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { matchedWordsOf, wordsOfClaim } from './align.ts';

/** How the meaning of two claims corresponds, whatever the words: names, numbers and opposites held exact. */
export interface Meaning {
  /** Weight of the words of each side, and of what of it found no like in the other. */
  readonly left: SideMeaning;
  readonly right: SideMeaning;
  /** 0 to 1: twice what both have by all there is. */
  readonly shared: number;
}

export interface SideMeaning {
  /** Sum of the words' weights. */
  readonly weight: number;
  /** Of that, what the other side lacks. */
  readonly lone: number;
  /** Numbers and names without their like on the other side. */
  readonly loneNumbers: number;
  readonly loneNames: number;
}

/** Two words of one use stand for each other from here on: of random pairs one in two hundred is so alike. */
const ONE_USE = 0.45;
/** Found its like, or not. */
const FOUND = 0.5;
/** Names tell most; a number is looked at by itself besides. */
const NAME_WEIGHT = 1;
const NUMBER_WEIGHT = 0.8;

/** Lays the words of two claims side by side by what they mean, each once, the likest first. */
export function meaningOf(pair: Pick<ClaimPair, 'left' | 'right'>): Meaning {
  const [a, b] = [wordsOfClaim(pair.left.claim), wordsOfClaim(pair.right.claim)];
  const { levelsLeft, levelsRight } = links(
    matchedWordsOf(pair.left.claim),
    matchedWordsOf(pair.right.claim),
  );
  const [left, right] = [sideOf(a, levelsLeft), sideOf(b, levelsRight)];
  const whole = left.weight + right.weight;
  return { left, right, shared: whole === 0 ? 0 : 1 - (left.lone + right.lone) / whole };
}

/** How well one word stands for the other, 0 to 1; `level` is how well it does by its senses. */
function meaningLevel(a: ContentWord, b: ContentWord, level: number): number {
  if (level === 1 || a.name || b.name) return level;
  if (a.number || b.number) return a.number && b.number && sameValue(a.lemma, b.lemma) ? 1 : 0;
  const use = wordLikeness(a.lemma, b.lemma) ?? 0;
  // Most words have nothing to do with each other: only of the rest it matters whether they are opposites.
  const best = Math.max(level, use >= ONE_USE ? use : 0);
  return best > 0 && clashOf(a, b) === 'opposed' ? 0 : best;
}

const sameValue = (a: string, b: string): boolean => {
  const value = numberWord(a);
  return value !== null && value === numberWord(b);
};

function links(
  as: MatchedWords,
  bs: MatchedWords,
): { readonly levelsLeft: Float64Array; readonly levelsRight: Float64Array } {
  const [left, right] = [as.words, bs.words];
  const candidates: {
    readonly i: number;
    readonly j: number;
    readonly level: number;
    readonly apart: number;
  }[] = [];
  for (const [i, a] of left.entries()) {
    for (const [j, b] of right.entries()) {
      const level = meaningLevel(a, b, levelAt(as, i, bs, j));
      // Of two equals the one at about the same place in the sentence.
      if (level > 0) candidates.push({ i, j, level, apart: Math.abs(i / left.length - j / right.length) });
    }
  }
  candidates.sort((x, y) => y.level - x.level || x.apart - y.apart || x.i + x.j - y.i - y.j);
  const [levelsLeft, levelsRight] = [new Float64Array(left.length), new Float64Array(right.length)];
  for (const { i, j, level } of candidates) {
    if (levelsLeft[i] === 0 && levelsRight[j] === 0) levelsLeft[i] = levelsRight[j] = level;
  }
  return { levelsLeft, levelsRight };
}

function sideOf(words: readonly ContentWord[], levels: Float64Array): SideMeaning {
  const side = { weight: 0, lone: 0, loneNumbers: 0, loneNames: 0 };
  for (const [at, word] of words.entries()) {
    const [weight, level] = [weightOf(word), levels[at] ?? 0];
    side.weight += weight;
    side.lone += weight * (1 - level);
    if (level >= FOUND) continue;
    if (word.number) side.loneNumbers++;
    else if (word.name) side.loneNames++;
  }
  return side;
}

function weightOf({ lemma, name, number }: ContentWord): number {
  if (number) return NUMBER_WEIGHT;
  return name ? NAME_WEIGHT : (telling(lemma) ?? 1);
}
