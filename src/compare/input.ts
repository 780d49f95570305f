import type { ClaimId, EventId } from '../model/ids.ts';
import type { ArticleReading, ClaimPair, NameGroup } from '../model/pair.ts';

/** What `link()` gives, and the articles it was given. */
export interface CompareInput {
  readonly articles: readonly ArticleReading[];
  readonly pairs: readonly ClaimPair[];
  readonly names: readonly NameGroup[];
  readonly eventOf: ReadonlyMap<ClaimId, EventId>;
}
