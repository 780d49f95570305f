import type { Sentence, Token } from '../../../src/model/analysis.ts';

/** A sentence with its gold tree, as `form|lemma|upos|xpos|head|deprel` a token; heads count from 1, 0 is the root. */
export function readTree(lines: string): { text: string; tokens: Token[]; sentences: Sentence[] } {
  const rows = lines.split(' ').map((row) => row.split('|'));
  let text = '';
  const tokens = rows.map(
    ([form = '', lemma = '', upos = '', xpos = '', head = '0', deprel = ''], index): Token => {
      const joined = index === 0 || /^[.,'’%-]/u.test(form) || text.endsWith('-') || text.endsWith('$');
      text += joined ? form : ` ${form}`;
      const span = { start: text.length - form.length, end: text.length };
      return { index, span, text: form, lemma, upos, xpos, head: Number(head) - 1, deprel, sentence: 1 };
    },
  );
  const sentence = {
    index: 1,
    span: { start: 0, end: text.length },
    paragraph: 0,
    first: 0,
    last: tokens.length,
  };
  return { text, tokens, sentences: [sentence] };
}
