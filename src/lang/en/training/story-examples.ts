import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../../analyse/analyse.ts';
import type { Token } from '../../../model/analysis.ts';
import type { NameExample, TrueName } from './name-examples.ts';

const KIND_OF_LETTER: Readonly<Record<string, TrueName['kind']>> = {
  P: 'person',
  O: 'organisation',
  L: 'place',
  X: 'other',
};

/** The names of each story by their words in lower case joined by a blank, as our tokens cut them. */
type Names = ReadonlyMap<string, TrueName['kind']>;

/** `news-names.txt`: story, letter of the kind, and the names. */
function listedNames(): ReadonlyMap<string, Names> {
  const stories = new Map<string, Map<string, TrueName['kind']>>();
  for (const line of readFileSync(new URL('./news-names.txt', import.meta.url), 'utf8').split('\n')) {
    const [story = '', letter = '', list = ''] = line.split('|');
    const kind = KIND_OF_LETTER[letter];
    if (kind === undefined) continue;
    const names = stories.get(story) ?? new Map<string, TrueName['kind']>();
    stories.set(story, names);
    for (const name of list.split(';')) names.set(squeezed(name), kind);
  }
  return stories;
}

/** Without blanks, so that it does not matter where tokens are cut. */
function squeezed(name: string): string {
  return name.replace(/\s+/gu, '').replace(/’/gu, "'");
}

/** No listed name has more tokens. */
const LONGEST = 14;

function namesIn(tokens: readonly Token[], listed: Names): TrueName[] {
  const names: TrueName[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = longestAt(tokens, at, listed);
    if (found) names.push(found);
    at = found?.last ?? at + 1;
  }
  return names;
}

function longestAt(tokens: readonly Token[], first: number, listed: Names): TrueName | null {
  let words = '';
  let found: TrueName | null = null;
  for (let at = first; at < tokens.length && at - first < LONGEST; at++) {
    if (tokens[at]?.sentence !== tokens[first]?.sentence) break;
    words += squeezed(tokens[at]?.text ?? '');
    const kind = listed.get(words);
    if (kind !== undefined) found = { first, last: at + 1, kind };
  }
  return found;
}

/** A story's name and its articles with their names marked. `folder` holds one folder a story, each with `articles/`. */
export function readStories(folder: string): { story: string; examples: NameExample[] }[] {
  return [...listedNames()].map(([story, listed]) => {
    const articles = join(folder, story, 'articles');
    const examples = readdirSync(articles)
      .sort()
      .map((file) => {
        const text = readFileSync(join(articles, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
        const { tokens, sentences } = analyse(text, { published: null, title: null });
        return { text, tokens, sentences, mentions: [], names: namesIn(tokens, listed) };
      });
    return { story, examples };
  });
}
