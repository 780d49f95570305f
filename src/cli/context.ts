import { userInfo } from 'node:os';
import { type Store, openStore } from '../pipeline/open.ts';

/** What a command leaves behind for the process. */
export interface Outcome {
  exitCode: number;
}

/** Options that every command with a database takes. */
export interface DatabaseOptions {
  readonly db?: string;
}

/** Where the database is unless told otherwise: `--db`, then HEARSAY_DB, then this. */
const DEFAULT_DB = 'db/hearsay.sqlite';

/** Where the database of a command is: a file, or a server's address. */
export function databaseOf({ db }: DatabaseOptions): string {
  return db ?? process.env['HEARSAY_DB'] ?? DEFAULT_DB;
}

/** Opens the database of a command, does the work, and closes it whatever happens. */
export async function withStore<T>(options: DatabaseOptions, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(databaseOf(options));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Now, as an ISO date-time: the only clock in the house. */
export function now(): string {
  return new Date().toISOString();
}

/** Who decides, unless `--reviewer` or HEARSAY_REVIEWER says otherwise: the name one is logged in with. */
export function reviewerName(given: string | undefined): string {
  if (given) return given;
  const named = process.env['HEARSAY_REVIEWER'];
  if (named) return named;
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that no name belongs to.
    return 'unnamed';
  }
}
