import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { WORK_LIMITS } from '../../src/ingest/isolation/limits.ts';
import { careful } from '../../src/pipeline/careful.ts';
import { compareLines } from '../../src/pipeline/compare-lines.ts';
import { extractLines } from '../../src/pipeline/extract.ts';
import { answer } from '../../src/pipeline/questions.ts';
import { isHarmless, readingTime } from '../../src/pipeline/reading-time.ts';
import { cpuTime } from '../support/cpu-time.ts';

/** Of processor time, in milliseconds. */
const FIVE_SECONDS = 5_000;
const LONGEST_INLINE = 20_000;
const LONGEST_OF_TWO = 1_000;

/** What keeps readers busy, again and again: nesting, lists, quotations, names, numbers, runs of one sign. */
const PIECES = [
  'He said “x,” he said. ',
  'he said that she said that ',
  'Anna and Bert and ',
  'Anna, Bert, ',
  '“a ',
  '" ',
  "'s ",
  '(a (',
  '- ',
  'U.S. ',
  '1/2 ',
  'May 4, 2024, ',
  '$12 million and ',
  'a\n',
  'He said.\n\n',
  'a: ',
  'which was which ',
  'according to Anna, ',
  'x” ',
  '“I said ‘he said “no” to me’,” said Anna, who said “',
  'well-known-',
  'and/or/',
  'http://a. ',
  '😀',
  'e\u0301\u0302',
  '\u200b',
  '. ',
  'Twelve people were hurt. ',
];
const repeated = (piece: string, letters: number) =>
  piece.repeat(Math.ceil(letters / piece.length)).slice(0, letters);
/** So many sentences of ten words. */
const report = (sentences: number) =>
  Array.from({ length: sentences }, (_, at) => `Witness ${at} told the court what was seen on Tuesday.`).join(
    ' ',
  );
const extract = (text: string) => answer({ extract: { name: 'a', text, published: '2026-05-05' } });

describe('what is read without a deadline takes no time to speak of', () => {
  test('hostile pieces again and again, as long as is read so', () => {
    const mixed = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(mixed, (pieces) => {
        expect(cpuTime(() => extract(repeated(pieces.join(''), LONGEST_INLINE)))).toBeLessThan(FIVE_SECONDS);
      }),
      { numRuns: 4 },
    );
  }, 60_000);

  test('two of them compared', () => {
    const mixed = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(mixed, (pieces) => {
        const text = repeated(pieces.join(''), LONGEST_OF_TWO);
        const compare = () => answer({ compare: { premise: text, hypothesis: text.replaceAll('a', 'e') } });
        expect(cpuTime(compare)).toBeLessThan(FIVE_SECONDS);
      }),
      { numRuns: 4 },
    );
  }, 60_000);

  test.each<[string, string, boolean]>([
    ['an article', 'Twelve people were hurt in Lisk on Tuesday, the police said. '.repeat(100), true],
    ['an article with a long address', `See https://example.org/${'a'.repeat(150)} for more. `, true],
    ['one unbroken run of signs', '-'.repeat(2_000), false],
    ['a sentence without end', 'and so on '.repeat(400), false],
    ['a long report', 'Twelve people were hurt in Lisk on Tuesday, the police said. '.repeat(400), false],
  ])('%s', (_what, text, harmless) => {
    expect(isHarmless(text)).toBe(harmless);
  });
});

describe('time by length', () => {
  test.each<[string, string, number]>([
    ['an article of 400 words', report(40), 5_000],
    ['a report of 60,000 words', report(6_000), 20_000],
    ['a book', report(80_000), 60_000],
    ['one sentence 10,000 times', 'He said “x,” he said. '.repeat(10_000), 5_000],
    ['100,000 words without an end', 'word '.repeat(100_000), 5_000],
    ['200,000 signs without a space', '<'.repeat(200_000), 5_000],
  ])('%s', (_what, text, ms) => {
    expect(readingTime(text, FIVE_SECONDS)).toBe(ms);
  });
});

async function gathered<T>(lines: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

describe('a line that takes too long costs itself alone', () => {
  const reader = careful({ ...WORK_LIMITS, cpuMs: 200 });
  afterAll(() => {
    reader.close();
  });
  const lines = (...values: readonly object[]) => values.map((value) => JSON.stringify(value));
  const slow = `${'“a '.repeat(100_000)}-`;
  const short = 'The ferry sank on Sunday, the police said.';
  const parsed = (all: readonly { readonly line: string }[]) =>
    all.map(({ line }) => JSON.parse(line) as Record<string, unknown>);

  test('extract', async () => {
    const input = lines({ doc_id: 1, text: short }, { doc_id: 2, text: slow }, { doc_id: 3, text: short });
    const all = await gathered(extractLines(input, reader));
    expect(parsed(all)).toMatchObject([
      { doc_id: 1, claims: [{}] },
      { doc_id: 2, claims: [], unreadable: { code: 'too-slow' } },
      { doc_id: 3, claims: [{}] },
    ]);
    expect(all.map(({ failed }) => failed)).toEqual([
      undefined,
      expect.stringMatching(/^line 2: too-slow: Reading it takes more than/u),
      undefined,
    ]);
  });

  test('compare', async () => {
    const pair = { premise: short, hypothesis: short };
    const input = lines({ id: 1, ...pair }, { id: 2, ...pair, hypothesis: slow }, { id: 3, ...pair });
    expect(parsed(await gathered(compareLines(input, reader)))).toMatchObject([
      { id: 1, relation: 'duplicate' },
      { id: 2, relation: 'none', kind: null, score: 0, message: '', unreadable: { code: 'too-slow' } },
      { id: 3, relation: 'duplicate' },
    ]);
  });

  test('a long text that is read in time is read as a short one is', async () => {
    const long = `${short}\n\n`.repeat(600);
    const [answered] = parsed(await gathered(extractLines(lines({ doc_id: 1, text: long }), careful())));
    expect(answered).toEqual({ doc_id: 1, ...extract(long) });
  });
});
