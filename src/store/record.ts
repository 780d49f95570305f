import { StoreError } from './store-error.ts';

/**
 * What JSON cannot write, as words no article has: ingest refuses texts with a NUL. A number of 400 digits in an
 * article is Infinity, and JSON would quietly make it null.
 */
const BEYOND_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['\u0000Infinity', Number.POSITIVE_INFINITY],
  ['\u0000-Infinity', Number.NEGATIVE_INFINITY],
  ['\u0000NaN', Number.NaN],
]);
/** How such a number begins once it is in JSON. */
const MARK = '"\\u0000';

const DAMAGED =
  'A record in the database is damaged: "hearsay doctor" tells which. Removing and adding its source again makes it anew.';

/** A record as the text a row holds. `fromRecord` gives it back just as it was. */
export function toRecord(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? `\u0000${part}` : part,
  );
}

/**
 * The record a row holds; the row is our own, so its shape is taken at its word.
 * Throws StoreError `corrupt` where the row is no longer what was written.
 */
export function fromRecord<T>(record: string): T {
  try {
    if (!record.includes(MARK)) return JSON.parse(record) as T;
    return JSON.parse(record, (_key, part: unknown) =>
      typeof part === 'string' ? (BEYOND_NUMBERS.get(part) ?? part) : part,
    ) as T;
  } catch (error) {
    throw damagedRecord(error);
  }
}

/** What to say where a row is no longer what was written. */
export function damagedRecord(cause: unknown): StoreError {
  return new StoreError('corrupt', 'the database', DAMAGED, cause);
}
