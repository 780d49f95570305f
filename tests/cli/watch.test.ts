import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { desk } from '../support/hearsay.ts';

const { folder, hearsay, remove } = desk();
afterAll(remove);

const LONG_MS = 240_000;
const STEP_MS = 50;

it(
  'compares again when a file appears, and ends cleanly when it is interrupted',
  { timeout: LONG_MS },
  async () => {
    const inbox = path.join(folder, 'inbox');
    mkdirSync(inbox);
    const article = (name: string, number: string) =>
      writeFileSync(
        path.join(inbox, name),
        `${number} people were injured when the ferry Tarsa struck the east pier on Monday, police said.\n`,
      );
    article('post.txt', 'Twelve');
    const child = spawn(process.execPath, [path.resolve('src/cli/entry.js'), 'watch', 'inbox'], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', HEARSAY_DB: undefined },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    const rounds = async (number: number) => {
      while (err.split('watching inbox').length <= number && child.exitCode === null) await wait(STEP_MS);
    };
    try {
      // As soon as the first is read: what appears during the first round is seen too.
      while (!out.includes('post.txt') && child.exitCode === null) await wait(STEP_MS / 10);
      expect(out).toMatch(/^new .*post\.txt$/mu);
      article('wire.txt', 'Seventeen');
      await rounds(2);
      expect(out).toMatch(/^new .*wire\.txt$/mu);
      expect(out).toContain('conflict/quantity');
    } finally {
      child.kill('SIGINT');
      await once(child, 'exit');
    }
    expect(child.exitCode).toBe(0);
    expect(hearsay(['findings', '--relation', 'conflict']).stdout).toContain('Seventeen');
  },
);
