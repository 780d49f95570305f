/**
 * Learns which noun "it" and "they" stand for, and writes `../thing-weights.ts`:
 *   npx node src/lang/en/training/things.ts GUM_FOLDER [--test FOLDER] [--dry]
 *
 * The same log-linear ranker as for people (`ranking.ts`), over nouns and names in reach and "nothing".
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { namesOf } from '../../../analyse/names.ts';
import { pageOf } from '../../../analyse/naming/page.ts';
import { pronounKind } from '../../../analyse/naming/pronouns.ts';
import { isEmptyIt } from '../../../analyse/referring/empty.ts';
import { optionsFor } from '../../../analyse/referring/features.ts';
import { type Thing, thingsIn } from '../../../analyse/referring/things.ts';
import type { ThingClass } from '../thing-weights.ts';
import { readGum } from './name-examples.ts';
import { entityAt, filesIn, mentionsByToken, quotationsOf } from './pronouns.ts';
import { learn, measure, type Question, writtenWeights } from './ranking.ts';

/** How strongly weights are held near nothing: there are many kinds of nouns, and few pronouns to learn them from. */
const PRIOR = 1;

interface ThingQuestion extends Question {
  readonly class: ThingClass;
}

function questionsIn(path: string): readonly ThingQuestion[] {
  const example = readGum(path);
  const byToken = mentionsByToken(example);
  const quotations = quotationsOf(example);
  const page = pageOf({ ...example, quotations });
  const { mentions } = namesOf({ ...example, quotations });
  const things = thingsIn(page.tokens, mentions, []);
  const truthOf = (at: number) => entityAt(byToken, { head: at, first: at, last: at + 1 });
  const questions: ThingQuestion[] = [];
  let read = 0;
  const before: Thing[] = [];
  for (const token of page.tokens) {
    while (read < things.length && (things[read]?.at ?? 0) < token.index)
      before.push(things[read++] as Thing);
    const kind = pronounKind(token)?.class;
    if ((kind !== 'thing' && kind !== 'many') || isEmptyIt(page.tokens, token.index)) continue;
    const truth = truthOf(token.index);
    const options = optionsFor({ page, at: token.index, many: kind === 'many' }, before);
    const right =
      truth === null
        ? -1
        : options.findIndex(({ all }) => all.some(({ noun }) => nounTruth(byToken, noun) === truth));
    const said = options[right]?.thing;
    if (said) before.push({ ...said, at: token.index, sentence: token.sentence });
    questions.push({
      class: kind === 'many' ? 'many' : 'one',
      candidates: options.map(({ features }) => features),
      right,
    });
  }
  return questions;
}

/** The entity a noun heads a mention of. */
function nounTruth(byToken: ReturnType<typeof mentionsByToken>, at: number): string | null {
  return entityAt(byToken, { head: at, first: at, last: at + 1 });
}

const CLASSES: readonly ThingClass[] = ['one', 'many'];

function main(args: readonly string[]): void {
  const test = args.indexOf('--test');
  const questions = filesIn(args[0] ?? '').flatMap(questionsIn);
  const asked = test > 0 ? filesIn(args[test + 1] ?? '').flatMap(questionsIn) : [];
  const learned = CLASSES.map(
    (kind) =>
      [
        kind,
        learn(
          questions.filter((one) => one.class === kind),
          'anything',
          PRIOR,
        ),
      ] as const,
  );
  for (const [kind, weights] of learned) {
    const these = asked.filter((one) => one.class === kind);
    console.log(
      `${kind}: learned from ${String(questions.filter((one) => one.class === kind).length)}, asked ${String(these.length)}`,
    );
    console.log(measure(these, weights, 'anything'));
  }
  if (args.includes('--dry')) return;
  const file = new URL('../thing-weights.ts', import.meta.url);
  const head = readFileSync(file, 'utf8').split('> = {')[0] ?? '';
  writeFileSync(file, `${head}> = {\n${writtenWeights(learned)}\n};\n`);
}

if (import.meta.main) main(process.argv.slice(2));
