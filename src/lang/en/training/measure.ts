import { makeReader, type Reading } from '../../../analyse/syntax/network.ts';
import type { SyntaxWeights } from '../weights.ts';
import type { GoldSentence } from './treebank.ts';

/** Percentages: tags over all tokens; heads, and heads with relations before any ":", over all tokens but punctuation. */
export interface Figures {
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
}

const NOTHING: Reading = { tags: new Int32Array(), heads: new Int32Array(), relations: [] };
const percent = (part: number, whole: number): number =>
  Math.round((10_000 * part) / Math.max(1, whole)) / 100;
const plain = (relation: string | undefined): string | undefined => relation?.split(':')[0];

/** How well weights read sentences that people have read. */
export function measure(weights: SyntaxWeights, gold: readonly GoldSentence[]): Figures {
  const read = makeReader(weights);
  const right = { upos: 0, xpos: 0, uas: 0, las: 0 };
  let tokens = 0;
  let arcs = 0;
  const readings = read(gold.map(({ forms }) => forms));
  gold.forEach((sentence, place) => {
    const { tags, heads, relations } = readings[place] ?? NOTHING;
    sentence.forms.forEach((_, i) => {
      const [upos, xpos] = (weights.tags[tags[i] ?? 0] ?? '').split(' ');
      tokens++;
      if (upos === sentence.upos[i]) right.upos++;
      if (xpos === sentence.xpos[i]) right.xpos++;
      if (sentence.upos[i] === 'PUNCT') return;
      arcs++;
      if ((heads[i + 1] ?? 0) - 1 !== sentence.heads[i]) return;
      right.uas++;
      if (plain(weights.relations[relations[i] ?? 0]) === plain(sentence.relations[i])) right.las++;
    });
  });
  return {
    upos: percent(right.upos, tokens),
    xpos: percent(right.xpos, tokens),
    uas: percent(right.uas, arcs),
    las: percent(right.las, arcs),
  };
}
