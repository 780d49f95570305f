import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/run.ts';
import type { Span } from '../model/span.ts';
import type { ActOf } from './corrections.ts';
import { findClaim } from './find-claim.ts';

/** Reads the claim that a stretch of a text makes; null where the stretch holds no word. */
export type Recut = (claim: Claim, span: Span) => Claim | null;

/**
 * A reading with its claims cut as reviewers cut them. In an edited text the words are looked for; where they are gone the
 * machine's claim stays.
 */
export function withSpans(
  text: string,
  reading: Reading,
  corrections: readonly ActOf<'span'>[],
  recut: Recut,
): Reading {
  let { claims } = reading;
  for (const { claim: anchor, span, words } of corrections) {
    const claim = findClaim(anchor, claims);
    const place = claim && placeOf(text, span, words, claim);
    const cut = claim && place && recut(claim, place);
    if (!cut) continue;
    claims = claims
      .filter((one) => one === claim || one.id !== cut.id)
      .map((one) => (one === claim ? cut : one));
  }
  return { ...reading, claims };
}

/** Where the words stand now: at their place, else nearest to the claim; null where nowhere. */
function placeOf(text: string, span: Span, words: string, claim: Claim): Span | null {
  if (text.slice(span.start, span.end) === words) return span;
  let nearest: number | null = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const apart = Math.abs(at - claim.span.start);
    if (nearest === null || apart < Math.abs(nearest - claim.span.start)) nearest = at;
  }
  return nearest === null ? null : { start: nearest, end: nearest + words.length };
}
