import { StoreError, type StoreErrorCode } from '../store-error.ts';

interface Explanation {
  /** Beginnings of PostgreSQL's SQLSTATE or of the system's code. */
  readonly starts: readonly string[];
  readonly code: StoreErrorCode;
  readonly says: (path: string) => string;
}

/** By how their codes start (postgresql.org/docs/current/errcodes-appendix.html): 08006 is an 08. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    starts: ['ECONN', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOST', 'ENOENT', '08', '57P', '53300'],
    code: 'cannot-open',
    says: (path) =>
      `The server of ${path} cannot be reached. See that it runs and takes connections, then try again.`,
  },
  {
    starts: ['28'],
    code: 'cannot-open',
    says: (path) => `${path} does not let you in: check the user and the password.`,
  },
  {
    starts: ['3D000'],
    code: 'cannot-open',
    says: (path) => `There is no such database as ${path}. Make it ("createdb NAME"), then try again.`,
  },
  {
    starts: ['42501', '25006'],
    code: 'read-only',
    says: (path) => `${path} cannot be written: its user lacks the right, or the server only lets read.`,
  },
  {
    starts: ['55P03', '40P01', '40001'],
    code: 'locked',
    says: (path) => `${path} is in use by another program. Wait until it has finished, then try again.`,
  },
  {
    starts: ['53100'],
    code: 'disk-full',
    says: (path) => `The disk that holds ${path} is full. What was being written was taken back.`,
  },
  {
    starts: ['XX001', 'XX002'],
    code: 'corrupt',
    says: (path) =>
      `${path} is damaged. Restore a copy, or make a new database from the sources; decisions are only in its log.`,
  },
];

/** What `pg` or the system threw, in our words; our own errors pass through. */
export function asServerError(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const known = EXPLANATIONS.find(({ starts }) => starts.some((start) => code.startsWith(start)));
  const words = error instanceof Error ? error.message : String(error);
  // The pool says so in words only.
  if (!known && words.includes('timeout exceeded when trying to connect'))
    return new StoreError(
      'cannot-open',
      path,
      `The server of ${path} does not answer. See that it runs, then try again.`,
      error,
    );
  if (known) return new StoreError(known.code, path, known.says(path), error);
  return new StoreError('database', path, `${path}: ${words}`, error);
}

function codeOf(error: unknown): string {
  // Several addresses of one name were tried: what the first of them gave tells.
  const [first] = error instanceof AggregateError ? (error.errors as readonly unknown[]) : [error];
  return first instanceof Error && 'code' in first ? String(first.code) : '';
}
