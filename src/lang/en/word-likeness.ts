import { wordVectors } from './word-vectors.ts';

/** Squared length of each row that was asked for. */
const squares = new Map<number, number>();

/**
 * How alike two words are used in news, -1 to 1: "quit" and "resign" 0.74, two words by chance 0 (one pair in a hundred
 * 0.42 and more, one in a thousand 0.63). Null where one of them is not known: names, numbers and rare words are not.
 *
 * Opposites are used alike, too ("buy" and "sell" 0.92): whether two words exclude each other is for `clashOf` to say.
 * The words in their dictionary form, lower case. Symmetric, and the same on every machine: whole numbers up to the
 * last division. The vectors (1.4 MB) are read on the first call.
 */
export function wordLikeness(a: string, b: string): number | null {
  const { rows } = wordVectors();
  const [first, second] = [rows.get(a), rows.get(b)];
  if (first === undefined || second === undefined) return null;
  return first === second ? 1 : product(first, second) / Math.sqrt(squareOf(first) * squareOf(second));
}

/** Words commoner than this tell nearly nothing by themselves. */
const LEAST = 0.1;

/**
 * How much a word tells by its rareness in news, 0.1 to 1: "new" 0.4, "parliament" 0.7, "clemency" 1. Null where it is
 * not known. What is known is the place in the order of frequency: every doubling of it adds the same.
 */
export function telling(word: string): number | null {
  const { rows } = wordVectors();
  const row = rows.get(word);
  return row === undefined ? null : Math.max(LEAST, Math.log2(row + 1) / Math.log2(rows.size));
}

function product(first: number, second: number): number {
  const { bytes, width } = wordVectors();
  let sum = 0;
  for (let i = 0; i < width; i++) sum += (bytes[first * width + i] ?? 0) * (bytes[second * width + i] ?? 0);
  return sum;
}

function squareOf(row: number): number {
  const known = squares.get(row);
  if (known !== undefined) return known;
  const made = product(row, row);
  squares.set(row, made);
  return made;
}
