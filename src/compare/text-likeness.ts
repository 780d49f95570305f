import type { ClaimPair } from '../model/pair.ts';
import { numberWord } from '../lang/en/number-value.ts';
import { type Alignment, alignmentOf } from './align.ts';
import { wordingOf } from './wording.ts';

/** From here on two texts taken to be of one event say the same, more often than not. */
export const SAME_STATEMENT = 0.52;
/** Every number that only one of the two gives is a thing that only one of them says. */
const LONE_NUMBER = 0.05;
/** Letters of the pieces words are cut into: "offering" and "offered" share most of theirs. */
const PIECE = 3;

/**
 * How much of two whole texts is the same, 0 to 1, whatever the order of words: the mean of the words they share, the
 * pieces of words they share, and the meaning that found its like in the other; less for numbers of one side only.
 */
export function textLikeness(pair: ClaimPair): number {
  const [a, b] = [pair.left, pair.right].map(({ claim }) => {
    const words = wordingOf(claim);
    return {
      lemmas: new Set(words.map(({ lemma }) => lemma)),
      pieces: piecesOf(words.map(({ key }) => key)),
    };
  });
  if (!a || !b || a.lemmas.size + b.lemmas.size === 0) return 0;
  const alignment = alignmentOf(pair);
  const meaning = (alignment.coverLeft + alignment.coverRight) / 2;
  const likeness = (dice(a.lemmas, b.lemmas) + dice(a.pieces, b.pieces) + meaning) / 3;
  return Math.max(0, likeness - LONE_NUMBER * loneNumbers(alignment));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((one) => b.has(one)).length;
  return (2 * shared) / (a.size + b.size || 1);
}

function piecesOf(words: readonly string[]): ReadonlySet<string> {
  const text = ` ${words.join(' ')} `;
  return new Set(Array.from({ length: text.length - PIECE + 1 }, (_, at) => text.slice(at, at + PIECE)));
}

/** Numbers without their like on the other side; a number word and its figures are one. */
function loneNumbers({ left, right, toLeft, toRight }: Alignment): number {
  const lone = (words: Alignment['left'], known: Alignment['toLeft'], others: Alignment['left']) =>
    words.filter(({ at, number, lemma }) => {
      if (!number || known.has(at)) return false;
      const value = numberWord(lemma);
      return value === null || !others.some((other) => numberWord(other.lemma) === value);
    }).length;
  return lone(left, toRight, right) + lone(right, toLeft, left);
}
