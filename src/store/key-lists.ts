/** Keys fetched at once: far below what a statement takes (32,766 values in SQLite). */
const LONGEST = 512;

/**
 * The keys in lists for `in (…)`, and for nothing else: each is filled up with its last key (`filledUp`).
 */
export function* keyLists<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += LONGEST) yield filledUp(all.slice(at, at + LONGEST));
}

/**
 * The same keys with the last one repeated, until there are 1, 2, 4, 8 … of them: which rows have one of them stays the same.
 * A statement of another length is another statement, which is prepared anew and kept: some hundred kilobytes each, that
 * nobody counts.
 */
export function filledUp<T>(keys: readonly T[]): readonly T[] {
  const [last] = keys.slice(-1);
  if (last === undefined) return keys;
  const length = 2 ** Math.ceil(Math.log2(keys.length));
  return [...keys, ...Array.from({ length: length - keys.length }, () => last)];
}
