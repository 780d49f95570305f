import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** Adds numbered sources: FILE, FIRST, LAST. */
export const ADD_SOURCES = fileURLToPath(new URL('./add-sources.ts', import.meta.url));
/** Holds the write lock: FILE, MILLISECONDS. */
export const HOLD_LOCK = fileURLToPath(new URL('./hold-lock.ts', import.meta.url));

/** Another process that runs one of these scripts; ended after the test. */
export function startChild(script: string, ...args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** Waits until the child has written something. */
export async function firstWords(child: ChildProcess): Promise<void> {
  if (child.stdout) await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
}

/** Waits until the child is gone; gives its exit code, null where it was killed. */
export async function gone(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  await once(child, 'exit');
  return child.exitCode;
}
