import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WORK_LIMITS } from '../../src/ingest/isolation/limits.ts';
import { add } from '../../src/pipeline/add.ts';
import { check } from '../../src/pipeline/check.ts';
import { type Store, openStore } from '../../src/pipeline/open.ts';

const NOW = '2026-05-04T12:00:00.000Z';
const ARTICLE = 'Twelve hurt in Lisk\n\nTwelve people were hurt in Lisk on Tuesday, the police said.\n';
const page = (body: string) =>
  `<!doctype html><html><title>Lisk</title><body><article>${body}</article></body></html>`;

let store: Store;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-hostile-'));
  store = await openStore(':memory:');
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function addAll(files: Readonly<Record<string, string>>, limits = WORK_LIMITS) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return add(store, { paths: Object.keys(files), options: {}, workingFolder: folder, now: NOW, limits });
}

test('a text that takes too long costs itself; sources before and after it are kept, and compared', async () => {
  const slow = 'He said “x,” he said. '.repeat(10_000);
  const files = { 'a.txt': ARTICLE, 'b.txt': slow, 'c.txt': ARTICLE.replaceAll('Twelve', 'Fourteen') };
  const { sources, unreadable } = await addAll(files, { ...WORK_LIMITS, cpuMs: 300 });
  expect(sources.map(({ source }) => source.path)).toEqual(['a.txt', 'c.txt']);
  expect(unreadable).toEqual([
    {
      code: 'too-slow',
      path: 'b.txt',
      message: 'Reading it takes more than 0.3 seconds: it is not read further.',
    },
  ]);
  const run = await check(store, NOW);
  expect(run.sources).toHaveLength(2);
});

test('so does one that takes too much memory', async () => {
  const files = { 'a.html': page(`<p>${ARTICLE.repeat(300)}</p>`), 'b.txt': ARTICLE };
  const { sources, unreadable } = await addAll(files, { ...WORK_LIMITS, megabytes: 90 });
  expect(unreadable.map(({ code, path }) => [code, path])).toEqual([['too-large', 'a.html']]);
  expect(sources.map(({ source }) => source.path)).toEqual(['b.txt']);
});

test('two texts that name a thousand sums in one breath are kept, and comparing them takes no time to speak of', async () => {
  const sums = (sum: string) =>
    `Ferry in Lisk\n\nIt cost ${`$${sum} million and 1/2 on May 4, 2024, `.repeat(400)}the U.S. said.`;
  const { sources } = await addAll({ 'a.txt': sums('12'), 'b.txt': sums('13') });
  expect(sources).toHaveLength(2);
  const before = process.cpuUsage();
  await check(store, NOW);
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(WORK_LIMITS.cpuMs);
});

const BOMBS: Readonly<Record<string, string>> = {
  'nested.html': page(`${'<div>'.repeat(50_000)}x`),
  'brackets.html': page('<'.repeat(200_000)),
  'marks.txt': '“a '.repeat(100_000),
};

test('hostile documents are read or refused in good time, and the one beside them is read', async () => {
  const { sources, unreadable } = await addAll(
    { ...BOMBS, 'z.txt': ARTICLE },
    { ...WORK_LIMITS, cpuMs: 400 },
  );
  expect(sources.map(({ source }) => source.path)).toContain('z.txt');
  expect(sources.length + unreadable.length).toBe(Object.keys(BOMBS).length + 1);
  for (const { code } of unreadable) expect(code).not.toBe('damaged');
});
