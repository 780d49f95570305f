import type { Matrix, Workspace } from '../../../analyse/syntax/workspace.ts';
import type { Random } from './random.ts';

/** Adam (Kingma and Ba 2015): how fast the running means forget, and what keeps the division safe. */
const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.98;
const SAFE = 1e-8;
/** A step's gradient is shortened to this length: one odd sentence must not throw the network over. */
const LONGEST_GRADIENT = 5;

/** The network's matrices with their gradients, all in one stretch of memory. A class: it holds memory. */
export class Parameters {
  readonly values: Readonly<Record<string, Matrix>>;
  readonly gradients: Readonly<Record<string, Matrix>>;
  private readonly workspace: Workspace;
  private readonly first: Float32Array;
  private readonly second: Float32Array;
  private readonly start: number;
  private readonly gradientStart: number;
  private readonly size: number;

  constructor(
    workspace: Workspace,
    shapes: Readonly<Record<string, readonly [number, number]>>,
    random: Random,
  ) {
    this.workspace = workspace;
    this.start = workspace.mark();
    this.values = this.reserve(shapes);
    this.gradientStart = workspace.mark();
    this.size = this.gradientStart - this.start;
    this.gradients = this.reserve(shapes);
    this.first = new Float32Array(this.size);
    this.second = new Float32Array(this.size);
    for (const { at, rows, columns } of Object.values(this.values)) {
      // Glorot and Bengio 2010; biases start at nothing.
      const reach = rows === 1 ? 0 : Math.sqrt(6 / (rows + columns));
      for (let i = 0; i < rows * columns; i++) workspace.numbers[at + i] = reach * (2 * random.next() - 1);
    }
  }

  private reserve(shapes: Readonly<Record<string, readonly [number, number]>>): Record<string, Matrix> {
    return Object.fromEntries(
      Object.entries(shapes).map(([name, [rows, columns]]) => [name, this.workspace.zeros(rows, columns)]),
    );
  }

  value(name: string): Matrix {
    const found = this.values[name];
    if (!found) throw new Error(`parameters: no matrix is called ${name}`);
    return found;
  }

  gradient(name: string): Matrix {
    const found = this.gradients[name];
    if (!found) throw new Error(`parameters: no matrix is called ${name}`);
    return found;
  }

  /** One step of Adam number `step` (from 1) against the gradients, which it sets back to nothing. */
  update(step: number, rate: number): void {
    const { numbers } = this.workspace;
    const { start, gradientStart, size, first, second } = this;
    let length = 0;
    for (let i = gradientStart; i < gradientStart + size; i++) length += (numbers[i] as number) ** 2;
    const scale = Math.min(1, LONGEST_GRADIENT / Math.sqrt(length + SAFE));
    const pace = (rate * Math.sqrt(1 - SECOND_DECAY ** step)) / (1 - FIRST_DECAY ** step);
    for (let i = 0; i < size; i++) {
      const slope = scale * (numbers[gradientStart + i] as number);
      const a = FIRST_DECAY * (first[i] as number) + (1 - FIRST_DECAY) * slope;
      const b = SECOND_DECAY * (second[i] as number) + (1 - SECOND_DECAY) * slope * slope;
      first[i] = a;
      second[i] = b;
      numbers[start + i] = (numbers[start + i] as number) - (pace * a) / (Math.sqrt(b) + SAFE);
    }
    numbers.fill(0, gradientStart, gradientStart + size);
  }
}

/** Embeddings start this far from nothing at most: a word's is the sum of some twenty. */
const REACH = 0.1;

/** A table of embeddings of which each step touches few rows; only those are moved. A class: it holds memory. */
export class Table {
  readonly width: number;
  readonly values: Float32Array;
  private readonly gradients: Float32Array;
  private readonly first: Float32Array;
  private readonly second: Float32Array;
  private readonly touched = new Set<number>();

  constructor(rows: number, width: number, random: Random | null) {
    this.width = width;
    this.values = new Float32Array(rows * width);
    this.gradients = new Float32Array(rows * width);
    this.first = new Float32Array(rows * width);
    this.second = new Float32Array(rows * width);
    if (random) for (let i = 0; i < this.values.length; i++) this.values[i] = REACH * (2 * random.next() - 1);
  }

  /** Adds the numbers from index `from` to the gradient of a row. */
  learn(row: number, numbers: Float32Array, from: number): void {
    this.touched.add(row);
    const at = row * this.width;
    for (let i = 0; i < this.width; i++)
      this.gradients[at + i] = (this.gradients[at + i] as number) + (numbers[from + i] as number);
  }

  update(step: number, rate: number): void {
    const pace = (rate * Math.sqrt(1 - SECOND_DECAY ** step)) / (1 - FIRST_DECAY ** step);
    const { values, gradients, first, second, width } = this;
    for (const row of this.touched) {
      for (let i = row * width; i < (row + 1) * width; i++) {
        const slope = gradients[i] as number;
        const a = FIRST_DECAY * (first[i] as number) + (1 - FIRST_DECAY) * slope;
        const b = SECOND_DECAY * (second[i] as number) + (1 - SECOND_DECAY) * slope * slope;
        first[i] = a;
        second[i] = b;
        values[i] = (values[i] as number) - (pace * a) / (Math.sqrt(b) + SAFE);
        gradients[i] = 0;
      }
    }
    this.touched.clear();
  }
}
