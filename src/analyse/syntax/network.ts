import type { SyntaxWeights } from '../../lang/en/weights.ts';
import { makeEntrance } from './entrance.ts';
import { arcScores } from './arcs.ts';
import { bestRelations } from './relations.ts';
import { layOut, runDirection, stepOrder, type Layout } from './recurrent.ts';
import { bothWays, LEAK, SIZES } from './shape.ts';
import { bestTags, groupTags, softmax } from './tags.ts';
import { bestTree } from './tree.ts';
import { Workspace, type Matrix } from './workspace.ts';

/** What the network says of a sentence of n tokens. Node 0 stands above the sentence, token i is node i + 1. */
export interface Reading {
  /** For each token the number of its best tag. */
  readonly tags: Int32Array;
  /** For each node the node that heads it; node 0 has -1. */
  readonly heads: Int32Array;
  /** For each token the number of its relation to its head. */
  readonly relations: readonly number[];
}

/** Reads sentences, each by itself: what stands beside it changes nothing but the time it takes. */
export type Reader = (sentences: readonly (readonly string[])[]) => readonly Reading[];

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
  const groups = groupTags(weights.tags);
  const begin = workspace.mark();
  const entrance = makeEntrance(workspace, weights, named);
  const readBatch = (batch: readonly (readonly string[])[]): readonly Reading[] => {
    workspace.release(begin);
    const layout = layOut(batch.map((forms) => forms.length + 1));
    const before = entrance(batch);
    const first = runBothWays(workspace, layout, before, [named('ahead1'), named('back1')]);
    const scores = workspace.repeated(named('tagsBias'), first.rows);
    workspace.multiply(first, named('tags'), scores);
    const chances = softmax(workspace, scores, weights.tags.length);
    const told = workspace.zeros(first.rows, SIZES.tag);
    workspace.multiply(chances, named('tagged'), told);
    const before2 = workspace.repeated(named('bias2'), first.rows);
    workspace.multiply(beside(workspace, first, told), named('input2'), before2);
    const second = runBothWays(workspace, layout, before2, [named('ahead2'), named('back2')]);
    const output = workspace.repeated(named('perceptronBias'), first.rows);
    workspace.multiply(second, named('perceptron'), output);
    bend(workspace, output);
    return batch.map((_, i) => {
      const rows = layout.lengths[i] ?? 1;
      const from = (matrix: Matrix): Matrix => rowsOf(matrix, layout.starts[i] ?? 0, rows);
      const tags = bestTags(workspace, from(chances), groups);
      const heads = bestTree(arcScores(workspace, from(output), named), rows);
      const model = { named, relations: weights.relations };
      return { tags, heads, relations: bestRelations(workspace, from(output), heads, model) };
    });
  };
  return (sentences) => inBatches(sentences, readBatch);
}

const rowsOf = ({ at, columns }: Matrix, start: number, rows: number): Matrix => ({
  at: at + start * columns,
  rows,
  columns,
});

/** Sentences of like length are read together; more at once gain nothing and take memory. */
const BATCH_SENTENCES = 8;

function inBatches(
  sentences: readonly (readonly string[])[],
  read: (batch: readonly (readonly string[])[]) => readonly Reading[],
): readonly Reading[] {
  const order = sentences.map((_, i) => i);
  const lengthOf = (i: number): number => sentences[i]?.length ?? 0;
  order.sort((a, b) => lengthOf(b) - lengthOf(a) || a - b);
  const readings: Reading[] = Array<Reading>(sentences.length);
  for (let start = 0; start < order.length; start += BATCH_SENTENCES) {
    const batch = order.slice(start, start + BATCH_SENTENCES);
    read(batch.map((i) => sentences[i] ?? [])).forEach((reading, place) => {
      readings[batch[place] ?? 0] = reading;
    });
  }
  return readings;
}

/** One recurrent layer, ahead and back; `before` holds both directions' gates before the recurrent part. */
function runBothWays(
  workspace: Workspace,
  layout: Layout,
  before: Matrix,
  recurrent: readonly [Matrix, Matrix],
): Matrix {
  const output = workspace.raw(layout.total, bothWays);
  recurrent.forEach((matrix, side) => {
    const order = stepOrder(layout, side === 1);
    runDirection(workspace, { layout, before, output, side, order }, matrix);
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
