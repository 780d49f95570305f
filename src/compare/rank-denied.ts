import type { Claim } from '../model/claim.ts';
import type { ClaimPair } from '../model/pair.ts';

/** Words that rank a thing before all others of its kind. */
const RANKS: ReadonlySet<string> = new Set(['first', 'last', 'only']);
const NOT: ReadonlySet<string> = new Set(['not', 'never', "n't", 'n’t', 'hardly']);
/** "Was not a first", "is not the first time": words between the negation and the rank. */
const REACH = 4;

/** The rank that one claim gives and the other denies: "the first official visit", "it was not a first"; null for none. */
export function rankDenied({ left, right }: ClaimPair): string | null {
  return (
    [...RANKS].find(
      (rank) =>
        (gives(left.claim, rank) && denies(right.claim, rank)) ||
        (gives(right.claim, rank) && denies(left.claim, rank)),
    ) ?? null
  );
}

/** Says of something definite that it is the first: "this is the first official visit". */
function gives(claim: Claim, rank: string): boolean {
  if (claim.polarity === 'negative' || denies(claim, rank)) return false;
  return claim.tokens.some(({ lemma, head }, at) => {
    const noun = claim.tokens[head];
    return lemma === rank && claim.tokens[at - 1]?.lemma === 'the' && noun?.upos === 'NOUN' && head > at;
  });
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
