import { LEAK, matrixShapes, SIZES } from '../../../analyse/syntax/shape.ts';
import { softmax } from '../../../analyse/syntax/tags.ts';
import { layOut, type Layout } from '../../../analyse/syntax/recurrent.ts';
import { Workspace, type Matrix } from '../../../analyse/syntax/workspace.ts';
import { HASH_ROWS } from '../../../analyse/syntax/features.ts';
import type { Example } from './examples.ts';
import { crossEntropy, learnArcs, learnRelations, type Answers } from './losses.ts';
import { Parameters, Table } from './parameters.ts';
import type { Random } from './random.ts';
import { dropoutMask, learnLayer, learnLinear, runLayer, type Layer } from './recurrent.ts';

/** How much is left out at random, so that nothing relies on one unit alone. */
export interface Dropping {
  readonly input: number;
  readonly hidden: number;
  readonly recurrent: number;
  readonly perceptron: number;
}

export interface Network {
  readonly workspace: Workspace;
  readonly parameters: Parameters;
  readonly words: Table;
  readonly hashed: Table;
  readonly tags: number;
  readonly relations: number;
}

/** Training needs about this many numbers at once for a batch of long sentences. */
const ROOM = 30_000_000;

export function makeNetwork(words: number, tags: number, relations: number, random: Random): Network {
  const workspace = new Workspace();
  workspace.raw(1, ROOM);
  workspace.release(0);
  const parameters = new Parameters(workspace, matrixShapes(tags, relations), random);
  return {
    workspace,
    parameters,
    words: new Table(words, SIZES.embedding, null),
    hashed: new Table(HASH_ROWS, SIZES.embedding, random),
    tags,
    relations,
  };
}

