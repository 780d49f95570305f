import type { Claim } from '../model/claim.ts';
import {
  ARRANGING,
  CONTACTS,
  HANDED_OVER,
  INITIATIVE_WORDS,
  type InitiativeKind,
  ORIGINS,
} from '../lang/en/initiatives.ts';
import type { Span } from '../model/span.ts';
import { phraseOf } from './phrase.ts';

/** How a visit, a meeting or a measure is said to have come about: "at Haftar's invitation". */
export interface Initiative {
  readonly how: InitiativeKind;
  /** Who took it, as lower-case names; empty where not said. */
  readonly by: ReadonlySet<string>;
  readonly span: Span;
}

/** Words between an initiative and its name: "at the invitation of pro-Moscow military figure Khalifa Haftar". */
const REACH = 8;
const BEFORE = 4;

/** Every initiative a claim tells of. */
export function initiativesIn(claim: Claim): readonly Initiative[] {
  const found: Initiative[] = [];
  for (const [at, { lemma }] of claim.tokens.entries()) {
    const how = INITIATIVE_WORDS[lemma] ?? (isArranged(claim, at) ? 'arranged' : undefined);
    if (how === undefined || isWish(claim, at)) continue;
    found.push({ how, by: namesNear(claim, at), span: phraseOf(claim, at) });
  }
  return found;
}

/** "Arranged after discussions held …": the talks are its origin. */
function isArranged(claim: Claim, at: number): boolean {
  const after = claim.tokens.slice(at + 1, at + 1 + REACH).map(({ lemma }) => lemma);
  return (
    ARRANGING.has(claim.tokens[at]?.lemma ?? '') &&
    after.some((lemma) => ORIGINS.has(lemma)) &&
    after.some((lemma) => CONTACTS.has(lemma))
  );
}

/** An invitation that was only handed over or accepted is not what this visit came from. */
function isWish(claim: Claim, at: number): boolean {
  const around = claim.tokens.slice(Math.max(0, at - REACH), at + BEFORE).map(({ lemma }) => lemma);
  return around.some((lemma) => HANDED_OVER.has(lemma));
}

/** Names right behind "of", "by" or "from", or before "'s". */
function namesNear(claim: Claim, at: number): ReadonlySet<string> {
  const names = claim.tokens
    .slice(Math.max(0, at - BEFORE), at + REACH)
    .filter(({ upos }) => upos === 'PROPN')
    .map(({ lemma }) => lemma);
  return new Set(names);
}
