import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stated } from '../../src/model/source.ts';
import { findClaims } from '../../src/store/claims.ts';
import { isRead, keepReading, listReadings } from '../../src/store/readings.ts';
import { listRevisions } from '../../src/store/revisions.ts';
import { findSources, listSources, recallSource, removeSource } from '../../src/store/sources.ts';
import { openStore } from '../../src/store/store.ts';
import { anyReading } from './arbitrary.ts';
import { NOW, readingOf, sourceAt, STAGES, temporaryStore } from './made-up.ts';
import { rowsOf } from './rows.ts';
import { emptyDatabase } from '../support/database.ts';

const TOLL = sourceAt('sources/a.txt', 'At least 12 people were hurt. The road is closed.');
const EDITED = sourceAt('sources/a.txt', 'At least 17 people were hurt. The road is closed.');
const OTHER = sourceAt('sources/b.txt', 'Seventeen people were hurt.');

const read = (source: typeof TOLL, stages: Readonly<Record<string, number>> = STAGES) => ({
  source,
  reading: readingOf(source),
  stages,
});
const byOption = (value: string): Stated => ({ value, from: 'option' });

test('any source and reading come back as they were', async () => {
  const store = await openStore(await emptyDatabase());
  await fc.assert(
    fc.asyncProperty(anyReading, async (kept) => {
      expect(await keepReading(store, kept)).toBe('new');
      expect(await listReadings(store)).toEqual([kept]);
      expect(await listSources(store)).toEqual([kept.source]);
      expect(await isRead(store, kept.source, kept.stages)).toBe(true);
      expect(await keepReading(store, kept)).toBe('unchanged');
      expect(await removeSource(store, kept.source.id)).toBe(true);
      expect(await rowsOf(store)).toEqual({});
    }),
    { numRuns: 100 },
  );
  await store.close();
});

test('keeping the same again writes nothing', async () => {
  const store = await temporaryStore();
  await keepReading(store, read(TOLL));
  const before = await rowsOf(store);
  const later = { ...TOLL, revision: { ...TOLL.revision, readAt: '2027-01-01T00:00:00.000Z' } };
  expect(await keepReading(store, read(later))).toBe('unchanged');
  expect(await rowsOf(store)).toEqual(before);
});

test('a changed text is a new revision, and the old one stays with its claims', async () => {
  const store = await temporaryStore();
  await keepReading(store, read(TOLL));
  expect(await isRead(store, EDITED, STAGES)).toBe(false);
  expect(await keepReading(store, read(EDITED))).toBe('changed');
  expect((await listSources(store)).map(({ revision }) => revision.text)).toEqual([EDITED.revision.text]);
  expect((await listRevisions(store, TOLL.id)).map(({ id, supersedes }) => [id, supersedes])).toEqual([
    [TOLL.revision.id, null],
    [EDITED.revision.id, TOLL.revision.id],
  ]);
  const [old] = readingOf(TOLL).claims;
  expect(await findClaims(store, old!.id)).toEqual([old]);
  expect((await listReadings(store)).map(({ reading }) => reading)).toEqual([readingOf(EDITED)]);
});

test('an edit that is taken back makes the first revision count again', async () => {
  const store = await temporaryStore();
  await keepReading(store, read(TOLL));
  await keepReading(store, read(EDITED));
  expect(await keepReading(store, read(TOLL))).toBe('changed');
  expect((await listSources(store)).map(({ revision }) => revision.id)).toEqual([TOLL.revision.id]);
  expect(await listRevisions(store, TOLL.id)).toHaveLength(2);
});

test('new stage versions or new metadata ask for a new reading of the same revision', async () => {
  const store = await temporaryStore();
  await keepReading(store, read(TOLL));
  const raised = { ...STAGES, claim: 2 };
  expect(await isRead(store, TOLL, raised)).toBe(false);
  expect(await keepReading(store, read(TOLL, raised))).toBe('re-read');
  expect(await isRead(store, TOLL, raised)).toBe(true);
  const dated = sourceAt('sources/a.txt', TOLL.revision.text, {
    published: { value: '2026-05-03', from: 'sidecar' },
  });
  expect(await isRead(store, dated, raised)).toBe(false);
  expect(await keepReading(store, read(dated, raised))).toBe('re-read');
  expect(await listRevisions(store, TOLL.id)).toEqual([dated.revision]);
});

test('stages are the same in any order', async () => {
  const store = await temporaryStore();
  await keepReading(store, read(TOLL, { analyse: 1, claim: 2 }));
  expect(await isRead(store, TOLL, { claim: 2, analyse: 1 })).toBe(true);
});

