import type { Finding } from '../model/finding.ts';
import type { ClaimId, EventId } from '../model/ids.ts';
import type { ArticleReading, ClaimPair, NameGroup } from '../model/pair.ts';

/** Raise it when the same pairs may give other findings. */
export const COMPARE_VERSION = 1;

/** What `link()` gives, and the articles it was given. */
export interface CompareInput {
  readonly articles: readonly ArticleReading[];
  readonly pairs: readonly ClaimPair[];
  readonly names: readonly NameGroup[];
  readonly eventOf: ReadonlyMap<ClaimId, EventId>;
}

/** Every finding, ranked: the first is what an editor should see first. */
export function compare(input: CompareInput): readonly Finding[] {
  void input;
  return [];
}
