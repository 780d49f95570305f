import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { add } from '../../src/pipeline/add.ts';
import { doctor } from '../../src/pipeline/doctor.ts';
import { openStore } from '../../src/pipeline/open.ts';
import { listReadings } from '../../src/store/readings.ts';

/** 50 for the long form, over 1,000 files: HEARSAY_KILLS=50. */
const KILLS = Number(process.env['HEARSAY_KILLS'] ?? 8);
const FILES = 20 * KILLS;
/** Each child keeps this many sources or fewer before it is killed, so that all kills fall before the end. */
const MOST_KEPT = 30;
/** One kill takes about a second; a busy machine three. */
const MS_PER_KILL = 10_000;
const CHILD = resolve('tests/pipeline/children/add-folder.ts');
const NOW = '2026-05-04T12:00:00.000Z';

let folder: string;
let few: string;
/** Enough that a file of 300 blocks cannot hold them. */
const FEW = 60;
function write(into: string, files: number): void {
  for (let i = 0; i < files; i++)
    writeFileSync(
      join(into, `${String(i).padStart(4, '0')}.txt`),
      `The police said ${i + 2} people were hurt in Lisk.\n`,
    );
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-killed-'));
  few = mkdtempSync(join(tmpdir(), 'hearsay-few-'));
  write(folder, FILES);
  write(few, FEW);
});
afterAll(() => {
  for (const one of [folder, few]) rmSync(one, { recursive: true });
});

/** Numbers between 0 and 1, the same in every run (mulberry32). */
function* random(seed: number): Generator<number, never> {
  for (let a = seed; ;) {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    yield ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** Starts adding, and kills it after so many sources more than the ones already there. */
async function addAndKill(file: string, after: number): Promise<void> {
  const child = spawn(process.execPath, [CHILD, file, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let [first, seen]: [number | null, number] = [null, 0];
  createInterface(child.stdout).on('line', () => {
    first ??= performance.now();
    if (++seen > after) child.kill('SIGKILL');
  });
  await once(child, 'exit');
}

test(
  `adding ${FILES} files, killed ${KILLS} times: nothing lost, nothing doubled, the next run finishes`,
  { timeout: KILLS * MS_PER_KILL },
  async () => {
    const file = join(folder, 'hearsay.sqlite');
    const numbers = random(7);
    let target = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      target = Math.min(target + Math.floor(numbers.next().value * MOST_KEPT), FILES - 1);
      await addAndKill(file, target);
    }
    const store = await openStore(file);
    const before = await listReadings(store);
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(FILES);
    expect((await doctor(store, process.versions.node)).filter(({ ok }) => !ok)).toEqual([]);
    const { sources, unreadable } = await add(store, {
      paths: [folder],
      options: {},
      workingFolder: folder,
      now: NOW,
    });
    expect(unreadable).toEqual([]);
    const outcomes = Map.groupBy(sources, ({ outcome }) => outcome);
    expect(outcomes.get('unchanged')?.length).toBe(before.length);
    expect(outcomes.get('new')?.length).toBe(FILES - before.length);
    const paths = (await listReadings(store)).map(({ source }) => source.path);
    expect(new Set(paths).size).toBe(FILES);
    expect(paths).toHaveLength(FILES);
    await store.close();
  },
);

test('a file that may grow no further: said plainly, the database whole, the next run finishes', async () => {
  const file = join(few, 'small.sqlite');
  // 220 blocks of 1 kB: room for the tables and some sources.
  const limited = spawnSync(
    'bash',
    [
      '-c',
      `ulimit -f 220; exec "$0" "$@"`,
      process.execPath,
      resolve('src/cli/entry.js'),
      'add',
      few,
      '--db',
      file,
    ],
    {
      encoding: 'utf8',
    },
  );
  expect(limited.status).not.toBe(0);
  expect(limited.stderr).toMatch(/cannot be written further|full/u);
  const store = await openStore(file);
  expect((await doctor(store, process.versions.node)).filter(({ ok }) => !ok)).toEqual([]);
  const kept = (await listReadings(store)).length;
  const { sources } = await add(store, { paths: [few], options: {}, workingFolder: few, now: NOW });
  expect(sources.filter(({ outcome }) => outcome === 'unchanged')).toHaveLength(kept);
  expect(await listReadings(store)).toHaveLength(FEW);
  await store.close();
});

test('Ctrl-C stops after the present source; the same command goes on from there', async () => {
  const file = join(few, 'stopped.sqlite');
  const args = [resolve('src/cli/entry.js'), 'add', few, '--db', file];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (words: Buffer) => {
    said += words.toString();
  });
  // Once the database is there, the program is at work.
  const { existsSync } = await import('node:fs');
  while (!existsSync(`${file}-wal`)) await new Promise((tick) => setTimeout(tick, 20));
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number | null];
  expect([130, null]).toContain(code);
  if (code === 130) expect(said).toMatch(/Stopped: \d+ sources are kept/u);
  const store = await openStore(file);
  expect((await doctor(store, process.versions.node)).filter(({ ok }) => !ok)).toEqual([]);
  await store.close();
});
