import type { Kysely } from 'kysely';
import type { StoreDialect } from './dialect.ts';
import { dialectOf } from './dialects.ts';
import { keepHeapLean } from './lean-heap.ts';
import { migrateTo, NEWEST_SCHEMA } from './migrate.ts';
import type { Tables } from './tables.ts';

/** An open database. The functions of this room take it as their first argument. */
export interface Store {
  /** The file, `:memory:`, or the server's address without its password. */
  readonly path: string;
  readonly dialect: StoreDialect;
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

/**
 * Opens a database file, making it and its folder where there is none, or a database on a server, and brings its schema
 * up to date. Throws StoreError; one that is damaged, foreign or newer is left as it is.
 */
export async function openStore(address: string): Promise<Store> {
  keepHeapLean();
  const dialect = dialectOf(address);
  const { db, path } = await dialect.open(address, NEWEST_SCHEMA);
  try {
    await migrateTo({ db, dialect }, NEWEST_SCHEMA);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { path, dialect, db, close: () => db.destroy() };
}
