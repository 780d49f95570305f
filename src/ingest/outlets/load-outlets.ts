import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Warning } from '../../model/source.ts';
import { type Outlet, OutletList } from './outlet-list.ts';
import { parseOutlets } from './parse-outlets.ts';

/** The list's name, ours and that of a person's own beside their sources. */
export const OUTLETS_NAME = 'outlets.yaml';
const OURS = join(import.meta.dirname, '../../../sources', OUTLETS_NAME);

/** Lists of outlets, read when first asked for: most texts name no address and credit nobody. */
export interface Outlets {
  readonly list: () => OutletList;
  /** `outlets`: an entry of a person's own list that does not hold, with its line. */
  readonly warnings: readonly Warning[];
}

/** Our list, and after it those that lie in these folders: a person's entry stands for ours of the same name or host. */
export function outletsOf(folders: readonly string[], shown: (file: string) => string): Outlets {
  const files = [...new Set(folders.map((folder) => join(folder, OUTLETS_NAME)))]
    .filter((file) => file !== OURS && existsSync(file))
    .sort();
  if (files.length === 0) return { list: ourOutlets, warnings: [] };
  const own = files.map((file) => ({ file, ...parseOutlets(textOf(file)) }));
  const warnings = own.flatMap(({ file, problems }) =>
    problems.map(({ line, message }) => ({
      code: 'outlets',
      path: shown(file),
      message: `Line ${line}: ${message}.`,
    })),
  );
  let list: OutletList | null = null;
  return {
    list: () => (list ??= new OutletList([...ours(), ...own.flatMap(({ outlets }) => outlets)])),
    warnings,
  };
}

let known: OutletList | null = null;

/** Our list alone. */
export function ourOutlets(): OutletList {
  return (known ??= new OutletList(ours()));
}

function ours(): readonly Outlet[] {
  return parseOutlets(textOf(OURS)).outlets;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Where it cannot be read nothing is known of any outlet: values stay as they are stated.
    return '';
  }
}
