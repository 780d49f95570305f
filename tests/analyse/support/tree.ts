import type { Sentence, Token } from '../../../src/model/analysis.ts';

const UPOS: Readonly<Record<string, string>> = {
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  VB: 'VERB',
  VBD: 'VERB',
  VBG: 'VERB',
  VBN: 'VERB',
  VBP: 'VERB',
  VBZ: 'VERB',
  MD: 'AUX',
  PRP: 'PRON',
  WP: 'PRON',
  WDT: 'PRON',
  EX: 'PRON',
  DT: 'DET',
  JJ: 'ADJ',
  RB: 'ADV',
  RBR: 'ADV',
  WRB: 'ADV',
  CD: 'NUM',
  CC: 'CCONJ',
  TO: 'PART',
  '.': 'PUNCT',
  ',': 'PUNCT',
};

/** Reads "signed~sign/VBD/0/root" words, heads counted from 1, into one sentence of a document. */
export function sentenceOf(tree: string): {
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
} {
  let text = '';
  const tokens = tree.split(' ').map((word, index): Token => {
    const [spelt = '', xpos = '', head = '0', deprel = ''] = word.split('/');
    const [form = '', lemma = form.toLowerCase()] = spelt.split('~');
    const start = text.length;
    text += `${form} `;
    const serves = deprel.startsWith('aux') || deprel === 'cop';
    const upos = serves ? 'AUX' : (UPOS[xpos] ?? 'ADP');
    const span = { start, end: start + form.length };
    return { index, span, text: form, lemma, upos, xpos, head: Number(head) - 1, deprel, sentence: 0 };
  });
  const span = { start: 0, end: text.length - 1 };
  return { text, tokens, sentences: [{ index: 0, span, paragraph: 0, first: 0, last: tokens.length }] };
}
