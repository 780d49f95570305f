import { readFileSync } from 'node:fs';

/** What WordNet knows of a word: `['!', 'n10.28', 'v32:2.8']` is a known-used noun (topics 10, 28) and verb (topic 32, frames 2, 8). */
export type Description = readonly string[];

let lexicon: ReadonlyMap<string, Description> | null = null;

const KIND_RADIX = 36;

function read(): ReadonlyMap<string, Description> {
  const [, count = '0', ...lines] = readFileSync(new URL('./lexicon.txt', import.meta.url), 'latin1').split(
    '\n',
  );
  const kinds = lines.slice(0, Number(count)).map((line) => line.split(' '));
  const words = new Map<string, Description>();
  for (const line of lines.slice(Number(count), -1)) {
    const space = line.indexOf(' ');
    words.set(line.slice(0, space), kinds[Number.parseInt(line.slice(space + 1), KIND_RADIX)] ?? []);
  }
  return words;
}

/** The description of a word in lower case as it stands, without undoing inflection; null where WordNet does not have it. */
export function describeWord(word: string): Description | null {
  lexicon ??= read();
  return lexicon.get(word) ?? null;
}
