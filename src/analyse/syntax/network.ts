import type { SyntaxWeights, WeightTable } from '../../lang/en/weights.ts';
import { placesOf, tokenFeatures, type Place } from './features.ts';
import { arcScores } from './arcs.ts';
import { bestRelations } from './relations.ts';
import { bothWays, gateColumns, LEAK, SIZES } from './shape.ts';
import { bestTags, softmax } from './tags.ts';
import { Workspace, type Matrix } from './workspace.ts';

/** What the network says of a sentence of n tokens. Node 0 stands above the sentence, token i is node i + 1. */
export interface Reading {
  /** For each token the number of its best tag. */
  readonly tags: readonly number[];
  /** (n + 1) x (n + 1): how well node h (column) heads node d (row). */
  readonly arcs: Float64Array;
  /** The best relation for each token, given each node's head. */
  readonly relations: (heads: Int32Array) => readonly number[];
}

export type Reader = (forms: readonly string[]) => Reading;

/** What stands for the node above the sentence; no token looks like it. */
export const ABOVE = '\u0000above';
/** The most common words' first layer is worked out once; past this many the store is emptied, for it takes 2.5 KB each. */
const REMEMBERED_WORDS = 8192;

/** Adds a row of a table to `sum`. */
function addRow(sum: Float32Array, { width, bytes, scales }: WeightTable, row: number): void {
  const scale = scales[row] ?? 0;
  const at = row * width;
  for (let i = 0; i < width; i++) sum[i] = (sum[i] as number) + (bytes[at + i] as number) * scale;
}

/** A reader with these weights. It keeps a workspace, so it is made once. */
export function makeReader(weights: SyntaxWeights): Reader {
  const workspace = new Workspace();
  const matrices = new Map<string, Matrix>();
  for (const [name, { rows, columns, numbers }] of Object.entries(weights.matrices)) {
    const made = workspace.raw(rows, columns);
    workspace.numbers.set(numbers, made.at);
    matrices.set(name, made);
  }
  const named = (name: string): Matrix => {
    const found = matrices.get(name);
    if (!found) throw new Error(`weights.bin has no matrix "${name}"; train again`);
    return found;
  };
  const begin = workspace.mark();
  const entrance = makeEntrance(workspace, weights, named);
  return (forms) => {
    workspace.release(begin);
    const before = entrance(forms);
    const first = runBothWays(workspace, before, [named('ahead1'), named('back1')]);
    const scores = workspace.repeated(named('tagsBias'), first.rows);
    workspace.multiply(first, named('tags'), scores);
    const chances = softmax(workspace, scores, weights.tags.length);
    const told = workspace.zeros(first.rows, SIZES.tag);
    workspace.multiply(chances, named('tagged'), told);
    const before2 = workspace.repeated(named('bias2'), first.rows);
    workspace.multiply(beside(workspace, first, told), named('input2'), before2);
    const second = runBothWays(workspace, before2, [named('ahead2'), named('back2')]);
    const output = workspace.repeated(named('perceptronBias'), first.rows);
    workspace.multiply(second, named('perceptron'), output);
    bend(workspace, output);
    return {
      tags: bestTags(workspace, chances, weights.tags),
      arcs: arcScores(workspace, output, named),
      relations: (heads) => bestRelations(workspace, output, heads, { named, relations: weights.relations }),
    };
  };
}

/** Gives the first layer's gates before its recurrent part, from words alone: worked out once for each word. */
function makeEntrance(
  workspace: Workspace,
  weights: SyntaxWeights,
  named: (name: string) => Matrix,
): (forms: readonly string[]) => Matrix {
  const known = new Map<string, Float32Array>();
  const workOut = (form: string, place: Place): Float32Array => {
    const sum = new Float32Array(SIZES.embedding);
    const { word, rows } = tokenFeatures(form, place);
    addRow(sum, weights.wordTable, weights.words.get(word) ?? 0);
    for (const row of rows) addRow(sum, weights.hashTable, row);
    const mark = workspace.mark();
    const embedded = workspace.raw(1, SIZES.embedding);
    const gates = workspace.repeated(named('bias1'), 1);
    workspace.numbers.set(sum, embedded.at);
    workspace.multiply(embedded, named('input1'), gates);
    const made = workspace.numbers.slice(gates.at, gates.at + gates.columns);
    workspace.release(mark);
    return made;
  };
  return (forms) => {
    const places = placesOf(forms);
    const made = workspace.raw(forms.length + 1, 2 * gateColumns);
    [ABOVE, ...forms].forEach((form, i) => {
      const place = places[i - 1] ?? 'inside';
      const key = `${place} ${form}`;
      let gates = known.get(key);
      if (!gates) {
        if (known.size >= REMEMBERED_WORDS) known.clear();
        gates = workOut(form, place);
        known.set(key, gates);
      }
      workspace.numbers.set(gates, made.at + i * made.columns);
    });
    return made;
  };
}

/** One recurrent layer, ahead and back; `before` holds both directions' gates before the recurrent part. */
function runBothWays(workspace: Workspace, before: Matrix, recurrent: readonly [Matrix, Matrix]): Matrix {
  const length = before.rows;
  const output = workspace.raw(length, bothWays);
  const start = workspace.zeros(1, SIZES.units);
  const cells = workspace.raw(1, SIZES.units);
  recurrent.forEach((matrix, side) => {
    const step = side === 0 ? 1 : -1;
    let row = side === 0 ? 0 : length - 1;
    for (let i = 0; i < length; i++, row += step) {
      const gates = {
        at: before.at + row * before.columns + side * gateColumns,
        rows: 1,
        columns: gateColumns,
      };
      const place = output.at + row * bothWays + side * SIZES.units;
      if (i > 0) {
        const last = { at: place - step * bothWays, rows: 1, columns: SIZES.units };
        workspace.multiply(last, matrix, gates);
      }
      workspace.remember(1, SIZES.units, {
        gates: gates.at,
        before: i > 0 ? cells.at : start.at,
        after: cells.at,
        output: place,
        step: bothWays,
      });
    }
  });
  return output;
}

/** Two matrices of as many rows side by side. */
export function beside(workspace: Workspace, left: Matrix, right: Matrix): Matrix {
  const made = workspace.raw(left.rows, left.columns + right.columns);
  const { numbers } = workspace;
  for (let row = 0; row < left.rows; row++) {
    const to = made.at + row * made.columns;
    numbers.copyWithin(to, left.at + row * left.columns, left.at + (row + 1) * left.columns);
    numbers.copyWithin(
      to + left.columns,
      right.at + row * right.columns,
      right.at + (row + 1) * right.columns,
    );
  }
  return made;
}

function bend(workspace: Workspace, matrix: Matrix): void {
  const { numbers } = workspace;
  for (let i = matrix.at; i < matrix.at + matrix.rows * matrix.columns; i++)
    if ((numbers[i] as number) < 0) numbers[i] = (numbers[i] as number) * LEAK;
}
