import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { LARGEST_BYTES } from '../../src/ingest/decode.ts';
import { type Given, readSource } from '../../src/ingest/read-source.ts';
import { sha256, sourceId } from '../../src/model/ids.ts';
import type { Source } from '../../src/model/source.ts';

const NOW = '2026-05-04T12:00:00.000Z';
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Microseconds of work; of work, so that a busy machine does not fail a test. */
const MOMENT = 2_000_000;

/** Reads a text as if it stood in a file of this name. */
const outcome = (text: string | Uint8Array, over: Partial<Given> = {}) => {
  const displayPath = over.displayPath ?? 'sources/a.md';
  const bytes = typeof text === 'string' ? utf8(text) : text;
  return readSource({ path: displayPath, displayPath, bytes, options: {}, now: NOW, ...over });
};

async function read(text: string | Uint8Array, over: Partial<Given> = {}): Promise<Source> {
  const { sources, unreadable } = await outcome(text, over);
  const [source] = sources;
  if (!source) throw new Error(unreadable.map(({ code, message }) => `${code}: ${message}`).join());
  return source;
}

const ARTICLE = `---
title: "Twelve hurt: what we know"
outlet: Meridian Press
author: [Ada Vale, Bo Lind]
published: 2024-05-15T18:40:00Z
url: https://meridian.example.com/a
language: en-GB
section: World
views: 007
---
Twelve people were hurt.
`;

test('front matter is read and taken off; what we do not know is kept as written', async () => {
  const { address, path, revision } = await read(ARTICLE);
  const from = 'front-matter';
  expect(address).toBe('https://meridian.example.com/a');
  expect(path).toBe('sources/a.md');
  expect(revision.text).toBe('Twelve people were hurt.\n');
  expect(revision.metadata).toEqual({
    title: { value: 'Twelve hurt: what we know', from },
    outlet: { value: 'Meridian Press', from },
    author: { value: 'Ada Vale, Bo Lind', from },
    published: { value: '2024-05-15T18:40:00Z', from },
    url: { value: 'https://meridian.example.com/a', from },
    language: { value: 'en', from },
    agency: null,
    readAs: 'Markdown',
    other: { section: 'World', views: '007' },
  });
});

test('ids and hashes come from address, text and bytes', async () => {
  const { id, revision } = await read(ARTICLE);
  expect(id).toBe(sourceId('https://meridian.example.com/a'));
  expect(revision.sourceId).toBe(id);
  expect(revision.textHash).toBe(sha256('Twelve people were hurt.\n'));
  expect(revision.bytesHash).toBe(sha256(ARTICLE));
  expect([revision.readAt, revision.supersedes]).toEqual([NOW, null]);
});

test.each([
  ['curly quotes, dashes, spaces, emoji', '“It’s – well – 12 km,” he said 🙂.\n'],
  ['Windows line ends', 'One.\r\n\r\nTwo.\r\n'],
  ['old Mac line ends', 'One.\rTwo.\r'],
  ['white space around', '\n\n  One.  \n\n\n'],
  ['combining marks', 'Zażółć gęślą jaźń, e\u0301.'],
  ['a byte order mark inside', 'One.\uFEFFTwo.'],
  ['a rule at the beginning', '---\nOne.\n---\nTwo.\n'],
  ['a rule that is never closed', '---\nOne.\n\nTwo.\n'],
  ['page furniture', 'One.\n\nNo time to read?\nGet a summary\nScroll to Top'],
])('%s: the text is unchanged', async (_what, text) => {
  expect((await read(text)).revision.text).toBe(text);
});

test.each([
  ['a byte order mark', '\uFEFFOne.', 'One.'],
  ['a byte order mark before front matter', '\uFEFF---\ntitle: A\n---\nOne.', 'One.'],
  ['front matter with Windows line ends', '---\r\ntitle: A\r\n---\r\n\r\nOne.\r\n', '\r\nOne.\r\n'],
  ['front matter closed with dots', '---\ntitle: A\n...\nOne.', 'One.'],
  ['empty front matter', '---\n---\nOne.', 'One.'],
])('%s is taken off', async (_what, text, body) => {
  expect((await read(text)).revision.text).toBe(body);
});

