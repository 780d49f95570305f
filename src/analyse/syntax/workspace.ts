import { makeKernel, type Kernel } from './kernel.ts';

/** A matrix in the kernel's memory, row after row. */
export interface Matrix {
  /** Index of its first number in `Workspace.numbers`. */
  readonly at: number;
  readonly rows: number;
  readonly columns: number;
}

const PAGE_BYTES = 65_536;
const FLOAT_BYTES = 4;
const FLOATS_PER_PAGE = PAGE_BYTES / FLOAT_BYTES;

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
    for (let i = 0; i < rows; i++)
      this.numbers.copyWithin(made.at + i * row.columns, row.at, row.at + row.columns);
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

  /** `into` += `left` `right`. The columns of `right` are a multiple of 16. */
  multiply(left: Matrix, right: Matrix, into: Matrix): void {
    if (left.rows === 0) return;
    this.kernel.multiply(
      left.rows,
      right.columns,
      right.rows,
      FLOAT_BYTES * left.at,
      FLOAT_BYTES * left.columns,
      FLOAT_BYTES * right.at,
      FLOAT_BYTES * right.columns,
      FLOAT_BYTES * into.at,
      FLOAT_BYTES * into.columns,
    );
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
