import { type SiteKind, siteKindsOf } from '../../lang/en/site-words.ts';

import { nounTopic } from '../../lang/en/meaning.ts';
import type { Claim, ClaimToken } from '../../model/claim.ts';
import { type Span, hull } from '../../model/span.ts';
import type { Deed } from '../deeds/deed.ts';
import { below } from '../words/phrase.ts';
import { placeOf } from '../words/places.ts';

/** A place as it is told of a deed: "in a cupboard at the music school", from the inside outwards. */
export interface Spot {
  readonly span: Span;
  readonly parts: readonly SpotPart[];
  /** Outside it, in front of it: it says nothing of what is inside. */
  readonly outside: boolean;
  /** "Only", "exclusively": nowhere else. */
  readonly only: boolean;
}

/** One step of a place, from the inside outwards: "a cupboard", "the music school". */
export interface SpotPart {
  readonly noun: string | null;
  readonly kinds: readonly SiteKind[];
  /** Words before it: "north", "front", "town". */
  readonly words: readonly string[];
  readonly names: readonly string[];
}

const INSIDE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'on',
  'inside',
  'aboard',
  'within',
  'onto',
  'upon',
  'under',
  'beneath',
]);
const OUTSIDE: ReadonlySet<string> = new Set(['outside', 'front']);
const INTO: ReadonlySet<string> = new Set(['into', 'to']);
const THROUGH: ReadonlySet<string> = new Set(['through', 'by', 'via']);
const FROM: ReadonlySet<string> = new Set(['from', 'out']);
/** Families whose way in or end point is where they happen. */
const OF_INTO: ReadonlySet<string> = new Set(['hit', 'land', 'enter', 'arrive', 'crash', 'hospital']);
const OF_FROM: ReadonlySet<string> = new Set(['find']);
const OF_WAY_IN: ReadonlySet<string> = new Set(['enter']);
const ONLY: ReadonlySet<string> = new Set(['only', 'exclusively', 'solely']);
/** What of a phrase tells where it is in turn: "a cupboard at the school", "the roof of the hall". */
const OUTWARDS: ReadonlySet<string> = new Set(['of', 'in', 'at', 'on', 'aboard', 'inside']);
/** Near something is not at it, and tells of no place that excludes another. */
const NEAR: ReadonlySet<string> = new Set([
  'near',
  'around',
  'close',
  'nearby',
  'towards',
  'toward',
  'off',
  'behind',
  'beside',
]);

/** Where a deed is said to have happened, all that is told of it as one place; null where nothing is. */
export function spotOf(claim: Claim, deed: Deed): Spot | null {
  const found = claim.tokens.flatMap(({ head, deprel, span }, at): readonly Spot[] => {
    if (!deed.heads.has(head) || at === deed.theme || at === deed.token || isTime(claim, span)) return [];
    const target = deed.target === at;
    if (!target && !/^(?:obl|nmod)/u.test(deprel)) return [];
    const leads = claim.tokens
      .filter((one) => one.head === at && one.deprel === 'case')
      .map(({ lemma }) => lemma);
    if (!target && !leads.some((lead) => leadsTo(deed, lead))) return [];
    if (leads.some((lead) => NEAR.has(lead))) return [];
    const spot = spotAt(claim, at, leads, only(claim, head));
    return spot.parts.length === 0 ? [] : [spot];
  });
  const [first] = [...found, ...whereOf(claim, deed)];
  if (!first) return null;
  const parts = (found.length > 0 ? found : [first]).flatMap((one) => one.parts);
  return {
    span: first.span,
    parts,
    outside: found.every(({ outside }) => outside),
    only: found.some((one) => one.only),
  };
}

/** "The plant in Aldby, where the tablets were made": what the clause is told of is where it was. */
function whereOf(claim: Claim, { token }: Deed): readonly Spot[] {
  const { deprel = '', head = -1 } = claim.tokens[token] ?? {};
  const isWhere = claim.tokens.some((one) => one.head === token && one.lemma === 'where');
  if (deprel !== 'acl:relcl' || !isWhere) return [];
  const spot = spotAt(claim, head, [], false);
  return spot.parts.length > 0 ? [spot] : [];
}

