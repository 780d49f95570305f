import { LineCounter, parseDocument } from 'yaml';

/** Keys and values as they were written, or what is wrong and in which line. `not-a-map`: sound YAML of another shape. */
export type YamlOutcome =
  | { readonly keys: Readonly<Record<string, unknown>> }
  | { readonly problem: 'broken'; readonly line: number; readonly message: string }
  | { readonly problem: 'not-a-map' };

/** More than any front matter or sidecar needs; keeps hostile YAML from taking long. */
const LONGEST_YAML = 256 * 1024;

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
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const [error] = document.errors;
    if (error) {
      const line = firstLine - 1 + lines.linePos(error.pos[0]).line;
      return { problem: 'broken', line, message: error.message };
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

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
