import type { Claim } from '../model/claim.ts';
import type { ArticleReading } from '../model/pair.ts';
import { overlaps } from '../model/span.ts';
import type { Candidate } from './candidate.ts';
import { type Concepts, conceptsOf } from './concepts.ts';
import { MOST_HOLDERS, offeredAnyway, oneAspect, QUOTED_WORDS, THING } from './few-words.ts';

/** Below this two claims share a common word or two. */
const LIKE_ENOUGH = 0.06;
/** Accounts of how a visit came about share few words: "at his invitation", "arranged after talks". */
const LIKE_ONE_ASPECT = 0.03;
/** The likest of one claim in one other article; what an editor would look at is among the first. */
const BEST_OF_ONE = 12;
const SHOWN = 4;

/**
 * Words of a claim that can be compared. The longest sentences of reporters have some 120; a list that goes on and on, or what
 * someone wrote to keep the comparison busy, is no claim, and every two of its numbers would be looked at.
 */
const LONGEST_CLAIM = 250;

/** Claims of two articles that may be about one happening; whatever the order of the two, and of no other article. */
export function candidatesBetween(one: ArticleReading, other: ArticleReading): readonly Candidate[] {
  const [left, right] = [comparable(one), comparable(other)];
  const measured = measure([...left.claims, ...right.claims]);
  const found = offer(left.claims, right.claims, measured);
  return bestOfEach([...found, ...offeredAnyway(left, right, found)]);
}

/** Claims of one article against each other: its headline against its body, and versions side by side. */
export function candidatesWithin(whole: ArticleReading): readonly Candidate[] {
  const article = comparable(whole);
  const measured = measure(article.claims);
  const found: Candidate[] = [];
  for (const candidate of offer(article.claims, article.claims, measured)) {
    const { left, right } = candidate;
    if (left.seq >= right.seq || overlaps(left.span, right.span)) continue;
    if (left.headline !== right.headline || left.attributionId !== right.attributionId) found.push(candidate);
  }
  return bestOfEach(found);
}

/** The same object each time for one article: what is worked out once for its claims is known by their list. */
const comparables = new WeakMap<ArticleReading, ArticleReading>();

function comparable(article: ArticleReading): ArticleReading {
  const known = comparables.get(article);
  if (known) return known;
  const claims = article.claims.filter(({ tokens }) => tokens.length <= LONGEST_CLAIM);
  const made = { ...article, claims };
  comparables.set(article, made);
  return made;
}

interface Measured {
  readonly vectors: ReadonlyMap<Claim, ReadonlyMap<string, number>>;
  readonly lengths: ReadonlyMap<Claim, number>;
}

/** Every claim's concepts, weighed by how few claims of these articles share them, and the length of each. */
function measure(claims: readonly Claim[]): Measured {
  const holders = new Map<string, number>();
  for (const claim of claims)
    for (const key of conceptsOf(claim).keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  const all = Math.log(1 + claims.length);
  const rarity = (key: string) => Math.log(1 + claims.length / (holders.get(key) ?? 1)) / all;
  const vectors = new Map<Claim, Concepts>();
  const lengths = new Map<Claim, number>();
  for (const claim of claims) {
    const vector = new Map([...conceptsOf(claim)].map(([key, weight]) => [key, weight * rarity(key)]));
    vectors.set(claim, vector);
    lengths.set(claim, Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)));
  }
  return { vectors, lengths };
}

function offer(
  left: readonly Claim[],
  right: readonly Claim[],
  { vectors, lengths }: Measured,
): readonly Candidate[] {
  const holders = holdersOf(right);
  const found: Candidate[] = [];
  for (const claim of left) {
    for (const [other, parts] of touching(claim, holders, vectors)) {
      const product = parts.reduce((sum, [, part]) => sum + part, 0);
      const likeness = product / ((lengths.get(claim) ?? 0) * (lengths.get(other) ?? 0) || 1);
      if (likeness < needed(claim, other, parts)) continue;
      found.push({ left: claim, right: other, likeness, shared: mostTelling(parts) });
    }
  }
  return found;
}

/** Claims by what they are about; what too many are about offers none of them, or work would grow with the square. */
function holdersOf(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const holders = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const key of conceptsOf(claim).keys()) {
      const held = holders.get(key);
      if (held) held.push(claim);
      else holders.set(key, [claim]);
    }
  }
  for (const [key, held] of holders) if (held.length > MOST_HOLDERS) holders.delete(key);
  return holders;
}

/** The claims that share something with this one, and what each shared concept adds to their likeness. */
function touching(
  claim: Claim,
  holders: ReadonlyMap<string, readonly Claim[]>,
  vectors: Measured['vectors'],
): ReadonlyMap<Claim, readonly [string, number][]> {
  const products = new Map<Claim, [string, number][]>();
  for (const [key, weight] of vectors.get(claim) ?? []) {
    for (const other of holders.get(key) ?? []) {
      const part = weight * (vectors.get(other)?.get(key) ?? 0);
      const parts = products.get(other);
      if (parts) parts.push([key, part]);
      else products.set(other, [[key, part]]);
    }
  }
  return products;
}

/** Claims of one kind of happening are compared however few words they share: "the handover", "were handed over". */
function needed(claim: Claim, other: Claim, parts: readonly [string, number][]): number {
  if (parts.some(([key]) => key.startsWith('happening '))) return 0;
  return oneAspect(claim, other) || oneMeasure(parts) ? LIKE_ONE_ASPECT : LIKE_ENOUGH;
}

/** True where both give a number of one measure: two tolls are compared however few words their claims share. */
const oneMeasure = (parts: readonly [string, number][]): boolean =>
  parts.some(([key]) => key.startsWith('measure '));

function mostTelling(parts: readonly [string, number][]): readonly string[] {
  return [...parts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, SHOWN)
    .map(([key]) => key);
}

/** Of each claim, its likest in the other article: a pair stays when it is among the first of either side. */
function bestOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => b.likeness - a.likeness || (a.left.id + a.right.id < b.left.id + b.right.id ? -1 : 1),
  );
  const taken = new Map<Claim, number>();
  return ranked.filter(({ left, right, shared }) => {
    const ofLeft = taken.get(left) ?? 0;
    const ofRight = taken.get(right) ?? 0;
    taken.set(left, ofLeft + 1);
    taken.set(right, ofRight + 1);
    return (
      ofLeft < BEST_OF_ONE ||
      ofRight < BEST_OF_ONE ||
      oneAspect(left, right) ||
      shared.includes(QUOTED_WORDS) ||
      shared.some((key) => key.startsWith(THING)) ||
      oneMeasure(shared.map((key) => [key, 0]))
    );
  });
}
