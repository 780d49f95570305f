import { syntaxWeights, type SyntaxWeights } from '../lang/en/weights.ts';
import { lemmaOf } from './lemma.ts';
import { cutLongSentence } from './syntax/pieces.ts';
import { makeReader, type Reader } from './syntax/network.ts';
import { bestTree } from './syntax/tree.ts';

/** Tags, dictionary forms and tree of one sentence, one entry a token. */
export interface Annotation {
  /** Universal parts of speech: "PROPN", "VERB" … */
  readonly upos: readonly string[];
  /** Penn Treebank tags: "NNP", "VBD" … */
  readonly xpos: readonly string[];
  readonly lemma: readonly string[];
  /** Index in the sentence of the token this one depends on; -1 for the root, of which there is exactly one. */
  readonly head: readonly number[];
  /** Universal dependency relations with their subtypes: "nsubj:pass", "root" … */
  readonly deprel: readonly string[];
}

/** How later pieces of a sentence too long to be read at once hang on the first. */
const LOOSELY = 'parataxis';

let reader: { readonly weights: SyntaxWeights; readonly read: Reader } | null = null;

/** The shipped network, made ready when first asked for. */
function shipped(): { readonly weights: SyntaxWeights; readonly read: Reader } {
  if (reader) return reader;
  const weights = syntaxWeights();
  reader = { weights, read: makeReader(weights) };
  return reader;
}

/**
 * Tags and parses the tokens of one sentence, cut as Universal Dependencies cut them ("do" "n't"). Takes any strings and
 * never throws; the same tokens always give the same answer. Time grows with the number of tokens and no faster.
 */
export function annotate(forms: readonly string[]): Annotation {
  const { weights, read } = shipped();
  const upos: string[] = [];
  const xpos: string[] = [];
  const head: number[] = [];
  const deprel: string[] = [];
  let mainRoot = -1;
  for (const piece of cutLongSentence(forms)) {
    const start = head.length;
    const reading = read(piece);
    const heads = bestTree(reading.arcs, piece.length + 1);
    const relations = reading.relations(heads);
    piece.forEach((_, i) => {
      const [pos = 'X', tag = 'FW'] = (weights.tags[reading.tags[i] ?? 0] ?? '').split(' ');
      const above = heads[i + 1] ?? 0;
      const isRoot = above === 0;
      upos.push(pos);
      xpos.push(tag);
      head.push(isRoot ? mainRoot : start + above - 1);
      deprel.push(isRoot && mainRoot >= 0 ? LOOSELY : (weights.relations[relations[i] ?? 0] ?? 'dep'));
    });
    if (mainRoot < 0) mainRoot = head.indexOf(-1);
  }
  return {
    upos,
    xpos,
    lemma: forms.map((form, i) => lemmaOf(form, upos[i] ?? '', xpos[i] ?? '')),
    head,
    deprel,
  };
}
