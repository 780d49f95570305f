import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { add } from '../../src/pipeline/add.ts';
import { compareNew } from '../../src/pipeline/check.ts';
import { lastCheck } from '../../src/store/checks.ts';
import { checkIntegrity } from '../../src/store/integrity.ts';
import { listReadings } from '../../src/store/readings.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { fileOf, storiesOf } from '../bench/made/corpus.ts';
import { PROFILES } from '../bench/made/profiles.ts';
import { NOW } from '../store/made-up.ts';

/** Enough that other processes read them. */
const ARTICLES = 90;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-hands-'));
  for (const { articles } of storiesOf(
    PROFILES.find(({ name }) => name === 'hostile')!,
    ARTICLES,
  ))
    for (const article of articles) writeFileSync(join(folder, article.name), fileOf(article));
});
afterAll(() => rmSync(folder, { recursive: true }));

const request = (hands: number) => ({ paths: [folder], options: {}, workingFolder: folder, now: NOW, hands });

async function readBy(hands: number): Promise<Store> {
  const store = await openStore(':memory:');
  const { sources, unreadable } = await add(store, request(hands));
  expect(unreadable).toEqual([]);
  expect(sources).toHaveLength(ARTICLES);
  return store;
}

test('however many processes read, the same is kept and found, byte for byte', async () => {
  const said: string[] = [];
  for (const hands of [1, 3]) {
    const store = await readBy(hands);
    await compareNew(store, NOW);
    const packs = await store.db.selectFrom('reading_pack').selectAll().orderBy('revision').execute();
    const { events, findings } = (await lastCheck(store)) ?? {};
    said.push(JSON.stringify([await listReadings(store), packs, events, findings]));
    expect(await checkIntegrity(store)).toEqual([]);
    await store.close();
  }
  expect(said[0]!.length).toBeGreaterThan(ARTICLES * 1000);
  expect(said[1]).toBe(said[0]);
});

test('whoever stops keeps what is done, and goes on from there', async () => {
  const store = await openStore(':memory:');
  const stop = new AbortController();
  const progress = (done: number) => {
    if (done === 30) stop.abort();
  };
  const first = await add(store, { ...request(2), signal: stop.signal, progress });
  expect(first.sources.length).toBeGreaterThanOrEqual(30);
  expect(first.sources.length).toBeLessThan(ARTICLES);
  expect(await listReadings(store)).toHaveLength(first.sources.length);
  const { sources } = await add(store, request(2));
  expect(sources.filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(first.sources.length);
  expect(await listReadings(store)).toHaveLength(ARTICLES);
  await store.close();
});
