/** Rows of one insert: 200 rows of at most 10 values stay far below SQLite's 32,766 values, and gain nothing beyond. */
const ROWS_AT_ONCE = 200;

/** The rows in groups small enough for one insert each. Nothing for no rows. */
export function* rowsAtOnce<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) yield rows.slice(at, at + ROWS_AT_ONCE);
}
