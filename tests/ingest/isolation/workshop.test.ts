import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Worked } from '../../../src/ingest/isolation/hand.ts';
import { type WorkLimits } from '../../../src/ingest/isolation/limits.ts';
import { Workshop } from '../../../src/ingest/isolation/workshop.ts';

const HOSTILE = new URL('./children/hostile-work.ts', import.meta.url);
const LIMITS: WorkLimits = { cpuMs: 300, wallMs: 20_000, megabytes: 250 };

function workshop(hands = 1, over: Partial<WorkLimits> = {}): Workshop {
  const made = new Workshop(HOSTILE, hands, { ...LIMITS, ...over });
  onTestFinished(() => {
    made.close();
  });
  return made;
}
/** An expression that runs for ages; the checks rightly refuse it in code. */
const AGES = '^(?:a+)+$';
const told = (worked: Worked) => ('failed' in worked ? worked.failed.code : worked.output);

test('the same process works on one thing after another', async () => {
  const shop = workshop();
  const first = told(await shop.work(['pid']));
  expect(told(await shop.work(['echo', 'hello']))).toBe('hello');
  expect(told(await shop.work(['pid']))).toBe(first);
  expect(first).not.toBe(process.pid);
});

test.each([
  ['spins', 'too-slow'],
  ['backtracks', 'too-slow'],
  ['fills the heap', 'too-large'],
  ['fills memory beside the heap', 'too-large'],
  ['exits', 'damaged'],
  ['aborts', 'damaged'],
  ['throws', 'damaged'],
])('work that %s costs its own answer (%s); the next is done', async (way, code) => {
  const shop = workshop();
  const [bad, good] = await Promise.all([shop.work([way, AGES]), shop.work(['echo', 'still here'])]);
  expect(told(bad)).toBe(code);
  expect(told(good)).toBe('still here');
});

test('work that makes one thing too large is ended, whichever limit it meets first', async () => {
  expect(['too-large', 'too-slow', 'damaged']).toContain(
    told(await workshop().work(['makes one thing too large'])),
  );
});

test('work that only waits is ended by the clock', async () => {
  expect(told(await workshop(1, { wallMs: 600 }).work(['waits']))).toBe('too-slow');
});

test('what is worked on cannot write, start processes, read the machine, or see the environment', async () => {
  const shop = workshop();
  const file = join(tmpdir(), 'hearsay-should-not-be-written');
  expect(told(await shop.work(['writes a file', file]))).toBe('damaged');
  expect(existsSync(file)).toBe(false);
  expect(told(await shop.work(['reads a file']))).toBe('damaged');
  expect(told(await shop.work(['starts a process']))).not.toBe('started');
  expect(told(await shop.work(['environment']))).toBe(0);
});

test('several hands work at once, and a closed workshop answers what was under way', async () => {
  const shop = workshop(2);
  const pids = await Promise.all([shop.work(['pid']), shop.work(['pid'])]);
  expect(new Set(pids.map(told)).size).toBe(2);
  const under = shop.work(['waits']);
  shop.close();
  expect(told(await under)).toBe('damaged');
});
