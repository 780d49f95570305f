import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { type ContentWord, contentWords } from '../../lang/en/content-words.ts';
import { rarity } from '../../lang/en/meaning.ts';
import { levelAt, matchedWords } from '../../lang/en/matched-words.ts';
import { type Clash, clashOf } from '../../lang/en/word-match.ts';
import { perClaim } from './per-claim.ts';

/** Two words that stand for each other; numbers count in `left` and `right` of the alignment. */
export interface WordLink {
  readonly left: ContentWord;
  readonly right: ContentWord;
  /** 0 to 1, as `matchLevel` gives it. */
  readonly level: number;
}

/** Two words that took the same place and do not stand for each other: "passed" and "failed". */
export interface Contrast {
  readonly left: ContentWord;
  readonly right: ContentWord;
  readonly clash: Clash;
}

/** How the words of two claims correspond. */
export interface Alignment {
  readonly left: readonly ContentWord[];
  readonly right: readonly ContentWord[];
  readonly links: readonly WordLink[];
  readonly contrasts: readonly Contrast[];
  /** Share of each claim's weight that found its like in the other, 0 to 1. */
  readonly coverLeft: number;
  readonly coverRight: number;
  /** Token of the left claim to token of the right one, and back. */
  readonly toRight: ReadonlyMap<number, WordLink>;
  readonly toLeft: ReadonlyMap<number, WordLink>;
}

/** A word in the same place of the tree, or near it in the sentence, is the better one of two equals. */
const SAME_HEAD_BONUS = 0.15;
const FAR_PENALTY = 0.1;

/** The content words of a claim, worked out once. */
export const wordsOfClaim = perClaim((claim): readonly ContentWord[] => {
  const stood = standingWords(claim);
  const own = contentWords(claim.tokens);
  return stood.length === 0 ? own : [...own, ...stood].sort((a, b) => a.at - b.at);
});

/** "It" as the noun it stands for, in its place: "It never rang" is of an alarm. Names are looked up as participants. */
function standingWords({ referents = [] }: Claim): readonly ContentWord[] {
  return referents.flatMap(({ token, named, heads: [lemma] }): ContentWord[] =>
    token === null || named || lemma === undefined
      ? []
      : [{ at: token, lemma, pos: 'n', name: false, number: false, weight: rarity(lemma) }],
  );
}

/** The same, made ready for being matched with those of other claims. */
export const matchedWordsOf = perClaim((claim) => matchedWords(wordsOfClaim(claim)));

/** Every detector asks about one pair before the next pair comes: only the last is kept, or a large story would fill the memory. */
let last: { readonly left: Claim; readonly right: Claim; readonly alignment: Alignment } | null = null;

/** How the words of the pair's claims correspond, worked out once for a pair. */
export function alignmentOf({ left, right }: Pick<ClaimPair, 'left' | 'right'>): Alignment {
  if (last?.left !== left.claim || last.right !== right.claim)
    last = { left: left.claim, right: right.claim, alignment: align(left.claim, right.claim) };
  return last.alignment;
}

function align(a: Claim, b: Claim): Alignment {
  const left = wordsOfClaim(a);
  const right = wordsOfClaim(b);
  const links = chooseLinks(a, b, left, right);
  const toRight = new Map(links.map((link) => [link.left.at, link]));
  const toLeft = new Map(links.map((link) => [link.right.at, link]));
  const contrasts = contrastsBetween(a, b, { left, right, toRight, toLeft });
  return {
    left,
    right,
    links,
    contrasts,
    coverLeft: coverage(left, links, 'left'),
    coverRight: coverage(right, links, 'right'),
    toRight,
    toLeft,
  };
}

function coverage(all: readonly ContentWord[], links: readonly WordLink[], side: 'left' | 'right'): number {
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : links.reduce((sum, link) => sum + link[side].weight * link.level, 0) / total;
}

