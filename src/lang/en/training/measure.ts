import { makeReader } from '../../../analyse/syntax/network.ts';
import { bestTree } from '../../../analyse/syntax/tree.ts';
import type { SyntaxWeights } from '../weights.ts';
import type { GoldSentence } from './treebank.ts';

/** Percentages: tags over all tokens; heads, and heads with relations before any ":", over all tokens but punctuation. */
export interface Figures {
  readonly upos: number;
  readonly xpos: number;
  readonly uas: number;
  readonly las: number;
}

const percent = (part: number, whole: number): number =>
  Math.round((10_000 * part) / Math.max(1, whole)) / 100;
const plain = (relation: string | undefined): string | undefined => relation?.split(':')[0];

/** How well weights read sentences that people have read. */
export function measure(weights: SyntaxWeights, gold: readonly GoldSentence[]): Figures {
  const read = makeReader(weights);
  const right = { upos: 0, xpos: 0, uas: 0, las: 0 };
  let tokens = 0;
  let arcs = 0;
  for (const sentence of gold) {
    const reading = read(sentence.forms);
    const heads = bestTree(reading.arcs, sentence.forms.length + 1);
    const relations = reading.relations(heads);
    sentence.forms.forEach((_, i) => {
      const [upos, xpos] = (weights.tags[reading.tags[i] ?? 0] ?? '').split(' ');
      tokens++;
      if (upos === sentence.upos[i]) right.upos++;
      if (xpos === sentence.xpos[i]) right.xpos++;
      if (sentence.upos[i] === 'PUNCT') return;
      arcs++;
      if ((heads[i + 1] ?? 0) - 1 !== sentence.heads[i]) return;
      right.uas++;
      if (plain(weights.relations[relations[i] ?? 0]) === plain(sentence.relations[i])) right.las++;
    });
  }
  return {
    upos: percent(right.upos, tokens),
    xpos: percent(right.xpos, tokens),
    uas: percent(right.uas, arcs),
    las: percent(right.las, arcs),
  };
}
