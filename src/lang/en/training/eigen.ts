/** Sweeps over all pairs of rows; a hundred rows come to rest after eight or so. */
const MOST_SWEEPS = 30;
/** What is left beside the diagonal, as part of it, when nothing is left to turn. */
const AT_REST = 1e-22;

/** One direction of a cloud of points, and how far the cloud reaches along it (variance). */
export interface Direction {
  readonly value: number;
  readonly vector: Float64Array;
}

/**
 * The directions of a symmetric matrix, given row after row, the longest first (cyclic Jacobi rotations; Golub and Van
 * Loan, Matrix Computations, 8.5). Only + - * / and square roots in a fixed order: the same bytes on every machine.
 */
export function directionsOf(matrix: Float64Array, size: number): readonly Direction[] {
  const turned = Float64Array.from(matrix);
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < MOST_SWEEPS && !atRest(turned, size); sweep++) {
    for (let p = 0; p < size - 1; p++)
      for (let q = p + 1; q < size; q++) rotate({ turned, vectors, size }, p, q);
  }
  const directions = Array.from({ length: size }, (_, i) => ({
    value: turned[i * size + i] ?? 0,
    vector: Float64Array.from({ length: size }, (__, row) => vectors[row * size + i] ?? 0),
  }));
  return directions.sort((a, b) => b.value - a.value).map(pointed);
}

/** A direction has two ends: the one with its largest number above zero is taken. */
function pointed({ value, vector }: Direction): Direction {
  let largest = 0;
  for (const number of vector) if (Math.abs(number) > Math.abs(largest)) largest = number;
  return { value, vector: largest < 0 ? vector.map((number) => -number) : vector };
}

function atRest(matrix: Float64Array, size: number): boolean {
  let [beside, on] = [0, 0];
  for (const [at, value] of matrix.entries()) {
    if (at % (size + 1) === 0) on += value * value;
    else beside += value * value;
  }
  return beside <= AT_REST * on;
}

/** The matrix as far as it is turned, and the turns put together. */
interface Turning {
  readonly turned: Float64Array;
  readonly vectors: Float64Array;
  readonly size: number;
}

function rotate({ turned, vectors, size }: Turning, p: number, q: number): void {
  const apq = turned[p * size + q] ?? 0;
  if (apq === 0) return;
  const theta = ((turned[q * size + q] ?? 0) - (turned[p * size + p] ?? 0)) / (2 * apq);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  turn(turned, c, s, { from: p, to: q, step: size, size });
  turn(turned, c, s, { from: p * size, to: q * size, step: 1, size });
  turn(vectors, c, s, { from: p, to: q, step: size, size });
}

interface Lines {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly size: number;
}

/** Turns two rows or two columns into one another. */
function turn(matrix: Float64Array, c: number, s: number, { from, to, step, size }: Lines): void {
  for (let i = 0; i < size; i++) {
    const [a, b] = [matrix[from + i * step] ?? 0, matrix[to + i * step] ?? 0];
    matrix[from + i * step] = c * a - s * b;
    matrix[to + i * step] = s * a + c * b;
  }
}
