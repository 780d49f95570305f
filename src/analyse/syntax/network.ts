import type { SyntaxWeights } from '../../lang/en/weights.ts';
import { makeEntrance } from './entrance.ts';
import { arcScores } from './arcs.ts';
import { bestRelations } from './relations.ts';
import { layOut, runDirection, stepOrder, type Layout } from './recurrent.ts';
import { bothWays, SIZES } from './shape.ts';
import { bestTags, groupTags, softmax } from './tags.ts';
import { bestTree } from './tree.ts';
import { Workspace, type Matrix, type PairedMatrix } from './workspace.ts';

/** What the network says of a sentence of n tokens. Node 0 stands above the sentence, token i is node i + 1. */
export interface Reading {
  /** For each token the number of its best tag. */
  readonly tags: Int32Array;
  /** For each node the node that heads it; node 0 has -1. */
  readonly heads: Int32Array;
  /** For each token the number of its relation to its head. */
  readonly relations: readonly number[];
}

/** A mean of floats may come out above the largest of them by its roundings. */
const ROUNDING = 1.001;

/** What is multiplied in whole numbers: a recurrent layer's outputs lie within -1 and 1, the mean of tags' rows within those. */
function pairedMatrices(workspace: Workspace, named: (name: string) => Matrix) {
  const paired = (matrix: Matrix, leftLargest = 1): PairedMatrix => workspace.paired(matrix, leftLargest);
  const input2 = named('input2');
  return {
    ahead1: paired(named('ahead1')),
    back1: paired(named('back1')),
    ahead2: paired(named('ahead2')),
    back2: paired(named('back2')),
    tags: paired(named('tags')),
    perceptron: paired(named('perceptron')),
    input2: paired(rowsOf(input2, 0, bothWays)),
    input2Tags: paired(rowsOf(input2, bothWays, SIZES.tag), workspace.largest(named('tagged')) * ROUNDING),
  };
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
  const { ahead1, back1, ahead2, back2, tags, perceptron, input2, input2Tags } = pairedMatrices(
    workspace,
    named,
  );
  const begin = workspace.mark();
  const entrance = makeEntrance(workspace, weights, named);
  const readBatch = (batch: readonly (readonly string[])[]): readonly Reading[] => {
    workspace.release(begin);
    const layout = layOut(batch.map((forms) => forms.length + 1));
    const before = entrance(batch);
    const first = runBothWays(workspace, layout, before, [ahead1, back1]);
    const scores = workspace.repeated(named('tagsBias'), first.rows);
    workspace.multiplyPairs(first, tags, scores);
    const chances = softmax(workspace, scores, weights.tags.length);
    const told = workspace.zeros(first.rows, SIZES.tag);
    workspace.multiply(chances, named('tagged'), told);
    const before2 = workspace.repeated(named('bias2'), first.rows);
    workspace.multiplyPairs(first, input2, before2);
    workspace.multiplyPairs(told, input2Tags, before2);
    const second = runBothWays(workspace, layout, before2, [ahead2, back2]);
    const output = workspace.repeated(named('perceptronBias'), first.rows);
    workspace.multiplyPairs(second, perceptron, output);
    workspace.bend(output);
    return batch.map((_, i) => {
      const rows = layout.lengths[i] ?? 1;
      const from = (matrix: Matrix): Matrix => rowsOf(matrix, layout.starts[i] ?? 0, rows);
      const best = bestTags(workspace, from(chances), groups);
      const heads = bestTree(arcScores(workspace, from(output), named), rows);
      const model = { named, relations: weights.relations };
      return { tags: best, heads, relations: bestRelations(workspace, from(output), heads, model) };
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
  recurrent: readonly [PairedMatrix, PairedMatrix],
): Matrix {
  const output = workspace.raw(layout.total, bothWays);
  recurrent.forEach((matrix, side) => {
    const order = stepOrder(layout, side === 1);
    runDirection(workspace, { layout, before, output, side, order }, (told, into) => {
      workspace.multiplyPairs(told, matrix, into);
    });
  });
  return output;
}
