import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepReading } from '../../src/store/readings.ts';
import { listSources } from '../../src/store/sources.ts';
import { HOLD_LOCK, firstWords, startChild } from './children/child.ts';
import { temporaryStore } from './made-up.ts';
import { readNumbered } from './numbered.ts';

test('a write waits for another program’s short one', async () => {
  const store = await temporaryStore();
  await firstWords(startChild(HOLD_LOCK, store.path, '400'));
  expect(await keepReading(store, readNumbered(1))).toBe('new');
});

test('a write that waits in vain says so after five seconds, keeps nothing, and works again afterwards', async () => {
  const store = await temporaryStore();
  const holder = startChild(HOLD_LOCK, store.path, '60000');
  await firstWords(holder);
  const started = performance.now();
  await expect(keepReading(store, readNumbered(1))).rejects.toMatchObject({
    code: 'locked',
    path: store.path,
    message: expect.stringContaining('in use by another program'),
  });
  expect(performance.now() - started).toBeGreaterThan(4000);
  expect(await listSources(store)).toEqual([]);
  holder.kill('SIGKILL');
  expect(await keepReading(store, readNumbered(1))).toBe('new');
});

test('reading goes on while another program writes', async () => {
  const store = await temporaryStore();
  await keepReading(store, readNumbered(1));
  await firstWords(startChild(HOLD_LOCK, join(store.path), '60000'));
  const started = performance.now();
  expect(await listSources(store)).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(1000);
});
