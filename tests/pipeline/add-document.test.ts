import { expect, onTestFinished, test } from 'vitest';
import { WORK_LIMITS } from '../../src/ingest/isolation/limits.ts';
import { openStore } from '../../src/pipeline/open.ts';
import { addDocument, UnreadableDocument } from '../../src/pipeline/page/add-document.ts';
import { listSources } from '../../src/store/sources.ts';
import type { Store } from '../../src/store/store.ts';

const NOW = '2026-01-01T00:00:00.000Z';
const SENTENCES = Array.from(
  { length: 40 },
  (_, place) =>
    `<p>The mayor said on Monday that ${place + 2} roads in quarter ${place} were closed after the storm.</p>`,
);
const PAGE = new TextEncoder().encode(
  `<!doctype html><title>Storm</title><article><h1>Storm closes roads</h1>${SENTENCES.join('\n')}</article>`,
);

async function emptyStore(): Promise<Store> {
  const store = await openStore(':memory:');
  onTestFinished(async () => store.close());
  return store;
}

test('a document that is handed over is read in another process, as one of the command line is', async () => {
  const store = await emptyStore();
  const handed = { name: 'storm.html', bytes: PAGE, options: { outlet: 'City Wire' }, now: NOW };
  const { sources } = await addDocument(store, handed);
  expect(sources.map(({ outcome }) => outcome)).toEqual(['new']);
  expect((await addDocument(store, handed)).sources.map(({ outcome }) => outcome)).toEqual(['unchanged']);
});

test('one that costs more than it may is told and not kept; the next is read', async () => {
  const store = await emptyStore();
  const handed = { name: 'storm.html', bytes: PAGE, options: {}, now: NOW };
  const reading = addDocument(store, { ...handed, limits: { ...WORK_LIMITS, cpuMs: 1 } });
  await expect(reading).rejects.toThrow(UnreadableDocument);
  await expect(reading).rejects.toThrow('storm.html: Reading it takes more than');
  expect(await listSources(store)).toEqual([]);
  await addDocument(store, handed);
  expect(await listSources(store)).toHaveLength(1);
});
