import { makeKernel, type Kernel } from './kernel.ts';

/** A matrix in the kernel's memory, row after row. */
export interface Matrix {
  /** Index of its first number in `Workspace.numbers`. */
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
}

/** A matrix as whole numbers, two rows interleaved: what stands on the right of a quick multiplication. */
export interface PairedMatrix extends Matrix {
  /** Index in `Workspace.numbers` of what a sum of products is multiplied by. */
  readonly scale: number;
  /** Index of what the numbers on the left are multiplied by to become whole. */
  readonly leftScale: number;
}

/** Whole numbers that stand for the largest number on the left and on the right: 160 products stay within 32 bits. */
const LEFT_MOST = 2 ** 12;
const RIGHT_MOST = 2 ** 11;
/** Numbers that the kernel takes at once. */
const SHORTENED_AT_ONCE = 8;
const COPIED_AT_ONCE = 16;
const BENT_AT_ONCE = 4;

/** Stands for nothing where something is divided by. */
const LEAST = 1e-30;

const PAGE_BYTES = 65_536;
const FLOAT_BYTES = 4;
const FLOATS_PER_PAGE = PAGE_BYTES / FLOAT_BYTES;

/** What both multiplications are told of their three matrices. */
const places = (left: Matrix, right: Matrix, into: Matrix): readonly number[] => [
  left.rows,
  right.columns,
  right.rows,
  FLOAT_BYTES * left.at,
  FLOAT_BYTES * left.columns,
  FLOAT_BYTES * right.at,
  FLOAT_BYTES * right.columns,
  FLOAT_BYTES * into.at,
  FLOAT_BYTES * into.columns,
];

/** The kernel's memory, handed out from front to back and taken back by going back to a mark. A class: it holds memory. */
export class Workspace {
  readonly kernel: Kernel;
  numbers: Float32Array;
  private next = 0;

  constructor() {
    this.kernel = makeKernel(1);
    this.numbers = new Float32Array(this.kernel.memory.buffer);
  }

  /** Where the next matrix will lie; give it to `release` to take back all that was made since. */
  mark(): number {
    return this.next;
  }

  release(mark: number): void {
    this.next = mark;
  }

  /** A matrix of whatever lay there before. */
  raw(rows: number, columns: number): Matrix {
    const at = this.next;
    this.next += rows * columns;
    const missing = this.next - this.numbers.length;
    if (missing > 0) {
      // At least half as much again, so that a long text grows the memory a few times only.
      this.kernel.memory.grow(Math.ceil(Math.max(missing, this.numbers.length / 2) / FLOATS_PER_PAGE));
      this.numbers = new Float32Array(this.kernel.memory.buffer);
    }
    return { at, rows, columns };
  }

  zeros(rows: number, columns: number): Matrix {
    const made = this.raw(rows, columns);
    this.numbers.fill(0, made.at, made.at + rows * columns);
    return made;
  }

  /** A matrix whose every row is `row`. */
  repeated(row: Matrix, rows: number): Matrix {
    const made = this.raw(rows, row.columns);
    for (let i = 0; i < rows; i++) this.copy(row.at, made.at + i * row.columns, row.columns);
    return made;
  }

  transposed(matrix: Matrix, paddedRows = matrix.rows): Matrix {
    const { at, rows, columns } = matrix;
    const made = paddedRows === rows ? this.raw(columns, rows) : this.zeros(columns, paddedRows);
    const { numbers } = this;
    for (let row = 0; row < rows; row++) {
      const from = at + row * columns;
      for (let column = 0; column < columns; column++)
        numbers[made.at + column * paddedRows + row] = numbers[from + column] ?? 0;
    }
    return made;
  }

  /** Copies `count` numbers from one index to another; a row whose length is a multiple of 16 goes quickest. */
  copy(from: number, to: number, count: number): void {
    if (count % COPIED_AT_ONCE === 0)
      this.kernel.copy(count / COPIED_AT_ONCE, FLOAT_BYTES * from, FLOAT_BYTES * to);
    else this.numbers.copyWithin(to, from, from + count);
  }

  /** Numbers below zero times LEAK, in place. The columns are a multiple of 4. */
  bend({ at, rows, columns }: Matrix): void {
    this.kernel.bend((rows * columns) / BENT_AT_ONCE, FLOAT_BYTES * at);
  }

  /** A copy as whole numbers, of an even number of rows, to stand right of numbers from -`leftLargest` to `leftLargest`. */
  paired(matrix: Matrix, leftLargest: number): PairedMatrix {
    const { at, rows, columns } = matrix;
    const made = this.raw(rows / 2, columns);
    const scale = this.raw(1, 1).at;
    const leftScale = this.raw(1, 1).at;
    const { numbers } = this;
    const step = this.largest(matrix) / RIGHT_MOST;
    numbers[leftScale] = LEFT_MOST / leftLargest;
    numbers[scale] = (step * leftLargest) / LEFT_MOST;
    const shorts = new Int16Array(numbers.buffer, FLOAT_BYTES * made.at, rows * columns);
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++)
        shorts[((row >> 1) * columns + column) * 2 + (row & 1)] = Math.round(
          (numbers[at + row * columns + column] as number) / step,
        );
    return { ...made, scale, leftScale };
  }

  /** The largest size of a number of the matrix, or LEAST where all are smaller. */
  largest({ at, rows, columns }: Matrix): number {
    const numbers = this.numbers.subarray(at, at + rows * columns);
    return numbers.reduce((sofar, value) => Math.max(sofar, Math.abs(value)), LEAST);
  }

  /** `into` += `left` `right`, where `left` holds to what `right` was made for; its columns are a multiple of 8. */
  multiplyPairs(left: Matrix, right: PairedMatrix, into: Matrix): void {
    const { rows, columns } = left;
    if (rows === 0) return;
    const mark = this.mark();
    const shorts = this.raw(rows, columns / 2);
    this.kernel.shorten(
      (rows * columns) / SHORTENED_AT_ONCE,
      FLOAT_BYTES * left.at,
      FLOAT_BYTES * shorts.at,
      FLOAT_BYTES * right.leftScale,
    );
    this.kernel.multiplyPairs(...places(shorts, right, into), FLOAT_BYTES * right.scale);
    this.release(mark);
  }

  /** `into` += `left` `right`. The columns of `right` are a multiple of 16. */
  multiply(left: Matrix, right: Matrix, into: Matrix): void {
    if (left.rows === 0) return;
    this.kernel.multiply(...places(left, right, into), 0);
  }

  /** One step of a recurrent layer for `rows` sequences; see `Kernel.remember`. Places are indexes of numbers. */
  remember(
    rows: number,
    size: number,
    places: Readonly<Record<'gates' | 'before' | 'after' | 'output' | 'step', number>>,
  ): void {
    this.kernel.remember(
      rows,
      FLOAT_BYTES * size,
      FLOAT_BYTES * places.gates,
      FLOAT_BYTES * places.before,
      FLOAT_BYTES * places.after,
      FLOAT_BYTES * places.output,
      FLOAT_BYTES * places.step,
    );
  }
}
