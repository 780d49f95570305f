/**
 * Trains the name tagger and writes `../names.weights`:
 *   npx node src/lang/en/training/names.ts GUM_FOLDER [STORIES_FOLDER] [--test FOLDER] [--dry]
 * GUM_FOLDER holds GUM's CoNLL-U files; STORIES_FOLDER the made-up news stories whose names `news-names.txt` lists.
 *
 * The order of examples and what is left out of each come from a seeded generator, so that the same input gives the
 * same bytes.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameSpans } from '../../../analyse/naming/spans.ts';
import { featuresOfRun } from '../../../analyse/naming/tagger.ts';
import { type Run, runsIn } from '../../../analyse/naming/runs.ts';
import { NAME_TAGS } from '../name-weights.ts';
import { Field, type Lesson } from './field.ts';
import { type NameExample, readGum, type TrueName } from './name-examples.ts';
import { readStories } from './story-examples.ts';

const TAGS = NAME_TAGS.length;
const ROUNDS = 12;
/** From this round on the weights are averaged. */
const AVERAGED_FROM = 5;
const SEED = 20_240_507;
/** Largest weight after rounding to a byte. */
const BYTE = 127;

/** Mulberry32 (Tommy Ettinger, public domain): small, seeded, good enough to shuffle with. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function tagsOf(run: Run, names: readonly TrueName[]): Uint8Array {
  const tags = new Uint8Array(run.last - run.first);
  for (const { first, last, kind } of names) {
    if (first < run.first || last > run.last) continue;
    const begin = NAME_TAGS.indexOf(`B-${kind}`);
    tags[first - run.first] = begin;
    tags.fill(begin + 1, first - run.first + 1, last - run.first);
  }
  return tags;
}

export function lessonsOf(example: NameExample): Lesson[] {
  return example.sentences.flatMap((sentence) => {
    const names = example.names.filter(({ first }) => first >= sentence.first && first < sentence.last);
    return runsIn(example.tokens, sentence).map((run) => ({
      features: featuresOfRun(example.tokens, run),
      tags: tagsOf(run, names),
    }));
  });
}

/** All weights rounded to bytes on one scale; transitions first. */
function bytesOf({ transitions, rows }: Pick<Field, 'rows' | 'transitions'>): Int8Array {
  const all = Float32Array.from([...transitions, ...rows]);
  let largest = 0;
  for (const value of all) largest = Math.max(largest, Math.abs(value));
  return Int8Array.from(all, (value) =>
    Math.round(Math.max(-BYTE, Math.min(BYTE, (value * BYTE * CLIP) / largest))),
  );
}
/** A few weights are far larger than the rest: they are cut so that the small ones keep their steps. */
const CLIP = 1;

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .map((name) => join(folder, name));
}

export function train(lessons: readonly Lesson[]): Int8Array {
  const learner = new Field();
  const random = generator(SEED);
  const order = lessons.map((_, at) => at);
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const at of order) {
      const lesson = lessons[at];
      if (lesson) learner.learn(lesson, random);
    }
    if (round >= AVERAGED_FROM) learner.remember();
  }
  return bytesOf(learner.average());
}

/** Exact span and kind, over all texts: named persons, organisations and places. */
export function measure(examples: readonly NameExample[], bytes: Int8Array): string {
  const moves = (TAGS + 1) * TAGS;
  const weights = { transitions: bytes.subarray(0, moves), rows: bytes.subarray(moves) };
  const counts = new Map<string, { found: number; right: number; gold: number }>();
  const count = (kind: string): { found: number; right: number; gold: number } => {
    const one = counts.get(kind) ?? { found: 0, right: 0, gold: 0 };
    counts.set(kind, one);
    return one;
  };
  for (const example of examples) {
    const truth = new Set(
      example.names.map(({ first, last, kind }) => `${String(first)} ${String(last)} ${kind}`),
    );
    for (const { kind } of example.names) count(kind).gold++;
    for (const { first, last, kind } of nameSpans(example.sentences, example.tokens, weights)) {
      count(kind).found++;
      if (truth.has(`${String(first)} ${String(last)} ${kind}`)) count(kind).right++;
    }
  }
  const three = ['person', 'organisation', 'place'].map(count);
  const sum = (key: 'found' | 'right' | 'gold'): number => three.reduce((total, one) => total + one[key], 0);
  counts.set('the three', { found: sum('found'), right: sum('right'), gold: sum('gold') });
  return [...counts]
    .map(([kind, { found, right, gold }]) => {
      const [p, r] = [(100 * right) / found, (100 * right) / gold];
      return `${kind}: P ${p.toFixed(1)} R ${r.toFixed(1)} F ${((2 * p * r) / (p + r)).toFixed(1)} (${String(gold)})`;
    })
    .join('\n');
}

function main(args: readonly string[]): void {
  const test = args.indexOf('--test');
  const [gum = '', stories = ''] = args;
  const examples = filesIn(gum).map(readGum);
  const news =
    stories === '' || stories.startsWith('--') ? [] : readStories(stories).flatMap((story) => story.examples);
  const bytes = train([...examples, ...news].flatMap(lessonsOf));
  if (test > 0) console.log(measure(filesIn(args[test + 1] ?? '').map(readGum), bytes));
  if (!args.includes('--dry')) writeFileSync(new URL('../names.weights', import.meta.url), bytes);
}

if (import.meta.main) main(process.argv.slice(2));
