import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { checkIntegrity } from '../../src/store/integrity.ts';
import { keepReading, listReadings } from '../../src/store/readings.ts';
import { openStore } from '../../src/store/store.ts';
import { ADD_SOURCES, firstWords, gone, startChild } from './children/child.ts';
import { temporaryFolder } from './made-up.ts';
import { CLAIMS_EACH, readNumbered } from './numbered.ts';

/** More than any child adds before it is killed. */
const ENDLESS = '1000000';
/** What the next run adds beyond what the killed one kept. */
const MORE = 20;
const DELAYS_MS = [0, 7, 23, 61];

test.each(DELAYS_MS)(
  'a run killed %i ms into adding leaves whole sources, and the next run does the rest',
  async (delay) => {
    const file = join(temporaryFolder(), 'hearsay.sqlite');
    const child = startChild(ADD_SOURCES, file, '0', ENDLESS);
    await firstWords(child);
    await setTimeout(delay);
    child.kill('SIGKILL');
    expect(await gone(child)).toBe(null);

    const store = await openStore(file);
    expect(await checkIntegrity(store)).toEqual([]);
    const kept = await listReadings(store);
    expect(kept.length).toBeGreaterThan(0);
    expect(new Set(kept.map(({ reading }) => reading.claims.length))).toEqual(new Set([CLAIMS_EACH]));
    const last = kept.length + MORE - 1;
    const outcomes = new Map<string, number>();
    for (let i = 0; i <= last; i++) {
      const outcome = await keepReading(store, readNumbered(i));
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    expect(outcomes).toEqual(
      new Map([
        ['unchanged', kept.length],
        ['new', MORE],
      ]),
    );
    expect(await listReadings(store)).toEqual(Array.from({ length: last + 1 }, (_, i) => readNumbered(i)));
    await store.close();
  },
);

test.each([40, 80, 120, 160, 200])(
  'a run killed %i ms after its start leaves a database that opens',
  async (delay) => {
    const file = join(temporaryFolder(), 'hearsay.sqlite');
    const child = startChild(ADD_SOURCES, file, '0', ENDLESS);
    await setTimeout(delay);
    child.kill('SIGKILL');
    await gone(child);
    const store = await openStore(file);
    expect(await checkIntegrity(store)).toEqual([]);
    await store.close();
  },
);

test('two runs at once both finish', async () => {
  const file = join(temporaryFolder(), 'hearsay.sqlite');
  const children = [startChild(ADD_SOURCES, file, '0', '60'), startChild(ADD_SOURCES, file, '30', '90')];
  expect(await Promise.all(children.map(gone))).toEqual([0, 0]);
  const store = await openStore(file);
  expect(await listReadings(store)).toEqual(Array.from({ length: 91 }, (_, i) => readNumbered(i)));
  await store.close();
});
