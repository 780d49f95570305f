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
import { learn, measure, type Question, writtenWeights } from './ranking.ts';
import { type GumMention, type NameExample, readGum } from './name-examples.ts';

/** How strongly weights are held near nothing. */
const PRIOR = 0.3;

/** One pronoun of a kind. */
interface PronounQuestion extends Question {
  readonly class: PronounClass;
}

/** Which entity a stretch belongs to by GUM's annotators; null where it is of none. */
export function entityAt(
  byToken: ReadonlyMap<number, readonly GumMention[]>,
  seen: Pick<Seen, 'head' | 'first' | 'last'>,
): string | null {
  const around = (byToken.get(seen.head) ?? []).filter(
    ({ core }) => core.has(seen.head) || seen.last - seen.first === 1,
  );
  const smallest = [...around].sort((a, b) => a.last - a.first - (b.last - b.first))[0];
  return smallest?.entity ?? null;
}

export function mentionsByToken(example: NameExample): ReadonlyMap<number, readonly GumMention[]> {
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
export function quotationsOf(example: NameExample): {
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
export function questionsIn(example: NameExample): readonly PronounQuestion[] {
  const byToken = mentionsByToken(example);
  const questions: PronounQuestion[] = [];
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

export function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .map((name) => join(folder, name));
}

const CLASSES: readonly PronounClass[] = ['person', 'thing', 'many'];

function main(args: readonly string[]): void {
  const test = args.indexOf('--test');
  const questions = filesIn(args[0] ?? '').flatMap((file) => questionsIn(readGum(file)));
  const asked = test > 0 ? filesIn(args[test + 1] ?? '').flatMap((file) => questionsIn(readGum(file))) : [];
  const learned = new Map(
    CLASSES.map((kind) => [
      kind,
      learn(
        questions.filter((one) => one.class === kind),
        'anyone',
        PRIOR,
      ),
    ]),
  );
  for (const kind of CLASSES) {
    const these = asked.filter((one) => one.class === kind);
    console.log(
      `${kind}: learned from ${String(questions.filter((one) => one.class === kind).length)}, asked ${String(these.length)}`,
    );
    if (these.length > 0) console.log(measure(these, learned.get(kind) ?? new Map(), 'anyone'));
  }
  if (args.includes('--dry')) return;
  const file = new URL('../pronoun-weights.ts', import.meta.url);
  const head = readFileSync(file, 'utf8').split('> = {')[0] ?? '';
  writeFileSync(file, `${head}> = {\n${writtenWeights([...learned])}\n};\n`);
}

if (import.meta.main) main(process.argv.slice(2));
