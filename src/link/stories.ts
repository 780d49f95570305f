import type { ArticleReading } from '../model/pair.ts';
import { conceptsOf } from './concepts.ts';

/** Two articles that tell of one story, by their places in the list, and how sure we are (0 to 1). */
export interface StoryPair {
  readonly left: number;
  readonly right: number;
  readonly likeness: number;
}

/**
 * An article is looked up by its most telling concepts, and two must share some of them to be compared at all: which
 * ones they are depends on the article alone, so that no third article changes a pair's fate.
 */
const SIGNATURE_SIZE = 24;
const SHARED_AT_LEAST = 2;
/** Cosine of the two articles' concepts; set on whole articles of ten made-up stories and ECB+ topics. */
const SAME_STORY = 0.16;
/** Later than this, a second report is mostly of another happening; undated articles are not held to it. */
const DAYS_APART = 21;
const MS_PER_DAY = 86_400_000;

interface Profile {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
  readonly signature: readonly string[];
  readonly published: number | null;
}

/** Every two articles that tell of one story; each pair once, in the order of the list. */
export function storyPairs(articles: readonly ArticleReading[]): readonly StoryPair[] {
  const profiles = articles.map(profileOf);
  const holders = new Map<string, number[]>();
  const pairs: StoryPair[] = [];
  for (const [right, profile] of profiles.entries()) {
    const shared = new Map<number, number>();
    for (const key of profile.signature) {
      const before = holders.get(key) ?? [];
      for (const left of before) shared.set(left, (shared.get(left) ?? 0) + 1);
      holders.set(key, [...before, right]);
    }
    for (const [left, count] of [...shared].sort(([a], [b]) => a - b)) {
      const other = profiles[left];
      if (!other || count < SHARED_AT_LEAST || !nearInTime(other, profile)) continue;
      const likeness = cosine(other, profile);
      if (likeness >= SAME_STORY) pairs.push({ left, right, likeness });
    }
  }
  return pairs;
}

function profileOf({ claims, source }: ArticleReading): Profile {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    for (const [key, weight] of conceptsOf(claim)) {
      if (!key.startsWith('day ') && !key.startsWith('number '))
        counts.set(key, (counts.get(key) ?? 0) + weight);
    }
  }
  const weights = new Map(
    [...counts].map(([key, count]) => [key, 1 + Math.log(Math.max(count, 1 / Math.E))]),
  );
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const date = source.revision.metadata.published?.value;
  const published = date === undefined ? Number.NaN : Date.parse(date);
  return {
    weights,
    length: Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)),
    signature: ranked.slice(0, SIGNATURE_SIZE).map(([key]) => key),
    published: Number.isNaN(published) ? null : published,
  };
}

function nearInTime(a: Profile, b: Profile): boolean {
  if (a.published === null || b.published === null) return true;
  return Math.abs(a.published - b.published) <= DAYS_APART * MS_PER_DAY;
}

function cosine(a: Profile, b: Profile): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let product = 0;
  for (const [key, weight] of small.weights) product += weight * (large.weights.get(key) ?? 0);
  return product / (a.length * b.length || 1);
}
