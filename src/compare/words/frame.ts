import type { Claim, ClaimToken } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { exclusive } from '../../lang/en/exclusive.ts';
import { numberWord } from '../../lang/en/number-value.ts';
import { ordinalValue } from '../../lang/en/ordinals.ts';
import { alignmentOf } from './align.ts';
import { mayBeOneDate, mayBeOneName } from './name-forms.ts';
import { negationIn } from './negations.ts';
import { type WordingDiff, diceAtMost, diffWording, wordingOf } from './wording.ts';

/** A word that stands in one claim where the other, otherwise nearly the same, has another one. */
export interface Swap {
  readonly left: ClaimToken;
  readonly right: ClaimToken;
  readonly kind: 'number' | 'name' | 'noun' | 'other';
}

/** Two claims that are worded nearly the same, and what they swap. */
export interface Frame {
  /** 0 to 1: twice the common words by all words. */
  readonly alike: number;
  readonly swaps: readonly Swap[];
  /** True where one side has a "not" or "never" the other has not. */
  readonly negated: boolean;
  /** True where that turns round what is said: the other side does not say "not" under another word. */
  readonly turned: boolean;
  /** True where a number is swapped together with a word it may belong to: "the north depot … 3", "the south depot … 9". */
  readonly otherReferent: boolean;
  /** True where a name or a noun is swapped, and too little else is alike to tell that both are of one thing. */
  readonly otherThing: boolean;
  /** Stretches that differ. */
  readonly differing: number;
}

/** Claims with fewer words, or with fewer of them alike, are no frame for one another. */
const FEWEST_WORDS = 3;
const ALIKE = 0.6;
/** Worded alike by this much, two claims are of one thing, even where they swap a number, a noun or a name besides. */
const NEARLY_WHOLE = 0.85;
/** A stretch that differs by more words is another phrase, not a swapped word. */
const LONGEST_SWAP = 3;

/** Detectors ask one after the other about one pair: the last is kept. */
let last: { readonly left: Claim; readonly right: Claim; readonly frame: Frame | null } | null = null;

/** How the pair's claims swap words in one frame; null where they are not worded alike. */
export function frameOf(pair: ClaimPair): Frame | null {
  const [left, right] = [pair.left.claim, pair.right.claim];
  if (last?.left !== left || last.right !== right) last = { left, right, frame: readFrame(pair) };
  return last.frame;
}

function readFrame(pair: ClaimPair): Frame | null {
  const { left, right } = pair;
  const [a, b] = [wordingOf(left.claim), wordingOf(right.claim)];
  if (Math.min(a.length, b.length) < FEWEST_WORDS || diceAtMost(a, b) < ALIKE) return null;
  const diff = diffWording(a, b);
  if (diff.dice < ALIKE) return null;
  const [tokensAt, tokensOfRight] = [bySpan(left.claim.tokens), bySpan(right.claim.tokens)];
  const alignment = alignmentOf(pair);
  const linked = {
    left: new Set(alignment.links.map((link) => link.left.at)),
    right: new Set(alignment.links.map((link) => link.right.at)),
  };
  const free = (span: Span, side: 'left' | 'right') => {
    const at = (side === 'left' ? tokensAt : tokensOfRight).get(span.start);
    const token = at === undefined ? undefined : (side === 'left' ? left : right).claim.tokens[at];
    return token && at !== undefined && !linked[side].has(at) ? token : null;
  };
  const swaps = swapsIn(diff, free);
  const negation = negationIn(diff.hunks, left.claim, right.claim);
  return {
    alike: diff.dice,
    swaps,
    negated: negation.said,
    turned: negation.turns,
    otherReferent: diff.dice < NEARLY_WHOLE && swapsReferent(swaps),
    otherThing: diff.dice < NEARLY_WHOLE && swaps.some(({ kind }) => kind === 'name' || kind === 'noun'),
    differing: diff.hunks.length,
  };
}

const swapsReferent = (swaps: readonly Swap[]): boolean =>
  swaps.some(({ kind }) => kind === 'number') && swaps.some(({ kind }) => kind !== 'number');

const bySpan = (tokens: readonly ClaimToken[]): ReadonlyMap<number, number> =>
  new Map(tokens.map(({ span }, at) => [span.start, at]));

function swapsIn(
  { hunks }: WordingDiff,
  free: (span: Span, side: 'left' | 'right') => ClaimToken | null,
): readonly Swap[] {
  return hunks.flatMap(({ left, right }) => {
    if (left.length > LONGEST_SWAP || right.length > LONGEST_SWAP) return [];
    const [as, bs] = [
      left.flatMap(({ span }) => free(span, 'left') ?? []),
      right.flatMap(({ span }) => free(span, 'right') ?? []),
    ];
    const swap = KINDS.flatMap(([kind, holds]) => {
      const [a, b] = mostApart(as.filter(holds), bs.filter(holds));
      return a && b ? [{ left: a, right: b, kind }] : [];
    })[0];
    return swap && excludes(swap) ? [swap] : [];
  });
}

/** Of two stretches, the words that exclude each other ("near" and "far away from"), else the last of each. */
function mostApart(
  as: readonly ClaimToken[],
  bs: readonly ClaimToken[],
): readonly [ClaimToken | undefined, ClaimToken | undefined] {
  for (const a of as) {
    const b = bs.find(({ lemma }) => exclusive(a.lemma, lemma));
    if (b) return [a, b];
  }
  return [as.at(-1), bs.at(-1)];
}

/** Two words that can stand for one thing are not swapped for each other. */
function excludes({ left, right, kind }: Swap): boolean {
  if (left.lemma === right.lemma) return false;
  if (kind !== 'name') return true;
  return !mayBeOneDate(left.text, right.text) && !mayBeOneName(left.text, right.text);
}

/** Adjectives with a capital letter are of peoples and places: "British". */
const CAPITAL = /^\p{Lu}/u;

/** What kind of words can be swapped for each other, the most telling first. */
const KINDS: readonly (readonly [Swap['kind'], (token: ClaimToken) => boolean])[] = [
  ['number', isNumber],
  ['name', ({ upos, text }) => upos === 'PROPN' || (upos === 'ADJ' && CAPITAL.test(text))],
  ['noun', ({ upos }) => upos === 'NOUN'],
  ['other', ({ upos }) => upos === 'VERB' || upos === 'ADJ' || upos === 'ADV' || upos === 'ADP'],
];

function isNumber({ lemma, upos, text }: ClaimToken): boolean {
  return upos === 'NUM' || numberWord(lemma) !== null || ordinalValue(lemma) !== null || /^\d/u.test(text);
}
