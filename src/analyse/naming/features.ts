import type { Token } from '../../model/analysis.ts';
import {
  COUNTRY_NAMES,
  COUNTRY_OF_PEOPLE,
  COUNTRY_OF_SEAT,
  SEATS_OF_POWER,
  WIDER_PEOPLES,
} from '../../lang/en/countries.ts';
import { FIRST_NAMES } from '../../lang/en/first-names.ts';
import { BODY_NOUNS, COMPANY_SUFFIXES, PLACE_NOUNS, THING_NOUNS } from '../../lang/en/organisations.ts';
import { ROLE_ADJECTIVES, ROLE_NOUNS, STYLES_OF_PEOPLE } from '../../lang/en/roles.ts';
import { topicsOf } from '../../lang/en/noun-topics.ts';
import type { Run } from './runs.ts';

/** FNV-1a: spreads short strings well and is quick. */
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Odd numbers without a pattern, to keep one word in two slots apart (golden ratio; Murmur3's mixer). */
const SLOT_STEP = 0x9e3779b1;
const MIXER = 0x85ebca6b;

/** 32-bit hash of a string. */
export function hashOf(word: string): number {
  let hash = FNV_START;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** "Xx", "XX", "x", "9", "X.X.", "Xx-": what a word looks like. Long words count as their first letters. */
export function shapeOf(word: string): string {
  let shape = '';
  const length = Math.min(word.length, LONGEST_SHAPE);
  for (let at = 0; at < length; at++) {
    const letter = word.charAt(at);
    const kind = signOf(letter);
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape;
}
const LONGEST_SHAPE = 12;

function signOf(letter: string): string {
  if (letter >= '0' && letter <= '9') return '9';
  if (letter.toLowerCase() === letter.toUpperCase()) return letter;
  return letter === letter.toLowerCase() ? 'x' : 'X';
}

const CLASSES: readonly (readonly [string, (word: string, lower: string) => boolean])[] = [
  ['first', (word) => FIRST_NAMES.has(word)],
  ['country', (word) => COUNTRY_NAMES.has(word) || COUNTRY_OF_SEAT.has(word) || SEATS_OF_POWER.has(word)],
  ['people', (word) => COUNTRY_OF_PEOPLE.has(word) || WIDER_PEOPLES.has(word)],
  ['body', (_, lower) => BODY_NOUNS.has(lower)],
  ['company', (word) => COMPANY_SUFFIXES.has(word)],
  ['place', (_, lower) => PLACE_NOUNS.has(lower)],
  ['thing', (_, lower) => THING_NOUNS.has(lower)],
  ['role', (_, lower) => ROLE_NOUNS.has(lower) || ROLE_ADJECTIVES.has(lower)],
  ['style', (word) => STYLES_OF_PEOPLE.has(word.replace('.', ''))],
];

/** What the word lists know of a word, as hashes; kept, for names come again and again. */
function classesOf(word: string): readonly number[] {
  const lower = word.toLowerCase();
  const found = CLASSES.filter(([, holds]) => holds(word, lower)).map(([name]) => hashOf(name));
  return [...found, ...topicsOf(lower).map((topic) => hashOf(`topic ${String(topic)}`))];
}

/** All that is worked out once a word. */
interface Word {
  readonly lower: number;
  readonly shape: number;
  readonly ends: readonly number[];
  readonly starts: number;
  readonly classes: readonly number[];
}
const NONE: Word = { lower: 1, shape: 1, ends: [], starts: 1, classes: [] };
/** A cache larger than this is started anew, so that odd texts cannot fill memory. */
const CACHE_LIMIT = 20_000;
const words = new Map<string, Word>();

function wordOf(text: string | undefined): Word {
  if (text === undefined) return NONE;
  const known = words.get(text);
  if (known) return known;
  if (words.size >= CACHE_LIMIT) words.clear();
  const lower = text.toLowerCase();
  const word: Word = {
    lower: hashOf(lower),
    shape: hashOf(shapeOf(text)),
    ends: [hashOf(lower.slice(-3)), hashOf(lower.slice(-2))],
    starts: hashOf(lower.slice(0, 3)),
    classes: classesOf(text),
  };
  words.set(text, word);
  return word;
}

function slot(number: number, hash: number): number {
  const mixed = Math.imul(hash ^ Math.imul(number, SLOT_STEP), MIXER);
  return mixed ^ (mixed >>> 15);
}

/** Where the classes of neighbours start among the slots, one for each distance. */
const CLASS_SLOTS = 40;
const SENTENCE_START = hashOf('start');

/** Where to look. */
export interface Looking {
  readonly tokens: readonly Token[];
  readonly run: Run;
}

/** Hashes of all that speaks for or against a name at token `at`, written to `out`; gives how many. */
export function featuresAt({ tokens, run }: Looking, at: number, out: Int32Array): number {
  const token = tokens[at];

  if (!token) return 0;
  const sentence = token.sentence;
  const near = (distance: number): Token | undefined => {
    const other = tokens[at + distance];
    return other?.sentence === sentence ? other : undefined;
  };
  const [before2, before, after, after2] = [near(-2), near(-1), near(1), near(2)];
  const here = wordOf(token.text);
  const [w2, w1, v1, v2] = [
    wordOf(before2?.text),
    wordOf(before?.text),
    wordOf(after?.text),
    wordOf(after2?.text),
  ];
  const end = wordOf(tokens[run.last - 1]?.text);
  const start = wordOf(tokens[run.first]?.text);
  const up = tokens[token.head];
  const upos = hashOf(token.upos);
  let n = 0;
  const put = (number: number, hash: number): void => {
    if (n < out.length) out[n++] = slot(number, hash);
  };
  put(0, 0);
  put(1, here.lower);
  put(2, w1.lower);
  put(3, v1.lower);
  put(4, w2.lower);
  put(5, v2.lower);
  put(6, here.shape);
  put(7, hashOf(token.xpos));
  put(8, upos ^ hashOf(before?.upos ?? ''));
  put(9, upos ^ (hashOf(after?.upos ?? '') >>> 1));
  put(10, w1.lower ^ (here.lower >>> 1));
  put(11, here.lower ^ (v1.lower >>> 1));
  put(12, here.starts);
  put(13, w1.shape ^ (here.shape >>> 1));
  put(14, here.shape ^ (v1.shape >>> 1));
  put(15, hashOf(token.deprel) ^ (hashOf(up?.lemma ?? '') >>> 1));
  put(16, hashOf(token.deprel));
  put(17, end.lower);
  put(18, start.lower ^ (before?.sentence === undefined ? SENTENCE_START : 0));
  put(19, Math.min(run.last - run.first, LONG_RUN) * 16 + Math.min(at - run.first, LONG_RUN));
  put(20, wordOf(tokens[run.last]?.text).lower);
  put(21, wordOf(tokens[run.first - 1]?.text).lower);
  put(22, v1.lower ^ (v2.lower >>> 1));
  for (const hash of here.ends) put(23, hash);
  for (const hash of v1.ends) put(24, hash);
  putClasses(put, [w2, w1, here, v1, v2, end, start]);
  for (const hash of here.classes) {
    put(60, hash ^ (here.shape >>> 1));
    put(61, hash ^ (w1.lower >>> 1));
    put(62, hash ^ (v1.shape >>> 1));
    for (const other of v1.classes) put(63, hash ^ (other >>> 1));
    for (const other of w1.classes) put(64, other ^ (hash >>> 1));
  }
  put(65, v1.shape ^ (here.shape >>> 1) ^ (w1.shape >>> 2));
  put(66, w1.lower ^ (here.shape >>> 1));
  put(67, v1.lower ^ (here.shape >>> 1));
  return n;
}

/** Runs longer than this look alike. */
const LONG_RUN = 7;

function putClasses(put: (number: number, hash: number) => void, near: readonly Word[]): void {
  near.forEach(({ classes }, distance) => {
    for (const hash of classes) put(CLASS_SLOTS + distance, hash);
    if (classes.length === 0) put(CLASS_SLOTS + distance, 0);
  });
}

/** No token has more features than this. */
export const MOST_FEATURES = 160;
