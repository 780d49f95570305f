import { hashOf, scattered } from './hash.ts';

/** Words of one shingle: shorter ones two reporters write alike by chance. */
const SHINGLE = 4;
/** Bins of the sketch, each with the smallest hash that falls into it. */
const BINS = 64;
/** Bins of one band; two texts that agree in all bins of one band are looked at as copies. */
const BAND = 4;
/** Kept of a bin's smallest hash: chance makes two bins equal once in 65,536. */
const KEPT_BITS = 0xffff;
const EMPTY = 0xffffffff;
/** From this share of bins on a text is a copy of another: about every twentieth word may have been changed. */
const NEAR = 0.7;

/**
 * A text's sketch by one-permutation hashing: every shingle is hashed once, its hash picks the bin (Li, Owen and Zhang
 * 2012); an empty bin takes the value of the next full one, mixed with how far it is (Shrivastava and Li 2014). The share
 * of equal bins of two sketches estimates the share of shingles the texts have in common (Broder 1997).
 * Null for a text of fewer words than one shingle.
 */
export function sketchOf(words: readonly string[]): Uint16Array | null {
  if (words.length < SHINGLE) return null;
  const hashes = words.map((word) => hashOf(word));
  const bins = new Uint32Array(BINS).fill(EMPTY);
  for (let at = 0; at + SHINGLE <= hashes.length; at++) {
    let shingle = 0;
    for (let next = at; next < at + SHINGLE; next++) shingle = scattered(shingle ^ (hashes[next] ?? 0));
    const bin = shingle % BINS;
    const value = Math.floor(shingle / BINS);
    if (value < (bins[bin] ?? EMPTY)) bins[bin] = value;
  }
  return Uint16Array.from(bins.keys(), (bin) => filled(bins, bin) & KEPT_BITS);
}

function filled(bins: Uint32Array, bin: number): number {
  for (let step = 0; step < BINS; step++) {
    const value = bins[(bin + step) % BINS] ?? EMPTY;
    if (value !== EMPTY) return step === 0 ? value : scattered(value ^ Math.imul(step, KEPT_BITS));
  }
  return 0;
}

/** The keys under which copies of a text are found: texts that share none are no copies of each other, nearly always. */
export function bandsOf(sketch: Uint16Array): readonly number[] {
  const bands: number[] = [];
  for (let first = 0; first < BINS; first += BAND)
    bands.push(hashOf(`band ${String(first)} ${sketch.subarray(first, first + BAND).join(' ')}`) | 0);
  return bands;
}

/** True where most of the two texts is the same. */
export function isCopy(a: Uint16Array, b: Uint16Array): boolean {
  let same = 0;
  for (const [bin, value] of a.entries()) if (value === b[bin]) same++;
  return same >= NEAR * BINS;
}
