import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { add } from '../../src/pipeline/add.ts';
import { compareNew } from '../../src/pipeline/check.ts';
import { doctor } from '../../src/pipeline/doctor.ts';
import { openStore } from '../../src/store/store.ts';
import { randomFrom } from '../bench/made/random.ts';
import { amount, timeFor } from './amount.ts';
import { NOW, storyFolder } from './stories.ts';

const DATABASES = amount(12, 60);
const BITS = 8;

/** True where it does not open, or the doctor finds something wrong with it. */
async function isFound(file: string): Promise<boolean> {
  try {
    const store = await openStore(file);
    try {
      return (await doctor(store, process.versions.node, NOW)).some(({ ok }) => !ok);
    } finally {
      await store.close();
    }
  } catch {
    return true;
  }
}

test(
  `of ${String(DATABASES)} databases with eight bits turned, every one is found, and one left alone is not`,
  { timeout: timeFor(DATABASES, 3_000) },
  async () => {
    const { folder, sources } = storyFolder(24);
    const file = join(folder, 'hearsay.sqlite');
    const store = await openStore(file);
    await add(store, { paths: [sources], options: {}, workingFolder: sources, now: NOW });
    await compareNew(store, NOW);
    await store.close();
    expect(await isFound(file)).toBe(false);
    const bytes = readFileSync(file);
    const random = randomFrom(11);
    const missed: number[] = [];
    for (let number = 0; number < DATABASES; number++) {
      const turned = Uint8Array.from(bytes);
      for (let bit = 0; bit < BITS; bit++) {
        const at = random.between(0, turned.length - 1);
        turned[at] = (turned[at] ?? 0) ^ (1 << random.between(0, 7));
      }
      const copy = join(folder, `turned-${String(number)}.sqlite`);
      writeFileSync(copy, turned);
      if (!(await isFound(copy))) missed.push(number);
    }
    expect(missed).toEqual([]);
  },
);
