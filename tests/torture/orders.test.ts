import { join } from 'node:path';
import { mkdirSync, copyFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { randomFrom } from '../bench/made/random.ts';
import { amount, timeFor } from './amount.ts';
import { addAndCheck, hashIn } from './run-child.ts';
import { storyFolder } from './stories.ts';

const ORDERS = amount(2, 20);
/** Where people are, and how they write dates and sort words. */
const PLACES = [
  { TZ: 'Pacific/Auckland', LANG: 'en_NZ.UTF-8', LC_ALL: 'en_NZ.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Asia/Kathmandu', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' },
];

test(
  'in any order, by one process or several, anywhere in the world: one hash',
  { timeout: timeFor(ORDERS, 40_000) },
  async () => {
    const { folder, sources, names } = storyFolder(amount(24, 90));
    const whole = hashIn(await addAndCheck([join(folder, 'whole.sqlite'), sources]));
    const random = randomFrom(5);
    for (let order = 0; order < ORDERS; order++) {
      const file = join(folder, `order-${String(order)}.sqlite`);
      const env = PLACES[order % PLACES.length] ?? {};
      const shuffled = random.some(names, names.length);
      // One folder named like the other, filled further before each run: names are what articles are known by.
      const filling = join(folder, String(order), 'sources');
      mkdirSync(filling, { recursive: true });
      let last;
      for (let at = 0; at < shuffled.length;) {
        const next = at + random.between(1, shuffled.length);
        for (const name of shuffled.slice(at, next)) copyFileSync(join(sources, name), join(filling, name));
        last = await addAndCheck([file, filling, String(1 + (order % 3))], { env });
        at = next;
      }
      expect(last && hashIn(last)).toBe(whole);
    }
  },
);
