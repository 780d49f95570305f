import type { Store } from './store.ts';

/** Does the work in one transaction: all of it is kept, or nothing. The work uses the store it is given. */
export async function inTransaction<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  return store.db.transaction().execute((db) => work({ ...store, db }));
}
