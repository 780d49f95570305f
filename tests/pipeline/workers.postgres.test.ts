import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { sha256 } from '../../src/model/ids.ts';
import { add } from '../../src/pipeline/add.ts';
import { compareNew } from '../../src/pipeline/check.ts';
import { CREW, READ_LINE } from '../../src/pipeline/crew/lines.ts';
import { readJob } from '../../src/pipeline/crew/read-job.ts';
import { lastCheck } from '../../src/store/checks.ts';
import { checkIntegrity } from '../../src/store/integrity.ts';
import { openJobs } from '../../src/store/jobs/open-jobs.ts';
import { countWorkers } from '../../src/store/jobs/presence.ts';
import { listReadings } from '../../src/store/readings.ts';
import { listRevisions } from '../../src/store/revisions.ts';
import { listSources } from '../../src/store/sources.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { newSchema } from '../support/database.ts';
import { NOW } from '../store/made-up.ts';
import { writeStories } from './many-stories.ts';

const ENTRY = path.resolve('src/cli/entry.js');
const STORIES = 12;
/** Articles of a job in the test that kills: short jobs, so that there are many to kill somebody at. */
const JOB = 8;
const KILLED_READING = 6;
const KILLED_COMPARING = 2;
const ASK_MS = 10;

let folder: string;
/** What one process finds in a file. */
let alone: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-workers-'));
  cpSync('sources', path.join(folder, 'sources'), { recursive: true });
  writeStories(path.join(folder, 'sources'), STORIES);
  const store = await openStore(':memory:');
  await addAll(store);
  await compareNew(store, NOW);
  alone = await saidBy(store);
  await store.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const addAll = (store: Store) =>
  add(store, { paths: ['sources'], options: {}, workingFolder: folder, now: NOW });

/** Everything that was read and found, as one hash. */
async function saidBy(store: Store): Promise<string> {
  const last = await lastCheck(store);
  if (!last) throw new Error('nothing was checked');
  const { events, findings, notCompared } = last;
  expect(findings.length).toBeGreaterThan(STORIES);
  return sha256(JSON.stringify([events, findings, notCompared, await listReadings(store)]));
}

interface Worker {
  readonly name: string;
  readonly child: ChildProcess;
}

/** A worker in a process of its own, once it works; ended after the test. */
async function startWorker(address: string, name: string): Promise<Worker> {
  const mine = new URL(address);
  mine.searchParams.set('application_name', name);
  const child = spawn(process.execPath, [ENTRY, 'worker', '--db', mine.href], {
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (words: string) => (said += words));
  while (!said.includes('Working for')) {
    if (child.exitCode !== null) throw new Error(said);
    await setTimeout(ASK_MS);
  }
  return { name, child };
}

/** Kills a worker while it is at a job: it has a transaction open and computes. False where that does not happen any more. */
async function killAtWork({ db }: Store, { name, child }: Worker, until: () => boolean): Promise<boolean> {
  while (!until()) {
    const { rows } = await sql`select 1 from pg_stat_activity where application_name = ${name}
      and state = 'idle in transaction' and clock_timestamp() - xact_start > interval '40 ms'`.execute(db);
    if (rows.length > 0) {
      child.kill('SIGKILL');
      await once(child, 'exit');
      return true;
    }
    await setTimeout(ASK_MS);
  }
  return false;
}

async function serverStore(): Promise<{ readonly address: string; readonly store: Store }> {
  const address = await newSchema();
  const store = await openStore(address);
  onTestFinished(() => store.close());
  return { address, store };
}

describe('workers', () => {
  test('that are started at once on a new database all work', async () => {
    const { address, store } = await serverStore();
    const started = ['a', 'b', 'c', 'd'].map((name) => startWorker(address, name));
    expect(await Promise.all(started)).toHaveLength(4);
    expect(await countWorkers(store, CREW)).toBe(4);
  });

  test.each([1, 2])('%i of them find what one process finds in a file, to the byte', async (number) => {
    const { address, store } = await serverStore();
    const workers = await Promise.all(
      Array.from({ length: number }, (_, i) => startWorker(address, `worker-${String(i)}`)),
    );
    expect(await countWorkers(store, CREW)).toBe(number);
    const { sources, unreadable } = await addAll(store);
    expect(unreadable).toEqual([]);
    expect(new Set(sources.map(({ outcome }) => outcome))).toEqual(new Set(['new']));
    await compareNew(store, NOW);
    expect(await saidBy(store)).toBe(alone);
    expect((await addAll(store)).sources.every(({ outcome }) => outcome === 'unchanged')).toBe(true);
    // As after an update of the program: what an older one has read is read again, by them too.
    await store.db.updateTable('reading').set({ stages: '{}' }).execute();
    await compareNew(store, NOW);
    expect(await saidBy(store)).toBe(alone);
    expect(await checkIntegrity(store)).toEqual([]);
    for (const { child } of workers) {
      child.kill('SIGTERM');
      await once(child, 'exit');
      expect(child.exitCode).toBe(0);
    }
    expect(await countWorkers(store, CREW)).toBe(0);
  });

  test('may be killed at any job: no half article, none doubled, the same findings', async () => {
    const { address, store } = await serverStore();
    const read = await openStore(':memory:');
    await addAll(read);
    const all = (await listSources(read)).map((source) => ({ source, original: undefined }));
    await read.close();
    const jobs = await openJobs(store, [READ_LINE], { tends: true });
    const parts = Array.from({ length: Math.ceil(all.length / JOB) }, (_, i) =>
      all.slice(i * JOB, (i + 1) * JOB),
    );
    const ids = await jobs.send(READ_LINE, parts.map(readJob));
    let killed = 0;
    for (; killed < KILLED_READING; killed++) {
      const worker = await startWorker(address, `reader-${String(killed)}`);
      expect(await killAtWork(store, worker, () => worker.child.exitCode !== null)).toBe(true);
      const kept = await listReadings(store);
      expect(kept.length % JOB).toBe(0);
      expect(await checkIntegrity(store)).toEqual([]);
    }
    const two = [await startWorker(address, 'last-0'), await startWorker(address, 'last-1')];
    while ((await jobs.results(READ_LINE, ids)).size < ids.length) await setTimeout(ASK_MS);
    expect([...(await jobs.results(READ_LINE, ids)).values()].filter((one) => 'failed' in one)).toEqual([]);
    await jobs.close();

    let checked = false;
    const checking = compareNew(store, NOW).then(() => (checked = true));
    const kills = await Promise.all(two.map((worker) => killAtWork(store, worker, () => checked)));
    killed += kills.filter(Boolean).length;
    await checking;
    expect(killed).toBe(KILLED_READING + KILLED_COMPARING);
    const sources = await listSources(store);
    expect(sources).toHaveLength(all.length);
    for (const { id } of sources) expect(await listRevisions(store, id)).toHaveLength(1);
    expect(await checkIntegrity(store)).toEqual([]);
    expect(await saidBy(store)).toBe(alone);
  });
});

test('where there is no worker, add and check do it themselves', async () => {
  const { store } = await serverStore();
  await addAll(store);
  await compareNew(store, NOW);
  expect(await saidBy(store)).toBe(alone);
});
