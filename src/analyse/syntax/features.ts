import { irregularAdjectives, irregularNouns, irregularVerbs } from '../../lang/en/irregular.ts';
import { describeWord } from '../../lang/en/lexicon.ts';

/** Rows of the table that all features but the word itself share: hashed, so a few of them share a row. */
export const HASH_ROWS = 16384;

/** Longer words are looked at by their ends only: a word of a megabyte must not cost a megabyte of features. */
const LONGEST_WORD = 48;
const LONGEST_ENDING = 4;
const LONGEST_BEGINNING = 3;
const LONGEST_SHAPE = 7;

/** What the network is told of a token. */
export interface TokenFeatures {
  /** The word in lower case with every digit as 0: its own row where training met it twice. */
  readonly word: string;
  /** Rows of the hashed table; the first `lexical` of them stand for whole words and are dropped with the word in training. */
  readonly rows: readonly number[];
  readonly lexical: number;
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  return (Math.imul(value, 0x2c1b3c6d) >>> 8) % HASH_ROWS;
}

function clipped(form: string): string {
  return form.length <= LONGEST_WORD ? form : form.slice(0, LONGEST_WORD / 2) + form.slice(-LONGEST_WORD / 2);
}

/** The word as the tables know it. */
export const normal = (form: string): string =>
  clipped(form).toLowerCase().replace(/[’‘`]/gu, "'").replace(/[“”]/gu, '"').replace(/\d/gu, '0');

function letterKind(letter: string): string {
  if (/\p{Lu}/u.test(letter)) return 'X';
  if (/\p{L}/u.test(letter)) return 'x';
  return /\p{N}/u.test(letter) ? '0' : letter;
}

/** "McDonald" is XxXx, "B-52" is X-0: runs of one kind count once. */
function shapeOf(form: string): string {
  let shape = '';
  for (const letter of clipped(form)) {
    const kind = letterKind(letter);
    if (!shape.endsWith(kind)) shape += kind;
    if (shape.length >= LONGEST_SHAPE) break;
  }
  return shape;
}

/** Regular endings, what they may stand for, and what to put in their place to get the dictionary form. */
const INFLECTIONS: readonly (readonly [ending: string, poses: string, instead: string])[] = [
  ['ies', 'nv', 'y'],
  ['es', 'nv', ''],
  ['s', 'nv', ''],
  ['ied', 'v', 'y'],
  ['ed', 'v', ''],
  ['ed', 'v', 'e'],
  ['ing', 'v', ''],
  ['ing', 'v', 'e'],
  ['er', 'a', ''],
  ['er', 'a', 'e'],
  ['est', 'a', ''],
  ['est', 'a', 'e'],
];
/** Irregular forms, with what stands for their ending. */
const IRREGULAR: readonly (readonly [ReadonlyMap<string, string>, string, string])[] = [
  [irregularVerbs, '!', 'v'],
  [irregularNouns, '!', 'n'],
  [irregularAdjectives, '!', 'a'],
];
const DOUBLED = /([bdfgk-nprtvz])\1(?:ed|ing|er|est)$/u;

/** Every dictionary word this may be a form of, with the ending and the part of speech it would be. */
export function baseForms(word: string): readonly (readonly [base: string, ending: string, pos: string])[] {
  const undoubled = DOUBLED.test(word) ? word.replace(DOUBLED, (match) => match.slice(1)) : null;
  const found: (readonly [string, string, string])[] = [];
  for (const [forms, ending, pos] of IRREGULAR) {
    const base = forms.get(word);
    if (base !== undefined && base !== word) found.push([base, ending, pos]);
  }
  for (const [ending, poses, instead] of INFLECTIONS) {
    for (const form of undoubled === null ? [word] : [word, undoubled]) {
      if (!form.endsWith(ending) || form.length - ending.length < 2) continue;
      const base = form.slice(0, form.length - ending.length) + instead;
      const known = describeWord(base) ?? [];
      for (const pos of poses)
        if (known.some((item) => item.startsWith(pos))) found.push([base, ending, pos]);
    }
  }
  return found;
}

/** Features of one reading of a word: its part of speech, topics and sentence frames. */
function readingFeatures(item: string, mark: string): readonly string[] {
  const pos = item.charAt(0);
  const named = item.endsWith('^');
  const [topics = '', frames = ''] = item.slice(1, named ? -1 : undefined).split(':');
  return [
    `P${mark}${pos}`,
    ...(named ? [`N${mark}${pos}`] : []),
    ...topics.split('.').map((topic, rank) => `T${mark}${pos}${topic}${rank === 0 ? '' : '+'}`),
    ...(frames === '' ? [] : frames.split('.').map((frame) => `F${frame}`)),
  ];
}

function lexiconFeatures(word: string): readonly string[] {
  const known = describeWord(word);
  const order = known ? `O${known.map((item) => item.charAt(0)).join('')}` : 'O-';
  const own = (known ?? []).slice(1).flatMap((item) => readingFeatures(item, ''));
  const inflected = baseForms(word).flatMap(([base, ending, pos]) => [
    `I${ending}${pos}`,
    ...(describeWord(base) ?? [])
      .filter((item) => item.startsWith(pos))
      .flatMap((item) => readingFeatures(item, '~')),
  ]);
  return [order, ...new Set([...own, ...inflected])];
}

/** Where a word stands, for what its capital says: inside a sentence, as its first word, or under a Title Like This One. */
export type Place = 'inside' | 'first' | 'titled';

const isMark = (form: string): boolean => !/[\p{L}\p{N}]/u.test(form);
/** Fewer long words than this make no title. */
const FEWEST_TITLE_WORDS = 3;
/** Shorter words ("of", "and", "the") stay small in titles. */
const TITLE_WORD_LENGTH = 4;

/** The place of each word of a sentence. */
export function placesOf(forms: readonly string[]): readonly Place[] {
  const long = forms.filter((form) => form.length >= TITLE_WORD_LENGTH && /^\p{L}/u.test(form));
  if (long.length >= FEWEST_TITLE_WORDS && long.every((form) => /^\p{Lu}/u.test(form)))
    return forms.map(() => 'titled');
  const word = forms.findIndex((form) => !isMark(form));
  return forms.map((_, i) => (word < 0 || i <= word ? 'first' : 'inside'));
}

/** The features of a word at its place in a sentence. */
export function tokenFeatures(form: string, place: Place): TokenFeatures {
  const word = normal(form);
  const shape = shapeOf(form);
  const bases = [...new Set([word, ...baseForms(word).map(([base]) => base)])];
  const names = bases.map((base) => `b${base}`);
  const lexical = names.length;
  for (let n = 1; n <= LONGEST_ENDING; n++) names.push(`e${String(n)}${word.slice(-n)}`);
  for (let n = 1; n <= LONGEST_BEGINNING; n++) names.push(`s${String(n)}${word.slice(0, n)}`);
  names.push(`h${shape}`, `h${shape} ${place}`, ...lexiconFeatures(word));
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) names.push(`-${word.slice(hyphen + 1)}`);
  return { word, rows: names.map(hash), lexical };
}
