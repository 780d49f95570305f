import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** Keys and values as they were written, or what is wrong and in which line. `not-a-map`: sound YAML of another shape. */
export type YamlOutcome =
  | { readonly keys: Readonly<Record<string, unknown>> }
  | { readonly problem: 'broken'; readonly line: number; readonly message: string }
  | { readonly problem: 'not-a-map' };

/** More than any front matter or sidecar needs; keeps hostile YAML from taking long. */
const LONGEST_YAML = 128 * 1024;

/**
 * Reads YAML safely: no tags, no aliases, every scalar as the text that stands there ("no" stays "no", 007 stays "007").
 * Never throws. `firstLine` is the number of the YAML's first line in its file.
 */
export function readYaml(yaml: string, firstLine = 1): YamlOutcome {
  if (yaml.length > LONGEST_YAML)
    return { problem: 'broken', line: firstLine, message: `longer than ${LONGEST_YAML / 1024} kB` };
  const lines = new LineCounter();
  try {
    const document = parseDocument(yaml, {
      schema: 'failsafe',
      uniqueKeys: false,
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const [error] = document.errors;
    const wrong = error ? { offset: error.pos[0], message: error.message } : repeatedKey(document);
    if (wrong) {
      const line = firstLine - 1 + lines.linePos(wrong.offset).line;
      return { problem: 'broken', line, message: wrong.message };
    }
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    if (value === null || value === '') return { keys: {} };
    if (!isMap(value)) return { problem: 'not-a-map' };
    // What cannot be written again (nested beyond all measure) cannot be kept.
    JSON.stringify(value);
    return { keys: value };
  } catch (error) {
    const message = error instanceof RangeError ? 'nested too deeply' : 'uses aliases, which are not read';
    return { problem: 'broken', line: firstLine, message };
  }
}

/** The first key that stands twice in one map. The parser's own look for them takes the square of their number. */
function repeatedKey(document: Document): { readonly offset: number; readonly message: string } | null {
  let found: { readonly offset: number; readonly message: string } | null = null;
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          found = {
            offset: key.range?.[0] ?? 0,
            message: `the key "${String(key.value)}" stands there twice`,
          };
          return visit.BREAK;
        }
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
