/**
 * Learns whom pronouns point to, and writes `../pronoun-weights.ts`:
 *   npx node src/lang/en/training/pronouns.ts GUM_FOLDER [--test FOLDER] [--dry]
 *
 * A log-linear ranker over all candidates in reach and "none of them" (after Denis and Baldridge 2007), by full-batch
 * gradient steps with a Gaussian prior, so that the same input gives the same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Choice } from '../../../analyse/naming/anaphora.ts';
import { pageOf } from '../../../analyse/naming/page.ts';
import { readCast } from '../../../analyse/naming/read.ts';
import { candidatesFor, type Seen } from '../../../analyse/naming/standing.ts';
import type { PronounClass } from '../pronoun-weights.ts';
import { type GumMention, type NameExample, readGum } from './name-examples.ts';

const ROUNDS = 300;
const RATE = 0.5;
/** How strongly weights are held near nothing. */
const PRIOR = 0.3;
/** Weights are written with this many digits. */
const DIGITS = 2;

/** One pronoun: its candidates' features, and which of them is right; -1 where none is. */
interface Question {
  readonly class: PronounClass;
  readonly candidates: readonly (readonly string[])[];
  readonly right: number;
}

/** Which entity a stretch belongs to by GUM's annotators; null where it is of none. */
function entityAt(
  byToken: ReadonlyMap<number, readonly GumMention[]>,
  seen: Pick<Seen, 'head' | 'first' | 'last'>,
): string | null {
  const around = (byToken.get(seen.head) ?? []).filter(
    ({ core }) => core.has(seen.head) || seen.last - seen.first === 1,
  );
  const smallest = [...around].sort((a, b) => a.last - a.first - (b.last - b.first))[0];
  return smallest?.entity ?? null;
}

function mentionsByToken(example: NameExample): ReadonlyMap<number, readonly GumMention[]> {
  const byToken = new Map<number, GumMention[]>();
  for (const mention of example.mentions) {
    for (let at = mention.first; at < mention.last; at++) {
      const list = byToken.get(at);
      if (list) list.push(mention);
      else byToken.set(at, [mention]);
    }
  }
  return byToken;
}

/** Quotations of a document without our reader of them: between a pair of curly or straight marks in one sentence. */
function quotationsOf(example: NameExample): {
  span: { start: number; end: number };
  inner: { start: number; end: number };
  paragraph: number;
  closed: boolean;
  continues: boolean;
  depth: number;
}[] {
  return [...example.text.matchAll(/["“][^"“”\n]{1,600}["”]/gu)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return {
      span,
      inner: { start: span.start + 1, end: span.end - 1 },
      paragraph: 0,
      closed: true,
      continues: false,
      depth: 0,
    };
  });
}

/** All pronouns of a document, each asked with the right answers to those before it. */
export function questionsIn(example: NameExample): readonly Question[] {
  const byToken = mentionsByToken(example);
  const questions: Question[] = [];
  const choose: Choice = (asked, history) => {
    const truth = entityAt(byToken, { head: asked.at, first: asked.at, last: asked.at + 1 });
    const candidates = candidatesFor(asked, history);
    const said = new Map<unknown, Set<string | null>>();
    for (const seen of history)
      said.set(seen.part, (said.get(seen.part) ?? new Set()).add(entityAt(byToken, seen)));
    const right = truth === null ? -1 : candidates.findIndex(({ part }) => said.get(part)?.has(truth));
    questions.push({
      class: asked.kind.class,
      candidates: candidates.map(({ features }) => features),
      right,
    });
    return candidates[right]?.part ?? null;
  };
  readCast(pageOf({ ...example, quotations: quotationsOf(example) }), choose);
  return questions;
}

type Weights = Map<string, number>;

function scoreOf(weights: Weights, features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), weights.get('anyone') ?? 0);
}

/** Chance of each candidate; what is left is the chance of none. */
function chances(weights: Weights, candidates: readonly (readonly string[])[]): readonly number[] {
  const powers = candidates.map((features) => Math.exp(scoreOf(weights, features)));
  const sum = powers.reduce((total, power) => total + power, 1);
  return powers.map((power) => power / sum);
}

function learn(questions: readonly Question[]): Weights {
  const weights: Weights = new Map();
  const squares: Weights = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    const slopes: Weights = new Map();
    for (const { candidates, right } of questions) {
      chances(weights, candidates).forEach((chance, at) => {
        const slope = (at === right ? 1 : 0) - chance;
        for (const feature of [...(candidates[at] ?? []), 'anyone'])
          slopes.set(feature, (slopes.get(feature) ?? 0) + slope);
      });
    }
    for (const [feature, sum] of slopes) {
      const slope = sum - PRIOR * (weights.get(feature) ?? 0);
      const square = (squares.get(feature) ?? 0) + slope * slope;
      squares.set(feature, square);
      weights.set(feature, (weights.get(feature) ?? 0) + (RATE * slope) / Math.sqrt(square + 1e-9));
    }
  }
  return weights;
}

/** How many are resolved, and how many of those right, at several thresholds. */
function measure(questions: readonly Question[], weights: Weights): string {
  const lines = [0.4, 0.5, 0.55, 0.6, 0.7, 0.8].map((threshold) => {
    let [resolved, right, answerable] = [0, 0, 0];
    for (const question of questions) {
      if (question.right >= 0) answerable++;
      const all = chances(weights, question.candidates);
      const best = all.indexOf(Math.max(...all));
      if (best < 0 || (all[best] ?? 0) < threshold) continue;
      resolved++;
      if (best === question.right) right++;
    }
    return `  at ${String(threshold)}: right ${String(right)} of ${String(resolved)} resolved (${((100 * right) / resolved).toFixed(1)}%), answerable ${String(answerable)}`;
  });
  return lines.join('\n');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .map((name) => join(folder, name));
}

const CLASSES: readonly PronounClass[] = ['person', 'thing', 'many'];

function written(learned: ReadonlyMap<PronounClass, Weights>): string {
  const tables = CLASSES.map((kind) => {
    const rows = [...(learned.get(kind) ?? [])].map(
      ([feature, weight]) => [feature, weight.toFixed(DIGITS)] as const,
    );
    const kept = rows.filter(([, weight]) => Number(weight) !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
    return `  ${kind}: {\n${kept.map(([feature, weight]) => `    '${feature}': ${String(Number(weight))},`).join('\n')}\n  },`;
  });
  return tables.join('\n');
}

function main(args: readonly string[]): void {
  const test = args.indexOf('--test');
  const questions = filesIn(args[0] ?? '').flatMap((file) => questionsIn(readGum(file)));
  const asked = test > 0 ? filesIn(args[test + 1] ?? '').flatMap((file) => questionsIn(readGum(file))) : [];
  const learned = new Map(
    CLASSES.map((kind) => [kind, learn(questions.filter((one) => one.class === kind))]),
  );
  for (const kind of CLASSES) {
    const these = asked.filter((one) => one.class === kind);
    console.log(
      `${kind}: learned from ${String(questions.filter((one) => one.class === kind).length)}, asked ${String(these.length)}`,
    );
    if (these.length > 0) console.log(measure(these, learned.get(kind) ?? new Map()));
  }
  if (args.includes('--dry')) return;
  const file = new URL('../pronoun-weights.ts', import.meta.url);
  const head = readFileSync(file, 'utf8').split('> = {')[0] ?? '';
  writeFileSync(file, `${head}> = {\n${written(learned)}\n};\n`);
}

if (import.meta.main) main(process.argv.slice(2));
