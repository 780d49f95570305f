/** Rows of one insert: 128 rows of at most 10 values stay far below SQLite's 32,766 values, and more gain nothing. */
const MOST = 128;

/**
 * The rows in groups for one insert each, of 128, 64, 32 … 1: a statement of another length is another statement, and they
 * are few this way (`filledUp` says why). Nothing for no rows.
 */
export function* rowsAtOnce<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length;) {
    const size = 2 ** Math.floor(Math.log2(Math.min(MOST, rows.length - at)));
    yield rows.slice(at, at + size);
    at += size;
  }
}
