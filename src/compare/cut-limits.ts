import type { PairSide } from '../model/pair.ts';
import { between, opensSentence, remarkOf } from './remarks.ts';
import { type Word, wordingOf } from './wording.ts';

/** A quotation cut where it goes on to limit itself. */
export interface CutLimit {
  /** The words that are gone: "if this happens again". */
  readonly dropped: readonly Word[];
}

/** "We will answer" is enough to be cut short; "Yes" and "Of course" are said of anything. */
const FEWEST = 3;
/** Words behind a quotation in which its outlet may give the limit in its own words. */
const NEAR = 300;
/** So many of the limit's telling words near by, and it is told. */
const TOLD = 0.5;
const CLOSED = /^[.,!?…]?\s*["”»'’]|^[.!?]/u;
const MARKED = /\.\.\.|…|\[/u;
const QUOTE_END = 4;
const NAMING_OR_TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/**
 * Where `short` quotes as a whole sentence what `long` goes on to limit, and leaves the limit out: a condition ("if",
 * "unless", "only"), a proviso of time ("so far", "for now"), the clause that says which ("nothing that points to them",
 * of "nothing"), or a part whose rest is told ("on three sides; the fourth belongs to the wind"). A cut that takes no
 * limit away is no alteration. Null also where the outlet gives the limit near by in its own words.
 */
export function cutLimit(short: PairSide, long: PairSide): CutLimit | null {
  if (!short.claim.quoted || !long.claim.quoted) return null;
  const [said, whole] = [wordingOf(short.claim), remarkOf(long)];
  const last = said.at(-1);
  const start = whole.findIndex(({ span }) => span.start >= long.claim.span.start);
  if (!last || said.length < FEWEST || start < 0 || !opensSentence(long, whole, start)) return null;
  const firstHere = remarkOf(short).findIndex(({ span }) => span.start === said[0]?.span.start);
  if (!opensSentence(short, remarkOf(short), firstHere) || !said[0]?.capital) return null;
  if (!said.every(({ key }, at) => whole[start + at]?.key === key) || !isClosed(short, last)) return null;
  const end = start + said.length;
  const dropped = limitIn(long, whole.slice(start, end), restOfSentence(long, whole, end));
  if (dropped === null || isToldNear(short, dropped)) return null;
  return { dropped };
}

/** The quotation ends here, and no mark says that it was cut. */
function isClosed({ source, claim }: PairSide, { span }: Word): boolean {
  const after = source.revision.text.slice(span.end, span.end + QUOTE_END);
  return CLOSED.test(after) && !MARKED.test(after) && !MARKED.test(claim.text);
}

function restOfSentence(side: PairSide, words: readonly Word[], from: number): readonly Word[] {
  let last = from;
  while (last < words.length && !opensSentence(side, words, last)) last++;
  return words.slice(from, last);
}

const CONDITIONS = [
  'if',
  'unless',
  'until',
  'provided',
  'except',
  'only',
  'but only',
  'but not',
  'as long as',
];
const PROVISOS = ['so far', 'yet', 'for now', 'at present', 'for the moment', 'at the moment', 'so long as'];
const OPENINGS: readonly (readonly string[])[] = [...CONDITIONS, ...PROVISOS].map((one) => one.split(' '));

/** The words that limit, where the rest of the sentence begins with such; else null. */
function limitIn(side: PairSide, said: readonly Word[], rest: readonly Word[]): readonly Word[] | null {
  const opens = OPENINGS.some((opening) => opening.every((word, at) => rest[at]?.key === word));
  if (opens || saysWhich(side, said, rest) || hasRest(rest)) return rest;
  return null;
}

const RELATIVE: ReadonlySet<string> = new Set(['that', 'which', 'who']);
const OF_ALL: ReadonlySet<string> = new Set(
  'no any nothing nobody none all every everyone everybody everything anyone anybody anything never'.split(
    ' ',
  ),
);
/** "No doubt that it works": what the doubt is of limits nothing. */
const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  'doubt idea evidence question sign proof indication fact reason chance hope belief suggestion claim'.split(
    ' ',
  ),
);

/** "Any defect that would have required us": with the clause it is of some, without it of all. */
function saysWhich(side: PairSide, said: readonly Word[], [relative, verb]: readonly Word[]): boolean {
  const noun = said.at(-1);
  if (!noun || !relative || !verb || !RELATIVE.has(relative.key) || CONTENT_NOUNS.has(noun.lemma))
    return false;
  if (between(side, noun, relative).includes(',') || !['VERB', 'AUX'].includes(verb.upos)) return false;
  return said.some(({ key }) => OF_ALL.has(key));
}

const PARTS: ReadonlySet<string> = new Set(['most', 'some', 'half', 'part', 'parts']);
const REST = /\bthe (?:other|others|rest|remaining|second|third|fourth|fifth|sixth|seventh|last)\b/u;
/** Words of a phrase before its number: "on", "in about". */
const LEAD = 3;

/** "On three sides; the fourth belongs to the wind": a part, and what is with the rest. */
function hasRest(rest: readonly Word[]): boolean {
  if (rest[0]?.upos !== 'ADP') return false;
  const isPart = rest.slice(1, LEAD).some(({ key, upos }) => upos === 'NUM' || PARTS.has(key));
  return isPart && REST.test(rest.map(({ key }) => key).join(' '));
}

/** "We will answer," he said, but only if it happened again: the outlet tells the limit itself. */
function isToldNear({ source, claim }: PairSide, dropped: readonly Word[]): boolean {
  const { text } = source.revision;
  const near = `${text.slice(Math.max(0, claim.span.start - NEAR), claim.span.start)} ${text.slice(claim.span.end, claim.span.end + NEAR)}`;
  const words = new Set(near.toLowerCase().split(/[^\p{L}\p{N}'’]+/u));
  const telling = dropped.filter(({ upos }) => NAMING_OR_TELLING.has(upos));
  if (telling.length === 0) return dropped.every(({ key }) => words.has(key));
  const found = telling.filter(({ key, lemma }) => words.has(key) || words.has(lemma)).length;
  return found / telling.length >= TOLD;
}
