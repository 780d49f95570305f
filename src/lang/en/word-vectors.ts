import { readFileSync } from 'node:fs';

/** Where each known word's row is, and the rows. Made by `training/word-vectors.ts`; see MODEL-CARD-words.md. */
export interface WordVectors {
  /** Row of a word in its dictionary form, lower case; the most frequent word has row 0. */
  readonly rows: ReadonlyMap<string, number>;
  readonly width: number;
  /** Row after row, a byte each; only their directions mean something. */
  readonly bytes: Int8Array;
}

/** The file: a line of words, a line feed, then the rows; as many bytes in each. */
const MOST_BYTE = 127;

/** Packs words and their vectors as `unpackVectors` reads them. The longest number of each row becomes a whole byte. */
export function packVectors(words: readonly string[], vectors: readonly (readonly number[])[]): Uint8Array {
  const head = Buffer.from(`${words.join(' ')}\n`, 'latin1');
  const rows = vectors.flatMap((row) => {
    const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    return row.map((value) => Math.round((value / (largest || 1)) * MOST_BYTE));
  });
  return Buffer.concat([head, Buffer.from(Int8Array.from(rows).buffer)]);
}

/** Reads what `packVectors` wrote. */
export function unpackVectors(file: Uint8Array): WordVectors {
  const end = file.indexOf('\n'.charCodeAt(0));
  const words = Buffer.from(file.buffer, file.byteOffset, end).toString('latin1').split(' ');
  const bytes = new Int8Array(file.buffer, file.byteOffset + end + 1, file.byteLength - end - 1);
  return { rows: new Map(words.map((word, row) => [word, row])), width: bytes.length / words.length, bytes };
}

let vectors: WordVectors | null = null;

/** The shipped vectors; read once, when first asked for. */
export function wordVectors(): WordVectors {
  vectors ??= unpackVectors(readFileSync(new URL('./word-vectors.bin', import.meta.url)));
  return vectors;
}
