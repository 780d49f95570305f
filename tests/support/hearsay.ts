import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What a command line gave. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ENTRY = path.resolve('src/cli/entry.js');

/** A folder of its own with a database in it, and the command line run there; removed by `remove()`. */
export interface Desk {
  readonly folder: string;
  /** Runs `hearsay ARGS` in the folder, in a process of its own. */
  readonly hearsay: (args: readonly string[], input?: string | Uint8Array) => Ran;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly remove: () => void;
}

/** Makes a desk; with `articles`, the five articles of the project lie in its sources/. */
export function desk({ articles = false } = {}): Desk {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hearsay-test-'));
  if (articles) cpSync('sources', path.join(folder, 'sources'), { recursive: true });
  return {
    folder,
    hearsay: (args, input) => run(folder, args, input),
    write(name, content) {
      writeFileSync(path.join(folder, name), content);
      return name;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function run(cwd: string, args: readonly string[], input?: string | Uint8Array): Ran {
  const env = { ...process.env, NO_COLOR: '1', HEARSAY_REVIEWER: 'Tester', HEARSAY_DB: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [ENTRY, ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  return { status, stdout, stderr };
}
