import { SIZES } from '../../../analyse/syntax/shape.ts';
import { packWeights, type RawWeights } from '../weights.ts';
import { makeExamples, takeInventory, type Example, type Inventory } from './examples.ts';
import { learnBatch, makeNetwork, type Dropping, type Network } from './network.ts';
import { Random } from './random.ts';
import { makeReports } from './reports.ts';
import { retyped } from './titles.ts';
import type { GoldSentence } from './treebank.ts';

/** How long to train, and whom to tell. */
export interface Plan {
  /** How many times every sentence is seen. */
  readonly epochs: number;
  /** How many reports to make up of the treebank's sentences. */
  readonly reports: number;
  /** Told after each epoch: its number from 1, the mean losses of tags, heads and relations, and the weights as they are. */
  readonly watch?: (epoch: number, losses: readonly number[], weights: () => Uint8Array) => void;
}

const SEED = 1;
/** Peak learning rate; it falls to nearly nothing over the training, which does what averaging the weights would. */
const RATE = 0.002;
const LAST_RATE = 0.02;
/** Steps of rising rate: Adam's means are not yet worth trusting. */
const WARM_UP_STEPS = 200;
/** Tokens of a batch, about: smaller ones learn more in an epoch, larger ones run faster. */
const BATCH_TOKENS = 350;
/** Batches are of like length, give or take this many tokens, so that they differ from epoch to epoch. */
const LENGTH_NOISE = 3;
const DROPPING: Dropping = { input: 0.25, hidden: 0.33, recurrent: 0.2, perceptron: 0.33 };

/** Trains a network on these sentences and gives the bytes of its weights file: the same sentences give the same bytes. */
export function train(gold: readonly GoldSentence[], plan: Plan): Uint8Array {
  const random = new Random(SEED);
  const inventory = takeInventory(gold);
  const madeUp = [...makeReports(gold, plan.reports, random), ...retyped(gold, random)];
  const examples = makeExamples([...gold, ...madeUp], inventory);
  const { words, tags, relations } = inventory;
  const network = makeNetwork(words.length + 1, tags.length, relations.length, random);
  let step = 0;
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    const batches = makeBatches(examples, random);
    const losses = [0, 0, 0];
    for (const batch of batches) {
      const loss = learnBatch(network, batch, DROPPING, random);
      loss.forEach((part, i) => {
        losses[i] = (losses[i] ?? 0) + part / batches.length;
      });
      step++;
      update(network, step, rateAt(step, batches.length * plan.epochs));
    }
    plan.watch?.(epoch + 1, losses, () => packWeights(rawWeights(network, inventory)));
  }
  return packWeights(rawWeights(network, inventory));
}

const rateAt = (step: number, steps: number): number =>
  RATE * Math.min(1, step / WARM_UP_STEPS) * Math.max(LAST_RATE, 1 - step / steps);

function update({ parameters, words, hashed }: Network, step: number, rate: number): void {
  parameters.update(step, rate);
  words.update(step, rate);
  hashed.update(step, rate);
}

/** Batches of sentences of like length, in random order. */
function makeBatches(examples: readonly Example[], random: Random): readonly (readonly Example[])[] {
  const byLength = random
    .shuffled(examples)
    .map((example) => ({ example, key: example.words.length + LENGTH_NOISE * random.next() }))
    .sort((a, b) => a.key - b.key);
  const batches: Example[][] = [];
  let size = BATCH_TOKENS;
  for (const { example } of byLength) {
    if (size >= BATCH_TOKENS) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(example);
    size += example.words.length;
  }
  return random.shuffled(batches);
}

function rawWeights({ workspace, parameters, words, hashed }: Network, inventory: Inventory): RawWeights {
  return {
    tags: inventory.tags,
    relations: inventory.relations,
    words: inventory.words,
    width: SIZES.embedding,
    wordTable: words.values,
    hashTable: hashed.values,
    matrices: Object.fromEntries(
      Object.entries(parameters.values).map(([name, { at, rows, columns }]) => [
        name,
        { rows, columns, numbers: workspace.numbers.slice(at, at + rows * columns) },
      ]),
    ),
  };
}
