import type { Claim } from '../model/claim.ts';
import type { ArticleReading } from '../model/pair.ts';
import { overlaps } from '../model/span.ts';
import type { Candidate } from './candidate.ts';
import { DEED, conceptsOf } from './concepts.ts';
import {
  LEANING,
  MOST_HOLDERS,
  ofLeanings,
  offeredAnyway,
  oneAspect,
  QUOTED_WORDS,
  THING,
} from './few-words.ts';

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
  const all = [...found, ...offeredAnyway(left, right, found)];
  return bestOfEach(withLeanings(all, ofLeanings(left, right)));
}

/** The same, those marked that lean apart, and those offered that were not. */
function withLeanings(
  all: readonly Candidate[],
  leanings: readonly (readonly [Claim, Claim])[],
): readonly Candidate[] {
  const keys = new Map(leanings.map((pair) => [`${pair[0].id} ${pair[1].id}`, pair]));
  const marked = all.map((one) =>
    keys.delete(`${one.left.id} ${one.right.id}`) ? { ...one, shared: [...one.shared, LEANING] } : one,
  );
  return [
    ...marked,
    ...[...keys.values()].map(([left, right]) => ({ left, right, likeness: 0, shared: [LEANING] })),
  ];
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
  /** By concept: 0 to 1 and more, the more the fewer claims of these articles share it. */
  readonly rarity: ReadonlyMap<string, number>;
  /** Of each claim's concepts, weighed by that. */
  readonly lengths: ReadonlyMap<Claim, number>;
}

function measure(claims: readonly Claim[]): Measured {
  const holders = new Map<string, number>();
  for (const claim of claims)
    for (const key of conceptsOf(claim).keys()) holders.set(key, (holders.get(key) ?? 0) + 1);
  const all = Math.log(1 + claims.length);
  const rarity = new Map<string, number>();
  for (const [key, held] of holders) rarity.set(key, Math.log(1 + claims.length / held) / all);
  const lengths = new Map<Claim, number>();
  for (const claim of claims) {
    let squares = 0;
    for (const [key, weight] of conceptsOf(claim)) {
      const weighed = weight * (rarity.get(key) ?? 0);
      squares += weighed * weighed;
    }
    lengths.set(claim, Math.sqrt(squares));
  }
  return { rarity, lengths };
}

function offer(
  left: readonly Claim[],
  right: readonly Claim[],
  { rarity, lengths }: Measured,
): readonly Candidate[] {
  const holders = holdersIn(right);
  const found: Candidate[] = [];
  for (const claim of left) {
    for (const [other, parts] of touching(claim, holders, rarity)) {
      const product = parts.reduce((sum, [, part]) => sum + part, 0);
      const likeness = product / ((lengths.get(claim) ?? 0) * (lengths.get(other) ?? 0) || 1);
      if (likeness < needed(claim, other, parts)) continue;
      found.push({ left: claim, right: other, likeness, shared: mostTelling(parts) });
    }
  }
  return found;
}

interface Holder {
  readonly claim: Claim;
  readonly weight: number;
}
type Holders = ReadonlyMap<string, readonly Holder[]>;
/** An article meets many others. */
const known = new WeakMap<readonly Claim[], Holders>();

function holdersIn(claims: readonly Claim[]): Holders {
  const found = known.get(claims) ?? readHolders(claims);
  known.set(claims, found);
  return found;
}

/** Claims by what they are about; what too many are about offers none of them, or work would grow with the square. */
function readHolders(claims: readonly Claim[]): Holders {
  const holders = new Map<string, Holder[]>();
  for (const claim of claims) {
    for (const [key, weight] of conceptsOf(claim)) {
      const held = holders.get(key);
      if (held) held.push({ claim, weight });
      else holders.set(key, [{ claim, weight }]);
    }
  }
  for (const [key, held] of holders) if (held.length > MOST_HOLDERS) holders.delete(key);
  return holders;
}

/** The claims that share something with this one, and what each shared concept adds to their likeness. */
function touching(
  claim: Claim,
  holders: Holders,
  rarity: Measured['rarity'],
): ReadonlyMap<Claim, readonly [string, number][]> {
  const products = new Map<Claim, [string, number][]>();
  for (const [key, weight] of conceptsOf(claim)) {
    const rare = rarity.get(key) ?? 0;
    for (const other of holders.get(key) ?? []) {
      const part = weight * rare * (other.weight * rare);
      const parts = products.get(other.claim);
      if (parts) parts.push([key, part]);
      else products.set(other.claim, [[key, part]]);
    }
  }
  return products;
}

/** Claims of one kind of happening are compared however few words they share: "the handover", "were handed over". */
function needed(claim: Claim, other: Claim, parts: readonly [string, number][]): number {
  if (parts.some(([key]) => key.startsWith('happening '))) return 0;
  return oneAspect(claim, other) || oneMeasure(parts) || oneDeed(parts) ? LIKE_ONE_ASPECT : LIKE_ENOUGH;
}

/** True where both give a number of one measure: two tolls are compared however few words their claims share. */
const oneMeasure = (parts: readonly [string, number][]): boolean =>
  parts.some(([key]) => key.startsWith('measure '));

/** True where both say when or where one kind of thing was done. */
const oneDeed = (parts: readonly [string, number][]): boolean => parts.some(([key]) => key.startsWith(DEED));

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
      shared.includes(LEANING) ||
      shared.some((key) => key.startsWith(THING)) ||
      oneMeasure(shared.map((key) => [key, 0]))
    );
  });
}
