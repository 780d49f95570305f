import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Outlet } from './outlet-list.ts';

/** What is wrong with a list of outlets, and in which line. */
export interface OutletProblem {
  readonly line: number;
  readonly message: string;
}

export interface ParsedOutlets {
  readonly outlets: readonly Outlet[];
  readonly problems: readonly OutletProblem[];
}

/** Some thousand outlets. */
const LONGEST = 512 * 1024;
const CODE = (what: string) => z.string().regex(/^[a-z]{2}$/iu, `must be the two letters of a ${what}`);
const ENTRY = z.strictObject({
  name: z.string().trim().min(1, 'must not be empty'),
  kind: z.enum(['agency', 'outlet']).default('outlet'),
  aliases: z.array(z.string().trim().min(1)).default([]),
  hosts: z
    .array(
      z.string().regex(/^[a-z\d.-]{3,120}$/u, 'must be host names in small letters, such as "example.org"'),
    )
    .default([]),
  language: CODE('language').nullable().default(null),
  country: CODE('country').nullable().default(null),
});

/** Reads a list of outlets (YAML: `outlets:` and a list of maps). An entry that does not hold is told with its line; the others stay. */
export function parseOutlets(yaml: string): ParsedOutlets {
  if (yaml.length > LONGEST)
    return { outlets: [], problems: [{ line: 1, message: `it is longer than ${LONGEST / 1024} kB` }] };
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: false,
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const [error] = document.errors;
  if (error) return { outlets: [], problems: [{ line: lineOf(error.pos[0]), message: error.message }] };
  if (document.contents === null) return { outlets: [], problems: [] };
  const list = isMap(document.contents) ? document.get('outlets') : null;
  if (!isSeq(list))
    return {
      outlets: [],
      problems: [{ line: 1, message: 'it must begin with "outlets:" and a list below it' }],
    };
  const outlets: Outlet[] = [];
  const problems: OutletProblem[] = [];
  for (const item of list.items) {
    const line = isMap(item) ? lineOf(item.range?.[0] ?? 0) : 1;
    const entry = ENTRY.safeParse(isMap(item) ? item.toJS(document, { maxAliasCount: 0 }) : null);
    if (entry.success) outlets.push(entry.data);
    else
      problems.push({
        line,
        message: entry.error.issues
          .map(({ path, message }) => `${path.join('.') || 'entry'}: ${message}`)
          .join('; '),
      });
  }
  return { outlets, problems };
}
