import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { add } from '../../src/pipeline/add.ts';
import { BadValue, mend, oneSource, originalBytes } from '../../src/pipeline/mend.ts';
import { type Store, openStore } from '../../src/pipeline/open.ts';
import { remove } from '../../src/pipeline/remove.ts';
import { emptyDatabase } from '../support/database.ts';

const NOW = '2026-05-04T12:00:00.000Z';
const ARTICLE = 'Twelve hurt in Lisk\n\nTwelve people were hurt in Lisk on Tuesday, the police said.\n';

let store: Store;
let folder: string;
beforeEach(async () => {
  store = await openStore(await emptyDatabase());
  folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  writeFileSync(join(folder, 'a.txt'), ARTICLE);
  writeFileSync(join(folder, 'b.txt'), ARTICLE.replaceAll('Twelve', 'Seventeen'));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const addAll = () => add(store, { paths: ['a.txt', 'b.txt'], options: {}, workingFolder: folder, now: NOW });

test('a mended value is a reviewer’s word, is compared with, and holds when the file is read again', async () => {
  await addAll();
  const source = await oneSource(store, 'a.txt');
  const { run } = await mend(store, {
    source,
    values: { outlet: 'Lisk Post', published: 'May 7, 2024' },
    now: NOW,
  });
  expect(run.sources.map(({ revision }) => revision.metadata.outlet)).toEqual([
    { value: 'Lisk Post', from: 'reviewer' },
    null,
  ]);
  const again = await addAll();
  expect(again.sources.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  const { metadata } = (await oneSource(store, 'a.txt')).revision;
  expect([metadata.outlet, metadata.published]).toEqual([
    { value: 'Lisk Post', from: 'reviewer' },
    { value: '2024-05-07', from: 'reviewer' },
  ]);
});

test('a mended address keeps the source, its file and its past', async () => {
  await addAll();
  const url = 'https://example.org/a';
  await mend(store, { source: await oneSource(store, 'a.txt'), values: { url }, now: NOW });
  expect((await oneSource(store, 'a.txt')).address).toBe(url);
  expect((await addAll()).sources.map(({ source, outcome }) => [source.address, outcome])).toEqual([
    [url, 'unchanged'],
    ['b.txt', 'unchanged'],
  ]);
});

test.each([
  [{ published: 'next Tuesday' }, 'not a date'],
  [{ url: 'example.org' }, 'not a web address'],
  [{ editor: 'Ada' }, 'no value "editor"'],
  [{ url: ' ' }, 'cannot be taken away'],
])('%j is refused and nothing changes', async (values, words) => {
  await addAll();
  const source = await oneSource(store, 'a.txt');
  const outcome = mend(store, { source, values: values as Record<string, string>, now: NOW });
  await expect(outcome).rejects.toThrow(words);
  await expect(outcome).rejects.toBeInstanceOf(BadValue);
  expect(await oneSource(store, 'a.txt')).toEqual(source);
});

test('the bytes are kept as they came, once, and go with the last source that was read from them', async () => {
  writeFileSync(join(folder, 'a.txt'), Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from(ARTICLE)]));
  writeFileSync(join(folder, 'b.txt'), readFileSync(join(folder, 'a.txt')));
  await addAll();
  const kept = async () =>
    (await store.db.selectFrom('original').select('size').execute()).map(({ size }) => size);
  expect(await kept()).toEqual([ARTICLE.length + 3]);
  const bytes = await originalBytes(store, await oneSource(store, 'b.txt'));
  expect(Buffer.from(bytes ?? []).equals(readFileSync(join(folder, 'b.txt')))).toBe(true);
  // They are packed with the text of the first.
  await remove(store, 'a.txt');
  expect(await kept()).toHaveLength(1);
  expect(await originalBytes(store, await oneSource(store, 'b.txt'))).toEqual(bytes);
  await remove(store, 'b.txt');
  expect(await kept()).toEqual([]);
});

test('several articles in one file keep its bytes once', async () => {
  const rows = ['a', 'b'].map((name) =>
    JSON.stringify({ url: `https://example.org/${name}`, text: ARTICLE + name }),
  );
  writeFileSync(join(folder, 'c.jsonl'), rows.join('\n'));
  const { sources } = await add(store, { paths: ['c.jsonl'], options: {}, workingFolder: folder, now: NOW });
  expect(sources.map(({ source }) => [source.address, source.path])).toEqual([
    ['https://example.org/a', 'c.jsonl#https://example.org/a'],
    ['https://example.org/b', 'c.jsonl#https://example.org/b'],
  ]);
  expect((await store.db.selectFrom('original').select('hash').execute()).length).toBe(1);
});
