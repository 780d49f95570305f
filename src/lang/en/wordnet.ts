import { readFileSync } from 'node:fs';

/** A part of speech as WordNet writes it: noun, verb, adjective, adverb. */
export type WordPos = 'n' | 'v' | 'a' | 'r';

/** What WordNet knows of one word, most used sense first. */
export interface WordEntry {
  readonly senses: Readonly<Partial<Record<WordPos, readonly number[]>>>;
  /** Words of opposite meaning by part of speech: "pass" as a verb: "fail". */
  readonly antonyms: Readonly<Partial<Record<WordPos, readonly string[]>>>;
  /** Verbs a noun comes from: "invitation": "invite". */
  readonly verbs: readonly string[];
  /** How often it was met in 200,000 tagged words, as a power of two from 0. */
  readonly frequency: number;
}

/** One meaning: what it is a kind of, and which adjectives or verbs mean nearly the same. */
export interface Meaning {
  /** WordNet's topic files: 18 person, 15 place, 28 time … */
  readonly topic: number;
  readonly kinds: readonly number[];
  readonly similar: readonly number[];
  readonly opposites: readonly number[];
}

/** The excerpt that `training/wordnet.ts` wrote, searched where it lies: nothing is parsed before it is asked for. */
interface Book {
  readonly text: string;
  readonly wordsStart: number;
  readonly wordsEnd: number;
  readonly meaningStarts: Int32Array;
}

const RADIX = 36;
const TAB = '\t';
let book: Book | null = null;
/** Words looked up, most of which are names that it does not have; emptied when full, so that a long run does not grow. */
const MOST_ENTRIES = 50_000;
const entries = new Map<string, WordEntry | null>();
const meanings = new Map<number, Meaning>();

function open(): Book {
  if (book) return book;
  const text = readFileSync(new URL('./wordnet.txt', import.meta.url), 'latin1');
  const countStart = text.indexOf('\n') + 1;
  const wordsStart = text.indexOf('\n', countStart) + 1;
  let at = wordsStart;
  for (let left = Number(text.slice(countStart, wordsStart)); left > 0; left--)
    at = text.indexOf('\n', at) + 1;
  const starts: number[] = [];
  for (let line = at; line > 0 && line < text.length; line = text.indexOf('\n', line) + 1) starts.push(line);
  book = { text, wordsStart, wordsEnd: at, meaningStarts: Int32Array.from(starts) };
  return book;
}

/** The line of a word by halving: the words stand in the order of their code units. */
function lineOf(word: string): string | null {
  const { text, wordsStart, wordsEnd } = open();
  let low = wordsStart;
  let high = wordsEnd;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = Math.max(low, text.lastIndexOf('\n', middle - 1) + 1);
    const end = text.indexOf('\n', start);
    const found = text.slice(start, text.indexOf(TAB, start));
    if (found === word) return text.slice(start, end);
    if (found < word) low = end + 1;
    else high = start;
  }
  return null;
}

const numbersIn = (list: string): readonly number[] =>
  list === '' ? [] : list.split(',').map((number) => Number.parseInt(number, RADIX));

function byPos(list: string, separator: string): Partial<Record<WordPos, string[]>> {
  const found: Partial<Record<WordPos, string[]>> = {};
  for (const item of list.split(separator)) {
    if (item !== '') (found[item.charAt(0) as WordPos] ??= []).push(item.slice(2));
  }
  return found;
}

function parse(line: string): WordEntry {
  const [, frequency = '0', senses = '', antonyms = '', verbs = ''] = line.split(TAB);
  const lists = Object.entries(byPos(senses, ' ')).map(([pos, list]) => [pos, numbersIn(list[0] ?? '')]);
  return {
    senses: Object.fromEntries(lists) as WordEntry['senses'],
    antonyms: byPos(antonyms, ','),
    verbs: verbs === '' ? [] : verbs.split(','),
    frequency: Number.parseInt(frequency, RADIX),
  };
}

/** What is known of a word in its dictionary form, lower case; null where WordNet's excerpt does not have it. */
export function wordEntry(lemma: string): WordEntry | null {
  const known = entries.get(lemma);
  if (known !== undefined) return known;
  if (entries.size >= MOST_ENTRIES) entries.clear();
  const line = lineOf(lemma);
  const entry = line === null ? null : parse(line);
  entries.set(lemma, entry);
  return entry;
}

/** The meaning with this number. */
export function meaningOf(sense: number): Meaning {
  const known = meanings.get(sense);
  if (known) return known;
  const { text, meaningStarts } = open();
  const start = meaningStarts[sense] ?? text.length;
  const [topic = '0', kinds = '', similar = '', opposites = ''] = text
    .slice(start, text.indexOf('\n', start))
    .split(TAB);
  const meaning = {
    topic: Number.parseInt(topic, RADIX),
    kinds: numbersIn(kinds),
    similar: numbersIn(similar),
    opposites: numbersIn(opposites),
  };
  meanings.set(sense, meaning);
  return meaning;
}
