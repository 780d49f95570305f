import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { build, loadConfigFromFile } from 'vite';
import { ASSETS } from '../../../src/web/serve.ts';

const APP = path.resolve('src/web/app');
const CONFIG = path.resolve('.config/vite.ts');
/** Test files run side by side: one builds, the others wait. A build takes two seconds. */
const PATIENCE_MS = 30_000;
const STEP_MS = 100;

/** Builds the page where it is not there or older than what it is made of. */
export async function buildPage(): Promise<void> {
  const lock = path.join(tmpdir(), `hearsay-building-page-${process.ppid}`);
  for (let waited = 0; !taken(lock) && waited < PATIENCE_MS; waited += STEP_MS) await wait(STEP_MS);
  try {
    if (isFresh()) return;
    const found = await loadConfigFromFile({ command: 'build', mode: 'production' }, CONFIG);
    await build(found?.config ?? {});
  } finally {
    if (existsSync(lock)) rmdirSync(lock);
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function isFresh(): boolean {
  const index = path.join(ASSETS, 'index.html');
  if (!existsSync(index)) return false;
  const built = statSync(index).mtimeMs;
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).map((file) => path.join(APP, file));
  return [CONFIG, ...files].every((file) => statSync(file).mtimeMs <= built);
}