/** The best links first, each word once; ties by place, so that the order of the claims does not matter. */
function chooseLinks(
  a: Claim,
  b: Claim,
  left: readonly ContentWord[],
  right: readonly ContentWord[],
): readonly WordLink[] {
  const candidates: (WordLink & { readonly rank: number })[] = [];
  const [as, bs] = [matchedWordsOf(a), matchedWordsOf(b)];
  for (const [i, l] of left.entries()) {
    for (const [j, r] of right.entries()) {
      const level = levelAt(as, i, bs, j);
      if (level === 0) continue;
      const apart = Math.abs(i / left.length - j / right.length);
      const rank = level - FAR_PENALTY * apart + (headsAlike(a, b, l, r) ? SAME_HEAD_BONUS : 0);
      candidates.push({ left: l, right: r, level, rank });
    }
  }
  candidates.sort(
    (x, y) =>
      y.rank - x.rank ||
      x.left.at + x.right.at - y.left.at - y.right.at ||
      x.left.lemma.length + x.right.lemma.length - y.left.lemma.length - y.right.lemma.length,
  );
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  return candidates.filter(({ left: l, right: r }) => {
    if (usedLeft.has(l.at) || usedRight.has(r.at)) return false;
    usedLeft.add(l.at);
    usedRight.add(r.at);
    return true;
  });
}

function headsAlike(a: Claim, b: Claim, l: ContentWord, r: ContentWord): boolean {
  const x = a.tokens[a.tokens[l.at]?.head ?? -1];
  const y = b.tokens[b.tokens[r.at]?.head ?? -1];
  return x === undefined || y === undefined ? x === y : x.lemma === y.lemma;
}

/** Relations under which words take comparable places: what is done, by whom, to whom, where, which one. */
const PLACE_OF: Readonly<Record<string, string>> = {
  nsubj: 'subject',
  'nsubj:pass': 'object',
  obj: 'object',
  iobj: 'object',
  obl: 'oblique',
  'obl:agent': 'subject',
  nmod: 'oblique',
  'nmod:poss': 'modifier',
  amod: 'modifier',
  nummod: 'number',
  compound: 'modifier',
  advmod: 'adverb',
  'obl:tmod': 'time',
  'nmod:tmod': 'time',
  'obl:unmarked': 'time',
};

interface Known {
  readonly left: readonly ContentWord[];
  readonly right: readonly ContentWord[];
  readonly toRight: ReadonlyMap<number, WordLink>;
  readonly toLeft: ReadonlyMap<number, WordLink>;
}

function contrastsBetween(a: Claim, b: Claim, { left, right, toRight, toLeft }: Known): readonly Contrast[] {
  const found: Contrast[] = [];
  const loose = right.filter(({ at }) => !toLeft.has(at));
  for (const l of left) {
    if (toRight.has(l.at)) continue;
    for (const r of loose) {
      if (l.pos === r.pos && samePlace(a, b, [l.at, r.at], toRight)) {
        found.push({ left: l, right: r, clash: clashOf(l, r) });
      }
    }
  }
  return found;
}

/** True where both hang in the same way on words that stand for each other, or both are what their claim turns on. */
function samePlace(
  a: Claim,
  b: Claim,
  [l, r]: readonly [number, number],
  toRight: ReadonlyMap<number, WordLink>,
): boolean {
  const x = a.tokens[l];
  const y = b.tokens[r];
  if (!x || !y) return false;
  if (x.head === -1 || y.head === -1) return x.head === y.head;
  if (toRight.get(x.head)?.right.at !== y.head) return false;
  const place = PLACE_OF[x.deprel] ?? x.deprel;
  if (place !== (PLACE_OF[y.deprel] ?? y.deprel)) return false;
  return place !== 'oblique' || prepositionAt(a, l) === prepositionAt(b, r);
}

/** The preposition before a noun, null where it has none. */
export function prepositionAt(claim: Pick<Claim, 'tokens'>, token: number): string | null {
  for (let at = token - 1; at >= 0; at--) {
    const word = claim.tokens[at];
    if (word?.head === token && word.deprel === 'case') return word.lemma;
  }
  return null;
}
