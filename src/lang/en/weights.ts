import { readFileSync } from 'node:fs';

/** A matrix of the network, row after row. */
export interface WeightMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly numbers: Float32Array;
}

/** Embeddings, a byte each: a number is its byte times its row's scale. */
export interface WeightTable {
  readonly width: number;
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
}

/** What training left behind; made by `training/train.ts`, described in MODEL-CARD.md. */
export interface SyntaxWeights {
  /** "VERB VBD": universal part of speech and Penn tag. */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Row of each word in `wordTable`; row 0 is for all others. */
  readonly words: ReadonlyMap<string, number>;
  readonly wordTable: WeightTable;
  readonly hashTable: WeightTable;
  readonly matrices: Readonly<Record<string, WeightMatrix>>;
}

/** The file's first part, as JSON: what follows it and in which order. */
interface Header {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly words: readonly string[];
  readonly hashRows: number;
  readonly width: number;
  readonly matrices: readonly (readonly [name: string, rows: number, columns: number])[];
}

const LENGTH_BYTES = 4;
const MOST_BYTE = 127;
const MOST_SHORT = 32767;

let weights: SyntaxWeights | null = null;

/** The shipped weights; read once, when first asked for. */
export function syntaxWeights(): SyntaxWeights {
  weights ??= unpackWeights(readFileSync(new URL('./weights.bin', import.meta.url)));
  return weights;
}

/** Reads what `packWeights` wrote. */
export function unpackWeights(file: Uint8Array): SyntaxWeights {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const headerBytes = view.getUint32(0, true);
  let at = LENGTH_BYTES + headerBytes;
  const header = JSON.parse(new TextDecoder().decode(file.subarray(LENGTH_BYTES, at))) as Header;
  const floats = (count: number): Float32Array => {
    const made = Float32Array.from({ length: count }, (_, i) => view.getFloat32(at + 4 * i, true));
    at += 4 * count;
    return made;
  };
  const table = (rows: number): WeightTable => {
    const scales = floats(rows);
    const bytes = new Int8Array(rows * header.width);
    bytes.set(new Int8Array(file.buffer, file.byteOffset + at, bytes.length));
    at += rows * header.width;
    return { width: header.width, bytes, scales };
  };
  const matrix = (rows: number, columns: number): WeightMatrix => {
    const scales = floats(rows);
    const numbers = new Float32Array(rows * columns);
    for (let i = 0; i < numbers.length; i++)
      numbers[i] = view.getInt16(at + 2 * i, true) * (scales[Math.floor(i / columns)] ?? 0);
    at += 2 * numbers.length;
    return { rows, columns, numbers };
  };
  const wordTable = table(header.words.length + 1);
  const hashTable = table(header.hashRows);
  return {
    tags: header.tags,
    relations: header.relations,
    words: new Map(header.words.map((word, i) => [word, i + 1])),
    wordTable,
    hashTable,
    matrices: Object.fromEntries(
      header.matrices.map(([name, rows, columns]) => [name, matrix(rows, columns)]),
    ),
  };
}

/** What `packWeights` takes: all numbers as training had them. */
export interface RawWeights {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Word of row 1, row 2 … of `wordTable`. */
  readonly words: readonly string[];
  readonly width: number;
  readonly wordTable: Float32Array;
  readonly hashTable: Float32Array;
  readonly matrices: Readonly<Record<string, WeightMatrix>>;
}

/** Rows of numbers as whole numbers up to `most`, and each row's scale. */
function scaled(
  numbers: Float32Array,
  columns: number,
  most: number,
): readonly [Float32Array, readonly number[]] {
  const scales = new Float32Array(numbers.length / columns);
  const whole: number[] = [];
  for (let row = 0; row < scales.length; row++) {
    const values = numbers.subarray(row * columns, (row + 1) * columns);
    const largest = values.reduce((sofar, value) => Math.max(sofar, Math.abs(value)), 0);
    scales[row] = largest / most;
    for (const value of values) whole.push(largest === 0 ? 0 : Math.round((value / largest) * most));
  }
  return [scales, whole];
}

/** The bytes of a weights file: embeddings take a byte a number, matrices two. */
export function packWeights(raw: RawWeights): Uint8Array {
  const header: Header = {
    tags: raw.tags,
    relations: raw.relations,
    words: raw.words,
    hashRows: raw.hashTable.length / raw.width,
    width: raw.width,
    matrices: Object.entries(raw.matrices).map(([name, { rows, columns }]) => [name, rows, columns]),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const parts: Uint8Array[] = [new Uint8Array(Uint32Array.of(json.length).buffer), json];
  for (const table of [raw.wordTable, raw.hashTable]) {
    const [scales, whole] = scaled(table, raw.width, MOST_BYTE);
    parts.push(new Uint8Array(scales.buffer), new Uint8Array(Int8Array.from(whole).buffer));
  }
  for (const { numbers, columns } of Object.values(raw.matrices)) {
    const [scales, whole] = scaled(numbers, columns, MOST_SHORT);
    parts.push(new Uint8Array(scales.buffer), new Uint8Array(Int16Array.from(whole).buffer));
  }
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