test('a person’s word beats front matter, that the sidecar, and that the text', async () => {
  const text = '---\ntitle: From the file\n---\nFrom the text\n\nBy Ada Vale\n\nTwelve people were hurt.';
  const sidecar = { title: 'From the sidecar', outlet: 'Sidecar News' };
  const { metadata } = (await read(text, { sidecar, options: { outlet: 'Option News', title: undefined } }))
    .revision;
  expect([metadata.title, metadata.outlet, metadata.author]).toEqual([
    { value: 'From the file', from: 'front-matter' },
    { value: 'Option News', from: 'option' },
    { value: 'Ada Vale', from: 'text' },
  ]);
});

test.each(['', '~', 'null', '   ', '""'])('a key left empty (%j) states nothing', async (value) => {
  const { metadata } = (
    await read(`---\noutlet: ${value}\n---\nTwelve people were hurt.`, {
      sidecar: { outlet: 'B' },
    })
  ).revision;
  expect(metadata.outlet).toEqual({ value: 'B', from: 'sidecar' });
});

test('front matter and sidecar may both hold keys we do not know', async () => {
  const sidecar = { desk: 'World', kind: 'news' };
  const { metadata } = (await read('---\nkind: feature\n__proto__: x\n---\nOne.', { sidecar })).revision;
  expect(Object.entries(metadata.other)).toEqual([
    ['desk', 'World'],
    ['kind', 'feature'],
    ['__proto__', 'x'],
  ]);
});

test.each([
  ['published: 2024-02-31', 'bad-date', '2024-02-31'],
  ['published: next Tuesday', 'bad-date', '2024-05-07'],
  ['published: 7/5/2024', 'bad-date', '7/5/2024'],
  ['url: example.org/a', 'bad-url', 'http'],
  ['url: "javascript:alert(1)"', 'bad-url', 'http'],
  ['language: English', 'bad-language', '"en"'],
  ['outlet: {name: A}', 'bad-value', '"outlet"'],
  ['title: [[A]]', 'bad-value', '"title"'],
])('%s: the source is taken without it, with a warning', async (line, code, words) => {
  const result = await outcome(`---\n${line}\noutlets: A\n---\nTwelve people were hurt.`);
  expect(result).toMatchObject({
    sources: [
      { path: 'sources/a.md', revision: { metadata: { published: null, url: null, language: null } } },
    ],
    warnings: [{ code, path: 'sources/a.md', message: expect.stringContaining(words) }],
  });
});

test('sound values give no warnings', async () => {
  expect(await outcome(ARTICLE)).toMatchObject({ warnings: [] });
});

const UNREADABLE: readonly [string, string | Uint8Array, string, string][] = [
  ['nothing', '', 'empty', 'empty'],
  ['white space', ' \r\n\t\n', 'empty', 'no text'],
  ['front matter alone', '---\ntitle: A\n---\n\n', 'empty', 'no text'],
  [
    'a picture',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    'binary',
    'not text',
  ],
  ['too much', new Uint8Array(LARGEST_BYTES + 1).fill(0x61), 'too-large', '5 MB'],
  ['broken front matter', '---\ntitle: "A\noutlet: B\n---\nOne.', 'front-matter', 'line'],
  ['front matter never closed', '---\ntitle: A\n\nOne.', 'front-matter', 'never closed'],
  ['a key twice', '---\ntitle: A\ntitle: B\n---\nOne.', 'front-matter', 'line 3'],
  ['aliases', '---\na: &x [1]\nb: [*x, *x]\n---\nOne.', 'front-matter', 'aliases'],
  ['an alias of itself', '---\na: &x [*x]\n---\nOne.', 'front-matter', 'line'],
];
test.each(UNREADABLE)('%s cannot be read', async (_what, bytes, code, words) => {
  expect(await outcome(bytes)).toMatchObject({
    sources: [],
    unreadable: [{ code, path: 'sources/a.md', message: expect.stringContaining(words) as string }],
  });
});

test('text of just the size allowed is read', async () => {
  expect((await read(new Uint8Array(LARGEST_BYTES).fill(0x61))).revision.text).toHaveLength(LARGEST_BYTES);
});