test('sources are listed by path, then address, whatever the order they came in', async () => {
  const store = await temporaryStore();
  const sources = ['sources/b.txt', 'sources/a.txt', 'Z.txt', 'sources/é.txt'].map((path) =>
    sourceAt(path, `${path}.`),
  );
  for (const source of sources) await keepReading(store, read(source));
  expect((await listSources(store)).map(({ path }) => path)).toEqual([
    'Z.txt',
    'sources/a.txt',
    'sources/b.txt',
    'sources/é.txt',
  ]);
});

test('a reading of another revision, or a claim on nobody’s word, is refused and nothing is kept', async () => {
  const store = await temporaryStore();
  const wrong = { source: TOLL, reading: readingOf(OTHER), stages: STAGES };
  await expect(keepReading(store, wrong)).rejects.toMatchObject({ code: 'invalid-record' });
  const stray = { ...read(TOLL), reading: { ...readingOf(TOLL), attributions: [] } };
  await expect(keepReading(store, stray)).rejects.toMatchObject({ code: 'invalid-record' });
  expect(await rowsOf(store)).toEqual({});
});

test('removing a source leaves the others as they were', async () => {
  const store = await temporaryStore();
  await keepReading(store, read(OTHER));
  const before = await rowsOf(store);
  await keepReading(store, read(TOLL));
  await keepReading(store, read(EDITED));
  expect(await removeSource(store, TOLL.id)).toBe(true);
  expect(await rowsOf(store)).toEqual(before);
  expect(await removeSource(store, TOLL.id)).toBe(false);
});

test('a file that is given a web address keeps its past', async () => {
  const store = await temporaryStore();
  await keepReading(store, read(TOLL));
  const url: Stated = { value: 'https://example.org/a', from: 'front-matter' };
  const moved = sourceAt('sources/a.txt', TOLL.revision.text, { url });
  expect(await keepReading(store, read(moved))).toBe('changed');
  expect((await listSources(store)).map(({ address }) => address)).toEqual(['https://example.org/a']);
  expect((await listRevisions(store, moved.id)).map(({ id }) => id)).toEqual([
    TOLL.revision.id,
    moved.revision.id,
  ]);
});

test.each([
  ['its id', TOLL.id],
  ['the beginning of its id', TOLL.id.slice(0, 10)],
  ['its path', 'sources/a.txt'],
  ['its file name', 'a.txt'],
])('a source is found by %s', async (_how, words) => {
  const store = await temporaryStore();
  await keepReading(store, read(TOLL));
  await keepReading(store, read(OTHER));
  expect((await findSources(store, words)).map(({ path }) => path)).toEqual(['sources/a.txt']);
});

test.each(['', 'c.txt', 'src_zz', '.txt'])('nothing is found by %j', async (words) => {
  const store = await temporaryStore();
  await keepReading(store, read(TOLL));
  expect(await findSources(store, words)).toEqual([]);
});

test('claims are found by the beginning of their id, and not by nothing or by wildcards', async () => {
  const store = await temporaryStore();
  await keepReading(store, read(TOLL));
  expect(await findClaims(store, 'clm_')).toHaveLength(2);
  expect(await findClaims(store, '')).toEqual([]);
  expect(await findClaims(store, '%')).toEqual([]);
});

test('what a person said about a source holds when its file is read again', async () => {
  const store = await temporaryStore();
  const said = sourceAt('sources/a.txt', TOLL.revision.text, { outlet: byOption('Libyan Gazette') });
  await keepReading(store, read(said));
  expect(await recallSource(store, TOLL)).toEqual(said);
  const edited = await recallSource(store, EDITED);
  expect(edited.revision.metadata.outlet).toEqual(byOption('Libyan Gazette'));
  const corrected = sourceAt('sources/a.txt', TOLL.revision.text, { outlet: byOption('The Gazette') });
  expect(await recallSource(store, corrected)).toEqual(corrected);
});

test('what a file once said about itself does not hold on', async () => {
  const store = await temporaryStore();
  await keepReading(
    store,
    read(sourceAt('sources/a.txt', TOLL.revision.text, { outlet: { value: 'Old', from: 'sidecar' } })),
  );
  expect(await recallSource(store, TOLL)).toEqual(TOLL);
  expect(await recallSource(store, OTHER)).toEqual(OTHER);
});

test('a web address a person gave to a file holds too', async () => {
  const store = await temporaryStore();
  const said = sourceAt('sources/a.txt', TOLL.revision.text, { url: byOption('https://example.org/a') });
  await keepReading(store, read(said));
  expect(await recallSource(store, TOLL)).toEqual(said);
  expect(await keepReading(store, read(await recallSource(store, TOLL)))).toBe('unchanged');
});

test('times of reading are kept as they were', async () => {
  const store = await temporaryStore();
  await keepReading(store, read(TOLL));
  expect((await listSources(store)).map(({ revision }) => revision.readAt)).toEqual([NOW]);
});
