import { syntaxWeights, type SyntaxWeights } from '../lang/en/weights.ts';
import { lemmaOf } from './lemma.ts';
import { cutLongSentence } from './syntax/pieces.ts';
import { makeReader, type Reader, type Reading } from './syntax/network.ts';

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
  return annotateAll([forms])[0] ?? EMPTY;
}

/** `annotate` for each sentence, and about a quarter faster than one by one. */
export function annotateAll(sentences: readonly (readonly string[])[]): readonly Annotation[] {
  const { weights, read } = shipped();
  const pieces = sentences.map(cutLongSentence);
  const readings = read(pieces.flat());
  let next = 0;
  return sentences.map((forms, i) => {
    const own = pieces[i] ?? [];
    const annotation = join(forms, readings.slice(next, next + own.length), weights);
    next += own.length;
    return annotation;
  });
}

const EMPTY: Annotation = { upos: [], xpos: [], lemma: [], head: [], deprel: [] };

/** The annotation of a sentence from the readings of its pieces, nearly always one. */
function join(forms: readonly string[], readings: readonly Reading[], weights: SyntaxWeights): Annotation {
  const upos: string[] = [];
  const xpos: string[] = [];
  const head: number[] = [];
  const deprel: string[] = [];
  let mainRoot = -1;
  for (const { tags, heads, relations } of readings) {
    const start = head.length;
    tags.forEach((number, i) => {
      const [pos = 'X', tag = 'FW'] = (weights.tags[number] ?? '').split(' ');
      const above = heads[i + 1] ?? 0;
      upos.push(pos);
      xpos.push(tag);
      head.push(above === 0 ? mainRoot : start + above - 1);
      const relation = weights.relations[relations[i] ?? 0] ?? LOOSELY;
      deprel.push(above === 0 && mainRoot >= 0 ? LOOSELY : relation);
    });
    if (mainRoot < 0) mainRoot = head.indexOf(-1);
  }
  const lemma = forms.map((form, i) => lemmaOf(form, upos[i] ?? '', xpos[i] ?? ''));
  return { upos, xpos, lemma, head, deprel };
}
