import { closeSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { asStoreError, StoreError } from '../store-error.ts';

/** "HRSY" as a big-endian number, in the file's header: tells our databases from those of other programs. */
export const APPLICATION_ID = 0x48525359;
/** How long a write waits for another process, in milliseconds. */
const BUSY_TIMEOUT_MS = 5000;
/** SQLite 3.7.0 to 3.51.2 can damage a WAL database when it restarts the log (sqlite.org/wal.html#walresetbug). */
const OLDEST_SQLITE = [3, 51, 3] as const;
/** A reading takes five kilobytes, and what is beyond a page goes into pages of its own: of 1 to 32 kB these waste least. Only a new file takes it. */
const PAGE_BYTES = 4096;
/** Every SQLite file begins with this (sqlite.org/fileformat.html#the_database_header). */
const MAGIC = 'SQLite format 3\u0000';

/**
 * Opens or makes a database file, refuses what is not ours before anything is written, and sets the connection up.
 * Throws StoreError: not-a-database, foreign-database, newer-schema, old-sqlite, cannot-open, read-only, locked, corrupt.
 */
export function openFile(path: string, newest: number): Database.Database {
  let db: Database.Database | null = null;
  try {
    if (path !== ':memory:') prepareFile(path);
    db = new Database(path, { timeout: BUSY_TIMEOUT_MS });
    refuseOldSqlite(db, path);
    refuseForeign(db, path);
    refuseNewer(db, path, newest);
    setUp(db);
    return db;
  } catch (error) {
    db?.close();
    throw asStoreError(error, path);
  }
}

function prepareFile(path: string): void {
  const folder = dirname(resolve(path));
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new StoreError(
      'cannot-open',
      path,
      `The folder ${folder} cannot be made, so ${path} cannot be opened.`,
      error,
    );
  }
  const start = firstBytes(path);
  if (start !== null && start !== '' && start !== MAGIC)
    throw asStoreError(Object.assign(new Error('not a database'), { code: 'SQLITE_NOTADB' }), path);
}

/** The file's first 16 bytes, fewer where it is shorter; null where there is no file yet. */
function firstBytes(path: string): string | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new StoreError('cannot-open', path, `${path} cannot be opened: it may not be read by you.`, error);
  }
  try {
    const bytes = new Uint8Array(MAGIC.length);
    return new TextDecoder('latin1').decode(bytes.subarray(0, readSync(file, bytes)));
  } catch (error) {
    throw new StoreError(
      'cannot-open',
      path,
      `${path} cannot be opened: it is a folder or cannot be read.`,
      error,
    );
  } finally {
    closeSync(file);
  }
}

function refuseOldSqlite(db: Database.Database, path: string): void {
  const version = String(db.prepare('select sqlite_version()').pluck().get());
  const parts = version.split('.').map(Number);
  for (const [i, oldest] of OLDEST_SQLITE.entries()) {
    const part = parts[i] ?? 0;
    if (part > oldest) return;
    if (part < oldest)
      throw new StoreError(
        'old-sqlite',
        path,
        `SQLite ${version} can damage databases; ${OLDEST_SQLITE.join('.')} or newer is needed. Install better-sqlite3 anew.`,
      );
  }
}

function refuseForeign(db: Database.Database, path: string): void {
  if (numberOf(db, 'application_id') === APPLICATION_ID) return;
  const tables = Number(db.prepare('select count(*) from sqlite_schema').pluck().get());
  if (tables === 0) return;
  throw new StoreError(
    'foreign-database',
    path,
    `${path} is a database of another program. It was left as it is: give another file with --db.`,
  );
}

function refuseNewer(db: Database.Database, path: string, newest: number): void {
  const version = numberOf(db, 'user_version');
  if (version <= newest) return;
  throw new StoreError(
    'newer-schema',
    path,
    `${path} was written by a newer Hearsay (schema ${version}; this one knows ${newest}). It was left as it is: update Hearsay.`,
  );
}

function numberOf(db: Database.Database, pragma: string): number {
  return Number(db.pragma(pragma, { simple: true }));
}

function setUp(db: Database.Database): void {
  db.pragma(`page_size = ${PAGE_BYTES}`);
  // Readers and one writer at a time without waiting for each other; whole after a kill at any moment.
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.pragma('foreign_keys = ON');
  // A file someone sends must not run functions from its schema, nor lead reads astray (sqlite.org/security.html).
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
}
