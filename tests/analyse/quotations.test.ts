import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/analyse/paragraphs.ts';
import { quotationsOf } from '../../src/analyse/quotations.ts';
import { wordsOf } from '../../src/model/span.ts';

/** Quotations with their marks; an inner one behind ">", one left open before "…", one that goes on behind "+". */
function found(text: string): readonly string[] {
  return quotationsOf(text, paragraphsOf(text, null)).map(
    ({ span, depth, closed, continues }) =>
      `${'>'.repeat(depth)}${continues ? '+' : ''}${wordsOf(text, span)}${closed ? '' : '…'}`,
  );
}

const CASES: readonly (readonly [text: string, quotations: readonly string[]])[] = [
  ['“It is gone,” he said.', ['“It is gone,”']],
  ['"It is gone," he said, "and lost."', ['"It is gone,"', '"and lost."']],
  ["'It's gone,' the sailor said.", ["'It's gone,'"]],
  ["'We can't find the students' books,' she said.", ["'We can't find the students' books,'"]],
  ['‘It’s the workers’ turn,’ she said.', ['‘It’s the workers’ turn,’']],
  ['« Nous partons », said the mayor.', ['« Nous partons »']],
  ['»Wir gehen«, sagte er.', ['»Wir gehen«']],
  ['„So ist es“, sagte er, „und ‚das‘ auch.”', ['„So ist es“', '„und ‚das‘ auch.”', '>‚das‘']],
  ["``Yes,'' she said.", ["``Yes,''"]],
  ['‘‘Yes,’’ she said.', ['‘‘Yes,’’']],
  [
    '"She told me, \'Burn the papers,\' and I did," Hale said.',
    ['"She told me, \'Burn the papers,\' and I did,"', ">'Burn the papers,'"],
  ],
  ['"He said "no" to me," she said.', ['"He said "no" to me,"', '>"no"']],
  ['“He called it ‘great’” she said.', ['“He called it ‘great’”', '>‘great’']],
  ['“We lost everything. “Nobody came,” he said.', ['“We lost everything.', '“Nobody came,”']],
  [
    '“We warned them twice.\n\n“Nobody came,” he said.\n\nThe talks failed.',
    ['“We warned them twice.…', '+“Nobody came,”'],
  ],
  [
    '"We warned them.\n\n"Nobody came.\n\n"It burned."',
    ['"We warned them.…', '+"Nobody came.…', '+"It burned."'],
  ],
  ["'We warned them.\n\n'Nobody came,' he said.", ["'We warned them.…", "+'Nobody came,'"]],
  ['He called the talks “quite natural” on Sunday.', ['“quite natural”']],
  ["Mayor: 'No money left' for pools.", ["'No money left'"]],
  ['"It was a gift"—she smiled.', ['"It was a gift"']],
];

/** Marks that quote nothing. */
const QUIET: readonly string[] = [
  "The boys' club of the '90s met at ten o'clock.",
  'He’s 5\'10" tall, and the plank 6\'2" long.',
  "Rock 'n' roll and the workers' rights.",
  'Sana’a and Sana‘a, O’Neill and L’Enfant.',
  'The students’ books were Hale’s.',
  'It fell 5" on Sunday.',
  'There are no marks here.',
  "Tell 'em that it isn't.",
  '»',
  'A "" is empty.',
  'The Smiths’ and the Joneses’ cars.',
  'He won ’twas said.',
];

describe('quotations', () => {
  it.each(CASES)('%j', (text, quotations) => {
    expect(found(text)).toEqual(quotations);
  });
  it.each(QUIET)('none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
  it('are not looked for in furniture', () => {
    expect(found('Read more: “Mayor quits”\n\nThe mayor quit on Sunday.')).toEqual([]);
  });
  it('say what stands between the marks', () => {
    const text = 'He said “no” twice.';
    expect(quotationsOf(text, paragraphsOf(text, null)).map(({ inner }) => wordsOf(text, inner))).toEqual([
      'no',
    ]);
  });
});
