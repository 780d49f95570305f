import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bytesOf } from '../../src/ingest/file-bytes.ts';

/** Writes one letter after the other to the end of a file. */
const WRITER =
  'const fs = require("node:fs"); for (;;) fs.appendFileSync(process.argv[1], "a".repeat(1000));';
const TRIES = 2_000;

test('a file that is being written is not read, and is read when it is whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-written-'));
  const file = join(folder, 'a.txt');
  writeFileSync(file, 'a'.repeat(1_000_000));
  const writer = spawn(process.execPath, ['-e', WRITER, file], { stdio: 'ignore' });
  onTestFinished(() => {
    writer.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  const codes = new Set<string>();
  for (let tried = 0; tried < TRIES && !codes.has('being-written'); tried++) {
    const bytes = bytesOf(file);
    codes.add('code' in bytes ? bytes.code : 'read');
    if (codes.has('too-large')) break;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(codes).toContain('being-written');
  writer.kill('SIGKILL');
  await new Promise((resolve) => writer.once('exit', resolve));
  expect('code' in bytesOf(file)).toBe(false);
});
