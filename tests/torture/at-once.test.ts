import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { add } from '../../src/pipeline/add.ts';
import { compareNew } from '../../src/pipeline/check.ts';
import { openStore } from '../../src/store/store.ts';
import { amount, timeFor } from './amount.ts';
import { hashOf, NOW, storyFolder } from './stories.ts';

const READINGS = amount(2, 20);
const ENTRY = resolve('src/cli/entry.js');

async function hearsay(...args: readonly string[]): Promise<readonly [code: number | null, said: string]> {
  const child = spawn(process.execPath, [ENTRY, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (words: Buffer) => {
    said += words.toString();
  });
  await once(child, 'close');
  return [child.exitCode, said];
}

test(
  'two that add, one that compares and those that read, all at once: nobody is turned away, the same is found',
  { timeout: timeFor(READINGS, 20_000) },
  async () => {
    const { folder, sources, names } = storyFolder(40);
    const file = join(folder, 'hearsay.sqlite');
    const paths = names.map((name) => join(sources, name));
    // Made before, as the first to come makes it.
    await (await openStore(file)).close();
    const half = paths.length / 2;
    const writers = [paths.slice(0, half), paths.slice(half)].map((some) =>
      hearsay('add', ...some, '--db', file),
    );
    const others = Array.from({ length: READINGS }, (_, at) =>
      hearsay(...(at % 2 === 0 ? ['check'] : ['findings', '--json']), '--db', file),
    );
    for (const [code, said] of await Promise.all([...writers, ...others]))
      expect([code, said.replaceAll(/^warning: .*\n/gmu, '')]).toEqual([0, '']);
    const store = await openStore(file);
    await compareNew(store, NOW);
    const alone = await openStore(':memory:');
    await add(alone, { paths, options: {}, workingFolder: process.cwd(), now: NOW });
    await compareNew(alone, NOW);
    expect(await hashOf(store)).toBe(await hashOf(alone));
    await store.close();
    await alone.close();
  },
);
