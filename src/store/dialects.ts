import type { StoreDialect } from './dialect.ts';
import { postgres } from './postgres/postgres.ts';
import { sqlite } from './sqlite/sqlite.ts';

/** Every kind of database; the first that takes an address opens it. A file may have any name, so SQLite comes last. */
export const DIALECTS: readonly StoreDialect[] = [postgres, sqlite];

/** The dialect of a database's address. */
export function dialectOf(address: string): StoreDialect {
  return DIALECTS.find((dialect) => dialect.takes(address)) ?? sqlite;
}
