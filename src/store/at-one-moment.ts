import type { Store } from './store.ts';

/** Reads as the database is at one moment, whatever others write meanwhile. The work uses the store it is given, and only reads. */
export async function atOneMoment<T>(store: Store, work: (store: Store) => Promise<T>): Promise<T> {
  if (store.db.isTransaction) return work(store);
  return store.db
    .transaction()
    .setAccessMode('read only')
    .execute((db) => work({ ...store, db }));
}
