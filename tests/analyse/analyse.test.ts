import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { describeAnalysis } from '../../src/analyse/describe.ts';
import { paragraphsOf } from '../../src/analyse/paragraphs.ts';
import { quotationsOf } from '../../src/analyse/quotations.ts';
import { sentencesIn } from '../../src/analyse/sentences.ts';
import { tokensIn } from '../../src/analyse/tokens.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import { type Span, contains, wordsOf } from '../../src/model/span.ts';
import { cpuTime } from '../support/cpu-time.ts';

const UNDATED = { published: null, title: null };

/** Marks, letters, breaks and oddities that news is made of, and those that nothing is made of. */
const PIECES = [
  ...'"\'“”‘’«»„‚()[]{}.,;:!?…-–—/$€%#@&*_\n\r\t\u00a0\u2028\ud800\udc00\u0301\u200d',
  '👍🏽',
  'The ',
  'he said ',
  ' U.S. ',
  'Gen. ',
  "don't ",
  '12,000 ',
  '$1.2m ',
  '\n\n',
  'Oct 13 ',
  'no ',
  'will sign ',
  '東京',
  'Łódź',
];
const newsLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme' }),
);

function isOrdered(spans: readonly Span[]): boolean {
  return spans.every((span, index) => span.start < span.end && span.start >= (spans[index - 1]?.end ?? 0));
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

describe('any text', () => {
  it('is covered by its tokens: every character that is no white space, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokensIn(text, { start: 0, end: text.length });
        expect(isOrdered(tokens)).toBe(true);
        expect(tokens.map((span) => wordsOf(text, span)).join('')).toBe(withoutSpace(text));
      }),
      { numRuns: 500 },
    );
  });

  it('is cut into paragraphs and sentences in order, without loss', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.string(), { nil: null }), (text, title) => {
        const paragraphs = paragraphsOf(text, title);
        expect(isOrdered(paragraphs.map(({ span }) => span))).toBe(true);
        expect(withoutSpace(paragraphs.map(({ span }) => wordsOf(text, span)).join(''))).toBe(
          withoutSpace(text),
        );
        for (const { span, dateline } of paragraphs)
          if (dateline) expect(contains(span, dateline)).toBe(true);
        const quotations = quotationsOf(text, paragraphs);
        for (const { span } of paragraphs) {
          const sentences = sentencesIn(text, span, quotations);
          expect(isOrdered(sentences)).toBe(true);
          for (const sentence of sentences) expect(contains(span, sentence)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has quotations inside their paragraphs, one wholly inside or outside another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paragraphs = paragraphsOf(text, null);
        const quotations = quotationsOf(text, paragraphs);
        for (const [index, { span, inner, paragraph, depth }] of quotations.entries()) {
          expect(contains(paragraphs[paragraph]?.span ?? { start: 0, end: 0 }, span)).toBe(true);
          expect(contains(span, inner)).toBe(true);
          const outer = quotations.slice(0, index).filter((other) => contains(other.span, span));
          const crossed = quotations.slice(0, index).filter((other) => other.span.end > span.start);
          expect([outer.length, crossed.length]).toEqual([depth, depth]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is analysed without throwing, and every index leads somewhere', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectSound(analyse(text, UNDATED));
      }),
      { numRuns: 60 },
    );
  });
});

/** True where an index is none or leads to something. */
function leads(list: readonly unknown[], index: number | null): boolean {
  return index === null || list[index] !== undefined;
}

function expectSoundSyntax({ text, tokens, sentences, paragraphs }: Analysis): void {
  for (const [index, { head, sentence, index: own, span, text: form }] of tokens.entries()) {
    const { first = 0, last = 0 } = sentences[sentence] ?? {};
    expect([own, form]).toEqual([index, wordsOf(text, span)]);
    expect(head === -1 || (head >= first && head < last)).toBe(true);
  }
  for (const { first, last, paragraph, span } of sentences) {
    expect(tokens.slice(first, last).filter(({ head }) => head === -1)).toHaveLength(1);
    expect(contains(paragraphs[paragraph]?.span ?? span, span)).toBe(true);
  }
}

