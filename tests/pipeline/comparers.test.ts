import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { add } from '../../src/pipeline/add.ts';
import { compareNew } from '../../src/pipeline/check.ts';
import { correctClaim } from '../../src/pipeline/correct.ts';
import { comparers } from '../../src/pipeline/linking/comparers.ts';
import type { KeyPair } from '../../src/pipeline/linking/helpers.ts';
import type { Verdict } from '../../src/pipeline/linking/verdict.ts';
import { correctionsIn } from '../../src/review/corrections.ts';
import { pairKeysTouching, pairsBetween } from '../../src/store/compared-pairs.ts';
import { lastCheck } from '../../src/store/checks.ts';
import { listLog } from '../../src/store/log.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { fileOf, storiesOf } from '../bench/made/corpus.ts';
import { PROFILES } from '../bench/made/profiles.ts';
import { NOW } from '../store/made-up.ts';

const ARTICLES = 48;
const CPU_MS = 60_000;
let folder: string;
let store: Store;
let pairs: readonly KeyPair[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-comparers-'));
  const steady = PROFILES.find(({ name }) => name === 'steady')!;
  for (const { articles } of storiesOf(steady, ARTICLES))
    for (const article of articles) writeFileSync(join(folder, article.name), fileOf(article));
  store = await openStore(':memory:');
  await add(store, { paths: [folder], options: {}, workingFolder: folder, now: NOW });
  await compareNew(store, NOW, { hands: 1 });
  const keys = await store.db.selectFrom('source').select('key').orderBy('key').execute();
  pairs = await pairKeysTouching(
    store,
    keys.map(({ key }) => key),
  );
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const kept = async () => pairsBetween<Verdict>(store, pairs);
const inOrder = <T extends { readonly left: number; readonly right: number }>(rows: readonly T[]) =>
  [...rows]
    .sort((a, b) => a.left - b.left || a.right - b.right)
    .map((row) => JSON.stringify({ ...row, packed: undefined }));

const SPEAKER = 'Wilhelmina Ostrander';

/** Puts the first claim that is credited to two people down to a third one. */
async function speakerCorrected(into: Store): Promise<void> {
  const { findings } = (await lastCheck(into))!;
  const { sides } = findings.find(({ kind }) => kind === 'attribution')!;
  await correctClaim(into, {
    claim: sides[0]!.claimId,
    speaker: SPEAKER,
    reviewer: 'A',
    reason: '',
    now: NOW,
  });
}

test('other processes find what the check finds itself, byte for byte, also with corrections laid over', async () => {
  expect(pairs.length).toBeGreaterThan(150);
  const here = inOrder(await kept());
  const three = comparers(3, correctionsIn([]));
  expect(inOrder((await three.compare(store, pairs))!)).toEqual(here);
  three.close();
  await speakerCorrected(store);
  await compareNew(store, NOW, { hands: 1 });
  const after = inOrder(await kept());
  expect(after).not.toEqual(here);
  const { compare, close } = comparers(2, correctionsIn(await listLog(store)));
  const theirs = inOrder((await compare(store, pairs))!);
  close();
  expect(theirs).toEqual(after);
  expect(theirs.join(' ')).toContain(SPEAKER);
});

test('a whole check with them keeps what one without them does', async () => {
  const findings = (await lastCheck(store))?.findings;
  const other = await openStore(':memory:');
  await add(other, { paths: [folder], options: {}, workingFolder: folder, now: NOW });
  await compareNew(other, NOW, { hands: 1 });
  await speakerCorrected(other);
  await compareNew(other, NOW, { hands: 2, many: 1 });
  expect((await lastCheck(other))?.findings).toEqual(findings);
  await other.close();
});

test('where a process passes its limits, the check is told to do it itself', async () => {
  const limits = { cpuMs: CPU_MS, wallMs: CPU_MS, megabytes: 60 };
  const { compare, close } = comparers(2, correctionsIn([]), limits);
  expect(await compare(store, pairs)).toBeNull();
  close();
});

test('a few pairs are not worth other processes', async () => {
  const { compare, close } = comparers(2, correctionsIn([]));
  expect(await compare(store, pairs.slice(0, 20))).toBeNull();
  close();
});
