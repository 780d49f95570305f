import {
  HOSTED,
  HOSTS,
  ON_BOARD,
  type SiteKind,
  VAGUE_PARTS,
  VEHICLE_HOSTS,
  choicesApart,
  kindsApart,
  oneKindOfSite,
  siteKindsOf,
} from '../lang/en/site-words.ts';

import { kindOfOther, nounTopic, synonymous } from '../lang/en/meaning.ts';
import { widthOf } from '../lang/en/wide-places.ts';
import { nearSpelling } from '../lang/en/word-match.ts';
import type { Claim, ClaimToken } from '../model/claim.ts';
import { type Span, hull } from '../model/span.ts';
import type { Deed } from './deeds.ts';
import { below } from './phrase.ts';
import { placeOf } from './places.ts';

/** A place as it is told of a deed: "in a cupboard at the music school", from the inside outwards. */
export interface Spot {
  readonly span: Span;
  readonly parts: readonly SpotPart[];
  /** Outside it, in front of it: it says nothing of what is inside. */
  readonly outside: boolean;
  /** "Only", "exclusively": nowhere else. */
  readonly only: boolean;
}

interface SpotPart {
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
const OF_INTO: ReadonlySet<string> = new Set(['hit', 'land', 'enter', 'arrive', 'crash']);
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

function spotAt(claim: Claim, at: number, leads: readonly string[], isOnly: boolean): Spot {
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
const nounOf = ({ text, lemma }: ClaimToken): string => {
  const form = text.toLowerCase();
  return siteKindsOf(form, []).length > 0 ? form : lemma;
};

/** True where no part of the one place can be a part of the other, and two of them exclude each other. */
export function spotsApart(left: Claim, a: Spot, right: Claim, b: Spot): 'chosen' | 'apart' | null {
  const every = a.parts.flatMap((one, i) =>
    b.parts.map((other, j) => ({ one, other, inmost: i === 0 || j === 0 })),
  );
  if (every.some(({ one, other }) => differInWords(one, other))) return 'chosen';
  if (townsApart(a, b)) return tells(right, a.parts[0]) || tells(left, b.parts[0]) ? null : 'apart';
  if (every.some(({ one, other, inmost }) => inmost && isOne(one, other))) return null;
  if (tells(right, a.parts[0]) || tells(left, b.parts[0])) return null;
  const deep = a.parts.length > 1 && b.parts.length > 1;
  const apart = every.some(
    ({ one, other }) => !isOne(one, other) && excludes(one, other, a.outside !== b.outside, deep),
  );
  return apart ? 'apart' : null;
}

/** Each is put in a town, and it is not one town. */
function townsApart(a: Spot, b: Spot): boolean {
  const [as, bs] = [a, b].map(({ parts }) => parts.filter(({ names }) => names.length > 0));
  if (!as || !bs || as.some((x) => bs.some((y) => isOne(x, y)))) return false;
  return as.some((x) => bs.some((y) => namesExclude(x, y)));
}

/** "The north stand" and "the east stand"; "town hall" and "market hall"; "the third floor" and "the basement". */
function differInWords(x: SpotPart, y: SpotPart): boolean {
  if (x.noun === null || y.noun === null) return false;
  const [one, other] = [storeyOf(x), storeyOf(y)];
  if (one !== null && other !== null) return one !== other;
  if (x.noun === 'hall' && y.noun === 'hall')
    return x.words.length > 0 && y.words.length > 0 && !x.words.some((word) => y.words.includes(word));
  return oneKindOfSite(x.noun, y.noun) && choicesApart(x.words, y.words);
}

/** Which storey a part is: "the third floor", "the cellar"; null for what may be on any. */
function storeyOf({ noun, words }: SpotPart): string | null {
  if (noun === 'basement' || noun === 'cellar') return 'basement';
  if (noun !== 'floor' && noun !== 'storey') return null;
  return words.find((word) => STOREYS.has(word)) ?? null;
}
const STOREYS: ReadonlySet<string> = new Set(
  'ground first second third fourth fifth sixth seventh eighth ninth tenth top'.split(' '),
);

function isOne(x: SpotPart, y: SpotPart): boolean {
  if (
    x.names.some((one) =>
      y.names.some((other) => letters(one) === letters(other) || nearSpelling(one, other)),
    )
  )
    return true;
  if (x.noun === null || y.noun === null) return false;
  return oneKindOfSite(x.noun, y.noun) && !(x.names.length > 0 && y.names.length > 0);
}

/** "K.C." and "KC". */
const letters = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '');

/** The claim itself names the other's place, in whatever connection. */
function tells(claim: Claim, part: SpotPart | undefined): boolean {
  if (!part) return false;
  const text = claim.text.toLowerCase();
  if (part.names.some((name) => text.includes(name))) return true;
  return (
    part.noun !== null &&
    !FREQUENT.has(part.noun) &&
    claim.tokens.some((token) => nounOf(token) === part.noun)
  );
}
/** Told of what is hit as well as of where. */
const FREQUENT: ReadonlySet<string> = new Set(['side']);

function excludes(x: SpotPart, y: SpotPart, crossed: boolean, deep: boolean): boolean {
  if (x.names.length > 0 && y.names.length > 0 && namesExclude(x, y)) return true;
  const [p, q] = [x.noun, y.noun];
  if (p === null || q === null || crossed) return false;
  // A kitchen is on some floor.
  if (p === 'floor' || q === 'floor' || p === 'storey' || q === 'storey') return false;
  if (synonymous(p, q, 'n') || kindOfOther(p, q, 'n')) return false;
  if ([x, y].some(({ noun, words }) => VAGUE_PARTS.has(noun ?? '') && words.length === 0)) return false;
  return x.kinds.some((one) =>
    y.kinds.some((other) => kindsApart(one, other) && mayExclude([p, one], [q, other], deep)),
  );
}

type Kind = readonly [noun: string, kind: SiteKind];

/** A host may hold the other, a shop at the station, a train in it; where both sides tell what is around, it does not. */
function mayExclude([a, one]: Kind, [b, other]: Kind, deep: boolean): boolean {
  if (one === 'building' && other === 'building') return deep || !(holds(a, b) || holds(b, a));
  if (one === 'vehicle' && other === 'building') return !VEHICLE_HOSTS.has(b);
  if (one === 'building' && other === 'vehicle') return !VEHICLE_HOSTS.has(a);
  return !((one === 'vehicle' && ON_BOARD.has(b)) || (other === 'vehicle' && ON_BOARD.has(a)));
}

const holds = (host: string, inner: string): boolean => HOSTS.has(host) && HOSTED.has(inner);

/** Two towns, or two works each in a town of its own; not where one is a region or a street. */
function namesExclude(x: SpotPart, y: SpotPart): boolean {
  // "The Olsen site", "the plant in Dersk": works are called by their towns.
  const named = (part: SpotPart) => part.noun === null || WORKS.has(part.noun);
  if ((x.noun === null) !== (y.noun === null) && !(named(x) && named(y))) return false;
  const [p, q] = [x.names.join(' '), y.names.join(' ')];

  return namesApart(p, q);
}
const WORKS: ReadonlySet<string> = new Set('site plant works factory mill foundry yard'.split(' '));

/** Parts of names that are no towns: "Market Street", "SAP Arena". */
const NO_TOWN =
  /\b(?:street|road|avenue|lane|highway|motorway|square|park|arena|stadium|hall|hotel|hospital|airport|station|centre|center|church|university|school|college|bridge|river|lake|sea|island|islands|mount|mountains|bay|coast|county|province|region|district|state|valley)\b/u;

/** True where two names, lower case, can be laid against each other as two towns. */
export function namesApart(a: string, b: string): boolean {
  if (NO_TOWN.test(a) !== NO_TOWN.test(b)) return false;
  const [x, y] = [widthOf(a), widthOf(b)];
  return x !== 'region' && y !== 'region' && x === y;
}
