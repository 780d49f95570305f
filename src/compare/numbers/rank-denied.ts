import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { perClaim } from '../words/per-claim.ts';

/** Words that rank a thing before all others of its kind. */
const RANKS: ReadonlySet<string> = new Set(['first', 'last', 'only']);
const NOT: ReadonlySet<string> = new Set(['not', 'never', "n't", 'n’t', 'hardly']);
/** "Was not a first", "is not the first time": words between the negation and the rank. */
const REACH = 4;

/** "It was not the first time": nouns that stand for whatever was ranked. */
const ANYTHING: ReadonlySet<string> = new Set(['time', 'one', 'such']);

/** In the order of the list above. */
const ranksIn = perClaim(({ tokens }) =>
  [...RANKS].filter((rank) => tokens.some(({ lemma }) => lemma === rank)),
);

/** The rank that one claim gives and the other denies: "the first official visit", "it was not a first"; null for none. */
export function rankDenied({ left, right }: ClaimPair): string | null {
  const ranks = ranksIn(left.claim).filter((rank) => ranksIn(right.claim).includes(rank));
  const between = (given: Claim, denied: Claim): string | null =>
    ranks.find((rank) => gives(given, denied, rank) && denies(denied, rank)) ?? null;
  return between(left.claim, right.claim) ?? between(right.claim, left.claim);
}

/** Says of something definite that it is the first: "this is the first official visit"; the denial is of no other thing. */
function gives(claim: Claim, denied: Claim, rank: string): boolean {
  if (claim.polarity === 'negative' || denies(claim, rank)) return false;
  if (ofSomebodyElse(denied, claim, rank)) return false;
  const ranked = rankedNoun(denied, rank);
  return claim.tokens.some(({ lemma, head }, at) => {
    const noun = claim.tokens[head];
    const definite =
      lemma === rank && claim.tokens[at - 1]?.lemma === 'the' && noun?.upos === 'NOUN' && head > at;
    return definite && (ranked === null || ranked === noun.lemma);
  });
}

/** The noun a rank stands with: "visit" of "not the first visit"; null where it stands alone or for anything. */
function rankedNoun({ tokens }: Claim, rank: string): string | null {
  const noun = tokens.find(({ lemma }) => lemma === rank)?.head ?? -1;
  const found = tokens[noun];
  return found?.upos === 'NOUN' && found.lemma !== rank && !ANYTHING.has(found.lemma) ? found.lemma : null;
}

/** True where what is denied to be the first is somebody's whom the other claim does not name: "not Orlov's first trip". */
function ofSomebodyElse(denied: Claim, given: Claim, rank: string): boolean {
  const noun = denied.tokens.find(({ lemma }) => lemma === rank)?.head ?? -1;
  const names = new Set(given.tokens.filter(({ upos }) => upos === 'PROPN').map(({ lemma }) => lemma));
  return denied.tokens.some(
    ({ upos, lemma, head }) => upos === 'PROPN' && head === noun && noun >= 0 && !names.has(lemma),
  );
}

/** Says of "it" or "this" that it was no first; who was not the first may be anybody. */
function denies(claim: Claim, rank: string): boolean {
  return claim.tokens.some(({ lemma }, at) => {
    if (lemma !== rank) return false;
    const before = claim.tokens.slice(Math.max(0, at - REACH), at);
    const negated = before.some((word) => NOT.has(word.lemma));
    return negated && claim.tokens.slice(0, at).some((word) => word.lemma === 'it' || word.lemma === 'this');
  });
}
