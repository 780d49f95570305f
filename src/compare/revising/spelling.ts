import { describeWord } from '../../lang/en/lexicon.ts';
import type { EditWord } from './words.ts';

/** Letters of an ending that grammar changes: "attack", "attacks", "attacked". */
const ENDING = 3;
const SHORTEST_STEM = 3;
/** A letter wrong, swapped or left out in words of this length; two in longer ones. */
const SHORT_WORD = 4;
const LONG_WORD = 8;

interface Words {
  readonly gone: readonly EditWord[];
  readonly come: readonly EditWord[];
}

/**
 * True where an edit only mends typing or grammar: joined and split words ("cease fire", "ceasefire"), endings, a word nobody
 * knows for one a letter away ("recieved"). Numbers never, and no known word for another ("Iran", "Iraq").
 */
export function isOnlySpelling({ gone, come }: Words): boolean {
  const written = [...gone, ...come].map(({ key }) => key).join('');
  if (/\d/u.test(written)) return figures(gone) === figures(come);
  if (letters(gone) === letters(come)) return true;
  if (gone.length !== come.length) return false;
  return gone.every((word, i) => isSameWord(word, come[i]));
}

const letters = (words: readonly EditWord[]): string =>
  words.map(({ key }) => key.replace(/[-'/.]/gu, '')).join('');

/** "1,200" is "1200", but "1.5" is not "15". */
const figures = (words: readonly EditWord[]): string =>
  words.map(({ key }) => key.replace(/[-,]/gu, '')).join('');

function isSameWord({ key: a }: EditWord, other: EditWord | undefined): boolean {
  const b = other?.key ?? '';
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORT_WORD) return false;
  return isInflected(a, b) || (!isKnown(a) && apart(a, b) <= (a.length >= LONG_WORD ? 2 : 1));
}

/** One stem with two endings. */
function isInflected(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a.charAt(same) === b.charAt(same)) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return same >= SHORTEST_STEM && ENDINGS.has(restA) && ENDINGS.has(restB);
}

const ENDINGS: ReadonlySet<string> = new Set(['', 's', 'es', 'ed', 'd', 'ing', 'e', "'s", 'ies', 'y', "'"]);

function isKnown(word: string): boolean {
  return describeWord(word) !== null;
}

/** Edits of a letter between two words, a swap of two neighbours counting as one; at most three are counted. */
function apart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > ENDING) return ENDING;
  const rows = [Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(rows, i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(rows, i - 2, j - 2) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}

const at = (rows: readonly (readonly number[])[], i: number, j: number): number => rows[i]?.[j] ?? 0;
