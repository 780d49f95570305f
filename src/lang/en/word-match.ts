import type { ContentWord } from './content-words.ts';
import { happeningsOf, opposedHappenings, sameHappening } from './happenings.ts';
import { hasOpposite, kindOfOther, opposed, sameRoot, similar, synonymous } from './meaning.ts';
import { numberWord } from './number-value.ts';

/** How well two words stand for each other: 1 the same word, 0 not at all. Between them, by how often it holds. */
const SAME = 1;
const SPELLING = 0.8;
const SYNONYM = 0.9;
const HAPPENING = 0.8;
const ROOT = 0.8;
const SIMILAR = 0.7;
const KIND = 0.6;
/** So far up the one is looked for among the kinds of the other. */
export const KIND_STEPS = 2;

/** How two words that do not stand for each other may clash. */
export type Clash = 'opposed' | 'none';

/** Word pairs that were looked up; emptied when full, so that a long run does not grow. */
const CACHE_SIZE = 50_000;
const clashes = new Map<string, Clash>();

function remembered<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_SIZE) cache.clear();
  const made = make();
  cache.set(key, made);
  return made;
}

/** How well one content word stands for the other, 0 to 1; symmetric. */
export function matchLevel(a: ContentWord, b: ContentWord): number {
  if (a.lemma === b.lemma) return SAME;
  if (a.number !== b.number) return 0;
  if (a.number) return sameNumber(a.lemma, b.lemma) ? SAME : 0;
  return a.lemma < b.lemma ? levelOf(a, b) : levelOf(b, a);
}

function levelOf(a: ContentWord, b: ContentWord): number {
  if (a.name || b.name) return nearSpelling(a.lemma, b.lemma) ? SPELLING : 0;
  if (a.pos === b.pos) {
    if (synonymous(a.lemma, b.lemma, a.pos)) return SYNONYM;
    if (sameHappening(a.lemma, b.lemma)) return opposed(a.lemma, b.lemma, a.pos) ? 0 : HAPPENING;
    if (similar(a.lemma, b.lemma, a.pos)) return SIMILAR;
    if (a.pos === 'n' && kindOfOther(a.lemma, b.lemma, 'n', KIND_STEPS)) return KIND;
    return 0;
  }
  if (sameRoot(a.lemma, b.lemma) || sameRoot(b.lemma, a.lemma)) return ROOT;
  return sameHappening(a.lemma, b.lemma) ? HAPPENING : 0;
}

/** How two words that took one place in a sentence clash; symmetric. */
export function clashOf(a: ContentWord, b: ContentWord): Clash {
  if (a.lemma === b.lemma || a.pos !== b.pos || a.name || b.name) return 'none';
  if (!mayOppose(a, b)) return 'none';
  const [first, second] = a.lemma < b.lemma ? [a.lemma, b.lemma] : [b.lemma, a.lemma];
  return remembered(clashes, `${a.pos}${first}|${second}`, () => {
    return opposed(first, second, a.pos) || opposedHappenings(first, second) ? 'opposed' : 'none';
  });
}

/** False where neither has an opposite, and not both tell of a happening: then they are none for each other. */
const mayOppose = (a: ContentWord, b: ContentWord): boolean =>
  hasOpposite(a.lemma, a.pos) ||
  hasOpposite(b.lemma, b.pos) ||
  (happeningsOf(a.lemma).length > 0 && happeningsOf(b.lemma).length > 0);

function sameNumber(a: string, b: string): boolean {
  const value = numberWord(a);
  return value !== null && value === numberWord(b);
}

/** Shorter names differ by one letter too easily: "Iran" and "Iraq". */
const SHORTEST_SPELLING = 5;
const MOST_EDITS = 2;

/** True where two names look like spellings of one: at most two letters apart, and the same first or last letter. */
export function nearSpelling(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < SHORTEST_SPELLING || Math.abs(a.length - b.length) > MOST_EDITS) return false;
  if (a.charAt(0) !== b.charAt(0)) return false;
  return edits(a, b) <= (length < SHORTEST_SPELLING + 1 ? 1 : MOST_EDITS);
}

/** Levenshtein distance of two short words, one row at a time. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
