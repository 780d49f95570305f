import type { Writing } from './dialect.ts';
import type { Store } from './store.ts';

/**
 * Does the work in one transaction: all of it is kept, or nothing. The work uses the store it is given. Inside of a
 * transaction it is done in that one.
 */
export async function inTransaction<T>(
  store: Store,
  work: (store: Store) => Promise<T>,
  how: Writing = 'alone',
): Promise<T> {
  const locked = async (inside: Store): Promise<T> => {
    await inside.dialect.lock(inside.db, how);
    return work(inside);
  };
  if (store.db.isTransaction) return locked(store);
  return store.db.transaction().execute((db) => locked({ ...store, db }));
}
