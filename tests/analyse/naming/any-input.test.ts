import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/analyse/names.ts';
import type { Quotation, Sentence, Token } from '../../../src/model/analysis.ts';
import { cpuTime } from '../../support/cpu-time.ts';

const words = fc.constantFrom(
  'Haftar',
  'Khalifa',
  'Khaled',
  'al',
  '-',
  'Lafi',
  'the',
  'minister',
  'he',
  'She',
  'who',
  '(',
  'LNA',
  ')',
  ',',
  'said',
  'of',
  'Libyan',
  '’s',
  'Moscow',
  'ministry',
  '“',
  '”',
  '',
  '🦊',
);
const word = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
);
const token = fc.record({
  text: word,
  upos: fc.constantFrom('PROPN', 'NOUN', 'PRON', 'VERB', 'ADP', 'DET', 'PUNCT', 'PART', 'X', ''),
  xpos: fc.constantFrom('NNP', 'NN', 'NNS', 'PRP', 'PRP$', 'POS', 'VBD', 'WP', ''),
  deprel: fc.constantFrom(
    'nsubj',
    'obj',
    'nmod',
    'appos',
    'flat',
    'compound',
    'acl:relcl',
    'root',
    'conj',
    '',
  ),
  head: fc.integer({ min: -3, max: 60 }),
});

/** An article of tokens with any tags and any tree, even one that runs in circles. */
function article(
  given: readonly { text: string; upos: string; xpos: string; deprel: string; head: number }[],
  cuts: readonly number[],
) {
  let text = '';
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const ends = new Set([...cuts, given.length]);
  let first = 0;
  given.forEach((one, index) => {
    const span = { start: text.length, end: text.length + one.text.length };
    tokens.push({ ...one, index, span, lemma: one.text.toLowerCase(), sentence: sentences.length });
    text += `${one.text} `;
    if (!ends.has(index + 1)) return;
    const start = tokens[first]?.span.start ?? 0;
    sentences.push({
      index: sentences.length,
      span: { start, end: span.end },
      paragraph: 0,
      first,
      last: index + 1,
    });
    first = index + 1;
  });
  return { text, tokens, sentences };
}

const quotations = fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 5 }).map((pairs) =>
  pairs
    .map(([start, length]): Quotation => {
      const span = { start, end: start + length };
      return { span, inner: span, paragraph: 0, closed: true, continues: false, depth: 0 };
    })
    .sort((a, b) => a.span.start - b.span.start),
);

describe('any tokens', () => {
  it('give mentions inside the text that point to entities that are there', () => {
    fc.assert(
      fc.property(
        fc.array(token, { maxLength: 60 }),
        fc.array(fc.nat(60)),
        quotations,
        (given, cuts, quoted) => {
          const { text, tokens, sentences } = article(given, cuts);
          const { mentions, entities } = namesOf({ text, tokens, sentences, quotations: quoted });
          for (const { span, first, last, head, entity } of mentions) {
            expect(span.start).toBe(tokens[first]?.span.start);
            expect(span.end).toBe(tokens[last - 1]?.span.end);
            expect(head >= first && head < last).toBe(true);
            if (entity !== null) expect(entities[entity]?.index).toBe(entity);
          }
          entities.forEach(({ index, aliases, name }, at) => {
            expect(index).toBe(at);
            expect(aliases).not.toContain(name);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('give the same names twice', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 40 }), (given) => {
        const all = { ...article(given, [10, 20, 30]), quotations: [] };
        expect(namesOf(all)).toEqual(namesOf(all));
      }),
    );
  });

  it.each([
    ['one name again and again', () => ['Haftar']],
    ['surnames of ever new people', (at: number) => [`Khalif${String(at)}`, 'Haftar']],
    ['pronouns', () => ['he']],
    ['abbreviations in brackets', () => ['(', 'LNA', ')']],
    ['roles', () => ['the', 'minister']],
    ['bodies', (at: number) => [`Ministry${String(at)}`, 'of', 'Health']],
    ['hyphens', () => ['Al', '-']],
  ])('are read in time that grows with their number: %s', (_, make) => {
    const time = (count: number): number => {
      const given = Array.from({ length: count }, (_one, at) => make(at))
        .flat()
        .map((text) => ({ text, upos: tagOf(text), xpos: 'NN', deprel: 'nsubj', head: 0 }));
      const cuts = given.map((_one, at) => at * 12);
      const all = { ...article(given, cuts), quotations: [] };
      return cpuTime(() => namesOf(all));
    };
    time(500);
    expect(time(20_000)).toBeLessThan(6000);
  });
});

function tagOf(text: string): string {
  if (text === 'he') return 'PRON';
  if (text === 'the') return 'DET';
  if (text === 'minister') return 'NOUN';
  return /^[(-]|^\)|^of/u.test(text) ? 'PUNCT' : 'PROPN';
}
