import type { ClaimId, EventId } from '../model/ids.ts';
import type { ArticleReading, ClaimPair, NameGroup, RevisedSource } from '../model/pair.ts';

/** What `link()` gives, and the articles it was given. */
export interface CompareInput {
  readonly articles: readonly ArticleReading[];
  readonly pairs: readonly ClaimPair[];
  readonly names: readonly NameGroup[];
  readonly eventOf: ReadonlyMap<ClaimId, EventId>;
  /** Articles that were edited since they were first read. */
  readonly revised?: readonly RevisedSource[];
}
