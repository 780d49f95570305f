import { compareTwoStrings } from 'string-similarity';
import type { Claim } from '../model/claim.ts';
import type { ClaimAnchor } from '../model/evidence.ts';
import { plain } from './evidence.ts';

/** An edited claim keeps this much of its letters, two by two (Dice): a correction is not laid on another claim. */
const STILL_THE_CLAIM = 0.8;

/** Remembers where a claim stands, so that it is found in a later reading. */
export function anchorOf({ sourceId, revisionId, span, text }: Claim): ClaimAnchor {
  return { sourceId, revisionId, span, words: text };
}

/**
 * The claim a person spoke of, among those of its source now: at its place in the same text (the one it overlaps most, where
 * claims are cut anew), by its words in an edited one, else the one that is nearly those words. Null where it is gone: what
 * was said of it then waits.
 */
export function findClaim(anchor: ClaimAnchor, claims: readonly Claim[]): Claim | null {
  const own = claims.filter(({ sourceId }) => sourceId === anchor.sourceId);
  const atPlace = own.filter(({ revisionId }) => revisionId === anchor.revisionId);
  if (atPlace.length > 0) return best(atPlace, (claim) => shared(anchor, claim));
  const words = plain(anchor.words);
  const same = own.filter(({ text }) => plain(text) === words);
  if (same.length > 0) return best(same, ({ span }) => 1 / (1 + Math.abs(span.start - anchor.span.start)));
  return best(own, ({ text }) => {
    const alike = compareTwoStrings(words, plain(text));
    return alike >= STILL_THE_CLAIM ? alike : 0;
  });
}

/** How much of the two spans is in both: 1 where they are one. */
function shared({ span: a }: ClaimAnchor, { span: b }: Claim): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** The highest above nothing; the first in reading order where two are even. */
function best(claims: readonly Claim[], weigh: (claim: Claim) => number): Claim | null {
  let found: Claim | null = null;
  let most = 0;
  for (const claim of claims) {
    const weight = weigh(claim);
    if (weight <= most) continue;
    most = weight;
    found = claim;
  }
  return found;
}
