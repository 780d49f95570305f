import { withCopy } from '../store/back-up.ts';
import { DERIVED, type Derived, derivedHashes } from '../store/derived.ts';
import { inTransaction } from '../store/in-transaction.ts';
import { forgetLinks } from '../store/pending.ts';
import type { Store } from '../store/store.ts';
import { compareNew } from './check.ts';

/**
 * Compares everything anew in a copy of the database, and gives what is then not as it is kept: readings have hashes of their
 * own, what checks make of them is held against being made again. Takes as long as a first check. `now` is an ISO date-time.
 */
export async function changedByComparing(store: Store, now: string): Promise<readonly Derived[]> {
  return withCopy(store, async (copy) => {
    await compareNew(copy, now);
    const kept = await derivedHashes(copy);
    await inTransaction(copy, forgetLinks);
    await compareNew(copy, now);
    const made = await derivedHashes(copy);
    return DERIVED.filter((name) => kept[name] !== made[name]);
  });
}
