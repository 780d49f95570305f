import { placesOf, tokenFeatures } from '../../../analyse/syntax/features.ts';
import { ABOVE } from '../../../analyse/syntax/entrance.ts';
import type { Answers } from './losses.ts';
import type { GoldSentence } from './treebank.ts';

/** A sentence ready to learn from: rows of the tables for each token, its root first, and the answers. */
export interface Example {
  /** Row in the word table. */
  readonly words: Int32Array;
  /** Rows in the hashed table, and how many of them stand for whole words. */
  readonly rows: readonly (readonly number[])[];
  readonly lexical: readonly number[];
  /** How often training meets the word: the rarer, the more often its own rows are left out. */
  readonly counts: Int32Array;
  readonly answers: Answers;
}

/** What the network can say and which words have rows of their own; all sorted. */
export interface Inventory {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly words: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

/** A word met once teaches nothing that its ending and its letters would not. */
const FEWEST_MEETINGS = 2;
/** The node above the sentence is in every sentence: never left out. */
const ALWAYS = 1_000_000;

const tagOf = ({ upos, xpos }: GoldSentence, i: number): string => `${upos[i] ?? ''} ${xpos[i] ?? ''}`;

const sorted = (items: Iterable<string>): readonly string[] => [...new Set(items)].sort();

/** What a treebank has to be learnt. */
export function takeInventory(gold: readonly GoldSentence[]): Inventory {
  const counts = new Map<string, number>();
  for (const { forms } of gold) {
    for (const form of forms) {
      const { word } = tokenFeatures(form, 'inside');
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return {
    tags: sorted(gold.flatMap((sentence) => sentence.forms.map((_, i) => tagOf(sentence, i)))),
    relations: sorted(gold.flatMap(({ relations }) => relations)),
    words: sorted([...counts].filter(([, count]) => count >= FEWEST_MEETINGS).map(([word]) => word)),
    counts,
  };
}

const numbered = (names: readonly string[], from: number): ReadonlyMap<string, number> =>
  new Map(names.map((name, i) => [name, i + from]));

/** The sentences as rows and answers. */
export function makeExamples(gold: readonly GoldSentence[], inventory: Inventory): readonly Example[] {
  const wordRows = numbered(inventory.words, 1);
  const tags = numbered(inventory.tags, 0);
  const relations = numbered(inventory.relations, 0);
  return gold.map((sentence) => {
    const places = placesOf(sentence.forms);
    const features = [
      tokenFeatures(ABOVE, 'inside'),
      ...sentence.forms.map((form, i) => tokenFeatures(form, places[i] ?? 'inside')),
    ];
    return {
      words: Int32Array.from(features, ({ word }) => wordRows.get(word) ?? 0),
      rows: features.map(({ rows }) => rows),
      lexical: features.map(({ lexical }) => lexical),
      counts: Int32Array.from(features, ({ word }, i) =>
        i === 0 ? ALWAYS : (inventory.counts.get(word) ?? 0),
      ),
      answers: {
        tags: Int32Array.from([-1, ...sentence.forms.map((_, i) => tags.get(tagOf(sentence, i)) ?? -1)]),
        heads: Int32Array.from([-1, ...sentence.heads.map((head) => head + 1)]),
        relations: Int32Array.from([-1, ...sentence.relations.map((name) => relations.get(name) ?? -1)]),
      },
    };
  });
}
