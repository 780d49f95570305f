import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { attribute } from '../../src/attribute/attribute.ts';
import type { Attribution } from '../../src/model/attribution.ts';
import type { RevisionId } from '../../src/model/ids.ts';
import { bySpan, type Span } from '../../src/model/span.ts';

const REVISION = 'rev_property' as RevisionId;

function read(text: string): readonly Attribution[] {
  return attribute(REVISION, analyse(text, { published: null, title: null }));
}

/** Words that cues, speakers and quotations are made of, in any order. */
const PIECES = [
  'said',
  'says',
  'told',
  'according',
  'to',
  'that',
  'the',
  'minister',
  'Ruiz',
  ',',
  '.',
  '"',
  '“',
  '”',
  "'",
  ':',
  '—',
  '(',
  ')',
  'who',
  'and',
  'was',
  'quoted',
  'as',
  'saying',
  'citing',
  'report',
  'shows',
  'it',
  'by',
  'claim',
  "'s",
  '\n\n',
  'not',
  'if',
  '?',
  '😀',
] as const;
const jumble = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));

function spansOf({ speaker, cue, contents, addressee, saidWhen, venue, via }: Attribution): readonly Span[] {
  const single = [speaker, cue, addressee, saidWhen, venue].filter((span) => span !== null);
  return [...single, ...contents, ...via.map(({ span }) => span)];
}

describe('attributions of any text', () => {
  test('have spans inside the text, none of them empty', () => {
    fc.assert(
      fc.property(fc.oneof(jumble, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        for (const span of read(text).flatMap(spansOf)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('have contents in reading order that do not overlap', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        for (const { contents } of read(text)) {
          expect([...contents].sort(bySpan)).toEqual(contents);
          for (const [at, span] of contents.entries())
            expect(contents[at - 1]?.end ?? 0).toBeLessThanOrEqual(span.start);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('are the same when read again, and each has an id of its own', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        const found = read(text);
        expect(read(text)).toEqual(found);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      }),
      { numRuns: 100 },
    );
  });

  test('stand within an attribution that is there, and have a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        const found = read(text);
        const ids = new Set(found.map(({ id }) => id));
        for (const { within, id, confidence } of found) {
          expect(within === null || (ids.has(within) && within !== id)).toBe(true);
          expect(confidence > 0 && confidence < 1).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Long hostile texts must take time in proportion to their length. */
const ENOUGH_MS = 20_000;

describe('hostile texts', () => {
  test.each([
    ['one letter', 'a'.repeat(200_000)],
    ['quotation marks', '" '.repeat(20_000)],
    ['brackets', '('.repeat(20_000)],
    ['cues', 'said '.repeat(8_000)],
    ['commas', 'Ruiz , said , '.repeat(3_000)],
    ['nothing', ''],
  ])(
    '%s',
    (_name, text) => {
      expect(Array.isArray(read(text))).toBe(true);
    },
    ENOUGH_MS,
  );
});
