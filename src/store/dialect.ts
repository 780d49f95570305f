import type { Kysely, RawBuilder } from 'kysely';
import type { SchemaWords } from '../../db/migrations/migration.ts';
import type { IntegrityProblem } from './integrity-problem.ts';
import type { Tables } from './tables.ts';

/** An open connection and how to name it to a person: a file's path, or an address without its password. */
export interface OpenDatabase {
  readonly path: string;
  readonly db: Kysely<Tables>;
}

/**
 * How a transaction that writes stands to others: `alone` waits for all and keeps all waiting; those that write `beside`
 * each other wait only for one that is alone. Reading waits for nobody.
 */
export type Writing = 'alone' | 'beside';

/** One kind of database, and all in which it differs from the others: the rest is said in Kysely, once for all. */
export interface StoreDialect {
  readonly name: 'sqlite' | 'postgres';
  /** True for the address of such a database. */
  takes(address: string): boolean;
  /** Opens it, making it where that is possible; refuses what is not ours or has a schema beyond `newest`. Throws StoreError. */
  open(address: string, newest: number): Promise<OpenDatabase>;
  /** How many steps of `db/migrations` it has had. */
  schemaVersion(db: Kysely<Tables>): Promise<number>;
  markVersion(db: Kysely<Tables>, version: number): Promise<void>;
  /** The same database for the steps to work on: it understands the words they use for columns. */
  forSteps(db: Kysely<Tables>): Kysely<Tables>;
  /** What steps cannot say in the same words for every database. */
  readonly words: SchemaWords;
  /** True where a column of bytes has these among its own, wherever they stand. */
  holds(column: string, bytes: Uint8Array): RawBuilder<boolean>;
  /** Makes the database itself refuse to change or delete rows of a table, with these words. */
  refuseChanges(db: Kysely<Tables>, table: string, says: string): Promise<void>;
  /** Said first in a transaction that writes. */
  lock(db: Kysely<Tables>, how: Writing): Promise<void>;
  /** Waits for others that write these things (ids, paths) beside us, until the transaction ends. */
  lockEach(db: Kysely<Tables>, names: readonly string[]): Promise<void>;
  /** Copies it as it is at one moment into a new file. Throws StoreError where it is none. */
  copyTo(db: Kysely<Tables>, file: string): Promise<void>;
  /** What `damage` looks at, for a person. */
  readonly examines: string;
  /** The database's own look at itself: damaged pages, rows that point nowhere. Empty: all is well. */
  damage(db: Kysely<Tables>): Promise<readonly IntegrityProblem[]>;
}
