import type { Unreadable } from '../model/source.ts';
import { recallSource } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { type AddedSource, named } from './added.ts';
import type { Careful } from './careful.ts';
import { type Fresh, keepFresh, type Kept } from './crew/read-job.ts';

/**
 * Reads a source and keeps it; one that cannot be read in good time is told, and its text is not kept either. `asked` is the
 * address it was fetched from.
 */
export async function keepSource(
  reader: Careful,
  store: Store,
  found: Fresh,
  asked?: string,
): Promise<AddedSource | Unreadable> {
  const fresh = { ...found, source: await recallSource(store, found.source, asked) };
  return addedFrom(fresh, await keepFresh(reader, store, fresh));
}

/** What became of a source, without its text. */
export function addedFrom({ source }: Fresh, kept: Kept): AddedSource | Unreadable {
  return typeof kept === 'string' ? { source: named(source), outcome: kept } : kept;
}
