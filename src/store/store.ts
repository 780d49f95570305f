import { Kysely } from 'kysely';
import { migrateTo, NEWEST_SCHEMA } from './migrate.ts';
import { ImmediateSqliteDialect } from './sqlite/dialect.ts';
import { openFile } from './sqlite/open-file.ts';
import type { Tables } from './tables.ts';

/** An open database. The functions of this room take it as their first argument. */
export interface Store {
  /** The file, or `:memory:`. */
  readonly path: string;
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

/**
 * Opens a database file, making it and its folder where there is none, and brings its schema up to date.
 * Throws StoreError; a file that is damaged, foreign or newer is left as it is.
 */
export async function openStore(path: string): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect(openFile(path, NEWEST_SCHEMA)) });
  try {
    await migrateTo(db, NEWEST_SCHEMA);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { path, db, close: () => db.destroy() };
}