/** Multiplies a matrix by a mask of ones and zeros, in place. */
/** Two matrices of as many rows side by side. */
function beside(workspace: Workspace, left: Matrix, right: Matrix): Matrix {
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

function masked(workspace: Workspace, matrix: Matrix, mask: Float32Array): void {
  const { numbers } = workspace;
  for (let i = 0; i < mask.length; i++)
    numbers[matrix.at + i] = (numbers[matrix.at + i] as number) * (mask[i] as number);
}

/** Which rows a token's embedding is summed from in this pass; rare words often go without their own. */
interface Chosen {
  readonly word: number;
  readonly rows: readonly number[];
}
const FORGOTTEN_COUNT = 0.35;

function choose(examples: readonly Example[], random: Random): readonly Chosen[] {
  return examples.flatMap(({ words, rows, lexical, counts }) =>
    rows.map((own, i) => {
      const drop = random.next() < FORGOTTEN_COUNT / (FORGOTTEN_COUNT + (counts[i] as number));
      return drop ? { word: 0, rows: own.slice(lexical[i]) } : { word: words[i] as number, rows: own };
    }),
  );
}

function embed(network: Network, chosen: readonly Chosen[]): Matrix {
  const { workspace, words, hashed } = network;
  const made = workspace.raw(chosen.length, SIZES.embedding);
  const { numbers } = workspace;
  chosen.forEach(({ word, rows }, token) => {
    const at = made.at + token * SIZES.embedding;
    for (let i = 0; i < SIZES.embedding; i++)
      numbers[at + i] = words.values[word * SIZES.embedding + i] as number;
    for (const row of rows)
      for (let i = 0; i < SIZES.embedding; i++)
        numbers[at + i] = (numbers[at + i] as number) + (hashed.values[row * SIZES.embedding + i] as number);
  });
  return made;
}

function joined(answers: readonly Int32Array[], total: number): Int32Array {
  const made = new Int32Array(total);
  let at = 0;
  for (const part of answers) {
    made.set(part, at);
    at += part.length;
  }
  return made;
}

/** Chances of the tags, and what the second layer is told: the first layer's output beside the tags' embedding. */
function tagForward(
  network: Network,
  first: Matrix,
): { readonly chances: Matrix; readonly scores: Matrix; readonly input: Matrix } {
  const { workspace, parameters, tags } = network;
  const scores = workspace.repeated(parameters.value('tagsBias'), first.rows);
  workspace.multiply(first, parameters.value('tags'), scores);
  const chances = softmax(workspace, scores, tags);
  const told = workspace.zeros(first.rows, SIZES.tag);
  workspace.multiply(chances, parameters.value('tagged'), told);
  return { chances, scores, input: beside(workspace, first, told) };
}

/** From the gradient of the second layer's input to that of the first layer's output, through the tags. */
function tagBackward(
  network: Network,
  run: { readonly first: Matrix; readonly chances: Matrix; readonly tagSlope: Matrix },
  slope: Matrix,
): Matrix {
  const { workspace, parameters } = network;
  const width = run.first.columns;
  const told = workspace.raw(slope.rows, SIZES.tag);
  const direct = workspace.raw(slope.rows, width);
  for (let row = 0; row < slope.rows; row++) {
    const from = slope.at + row * slope.columns;
    workspace.numbers.copyWithin(direct.at + row * width, from, from + width);
    workspace.numbers.copyWithin(told.at + row * SIZES.tag, from + width, from + slope.columns);
  }
  const chanceSlope = learnLinear(workspace, parameters, ['tagged', null], [run.chances, told]);
  const { numbers } = workspace;
  for (let row = 0; row < slope.rows; row++) {
    const at = row * chanceSlope.columns;
    let mean = 0;
    for (let i = 0; i < chanceSlope.columns; i++)
      mean += (numbers[run.chances.at + at + i] as number) * (numbers[chanceSlope.at + at + i] as number);
    for (let i = 0; i < chanceSlope.columns; i++)
      numbers[run.tagSlope.at + at + i] =
        (numbers[run.tagSlope.at + at + i] as number) +
        (numbers[run.chances.at + at + i] as number) * ((numbers[chanceSlope.at + at + i] as number) - mean);
  }
  const back = learnLinear(workspace, parameters, ['tags', 'tagsBias'], [run.first, run.tagSlope]);
  const now = workspace.numbers;
  for (let i = 0; i < back.rows * width; i++)
    now[back.at + i] = (now[back.at + i] as number) + (now[direct.at + i] as number);
  return back;
}

/** A batch on its way through the network: what each part gave, and which of its numbers were left out. */
interface Pass {
  readonly layout: Layout;
  readonly chosen: readonly Chosen[];
  readonly inputMask: Float32Array;
  readonly layer1: Layer;
  readonly mask1: Float32Array;
  readonly chances: Matrix;
  readonly tagScores: Matrix;
  readonly layer2: Layer;
  readonly mask2: Float32Array;
  readonly output: Matrix;
  readonly mask3: Float32Array;
}

/** Leaves numbers of a matrix out at random; gives what they were multiplied by. */
function leaveOut(workspace: Workspace, matrix: Matrix, share: number, random: Random): Float32Array {
  const mask = dropoutMask(matrix.rows * matrix.columns, share, random);
  masked(workspace, matrix, mask);
  return mask;
}

function forth(network: Network, examples: readonly Example[], dropping: Dropping, random: Random): Pass {
  const { workspace, parameters } = network;
  const layout = layOut(examples.map(({ words }) => words.length));
  const recurrent = { random, recurrent: dropping.recurrent };
  const chosen = choose(examples, random);
  const embedded = embed(network, chosen);
  const inputMask = leaveOut(workspace, embedded, dropping.input, random);
  const layer1 = runLayer(workspace, parameters, { layout, layer: 1, input: embedded }, recurrent);
  const mask1 = leaveOut(workspace, layer1.output, dropping.hidden, random);
  const { chances, scores: tagScores, input } = tagForward(network, layer1.output);
  const layer2 = runLayer(workspace, parameters, { layout, layer: 2, input }, recurrent);
  const mask2 = leaveOut(workspace, layer2.output, dropping.hidden, random);
  const output = workspace.repeated(parameters.value('perceptronBias'), layout.total);
  workspace.multiply(layer2.output, parameters.value('perceptron'), output);
  const mask3 = dropoutMask(output.rows * output.columns, dropping.perceptron, random);
  for (let i = 0; i < mask3.length; i++)
    if ((workspace.numbers[output.at + i] as number) < 0) mask3[i] = (mask3[i] as number) * LEAK;
  masked(workspace, output, mask3);
  return { layout, chosen, inputMask, layer1, mask1, chances, tagScores, layer2, mask2, output, mask3 };
}

/** From the gradients of the perceptron's output and of the tags' scores back to the embeddings. */
function back(network: Network, pass: Pass, slope: Matrix): void {
  const { workspace, parameters } = network;
  const { layout } = pass;
  masked(workspace, slope, pass.mask3);
  const names = ['perceptron', 'perceptronBias'] as const;
  const slope2 = learnLinear(workspace, parameters, names, [pass.layer2.output, slope]);
  masked(workspace, slope2, pass.mask2);
  const inputSlope = learnLayer(workspace, parameters, { layout, layer: 2, run: pass.layer2 }, slope2);
  const tagRun = { first: pass.layer1.output, chances: pass.chances, tagSlope: pass.tagScores };
  const slope1 = tagBackward(network, tagRun, inputSlope);
  masked(workspace, slope1, pass.mask1);
  const embedded = learnLayer(workspace, parameters, { layout, layer: 1, run: pass.layer1 }, slope1);
  masked(workspace, embedded, pass.inputMask);
  pass.chosen.forEach(({ word, rows }, token) => {
    const from = embedded.at + token * SIZES.embedding;
    network.words.learn(word, workspace.numbers, from);
    for (const row of rows) network.hashed.learn(row, workspace.numbers, from);
  });
}

/** Runs a batch there and back: adds to all gradients, and gives the loss of tags, heads and relations per token. */
export function learnBatch(
  network: Network,
  batch: readonly Example[],
  dropping: Dropping,
  random: Random,
): readonly [tags: number, heads: number, relations: number] {
  const { workspace, parameters } = network;
  const mark = workspace.mark();
  const examples = [...batch].sort((a, b) => b.words.length - a.words.length);
  const pass = forth(network, examples, dropping, random);
  const { layout, output } = pass;
  const share = layout.total;
  const answers: Answers = {
    tags: joined(
      examples.map(({ answers: { tags } }) => tags),
      share,
    ),
    heads: joined(
      examples.map(({ answers: { heads } }) => heads),
      share,
    ),
    relations: joined(
      examples.map(({ answers: { relations } }) => relations),
      share,
    ),
  };
  const tagLoss = crossEntropy(workspace.numbers, pass.tagScores, answers.tags, [network.tags, share]);
  const slope = workspace.zeros(share, output.columns);
  const headLoss = learnArcs(workspace, parameters, { layout, answers, share }, [output, slope]);
  const relationLoss = learnRelations(
    workspace,
    parameters,
    { layout, answers, share, relations: network.relations },
    [output, slope],
  );
  back(network, pass, slope);
  workspace.release(mark);
  return [tagLoss / share, headLoss / share, relationLoss / share];
}