test.each([
  ['a list thirty thousand deep', `---\na: ${'['.repeat(30_000)}\n---\nOne.`],
  [
    'three thousand keys',
    `---\n${Array.from({ length: 3_000 }, (_, i) => `key${i}: 1\n`).join('')}---\nOne.`,
  ],
  ['maps seven thousand deep', `---\n${'a: {'.repeat(7_000)}\n---\nOne.`],
  ['front matter as long as a book', `---\n${'key: value\n'.repeat(300_000)}---\nOne.`],
  ['a million rules', `---\ntitle: A\n${'--- \n'.repeat(400_000)}`],
  ['a million unclosed rules', '---\n-'.repeat(300_000)],
  ['one letter', 'a'.repeat(1_000_000)],
  ['one line of brackets', `${'('.repeat(1_000_000)}`],
  ['a million credits', '(Source: '.repeat(500_000)],
  ['a million blank lines', `${' \n'.repeat(1_000_000)}One.`],
  ['a headline of capitals', `${'By Ab'.repeat(200_000)}\n\nOne.`],
])('%s: read or refused in a moment', async (_what, text) => {
  const before = process.cpuUsage();
  await outcome(text);
  expect(process.cpuUsage(before).user).toBeLessThan(MOMENT);
});

test('no bytes whatever make it throw, and what is read is the end of what was given', async () => {
  const pieces = fc.constantFrom(
    '---\n',
    '\n',
    'title: ',
    'a',
    '"',
    '[',
    '{',
    '&x ',
    '*x',
    '\uFEFF',
    '\r',
    ': ',
    '- ',
    '|',
    '!!js ',
    '🙂',
    '\u0000',
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((some) => some.join(''));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 60 }), texts.map(utf8)), async (bytes) => {
      const result = await outcome(bytes);
      const [source] = result.sources;
      if (!source) return;
      const whole = new TextDecoder().decode(bytes);
      if (isUtf8(bytes) && !bytes.includes(0)) expect(whole.endsWith(source.revision.text)).toBe(true);
      else expect(result.warnings.map(({ code }) => code)).toContain('encoding');
      expect(await outcome(bytes)).toEqual(result);
      expect(JSON.parse(JSON.stringify(source))).toEqual(source);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['a.odt', 'unsupported'],
  ['a.exe', 'unsupported'],
  ['folder.txt/a.pages', 'unsupported'],
])('%s is no kind of text we read', async (displayPath, code) => {
  expect(await outcome('One.', { displayPath })).toMatchObject({ unreadable: [{ code }] });
});

test.each(['a.txt', 'a.TXT', 'a.md', 'a.markdown', 'folder.pdf/a', '.hidden', 'a'])(
  '%s is read',
  async (displayPath) => {
    expect((await read('One.', { displayPath })).revision.text).toBe('One.');
  },
);

test('standard input has no path; its address is its text’s, or the web address given', async () => {
  const given = { path: null, displayPath: '-' };
  const { path, address } = await read('One.', given);
  expect([path, address]).toEqual([null, `stdin:${sha256('One.').slice(0, 16)}`]);
  expect((await read('One.', { ...given, options: { url: 'https://example.org/a' } })).address).toBe(
    'https://example.org/a',
  );
});

test('files are read from where they are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const from = (name: string) => {
    const path = join(folder, name);
    return readSource({ path, displayPath: name, options: {}, now: NOW });
  };
  writeFileSync(join(folder, 'a.txt'), 'One.');
  writeFileSync(join(folder, 'huge.txt'), new Uint8Array(LARGEST_BYTES + 1));
  mkdirSync(join(folder, 'folder.txt'));
  symlinkSync(join(folder, 'loop.txt'), join(folder, 'loop.txt'));
  expect(await from('a.txt')).toMatchObject({ sources: [{ address: 'a.txt', revision: { text: 'One.' } }] });
  expect(await from('b.txt')).toMatchObject({ unreadable: [{ code: 'missing', path: 'b.txt' }] });
  expect(await from('a.txt/b.txt')).toMatchObject({ unreadable: [{ code: 'missing' }] });
  expect(await from('huge.txt')).toMatchObject({ unreadable: [{ code: 'too-large' }] });
  expect(await from('folder.txt')).toMatchObject({ unreadable: [{ code: 'unreadable' }] });
  expect(await from('loop.txt')).toMatchObject({ unreadable: [{ code: 'unreadable' }] });
});
