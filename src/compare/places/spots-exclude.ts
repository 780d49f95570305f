import { COUNTRY_OF_SEAT } from '../../lang/en/countries.ts';
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
} from '../../lang/en/site-words.ts';
import { kindOfOther, synonymous } from '../../lang/en/meaning.ts';
import { widthOf } from '../../lang/en/wide-places.ts';
import { nearSpelling } from '../../lang/en/word-match.ts';
import type { Claim } from '../../model/claim.ts';
import { type Spot, type SpotPart, nounOf } from './spots.ts';

/** True where no part of the one place can be a part of the other, and two of them exclude each other. */
export function spotsApart(left: Claim, a: Spot, right: Claim, b: Spot): 'chosen' | 'apart' | null {
  const every = a.parts.flatMap((one, i) =>
    b.parts.map((other, j) => ({ one, other, inmost: i === 0 || j === 0 })),
  );
  if (every.some(({ one, other }) => differInWords(one, other))) return 'chosen';
  if (townsApart(a, b)) return tellsTown(right, a, b) || tellsTown(left, b, a) ? null : 'apart';
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

/** The town, or the place in it, unless the two are called by other words: "the district hospital", "the university hospital". */
const tellsTown = (claim: Claim, { parts }: Spot, other: Spot): boolean => {
  const [one, two] = [parts[0]?.words ?? [], other.parts[0]?.words ?? []];
  const called = one.length > 0 && two.length > 0 && !one.some((word) => two.includes(word));
  return parts.some(
    (part, at) => (at === 0 || part.names.length > 0) && !(at === 0 && called) && tells(claim, part),
  );
};

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

/** A capital lies in no other town. */
const isSeat = (name: string): boolean => SEATS.has(name);
const SEATS: ReadonlySet<string> = new Set([...COUNTRY_OF_SEAT.keys()].map((seat) => seat.toLowerCase()));

/** True where two names, lower case, can be laid against each other as two towns. */
export function namesApart(a: string, b: string): boolean {
  if (NO_TOWN.test(a) !== NO_TOWN.test(b)) return false;
  const [x, y] = [widthOf(a), widthOf(b)];
  return x !== 'region' && y !== 'region' && (x === y || isSeat(a) || isSeat(b));
}
