import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { randomFrom } from '../bench/made/random.ts';
import { addAndCheck, hashIn } from './run-child.ts';
import { storyFolder } from './stories.ts';

/** Where people are, and how they write dates and sort words. */
const PLACES = [
  { TZ: 'Pacific/Auckland', LANG: 'en_NZ.UTF-8', LC_ALL: 'en_NZ.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Asia/Kathmandu', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8' },
];
/** An order is added in at most so many parts. */
const PARTS = 3;

/**
 * Adds and checks so many articles in so many orders, by one to three processes, each in another place and in a database of its
 * own: in each the same is found as in a file that got them all at once.
 */
export async function expectOneHash(
  { orders, articles }: { readonly orders: number; readonly articles: number },
  database: (folder: string, number: number) => Promise<string>,
): Promise<void> {
  const { folder, sources, names } = storyFolder(articles);
  const whole = hashIn(await addAndCheck([join(folder, 'whole.sqlite'), sources]));
  expect(whole).toMatch(/^[0-9a-f]{64}$/u);
  const random = randomFrom(5);
  for (let order = 0; order < orders; order++) {
    const address = await database(folder, order);
    const env = PLACES[order % PLACES.length] ?? {};
    const shuffled = random.some(names, names.length);
    // One folder named like the other, filled further before each run: names are what articles are known by.
    const filling = join(folder, String(order), 'sources');
    mkdirSync(filling, { recursive: true });
    let last;
    for (let [at, part] = [0, 1]; at < shuffled.length; part++) {
      const next = part === PARTS ? shuffled.length : at + random.between(1, shuffled.length);
      for (const name of shuffled.slice(at, next)) copyFileSync(join(sources, name), join(filling, name));
      last = await addAndCheck([address, filling, String(1 + (order % 3))], { env });
      at = next;
    }
    expect(last && hashIn(last)).toBe(whole);
  }
}
