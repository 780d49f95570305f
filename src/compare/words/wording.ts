import { diffArrays } from 'diff';
import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { perClaim } from './per-claim.ts';

/** A word as wording is compared: without case, and with one form for what only typesetting tells apart. */
export interface Word {
  readonly key: string;
  readonly lemma: string;
  readonly upos: string;
  /** Written with a capital letter: a name, or the first word. */
  readonly capital: boolean;
  readonly span: Span;
}

/** A stretch of words that one side has where the other has others, or none. */
export interface Hunk {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

/** How two stretches of words run along each other. */
export interface WordingDiff {
  /** Words that stand in both, in order. */
  readonly common: number;
  readonly hunks: readonly Hunk[];
  /** 0 to 1: twice the common words by all words. */
  readonly dice: number;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
/** "Do n't", "it's": contractions and their long forms are one wording. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  "n't": 'not',
  'n’t': 'not',
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'m": 'am',
  '’re': 'are',
  '’ve': 'have',
  '’ll': 'will',
  '’m': 'am',
  ca: 'can',
  wo: 'will',
  percent: 'percent',
};
/** Longer claims are cut here: comparing word by word grows with the product of the two. */
const LONGEST = 400;

/** The words of a claim, or of a stretch of it. */
export function wordingOf(claim: Claim, within: Span = claim.span): readonly Word[] {
  return within === claim.span ? wholeWording(claim) : wordingWithin(claim, within);
}

const wholeWording = perClaim((claim) => wordingWithin(claim, claim.span));

function wordingWithin(claim: Claim, within: Span): readonly Word[] {
  const words: Word[] = [];
  for (const { text, lemma, upos, span } of claim.tokens) {
    if (words.length >= LONGEST) break;
    if (span.start < within.start || span.end > within.end || !LETTER_OR_DIGIT.test(text)) continue;
    const key = text.toLowerCase();
    words.push({
      key: LONG_FORMS[key] ?? key.replaceAll('’', "'"),
      lemma,
      upos,
      capital: CAPITAL.test(text),
      span,
    });
  }
  return words;
}

const bags = new WeakMap<readonly Word[], Uint32Array>();

/** Hashes of the words, sorted: FNV-1a over UTF-16 units (Fowler, Noll, Vo 1991). */
function bagOf(words: readonly Word[]): Uint32Array {
  const known = bags.get(words);
  if (known) return known;
  const made = Uint32Array.from(words, ({ key }) => {
    let hash = 0x811c9dc5;
    for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
    return hash >>> 0;
  }).sort();
  bags.set(words, made);
  return made;
}

/** What `diffWording(…).dice` is at most: counted whatever the order of words, far quicker than running them along. */
export function diceAtMost(left: readonly Word[], right: readonly Word[]): number {
  const [a, b] = [bagOf(left), bagOf(right)];
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return (2 * common) / (left.length + right.length || 1);
}

let last: {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
  readonly diff: WordingDiff;
} | null = null;

/** Runs two stretches of words along each other; asked for the same two again, it remembers. */
export function diffWording(left: readonly Word[], right: readonly Word[]): WordingDiff {
  if (last?.left !== left || last.right !== right) last = { left, right, diff: runAlong(left, right) };
  return last.diff;
}

function runAlong(left: readonly Word[], right: readonly Word[]): WordingDiff {
  const changes = diffArrays(
    left.map(({ key }) => key),
    right.map(({ key }) => key),
  );
  const hunks: { left: Word[]; right: Word[] }[] = [];
  let open: { left: Word[]; right: Word[] } | null = null;
  let [atLeft, atRight, common] = [0, 0, 0];
  for (const { added, removed, value } of changes) {
    if (!added && !removed) {
      atLeft += value.length;
      atRight += value.length;
      common += value.length;
      open = null;
      continue;
    }
    if (open === null) hunks.push((open = { left: [], right: [] }));
    if (removed) open.left.push(...left.slice(atLeft, (atLeft += value.length)));
    else open.right.push(...right.slice(atRight, (atRight += value.length)));
  }
  return { common, hunks, dice: (2 * common) / (left.length + right.length || 1) };
}

const MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»', '„', '``', "''"]);

/** The quoted stretches of a claim: all of it where it is a quotation, else what stands between marks in it. */
export const quotedIn = perClaim((claim): readonly Span[] => {
  if (claim.quoted) return [claim.span];
  const stretches: Span[] = [];
  let open: number | null = null;
  for (const { text, span } of claim.tokens) {
    if (!MARKS.has(text)) continue;
    if (open === null) open = span.end;
    else {
      stretches.push({ start: open, end: span.start });
      open = null;
    }
  }
  return stretches;
});

/** The words of a stretch, as the text has them. */
export function textOf(claim: Claim, { start, end }: Span): string {
  return claim.text.slice(start - claim.span.start, end - claim.span.start).trim();
}