function expectSound(analysis: Analysis): void {
  const { text, tokens, mentions, entities, times, quantities, clauses } = analysis;
  expectSoundSyntax(analysis);
  for (const { span } of [...mentions, ...times, ...quantities, ...clauses])
    expect(span.start < span.end && span.end <= text.length).toBe(true);
  for (const { entity } of mentions) expect(leads(entities, entity)).toBe(true);
  for (const { predicate, subject, object, parent } of clauses)
    expect(
      [predicate, subject, object].every((token) => leads(tokens, token)) && leads(clauses, parent),
    ).toBe(true);
  expect(describeAnalysis(analysis).endsWith('\n')).toBe(true);
}

describe('an endless text', () => {
  /** What no article is; each must be read in time that grows with its length only. */
  const ENDLESS: readonly (readonly [name: string, text: string])[] = [
    ['a million times one letter', 'a'.repeat(1_000_000)],
    ['100,000 quotation marks', '"'.repeat(100_000)],
    ['100,000 curly marks', '“'.repeat(100_000)],
    ['50,000 brackets', '('.repeat(25_000) + ')'.repeat(25_000)],
    ['25,000 pairs of brackets', '()'.repeat(25_000)],
    ['25,000 dashes', '-'.repeat(25_000)],
    ['a million stops', '.'.repeat(1_000_000)],
    ['300,000 line breaks', '\n'.repeat(300_000)],
    ['100,000 backslashes and tabs', '\\\t'.repeat(50_000)],
    ['letters and hyphens', 'a-'.repeat(100_000)],
    ['apostrophes between letters', "a'".repeat(100_000)],
    ['digits and commas', '1,'.repeat(100_000)],
    ['emoji', '👍🏽'.repeat(50_000)],
    ['combining marks', '\u0301'.repeat(200_000)],
  ];
  /** In milliseconds; far above what any of them takes, far below what more than linear time would. */
  const PATIENCE = 10_000;
  it.each(ENDLESS)('%s', (_, text) => {
    const taken = cpuTime(() => {
      const paragraphs = paragraphsOf(text, 'A title');
      const quotations = quotationsOf(text, paragraphs);
      for (const { span } of paragraphs)
        for (const sentence of sentencesIn(text, span, quotations)) tokensIn(text, sentence);
    });
    expect(taken).toBeLessThan(PATIENCE);
  });
  it.each([
    ['a million times one letter', 'a'.repeat(1_000_000)],
    ['100,000 quotation marks', '"'.repeat(100_000)],
    ['50,000 brackets', '('.repeat(25_000) + ')'.repeat(25_000)],
    ['words without end', 'the deal and '.repeat(2_000)],
  ])('%s, through the whole analysis', (_, text) => {
    const { sentences } = analyse(text, UNDATED);
    expect(Math.max(0, ...sentences.map(({ first, last }) => last - first))).toBeLessThanOrEqual(400);
  });
});

describe('an article', () => {
  it('is sound in all it says of itself', () => {
    for (const file of readdirSync('sources').filter((name) => name.endsWith('.txt'))) {
      expectSound(analyse(readFileSync(`sources/${file}`, 'utf8'), UNDATED));
    }
  });

  it('is understood alike twice', () => {
    const text = readFileSync('sources/003_ab7e3f515b773554.txt', 'utf8');
    expect(JSON.stringify(analyse(text, UNDATED))).toBe(JSON.stringify(analyse(text, UNDATED)));
  });

  it('keeps its dateline out of its first sentence', () => {
    const text = 'BELMORA, Oct 13 (HNA) - The two sides met on Sunday.';
    const { sentences } = analyse(text, UNDATED);
    expect(sentences.map(({ span }) => wordsOf(text, span))).toEqual(['The two sides met on Sunday.']);
  });

  it('reads a headline in capitals as its sentences are written', () => {
    const text =
      'Russia Resumes Military Talks\n\nOn Sunday officials of Russia came. Both sides spoke. Nobody signed.';
    const words = analyse(text, UNDATED).tokens.slice(0, 4);
    expect(words.map(({ text: form }) => form)).toEqual(['Russia', 'Resumes', 'Military', 'Talks']);
    expect(words.map(({ upos }) => upos === 'PROPN')).toEqual([true, false, false, false]);
  });

  it('is described with its sentences, words and clauses', () => {
    const described = describeAnalysis(analyse('The two sides did not sign a deal on Sunday.', UNDATED));
    for (const said of [
      'Paragraph 1: body',
      'The two sides did not sign',
      'sign',
      'clause',
      'not (by "not")',
      'Sunday',
    ])
      expect(described).toContain(said);
  });
});
