import { readYaml } from './yaml.ts';

/** A text without its front matter, and the front matter's keys as written; or what is wrong with it. */
export type FrontMatter =
  { readonly body: string; readonly keys: Readonly<Record<string, unknown>> } | { readonly problem: string };

/** Far more than any outlet writes; what is longer is there to keep a reader busy. */
const LONGEST_KB = 32;

/** The line that opens front matter: the very first one. */
const OPENING = /^---[ \t]*\r?\n/u;
/** The line that closes it. */
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/u;
/** "outlet: …": tells front matter that was never closed from an article that begins with a rule. */
const KEY_LINE = /^[\w-]{1,40}:(?:\s|$)/u;

/**
 * Takes YAML front matter off a text. A text that begins with a rule (---) but has no keys below it has none.
 * The body is what follows the closing line, characters unchanged.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return { body: text, keys: {} };
  const closing = findClosing(text, opening.length);
  if (!closing) {
    if (!KEY_LINE.test(text.slice(opening.length))) return { body: text, keys: {} };
    return {
      problem: 'The front matter opened on line 1 is never closed: put a line of --- below its keys.',
    };
  }
  if (closing.start > LONGEST_KB * 1024)
    return {
      problem: `The front matter is longer than ${LONGEST_KB} kB: move what is not about the article out of it.`,
    };
  const read = readYaml(text.slice(opening.length, closing.start), 2);
  if ('keys' in read) return { body: text.slice(closing.end), keys: read.keys };
  if (read.problem === 'not-a-map') return { body: text, keys: {} };
  return { problem: `The front matter cannot be read: line ${read.line}: ${read.message}.` };
}

/** The closing line, with its line end; null where there is none. */
function findClosing(text: string, from: number): { readonly start: number; readonly end: number } | null {
  for (let start = from; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    if (CLOSING.test(text.slice(start, newline === -1 ? end : newline).replace(/\r$/u, '')))
      return { start, end };
    start = end;
  }
  return null;
}
