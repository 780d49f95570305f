import type { Event } from '../model/event.ts';
import type { ClaimId, EventId } from '../model/ids.ts';
import type { ArticleReading, ClaimPair, NameGroup } from '../model/pair.ts';
import type { NotCompared } from '../model/run.ts';

/** Raise it when the same articles may be linked otherwise. */
export const LINK_VERSION = 1;

export type LinkArticle = ArticleReading;

/** Everything the comparator is given. */
export interface Linked {
  readonly events: readonly Event[];
  readonly eventOf: ReadonlyMap<ClaimId, EventId>;
  readonly pairs: readonly ClaimPair[];
  readonly names: readonly NameGroup[];
  readonly notCompared: readonly NotCompared[];
}

/** Puts claims about one happening into one event and offers the pairs worth comparing, whatever the order of articles. */
export function link(articles: readonly LinkArticle[]): Linked {
  void articles;
  return { events: [], eventOf: new Map(), pairs: [], names: [], notCompared: [] };
}
