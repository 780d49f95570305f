import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('./children/add-and-check.ts', import.meta.url));

export interface Ran {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly lines: readonly string[];
}

/** Adds and checks in a process of its own; killed when it has said so many lines, if ever. */
export async function addAndCheck(
  args: readonly string[],
  {
    killAfter = Infinity,
    env = {},
  }: { readonly killAfter?: number; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [CHILD, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const lines: string[] = [];
  createInterface(child.stdout).on('line', (line) => {
    lines.push(line);
    if (lines.length >= killAfter) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return { code: child.exitCode, lines };
}

/** What it said the hash of everything is. */
export const hashIn = ({ lines }: Ran): string | undefined =>
  lines.find((line) => line.startsWith('hash '))?.slice('hash '.length);
