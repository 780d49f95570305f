import type { ArticleReading } from '../model/pair.ts';
import { linkOf, profileOf } from './profile.ts';

/** Two articles that tell of one story, by their places in the list, and how sure we are (0 to 1). */
export interface StoryPair {
  readonly left: number;
  readonly right: number;
  readonly likeness: number;
}

/**
 * Every two articles that tell of one story; each pair once, in the order of the list. For a handful of articles at
 * hand: every two are looked at. The database looks them up by their terms instead, and finds the same.
 */
export function storyPairs(articles: readonly ArticleReading[]): readonly StoryPair[] {
  const profiles = articles.map(profileOf);
  return profiles.flatMap((profile, right) =>
    profiles.slice(0, right).flatMap((other, left): readonly StoryPair[] => {
      const link = linkOf(other, profile);
      return link === null ? [] : [{ left, right, likeness: link.likeness }];
    }),
  );
}
