import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../src/analyse/quotations.ts';
import { sentencesIn } from '../../src/analyse/sentences.ts';
import { wordsOf } from '../../src/model/span.ts';

function cut(text: string): readonly string[] {
  const span = { start: 0, end: text.length };
  const quotations = quotationsOf(text, [{ span, role: 'body', dateline: null }]);
  return sentencesIn(text, span, quotations).map((sentence) => wordsOf(text, sentence));
}

/** One sentence each: a stop that ends nothing. */
const WHOLE: readonly string[] = [
  'Gen. Khalifa Haftar met Lt. Col. J. P. Moreau of No. 5 Squadron.',
  'The U.S. Congress and the U.N. Security Council agreed.',
  'Mr. Smith, Dr. Jones and Sen. Ruiz came at 5 p.m. on Sunday.',
  'It rose by 3.75 percent to 1.2 million at 11.20.',
  'Acme Inc. of Boston, Mass. bought Norvane Ltd. of York.',
  '“Stop!” he said.',
  '“Why now?” Deputy Minister Reshke asked.',
  '"Was it safe?" asked the mayor.',
  'The ‘Yes! We Can’ campaign ended.',
  'The deal (signed in May. in secret) held.',
  'He said ... nothing at all.',
  'In St. Petersburg the so-called e.g. clause, i.e. the second, held.',
  'BAKER: No deal was signed.',
  '"Never again." - Commissioner Li Noor',
  'Hill vs. Moss et al. was heard on Sept. 11.',
  'The fee is due by Friday at 9 a.m. GMT.',
  'He wrote to a.b@example.org and read gawker.com daily.',
  '4.1. Results of the vote',
  'The dam (built in 1961) failed.',
  'Is it true that he left?',
];

/** Several sentences each. */
const CUT: readonly (readonly [text: string, sentences: readonly string[]])[] = [
  ['The talks failed. Both sides left.', ['The talks failed.', 'Both sides left.']],
  [
    '“We lost everything. The water came at night,” said Ana. “Nobody helped.” She left.',
    ['“We lost everything.', 'The water came at night,” said Ana.', '“Nobody helped.”', 'She left.'],
  ],
  ['He lives in the U.S. The rest left.', ['He lives in the U.S.', 'The rest left.']],
  ['It began at 5 p.m. Nobody came.', ['It began at 5 p.m.', 'Nobody came.']],
  ['They sell pens, ink, etc. He bought one.', ['They sell pens, ink, etc.', 'He bought one.']],
  ['He said no. It was late.', ['He said no.', 'It was late.']],
  ['"Stop!" The crowd fled.', ['"Stop!"', 'The crowd fled.']],
  ['Who won? Nobody did! Really.', ['Who won?', 'Nobody did!', 'Really.']],
  ['(He left early.) She stayed.', ['(He left early.)', 'She stayed.']],
  ['It rose to 12. 14 were hurt.', ['It rose to 12.', '14 were hurt.']],
  ['1. Event. The main shock came at noon.', ['1. Event.', 'The main shock came at noon.']],
  ['The end came.Then it began.', ['The end came.', 'Then it began.']],
  ['He paused … The crowd waited.', ['He paused …', 'The crowd waited.']],
  ['It was true.[1] He knew. [2] She did not.', ['It was true.[1]', 'He knew. [2]', 'She did not.']],
  ['«Nous partons. » Il part.', ['«Nous partons. »', 'Il part.']],
  ["'It is over.' She wept.", ["'It is over.'", 'She wept.']],
  ['地震がありました。被害はありません。', ['地震がありました。', '被害はありません。']],
  ['- Twelve people died. Two fled.', ['Twelve people died.', 'Two fled.']],
];

describe('sentences', () => {
  it.each(WHOLE)('one: %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });
  it.each(CUT)('several: %s', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
  it.each(['', ' \n ', '...', '”'])('nothing to cut in %j', (text) => {
    expect(cut(text).join('')).toBe(text.trim());
  });
});
