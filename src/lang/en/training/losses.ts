import {
  ARC_DEPENDENT,
  ARC_HEAD,
  RELATION_DEPENDENT,
  RELATION_HEAD,
  distanceColumn,
  padded,
  perceptronColumns,
  relationInput,
  SIZES,
} from '../../../analyse/syntax/shape.ts';
import { part } from '../../../analyse/syntax/arcs.ts';
import { pairUp } from '../../../analyse/syntax/relations.ts';
import type { Layout } from '../../../analyse/syntax/recurrent.ts';
import type { Matrix, Workspace } from '../../../analyse/syntax/workspace.ts';
import type { Parameters } from './parameters.ts';
import { learnLinear } from './recurrent.ts';

/** What a batch should say: for each token (a sentence's root token first, with -1) its tag, its head's place in the sentence, its relation. */
export interface Answers {
  readonly tags: Int32Array;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/**
 * Softmax and its cross entropy, in place: rows of scores become rows of gradients divided by `share`; rows whose answer is
 * -1 become nothing. Only the first `width` columns count. Gives the summed loss.
 */
export function crossEntropy(
  numbers: Float32Array,
  scores: Matrix,
  answers: Int32Array,
  [width, share]: readonly [number, number],
): number {
  let loss = 0;
  for (let row = 0; row < scores.rows; row++) {
    const at = scores.at + row * scores.columns;
    const answer = answers[row] as number;
    if (answer < 0) {
      numbers.fill(0, at, at + scores.columns);
      continue;
    }
    let most = -Infinity;
    for (let i = 0; i < width; i++) most = Math.max(most, numbers[at + i] as number);
    let sum = 0;
    for (let i = 0; i < width; i++) sum += Math.exp((numbers[at + i] as number) - most);
    loss -= (numbers[at + answer] as number) - most - Math.log(sum);
    for (let i = 0; i < width; i++) {
      const chance = Math.exp((numbers[at + i] as number) - most) / sum;
      numbers[at + i] = (chance - (i === answer ? 1 : 0)) / share;
    }
    numbers.fill(0, at + width, at + scores.columns);
  }
  return loss;
}

/** Adds a matrix onto a stretch of another, from this row and column. */
function addPart(
  workspace: Workspace,
  into: Matrix,
  [first, column]: readonly [number, number],
  from: Matrix,
): void {
  const { numbers } = workspace;
  for (let row = 0; row < from.rows; row++) {
    const to = into.at + (first + row) * into.columns + column;
    for (let i = 0; i < from.columns; i++)
      numbers[to + i] = (numbers[to + i] as number) + (numbers[from.at + row * from.columns + i] as number);
  }
}

/** Scores of all arcs of a sentence, and what they came from. */
interface Arcs {
  readonly dependents: Matrix;
  readonly heads: Matrix;
  readonly asked: Matrix;
  readonly scores: Matrix;
}

/** No token is its own head. */
const NEVER = -1e9;

/** Biaffine scores with a term for the distance: row d, column h says how well h heads d. */
function scoreArcs(
  workspace: Workspace,
  parameters: Parameters,
  output: Matrix,
  [start, length]: readonly [number, number],
): Arcs {
  const wide = padded(length);
  const dependents = part(workspace, output, [start, length], [ARC_DEPENDENT, SIZES.arc]);
  const heads = part(workspace, output, [start, length], [ARC_HEAD, SIZES.arc]);
  const asked = workspace.repeated(parameters.value('arcBias'), length);
  workspace.multiply(dependents, parameters.value('arc'), asked);
  const far = workspace.zeros(length, SIZES.distances);
  workspace.multiply(asked, parameters.value('distance'), far);
  const scores = workspace.zeros(length, wide);
  workspace.multiply(asked, workspace.transposed(heads, wide), scores);
  const { numbers } = workspace;
  for (let row = 0; row < length; row++) {
    for (let head = 0; head < length; head++) {
      const at = scores.at + row * wide + head;
      const distance = numbers[far.at + row * SIZES.distances + distanceColumn(head - row)] as number;
      numbers[at] = row === head ? NEVER : (numbers[at] as number) + distance;
    }
  }
  return { dependents, heads, asked, scores };
}

/** The gradient of each distance's term: the sum of those of the arcs of that distance. */
function distanceSlope(workspace: Workspace, scores: Matrix): Matrix {
  const length = scores.rows;
  const made = workspace.zeros(length, SIZES.distances);
  const { numbers } = workspace;
  for (let row = 0; row < length; row++) {
    for (let head = 0; head < length; head++) {
      const to = made.at + row * SIZES.distances + distanceColumn(head - row);
      const slope = numbers[scores.at + row * scores.columns + head] as number;
      if (row !== head) numbers[to] = (numbers[to] as number) + slope;
    }
  }
  return made;
}

/** The loss of the heads of one batch; adds the gradient of the perceptron's output to `slope`. */
export function learnArcs(
  workspace: Workspace,
  parameters: Parameters,
  batch: { readonly layout: Layout; readonly answers: Answers; readonly share: number },
  [output, slope]: readonly [Matrix, Matrix],
): number {
  let loss = 0;
  batch.layout.starts.forEach((start, i) => {
    const mark = workspace.mark();
    const length = batch.layout.lengths[i] ?? 0;
    const { dependents, heads, asked, scores } = scoreArcs(workspace, parameters, output, [start, length]);
    const right = batch.answers.heads.subarray(start, start + length);
    loss += crossEntropy(workspace.numbers, scores, right, [length, batch.share]);
    const far = distanceSlope(workspace, scores);
    const askedSlope = learnLinear(workspace, parameters, ['distance', null], [asked, far]);
    // Only the first `length` columns of the scores are heads.
    const square = part(workspace, scores, [0, length], [0, length]);
    workspace.multiply(square, heads, askedSlope);
    const headSlope = workspace.zeros(length, SIZES.arc);
    workspace.multiply(workspace.transposed(square), asked, headSlope);
    const names = ['arc', 'arcBias'] as const;
    addPart(workspace, slope, [start, ARC_HEAD], headSlope);
    const dependentSlope = learnLinear(workspace, parameters, names, [dependents, askedSlope]);
    addPart(workspace, slope, [start, ARC_DEPENDENT], dependentSlope);
    workspace.release(mark);
  });
  return loss;
}

/** For each token the row of its head, or of its own sentence's first token where it has none. */
function headRowsOf({ starts, lengths, total }: Layout, heads: Int32Array): Int32Array {
  const rows = new Int32Array(total);
  starts.forEach((start, i) => {
    for (let token = start; token < start + (lengths[i] ?? 0); token++)
      rows[token] = start + Math.max(0, heads[token] as number);
  });
  return rows;
}

/** The loss of the relations to the right heads; adds the gradient of the perceptron's output to `slope`. */
export function learnRelations(
  workspace: Workspace,
  parameters: Parameters,
  batch: {
    readonly layout: Layout;
    readonly answers: Answers;
    readonly share: number;
    readonly relations: number;
  },
  [output, slope]: readonly [Matrix, Matrix],
): number {
  const mark = workspace.mark();
  const { layout, answers } = batch;
  const headRows = headRowsOf(layout, answers.heads);
  const pairs = pairUp(workspace, output, headRows);
  const scores = workspace.repeated(parameters.value('relationBias'), layout.total);
  workspace.multiply(pairs, parameters.value('relation'), scores);
  const loss = crossEntropy(workspace.numbers, scores, answers.relations, [batch.relations, batch.share]);
  const back = learnLinear(workspace, parameters, ['relation', 'relationBias'], [pairs, scores]);
  const { numbers } = workspace;
  const add = (at: number, more: number): void => {
    numbers[at] = (numbers[at] as number) + more;
  };
  for (let row = 0; row < layout.total; row++) {
    const own = row * perceptronColumns + RELATION_DEPENDENT;
    const head = (headRows[row] as number) * perceptronColumns + RELATION_HEAD;
    const from = back.at + row * relationInput;
    for (let i = 0; i < SIZES.relation; i++) {
      const product = numbers[from + i] as number;
      add(
        slope.at + own + i,
        product * (numbers[output.at + head + i] as number) + (numbers[from + SIZES.relation + i] as number),
      );
      add(
        slope.at + head + i,
        product * (numbers[output.at + own + i] as number) +
          (numbers[from + 2 * SIZES.relation + i] as number),
      );
    }
  }
  workspace.release(mark);
  return loss;
}
