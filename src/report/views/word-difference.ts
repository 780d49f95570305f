import { diffWords } from 'diff';

/** A stretch of two texts laid over one another: in both, or in one of them. */
export interface DifferencePart {
  readonly text: string;
  readonly in: 'both' | 'first' | 'second';
}

/** Below this share of common words two texts are simply two texts: laying them over one another shows nothing. */
const LEAST_SHARED = 0.5;
/** Longest text compared word by word: Myers' algorithm takes length times difference. */
const LONGEST = 1_200;

/** Quotation marks and the blanks beside them. */
const MARKS: ReadonlySet<string> = new Set(' "“”\'‘’«»');

/**
 * Where two texts differ word by word (Myers 1986, by the `diff` package).
 * Null where they are the same but for white space and the marks around them, where they hardly share words, and where one is too long.
 */
export function wordDifference(first: string, second: string): readonly DifferencePart[] | null {
  const [a, b] = [flat(first), flat(second)];
  if (a === b || a.length > LONGEST || b.length > LONGEST || sharedWords(a, b) < LEAST_SHARED) return null;
  return diffWords(a, b).map(({ value, added, removed }) => ({
    text: value,
    in: added ? 'second' : removed ? 'first' : 'both',
  }));
}

/** On one line, without quotation marks at its ends: who marks a quotation how is not a difference in words. */
function flat(text: string): string {
  return withoutMarks(text.replace(/\s+/gu, ' '));
}

/** Words without the quotation marks and blanks they may have at their ends. */
export function withoutMarks(line: string): string {
  let [start, end] = [0, line.length];
  while (start < end && MARKS.has(line.charAt(start))) start++;
  while (end > start && MARKS.has(line.charAt(end - 1))) end--;
  return line.slice(start, end);
}

/** Dice's coefficient over words as often as they stand: 1 for the same words, 0 for none in common. */
function sharedWords(a: string, b: string): number {
  const left = wordCounts(a);
  const right = wordCounts(b);
  let common = 0;
  let total = 0;
  for (const [word, times] of left) {
    common += Math.min(times, right.get(word) ?? 0);
    total += times;
  }
  for (const times of right.values()) total += times;
  return total === 0 ? 0 : (2 * common) / total;
}

function wordCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
