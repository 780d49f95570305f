import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { LARGEST_BYTES } from '../../src/ingest/decode.ts';
import { displayPath, expandPaths } from '../../src/ingest/expand-paths.ts';
import { ingest } from '../../src/ingest/ingest.ts';

const NOW = '2026-05-04T12:00:00.000Z';

/** A folder with these files, gone after the test. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const read = (workingFolder: string, paths: readonly string[], standardInput = '') =>
  ingest({
    paths,
    options: {},
    workingFolder,
    standardInput: new TextEncoder().encode(standardInput),
    now: NOW,
  });

const TWELVE = 'Twelve hurt\n\nTwelve people were hurt.\n';
const SEVENTEEN = 'Seventeen hurt\n\nSeventeen people were hurt.\n';

test('a folder gives its files that can be read by name, and nothing else', async () => {
  const folder = folderWith({
    's/b.txt': '1',
    's/a.md': '2',
    's/Z.TXT': '3',
    's/README.md': '4',
    's/.hidden.txt': '5',
    's/sources.yaml': '',
    's/c.html': '6',
    's/c.odt': '6',
    's/below/d.txt': '7',
  });
  const { files, unreadable } = expandPaths(['s'], folder);
  expect(files.map((file) => file.displayPath)).toEqual(['s/Z.TXT', 's/a.md', 's/b.txt', 's/c.html']);
  expect(unreadable).toEqual([]);
});

test('each file comes once, however often it is named; a README only when it is named itself', async () => {
  const folder = folderWith({ 's/a.txt': '1', 's/README.md': '2' });
  const { files } = expandPaths(['s', 's/a.txt', './s/../s/a.txt', 's/README.md'], folder);
  expect(files.map((file) => file.displayPath)).toEqual(['s/a.txt', 's/README.md']);
});

test('what is not there and what holds nothing is said, and the rest is read', async () => {
  const folder = folderWith({ 's/a.txt': TWELVE, 'empty/c.odt': '1' });
  const { sources, unreadable } = await read(folder, ['gone.txt', 'empty', 's']);
  expect(sources.map(({ path }) => path)).toEqual(['s/a.txt']);
  expect(unreadable.map(({ code, path }) => [code, path])).toEqual([
    ['missing', 'gone.txt'],
    ['no-sources', 'empty'],
  ]);
});

test.each([
  ['/home/ada/news', 'a.txt', 'a.txt'],
  ['/home/ada/news', '/home/ada/news/s/a.txt', 's/a.txt'],
  ['/home/ada/news', '../a.txt', '/home/ada/a.txt'],
  ['/home/ada/news', '..a.txt', '..a.txt'],
])('in %s the path %s is shown as %s', async (workingFolder, path, shown) => {
  expect(displayPath(path, workingFolder)).toBe(shown);
});

test('the five articles know of themselves what they state, and nothing more', async () => {
  const { sources, unreadable, warnings } = await read(process.cwd(), ['sources']);
  expect([unreadable, warnings]).toEqual([[], []]);
  const facts = sources.map(({ path, revision: { metadata } }) => [
    path?.slice(8, 11),
    metadata.title?.value,
    metadata.outlet?.value ?? null,
    metadata.author?.value ?? null,
    metadata.published?.value ?? null,
    metadata.agency?.value ?? null,
  ]);
  expect(facts).toEqual([
    [
      '000',
      'GNU and LNA delegations in Moscow as Russia deepens relations with eastern and western Libya',
      null,
      null,
      '2024-05-07',
      null,
    ],
    [
      '001',
      'Russia Resumes Military Talks with Haftar While Also Supporting GNA',
      'Libyan Gazette',
      null,
      null,
      null,
    ],
    ['002', 'Libya’s LNA and Russia discuss security cooperation in Moscow', null, null, null, 'RIA News'],
    ['003', 'Haftar in Moscow to Plot New Conspiracies', null, 'Brenna Haggerty', null, null],
    [
      '004',
      'Russian military officials arrive in Libya following Haftar’s invitation',
      null,
      null,
      null,
      null,
    ],
  ]);
});

test('a sidecar speaks for the files of its own folder', async () => {
  const folder = folderWith({
    's/a.txt': TWELVE,
    't/a.txt': SEVENTEEN,
    's/sources.yaml': 'a.txt: { outlet: Meridian, desk: World }',
  });
  const { sources } = await read(folder, ['s', 't']);
  expect(sources.map(({ revision: { metadata } }) => [metadata.outlet, metadata.other])).toEqual([
    [{ value: 'Meridian', from: 'sidecar' }, { desk: 'World' }],
    [null, {}],
  ]);
});

test.each([
  ['broken YAML', 'a.txt: {outlet: "M', 'line 1'],
  ['a list', '- a.txt', 'not a map'],
  ['an entry that is no map', 'a.txt: Meridian', '"a.txt"'],
  ['no text', Uint8Array.from([1, 0, 2]), 'not text'],
])('a sidecar with %s is said, and its articles are read without it', async (_what, content, words) => {
  const { sources, unreadable } = await read(folderWith({ 's/a.txt': TWELVE, 's/sources.yaml': content }), [
    's',
  ]);
  expect(sources.map(({ revision }) => revision.metadata.outlet)).toEqual([null]);
  expect(unreadable).toEqual([
    { code: 'sidecar', path: 's/sources.yaml', message: expect.stringContaining(words) },
  ]);
});

test.each(['', '# nothing yet\n', 'a.txt:\n'])(
  'a sidecar that says nothing (%j) is no mistake',
  async (content) => {
    const { unreadable, warnings } = await read(
      folderWith({ 's/a.txt': TWELVE, 's/sources.yaml': content }),
      ['s'],
    );
    expect([unreadable, warnings]).toEqual([[], []]);
  },
);

test('a sidecar entry without its file is a warning', async () => {
  const { warnings } = await read(
    folderWith({ 's/a.txt': TWELVE, 's/sources.yaml': 'b.txt: { outlet: M }' }),
    ['s'],
  );
  expect(warnings).toEqual([
    { code: 'sidecar', path: 's/sources.yaml', message: expect.stringContaining('"b.txt"') },
  ]);
});

test('two sources with one text are both taken, with a warning', async () => {
  const { sources, warnings, unreadable } = await read(
    folderWith({ 'a.txt': TWELVE, 'b.txt': TWELVE, 'c.txt': SEVENTEEN }),
    ['b.txt', 'a.txt', 'c.txt'],
  );
  expect(sources.map(({ path }) => path)).toEqual(['a.txt', 'b.txt', 'c.txt']);
  expect(warnings).toEqual([{ code: 'same-text', path: 'b.txt', message: expect.stringContaining('a.txt') }]);
  expect(unreadable).toEqual([]);
});

test('of two files with one address the first by path is taken, whatever the order', async () => {
  const front = '---\nurl: https://example.org/a\n---\n';
  const folder = folderWith({ 'a.md': front + TWELVE, 'b.md': front + SEVENTEEN });
  for (const paths of [
    ['a.md', 'b.md'],
    ['b.md', 'a.md'],
  ]) {
    const { sources, unreadable } = await read(folder, paths);
    expect(sources.map(({ path }) => path)).toEqual(['a.md']);
    expect(unreadable).toEqual([
      { code: 'same-address', path: 'b.md', message: expect.stringContaining('a.md') },
    ]);
  }
});

test('every kind of bad file beside good ones: each is named, the good ones are read', async () => {
  const folder = folderWith({
    's/1-good.txt': TWELVE,
    's/2-empty.txt': '',
    's/3-binary.txt': Uint8Array.from([1, 0, 2]),
    's/5-huge.txt': new Uint8Array(LARGEST_BYTES + 1).fill(0x61),
    's/6-broken.md': '---\ntitle: [A\n---\nOne.',
    's/7-undated.md': '---\npublished: 2024-02-31\n---\nSeven people left.',
    's/8-good.md': SEVENTEEN,
  });
  const { sources, unreadable, warnings } = await read(folder, ['s', 'gone.txt', 'a.docx']);
  expect(sources.map(({ path }) => path)).toEqual(['s/1-good.txt', 's/7-undated.md', 's/8-good.md']);
  expect(new Map(unreadable.map(({ code, path }) => [path, code]))).toEqual(
    new Map([
      ['gone.txt', 'missing'],
      ['a.docx', 'missing'],
      ['s/2-empty.txt', 'empty'],
      ['s/3-binary.txt', 'binary'],
      ['s/5-huge.txt', 'too-large'],
      ['s/6-broken.md', 'front-matter'],
    ]),
  );
  expect(warnings.map(({ code, path }) => [code, path])).toEqual([['bad-date', 's/7-undated.md']]);
});

// Whoever runs as root may read everything.
test.skipIf(process.getuid?.() === 0)('a file that may not be read is said', async () => {
  const folder = folderWith({ 'a.txt': TWELVE });
  chmodSync(join(folder, 'a.txt'), 0o000);
  expect((await read(folder, ['a.txt'])).unreadable).toMatchObject([
    { code: 'unreadable', message: expect.stringContaining('permissions') },
  ]);
});

test('standard input is a source beside files', async () => {
  const { sources } = await read(folderWith({ 'a.txt': TWELVE }), ['a.txt', '-'], SEVENTEEN);
  expect(sources.map(({ path, revision }) => [path, revision.text])).toEqual([
    ['a.txt', TWELVE],
    [null, SEVENTEEN],
  ]);
});
