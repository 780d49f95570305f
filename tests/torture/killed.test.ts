import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkIntegrity } from '../../src/store/integrity.ts';
import { listReadings } from '../../src/store/readings.ts';
import { openStore } from '../../src/store/store.ts';
import { randomFrom } from '../bench/made/random.ts';
import { amount, timeFor } from './amount.ts';
import { addAndCheck, hashIn } from './run-child.ts';
import { storyFolder } from './stories.ts';

const KILLS = amount(4, 200);
const ARTICLES = 40;
/** Lines a run says when it adds and checks them all. */
const LINES = 2 * ARTICLES;

test(
  'killed at any moment of adding and checking: nothing half, nothing twice, the same found in the end',
  { timeout: timeFor(KILLS, 15_000) },
  async () => {
    const { folder, sources } = storyFolder(ARTICLES);
    const whole = hashIn(await addAndCheck([join(folder, 'whole.sqlite'), sources]));
    expect(whole).toMatch(/^[0-9a-f]{64}$/u);
    const random = randomFrom(amount(3, 4));
    let [file, kept, number] = ['', 0, 0];
    for (let kill = 0; kill < KILLS; kill++) {
      if (file === '') [file, kept] = [join(folder, `killed-${String(number++)}.sqlite`), 0];
      const run = await addAndCheck([file, sources], { killAfter: random.between(1, LINES) });
      const store = await openStore(file);
      expect(await checkIntegrity(store)).toEqual([]);
      const now = (await listReadings(store)).length;
      expect(now).toBeGreaterThanOrEqual(kept);
      kept = now;
      await store.close();
      // One that came through is done with; the next begins anew.
      if (run.code === 0) {
        expect(hashIn(run)).toBe(whole);
        file = '';
      }
    }
    if (file !== '') expect(hashIn(await addAndCheck([file, sources]))).toBe(whole);
  },
);