const only = ({ tokens }: Claim, verb: number): boolean =>
  tokens.some(({ head, lemma }) => head === verb && ONLY.has(lemma));

function leadsTo({ families }: Deed, lead: string): boolean {
  if (INSIDE.has(lead) || OUTSIDE.has(lead))
    return !families.some((one) => OF_WAY_IN.has(one)) || lead === 'at';
  const of = (some: ReadonlySet<string>) => families.some((one) => some.has(one));
  if (THROUGH.has(lead)) return of(OF_WAY_IN);
  if (INTO.has(lead)) return of(OF_INTO) && !of(OF_WAY_IN);
  return FROM.has(lead) && of(OF_FROM);
}

const isTime = ({ times }: Claim, span: Span): boolean =>
  times.some((time) => time.span.start <= span.start && span.end <= time.span.end);

/** The place a noun names, with what it lies in. */
export function spotAt(claim: Claim, at: number, leads: readonly string[], isOnly: boolean): Spot {
  const chain = [at];
  // "In front of the parliament": the noun is what it is in front of.
  for (let top = at; ;) {
    const next = claim.tokens.findIndex(
      ({ head, deprel }, token) =>
        head === top &&
        deprel === 'nmod' &&
        token > top &&
        claim.tokens.some((one) => one.head === token && one.deprel === 'case' && OUTWARDS.has(one.lemma)),
    );
    if (next < 0 || chain.includes(next)) break;
    chain.push(next);
    top = next;
  }
  const parts = chain.flatMap((one) => partsAt(claim, one));
  const spans = chain.flatMap((one) => below(claim, one)).flatMap((one) => claim.tokens[one]?.span ?? []);
  const outside = leads.some((lead) => OUTSIDE.has(lead)) || claim.tokens[at]?.lemma === 'front';
  return {
    span: hull(spans),
    parts,
    outside,
    only: isOnly || claim.tokens.some(({ head, lemma }) => head === at && ONLY.has(lemma)),
  };
}

/** The noun itself, and the places before it: "station locker" is a locker at a station. */
function partsAt(claim: Claim, at: number): readonly SpotPart[] {
  const token = claim.tokens[at];
  if (!token) return [];
  const before = claim.tokens.filter(
    ({ head, deprel }, one) => head === at && one < at && /^(?:compound|amod|nummod|flat)/u.test(deprel),
  );
  const after = claim.tokens.filter(
    ({ head, deprel }, one) => head === at && one > at && /^(?:nummod|flat|appos)/u.test(deprel),
  );
  const words = [...before.map(({ lemma }) => lemma), ...after.map(({ lemma }) => lemma)];
  const names = [token, ...before, ...after].filter(({ upos }) => upos === 'PROPN').map(({ lemma }) => lemma);
  const noun = token.upos === 'PROPN' ? null : nounOf(token);
  const kinds = noun === null ? [] : siteKindsOf(noun, words);
  // "U.S. history" is no place; "the Olsen site" is.
  const isPlace =
    noun === null
      ? names.length > 0 && placeOf(claim, token) !== undefined
      : kinds.length > 0 || (names.length > 0 && nounTopic(noun) === 'place');
  if (!isPlace) return [];
  const outer = before
    .filter(({ upos }) => upos === 'NOUN')
    .flatMap(({ lemma }): readonly SpotPart[] => {
      const of = siteKindsOf(lemma, []);
      return of.length > 0 ? [{ noun: lemma, kinds: of, words: [], names: [] }] : [];
    });
  return [{ noun, kinds, words, names }, ...outer];
}

/** "Works" and "barracks" are told by their form; "a flat" and "a safe" are nouns, however they are tagged. */
export const nounOf = ({ text, lemma }: ClaimToken): string => {
  const form = text.toLowerCase();
  return siteKindsOf(form, []).length > 0 ? form : lemma;
};
