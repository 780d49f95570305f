import { inOrder } from '../ingest/in-order.ts';
import type { Unreadable } from '../model/source.ts';
import type { Store } from '../store/store.ts';
import type { AddedSource } from './added.ts';
import type { Careful } from './careful.ts';
import { type Fresh, readFor } from './crew/read-job.ts';
import { addedFrom } from './keep-source.ts';

/** Who reads, and who is told. */
export interface Keeping {
  readonly reader: Careful;
  readonly store: Store;
  /** Aborted by whoever wants to stop after the present source. */
  readonly signal?: AbortSignal | undefined;
  /** Hears how many are kept, and which comes next. */
  readonly step?: (done: number, address: string) => void;
}

/**
 * Reads sources and keeps them in their order, one transaction a source; where there are many, the next ones are being read
 * while one is kept. One that cannot be read in good time is told, and its text is not kept either.
 */
export async function keepInTurn(
  { reader, store, signal, step }: Keeping,
  all: Iterable<Fresh> | AsyncIterable<Fresh>,
): Promise<readonly (AddedSource | Unreadable)[]> {
  const begin = async (fresh: Fresh) => ({ fresh, keep: await readFor(reader, store, fresh) });
  const outcomes: (AddedSource | Unreadable)[] = [];
  for await (const { fresh, keep } of inOrder(all, reader.ahead, begin)) {
    step?.(outcomes.length, fresh.source.address);
    outcomes.push(addedFrom(fresh, await keep()));
    // Reading never waits for anything by itself: here whoever wants to stop is heard.
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted) break;
  }
  return outcomes;
}
