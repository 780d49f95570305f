/** Stable, for scripts and messages. */
export type StoreErrorCode =
  | 'exists'
  | 'no-file'
  | 'locked'
  | 'corrupt'
  | 'not-a-database'
  | 'foreign-database'
  | 'newer-schema'
  | 'read-only'
  | 'cannot-open'
  | 'disk-full'
  | 'old-sqlite'
  | 'old-server'
  | 'invalid-record'
  | 'database';

/** The database could not do what was asked: where, why, and what to do. Nothing was half written. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly path: string;

  constructor(code: StoreErrorCode, path: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.path = path;
  }
}

interface Explanation {
  readonly starts: string;
  readonly code: StoreErrorCode;
  readonly says: (path: string) => string;
}

/** SQLite's and the system's error codes by how they start: SQLITE_BUSY_SNAPSHOT is a SQLITE_BUSY. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    starts: 'SQLITE_BUSY',
    code: 'locked',
    says: (path) => `${path} is in use by another program. Wait until it has finished, then try again.`,
  },
  {
    starts: 'SQLITE_LOCKED',
    code: 'locked',
    says: (path) => `${path} is in use by another program. Wait until it has finished, then try again.`,
  },
  {
    starts: 'SQLITE_CORRUPT',
    code: 'corrupt',
    says: (path) =>
      `${path} is damaged. It was left as it is: move it aside (with its -wal and -shm files, if any), restore a copy or ` +
      'run again to make a new one from the sources. Decisions are only in the database: try "sqlite3 FILE .recover" to save them.',
  },
  {
    starts: 'SQLITE_NOTADB',
    code: 'not-a-database',
    says: (path) =>
      `${path} is not a Hearsay database (or its beginning is damaged). It was left as it is: give another file with --db, or move it aside.`,
  },
  {
    starts: 'SQLITE_READONLY',
    code: 'read-only',
    says: (path) =>
      `${path} cannot be written. Allow writing to the file and its folder, or give another one with --db.`,
  },
  {
    starts: 'SQLITE_CANTOPEN',
    code: 'cannot-open',
    says: (path) =>
      `${path} cannot be opened or made. See that its folder exists and can be written, or give another file with --db.`,
  },
  {
    // What the system says where a file may not grow further: a quota, or a limit of the process.
    starts: 'SQLITE_IOERR_WRITE',
    code: 'disk-full',
    says: (path) =>
      `${path} cannot be written further: the disk is full, or the file may not grow. What was being written was taken back.`,
  },
  {
    starts: 'SQLITE_FULL',
    code: 'disk-full',
    says: (path) => `The disk that holds ${path} is full. What was being written was taken back.`,
  },
];

/** What better-sqlite3 or the file system threw, in our words; our own errors pass through. */
export function asStoreError(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = EXPLANATIONS.find(({ starts }) => code.startsWith(starts));
  if (known) return new StoreError(known.code, path, known.says(path), error);
  const words = error instanceof Error ? error.message : String(error);
  return new StoreError('database', path, `${path}: ${words}`, error);
}
