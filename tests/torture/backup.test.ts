import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from '../../src/pipeline/back-up.ts';
import { checkIntegrity } from '../../src/store/integrity.ts';
import { listReadings } from '../../src/store/readings.ts';
import { openStore } from '../../src/store/store.ts';
import { amount, timeFor } from './amount.ts';
import { addAndCheck, hashIn } from './run-child.ts';
import { hashOf, storyFolder } from './stories.ts';

const BACKUPS = amount(2, 12);

test(
  'copied while others write: whole, as it was at one moment, and it goes on from there',
  { timeout: timeFor(BACKUPS, 60_000) },
  async () => {
    const { folder, sources } = storyFolder(amount(30, 90));
    const file = join(folder, 'hearsay.sqlite');
    await (await openStore(file)).close();
    const writing = addAndCheck([file, sources]);
    const store = await openStore(file);
    const copies: string[] = [];
    for (let number = 0; number < BACKUPS; number++) {
      while ((await listReadings(store)).length < 3 * (number + 1))
        await new Promise((soon) => setTimeout(soon, 20));
      const copy = join(folder, `copy-${String(number)}.sqlite`);
      await backUp(store, copy);
      copies.push(copy);
    }
    const whole = hashIn(await writing);
    for (const copy of copies) {
      const restored = await openStore(copy);
      expect(await checkIntegrity(restored)).toEqual([]);
      expect((await listReadings(restored)).length).toBeGreaterThan(0);
      await restored.close();
      expect(hashIn(await addAndCheck([copy, sources]))).toBe(whole);
    }
    const last = join(folder, 'last.sqlite');
    await backUp(store, last);
    await expect(backUp(store, last)).rejects.toMatchObject({ code: 'exists' });
    const restored = await openStore(last);
    expect(await hashOf(restored)).toBe(await hashOf(store));
    await restored.close();
    await store.close();
  },
);

test('hearsay doctor --backup says where the copy is, and copies over nothing', async () => {
  const { folder } = storyFolder(0);
  const [file, copy] = [join(folder, 'hearsay.sqlite'), join(folder, 'copy.sqlite')];
  const run = async () => {
    const child = spawn(process.execPath, [
      resolve('src/cli/entry.js'),
      'doctor',
      '--backup',
      copy,
      '--db',
      file,
    ]);
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (words: Buffer) => {
        said += words.toString();
      });
    await once(child, 'close');
    return [child.exitCode, said] as const;
  };
  const [code, said] = await run();
  expect([code, said]).toEqual([0, expect.stringContaining(`copied to ${copy}`)]);
  const [again, why] = await run();
  expect([again, why]).toEqual([2, expect.stringContaining('is there already')]);
});
