import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { add } from '../../src/pipeline/add.ts';
import { compareNew } from '../../src/pipeline/check.ts';
import { checkIntegrity } from '../../src/store/integrity.ts';
import { openStore } from '../../src/store/store.ts';
import { amount, timeFor } from './amount.ts';
import { hashOf, NOW, storyFolder } from './stories.ts';

const BLOCK = 1024;
/** Blocks a file may grow by before there is no more room. */
const ROOM = amount(1, 10);

/** One limit a few blocks above what is there, the next a few more. */
test(
  'no room left while comparing: said plainly, the database whole, the next check finishes',
  { timeout: timeFor(ROOM, 20_000) },
  async () => {
    const { folder, sources } = storyFolder(16);
    const file = join(folder, 'hearsay.sqlite');
    const store = await openStore(file);
    await add(store, { paths: [sources], options: {}, workingFolder: sources, now: NOW });
    await store.close();
    const blocks = Math.ceil(statSync(file).size / BLOCK);
    for (let more = 0; more < ROOM; more++) {
      const entry = resolve('src/cli/entry.js');
      const limit = `ulimit -f ${String(Math.max(40, Math.floor(blocks / 4)) + more * 10)}; exec "$0" "$@"`;
      const { status, stderr } = spawnSync(
        'bash',
        ['-c', limit, process.execPath, entry, 'check', '--db', file],
        {
          encoding: 'utf8',
        },
      );
      expect(status).not.toBe(0);
      expect(stderr).toMatch(/cannot be written further|full/u);
      const left = await openStore(file);
      expect(await checkIntegrity(left)).toEqual([]);
      await left.close();
    }
    const after = await openStore(file);
    await compareNew(after, NOW);
    const whole = await openStore(':memory:');
    await add(whole, { paths: [sources], options: {}, workingFolder: sources, now: NOW });
    await compareNew(whole, NOW);
    expect(await hashOf(after)).toBe(await hashOf(whole));
    await after.close();
    await whole.close();
  },
);
