import type { Claim } from '../../model/claim.ts';
import {
  ARRANGING,
  CONVENING,
  CONTACTS,
  HANDED_OVER,
  INITIATIVE_WORDS,
  type InitiativeKind,
  ORIGINS,
} from '../../lang/en/initiatives.ts';
import type { Span } from '../../model/span.ts';
import { perClaim } from '../words/per-claim.ts';
import { phraseOf } from '../words/phrase.ts';

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
export const initiativesIn = perClaim((claim): readonly Initiative[] => {
  const found: Initiative[] = [];
  for (const [at, { lemma }] of claim.tokens.entries()) {
    const told = isOrigin(claim, at)
      ? INITIATIVE_WORDS[lemma]
      : isConvened(claim, at)
        ? 'requested'
        : undefined;
    const how = told ?? (isArranged(claim, at) ? 'arranged' : undefined);
    if (how === undefined || isWish(claim, at)) continue;
    found.push({ how, by: namesNear(claim, at), span: phraseOf(claim, at) });
  }
  return found;
});

/** What makes an invitation or a request the origin of a visit: "at the invitation of", "in response to a request". */
const ORIGIN_CASES: ReadonlySet<string> = new Set([
  'at',
  'upon',
  'on',
  'after',
  'following',
  'follow',
  'response',
]);
const BEFORE_NOUN = 4;

/** "At the invitation of", "in response to a request", "was invited": where it came from, not what was done besides. */
function isOrigin(claim: Claim, at: number): boolean {
  const token = claim.tokens[at];
  // "Had requested it" tells what else was done; "was invited" and "summoned to the capital" where it came from.
  if (token?.upos === 'VERB')
    return token.xpos === 'VBN' && !claim.tokens.some((one) => one.head === at && one.deprel === 'obj');
  const before = claim.tokens.slice(Math.max(0, at - BEFORE_NOUN), at).map(({ lemma }) => lemma);
  // "A photographer went there at our request": what the outlet asked for is no visit's origin.
  return before.some((lemma) => ORIGIN_CASES.has(lemma)) && !before.some((lemma) => OWN.has(lemma));
}
const OWN: ReadonlySet<string> = new Set(['our', 'my', 'we', 'i']);

/** "Convened by Fenmark": who called the others together. */
const isConvened = ({ tokens }: Claim, at: number): boolean =>
  CONVENING.has(tokens[at]?.lemma ?? '') && tokens[at]?.xpos === 'VBN' && tokens[at + 1]?.lemma === 'by';

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

const CAPITAL = /^\p{Lu}/u;

/** Names right behind "of", "by" or "from", or before "'s". */
function namesNear(claim: Claim, at: number): ReadonlySet<string> {
  const names = claim.tokens
    .slice(Math.max(0, at - BEFORE), at + REACH)
    .filter(
      ({ upos, text }, order) => upos === 'PROPN' || (upos === 'ADJ' && order > 0 && CAPITAL.test(text)),
    )
    .map(({ lemma }) => lemma);
  return new Set(names);
}
