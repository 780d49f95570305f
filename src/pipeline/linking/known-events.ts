import type { EventId } from '../../model/ids.ts';
import { eventsIn } from '../../store/events.ts';
import type { SourceKey } from '../../store/pending.ts';
import type { Store } from '../../store/store.ts';

/** Which event each claim is in, read once for each article while one batch's findings are worked out. */
export class KnownEvents {
  readonly #store: Store;
  readonly #read = new Set<SourceKey>();
  readonly #events = new Map<string, EventId>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Events of the claims of at least these articles: `source seq` to the event's id. */
  async of(sources: readonly SourceKey[]): Promise<ReadonlyMap<string, EventId>> {
    const unread = sources.filter((source) => !this.#read.has(source));
    for (const [claim, event] of await eventsIn(this.#store, unread)) this.#events.set(claim, event);
    for (const source of unread) this.#read.add(source);
    return this.#events;
  }
}
