import type { ContentWord } from './content-words.ts';
import { happeningsOf } from './happenings.ts';
import { kinOf } from './meaning.ts';
import { KIND_STEPS, matchLevel } from './word-match.ts';
import { wordEntry } from './wordnet.ts';

/** Content words made ready for being matched with many others. */
export interface MatchedWords {
  readonly words: readonly ContentWord[];
  /** In the order of the words. */
  readonly kin: readonly Kin[];
}

/** What two different words must share to stand for each other, as numbers: one's `near` is among the other's `far`. */
interface Kin {
  /** Senses, families of happenings, and the word itself. */
  readonly near: Int32Array;
  /** Senses with their kinds and the like, families, and verbs the word comes from. */
  readonly far: Int32Array;
  /** A bit for each of them: where two masks share none, neither do the lists. */
  readonly nearBits: number;
  readonly farBits: number;
}

export function matchedWords(words: readonly ContentWord[]): MatchedWords {
  return { words, kin: words.map(kinOfWord) };
}

/**
 * `matchLevel` of the word at `i` of one list and the word at `j` of another. Nearly all pairs of words have nothing to do
 * with each other, and that is told here by a few numbers, without looking either up.
 */
export function levelAt(left: MatchedWords, i: number, right: MatchedWords, j: number): number {
  const [a, b] = [left.words[i], right.words[j]];
  if (!a || !b) return 0;
  if (a.lemma === b.lemma) return 1;
  if (a.number || b.number || a.name || b.name) return matchLevel(a, b);
  const [x, y] = [left.kin[i], right.kin[j]];
  return x && y && mayMatch(x, y) ? matchLevel(a, b) : 0;
}

function mayMatch(a: Kin, b: Kin): boolean {
  return (
    ((a.nearBits & b.farBits) !== 0 && share(a.near, b.far)) ||
    ((b.nearBits & a.farBits) !== 0 && share(b.near, a.far))
  );
}

function share(some: Int32Array, others: Int32Array): boolean {
  for (const one of some) if (others.includes(one)) return true;
  return false;
}

/** Words whose kin is known; emptied when full, so that a long run does not grow. */
const MOST_KNOWN = 50_000;
const known = new Map<string, Kin>();

function kinOfWord({ lemma, pos }: ContentWord): Kin {
  const key = `${pos}${lemma}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const { senses, around } = kinOf(lemma, pos, pos === 'n' ? KIND_STEPS : 0);
  const families = happeningsOf(lemma).map((family) => numberOf(`family ${family}`));
  const roots = (wordEntry(lemma)?.verbs ?? []).map(numberOf);
  const near = Int32Array.from([...senses, ...families, numberOf(lemma)]);
  const far = Int32Array.from([...senses, ...around, ...families, ...roots]);
  const made = { near, far, nearBits: bitsOf(near), farBits: bitsOf(far) };
  known.set(key, made);
  return made;
}

const BITS = 31;

function bitsOf(numbers: Int32Array): number {
  let bits = 0;
  for (const number of numbers) bits |= 1 << (number & BITS);
  return bits;
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo 1991), below zero: senses are numbered from zero up. Two words of one number are only looked at once more. */
function numberOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash | (1 << BITS);
}
