import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Unreadable, Warning } from '../model/source.ts';
import { decode } from './decode.ts';
import { readYaml } from './yaml.ts';

/** The file beside articles that says what they state about themselves, by file name. */
export const SIDECAR_NAME = 'sources.yaml';

/** What a folder's sidecar says of each file, as written. */
export type Sidecar = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

export interface SidecarOutcome {
  readonly sidecar: Sidecar;
  /** `sidecar`: it cannot be read, or an entry is not a map. The articles are read without it. */
  readonly unreadable: readonly Unreadable[];
  /** `sidecar`: an entry names a file that is not in the folder. */
  readonly warnings: readonly Warning[];
}

/** Reads a folder's sidecar; empty where it has none. `displayFolder` is how the folder is named in messages. */
export function readSidecar(folder: string, displayFolder: string): SidecarOutcome {
  const file = join(folder, SIDECAR_NAME);
  const path = displayFolder === '' ? SIDECAR_NAME : `${displayFolder}/${SIDECAR_NAME}`;
  const wrong = (message: string): Unreadable => ({ code: 'sidecar', path, message });
  const without = (reason: string): SidecarOutcome => {
    const message = `Its articles are read without it: ${reason}.`;
    return { sidecar: new Map(), unreadable: [wrong(message)], warnings: [] };
  };
  if (!existsSync(file)) return { sidecar: new Map(), unreadable: [], warnings: [] };
  const text = textOf(file);
  if ('message' in text) return without(text.message);
  const read = readYaml(text.text);
  if ('keys' in read) return entriesOf(folder, read.keys, wrong);
  return without(
    read.problem === 'broken' ? `line ${read.line}: ${read.message}` : 'it is not a map of file names',
  );
}

/** An empty sidecar says nothing, and that is no mistake. */
function textOf(file: string): { readonly text: string } | { readonly message: string } {
  try {
    const decoded = decode(readFileSync(file));
    return 'code' in decoded && decoded.code === 'empty' ? { text: '' } : decoded;
  } catch {
    return { message: 'it cannot be opened; see that you may read it' };
  }
}

function entriesOf(
  folder: string,
  keys: Readonly<Record<string, unknown>>,
  wrong: (message: string) => Unreadable,
): SidecarOutcome {
  const sidecar = new Map<string, Readonly<Record<string, unknown>>>();
  const unreadable: Unreadable[] = [];
  for (const [name, entry] of Object.entries(keys)) {
    if (typeof entry === 'object' && entry !== null && !Array.isArray(entry)) sidecar.set(name, { ...entry });
    else if (entry !== null && entry !== '')
      unreadable.push(wrong(`What it says of "${name}" is not a map of keys.`));
  }
  const strays = [...sidecar.keys()].filter((name) => !existsSync(join(folder, name)));
  const warnings = strays.map((name) => wrong(`It names "${name}", which is not in its folder.`));
  return { sidecar, unreadable, warnings };
}
