import { expect, test } from 'vitest';
import { decide } from '../../src/pipeline/decide.ts';
import { add } from '../../src/pipeline/add.ts';
import { compareNew } from '../../src/pipeline/check.ts';
import { exportDocument } from '../../src/pipeline/export.ts';
import { why } from '../../src/pipeline/explain.ts';
import { claimsInParts, listClaims } from '../../src/pipeline/list-claims.ts';
import { runAround } from '../../src/pipeline/listing/around-claim.ts';
import { exportInParts } from '../../src/pipeline/listing/export-in-parts.ts';
import { sourcesInParts } from '../../src/pipeline/listing/read-in-parts.ts';
import { provenanceOf } from '../../src/pipeline/provenance.ts';
import { currentRun } from '../../src/pipeline/run.ts';
import { speakersIn, speakersOf } from '../../src/pipeline/speakers.ts';
import { callSource } from '../../src/pipeline/summary.ts';
import { eventsInParts } from '../../src/store/events.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { NOW } from '../store/made-up.ts';

async function five(): Promise<Store> {
  const store = await openStore(':memory:');
  await add(store, { paths: ['sources'], options: {}, workingFolder: '.', now: NOW });
  await compareNew(store, NOW);
  return store;
}

async function all<T>(parts: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const part of parts) found.push(part);
  return found;
}

async function exported(store: Store): Promise<string> {
  let words = '';
  await exportInParts(store, async (more) => {
    words += more;
  });
  return words;
}

test('what is read in parts is what a whole run tells, to the byte', async () => {
  const store = await five();
  const run = await currentRun(store);
  for (const filter of [
    { source: null, speaker: null },
    { source: run.sources[2]!.id, speaker: null },
    { source: null, speaker: 'haftar' },
    { source: 'nowhere', speaker: null },
  ])
    expect(await all(claimsInParts(store, filter))).toEqual(listClaims(run, filter));
  expect((await all(sourcesInParts(store))).flat()).toEqual(run.sources);
  expect((await all(eventsInParts(store))).flat()).toEqual(run.events);
  expect(await speakersIn(store, callSource)).toEqual(speakersOf(run, callSource));
  expect(await exported(store)).toBe(JSON.stringify(exportDocument(run)));
  const [finding] = run.findings;
  await decide(store, { findings: [finding!.id], verdict: 'confirm', reviewer: 'Ada', reason: '', now: NOW });
  const decided = await exported(store);
  expect(decided).toBe(JSON.stringify(exportDocument(await currentRun(store))));
  expect(decided).toContain('"verdict":"confirm"');
});

test('of one claim and of two the same is told from what is around them as from everything', async () => {
  const store = await five();
  const run = await currentRun(store);
  const sides = run.findings.flatMap((finding) => finding.sides.map(({ claimId }) => claimId));
  for (const id of [...new Set(sides)].slice(0, 12)) {
    const around = await runAround(store, [id]);
    expect(around.claims.length).toBeLessThan(run.claims.length);
    expect(provenanceOf(around, id)).toEqual(provenanceOf(run, id));
  }
  const [left = '', right = ''] = sides;
  expect(why(await runAround(store, [left, right]), left, right)).toEqual(why(run, left, right));
  expect((await runAround(store, ['clm_zz'])).claims).toEqual([]);
});

test('a database that was never checked lists what was read, and exports it', async () => {
  const store = await openStore(':memory:');
  await add(store, { paths: ['sources'], options: {}, workingFolder: '.', now: NOW });
  const run = await currentRun(store);
  expect(await exported(store)).toBe(JSON.stringify(exportDocument(run)));
  expect((await all(claimsInParts(store, { source: null, speaker: null }))).length).toBe(run.claims.length);
});
