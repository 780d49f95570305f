import { readFileSync } from 'node:fs';

/** Tags of the name tagger: outside, and first and later tokens of each kind. */
export const NAME_TAGS = [
  'O',
  'B-person',
  'I-person',
  'B-organisation',
  'I-organisation',
  'B-place',
  'I-place',
  'B-event',
  'I-event',
  'B-other',
  'I-other',
] as const;

/** Features share this many rows by hash; a power of two. */
export const NAME_ROWS = 1 << 17;

/** What the name tagger learned. Made by `training/names.ts`; see MODEL-CARD-names.md. */
export interface NameWeights {
  /** From tag (row) to tag (column); the last row is a run's start. */
  readonly transitions: ArrayLike<number>;
  /** `NAME_ROWS` rows of one number a tag. */
  readonly rows: ArrayLike<number>;
}

let weights: NameWeights | null = null;

/** Reads `names.weights` beside this file, once. */
export function nameWeights(): NameWeights {
  if (weights) return weights;
  const bytes = readFileSync(new URL('./names.weights', import.meta.url));
  const tags = NAME_TAGS.length;
  const moves = (tags + 1) * tags;
  const all = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  weights = { transitions: all.subarray(0, moves), rows: all.subarray(moves) };
  return weights;
}
