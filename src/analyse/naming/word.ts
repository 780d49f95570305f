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

/** FNV-1a: spreads short strings well and is quick. */
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** 32-bit hash of a string. */
export function hashOf(word: string): number {
  let hash = FNV_START;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** "Xx", "XX", "x", "9", "X.X.", "Xx-": what a word looks like. Long words count as their first letters. */
function shapeOf(word: string): string {
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

/** All that is worked out once a word, as hashes. */
export interface Word {
  readonly lower: number;
  readonly shape: number;
  readonly ends: readonly number[];
  readonly starts: number;
  readonly classes: readonly number[];
}
const NONE: Word = { lower: 1, shape: 1, ends: [], starts: 1, classes: [] };
/** Longer words are known by their beginning. */
const LONGEST_WORD = 40;
/** A cache larger than this is started anew, so that odd texts cannot fill memory. */
const CACHE_LIMIT = 20_000;
const words = new Map<string, Word>();

/** What is known of a word; of none where the text ends. */
export function wordOf(text: string | undefined): Word {
  if (text === undefined) return NONE;
  const known = words.get(text);
  if (known) return known;
  if (words.size >= CACHE_LIMIT) words.clear();
  const clipped = text.slice(0, LONGEST_WORD);
  const lower = clipped.toLowerCase();
  const word: Word = {
    lower: hashOf(lower),
    shape: hashOf(shapeOf(clipped)),
    ends: [hashOf(lower.slice(-3)), hashOf(lower.slice(-2))],
    starts: hashOf(lower.slice(0, 3)),
    classes: classesOf(clipped),
  };
  words.set(text, word);
  return word;
}
