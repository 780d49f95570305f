import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/ingest/read-document.ts';
import { READERS } from '../../src/ingest/readers/index.ts';
import type { Input } from '../../src/ingest/readers/reader.ts';

const inputOf = (content: string | Uint8Array, over: Partial<Input> = {}): Input => ({
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  name: '',
  mediaType: null,
  charset: null,
  address: null,
  ...over,
});

test('no two readers share an extension or a media type, and each has a name', () => {
  for (const key of ['extensions', 'mediaTypes'] as const) {
    const all = READERS.flatMap((reader) => reader[key]);
    expect(new Set(all).size).toBe(all.length);
  }
  expect(READERS.every(({ name }) => name !== '')).toBe(true);
});

describe.each(READERS.map((reader) => [reader.name, reader] as const))(
  'the contract of readers: %s',
  (_name, reader) => {
    const starts = [
      '',
      '---\ntitle: A\n---\n',
      '<!doctype html><p>',
      '%PDF-1.7\n',
      'PK\u0003\u0004',
      '{"url":',
      'WARC/1.0\r\n',
      '<rss><channel>',
      'From: a\n\n',
      'url,title\n',
    ];
    const contents = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc
        .tuple(fc.constantFrom(...starts), fc.string({ maxLength: 60, unit: 'binary' }))
        .map(([start, rest]) => new TextEncoder().encode(start + rest)),
    );

    test('whatever the bytes, it gives a value that can be cloned, the same each time', async () => {
      await fc.assert(
        fc.asyncProperty(contents, async (bytes) => {
          const outcome = await reader.read(inputOf(bytes));
          expect(structuredClone(outcome)).toEqual(outcome);
          expect(await reader.read(inputOf(bytes))).toEqual(outcome);
          if ('unreadable' in outcome) expect(outcome.unreadable.code).toMatch(/^[a-z-]+$/u);
          else
            for (const { body } of outcome.drafts)
              expect(body.isWellFormed() && !body.includes('\u0000')).toBe(true);
        }),
        { numRuns: 60 },
      );
    });

    test('its extensions are in small letters, with the dot', () => {
      for (const extension of reader.extensions) expect(extension).toMatch(/^(?:\.[a-z\d]+)?$/u);
    });
  },
);

describe('which reader reads a document', () => {
  const PAGE = `<!doctype html><title>A</title><article>${'<p>Twelve people were hurt when a ferry hit a pier, the police said.</p>'.repeat(4)}</article>`;
  test.each([
    ['what it begins with, not its name', 'story.txt', PAGE, {}],
    [
      'what it begins with, not what a server says',
      '',
      PAGE,
      { mediaType: 'image/png', address: 'https://example.org/a' },
    ],
    [
      'comments in front do not hide it',
      'story.txt',
      `<!-- saved from url=(0024)https://example.org/a -->\n${PAGE}`,
      {},
    ],
  ])('%s', async (_what, name, content, over) => {
    const outcome = await readDocument(inputOf(content, { name, ...over }));
    expect(outcome).toMatchObject({ drafts: [{ body: expect.not.stringContaining('<p>') as string }] });
  });

  test('a text that speaks of HTML is a text', async () => {
    const outcome = await readDocument(
      inputOf('Pages begin with <!doctype html>, the teacher said.', { name: 'a.txt' }),
    );
    expect(outcome).toMatchObject({
      drafts: [{ body: 'Pages begin with <!doctype html>, the teacher said.' }],
    });
  });

  test('what no reader reads is refused with the list of what is read', async () => {
    const outcome = await readDocument(inputOf('One.', { name: 'a.odt' }));
    expect(outcome).toMatchObject({
      unreadable: { code: 'unsupported', message: expect.stringContaining('.html') as string },
    });
  });
});
