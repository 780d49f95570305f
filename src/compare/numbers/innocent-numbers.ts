import type { Claim, ClaimQuantity } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { alignmentOf } from '../words/align.ts';
import { addsUp, isKindAmongAll, isOfMoreThanOne } from './counted-parts.ts';
import { ofOtherDoers } from './number-doers.ts';
import { ofOtherPlay } from './performances.ts';
import { oneIsOfKind } from './before-nouns.ts';
import { oneIsOfThen } from '../times/told-of-then.ts';
import { farApart, looksLikeSlip, timesApart } from './amounts.ts';
import { ofOtherCalamity } from './calamities.ts';
import { coveredBoth } from '../words/covered.ts';
import { frameOf } from '../words/frame.ts';
import { laterIsHigher } from '../times/later.ts';
import { ofOneThing } from './measured-things.ts';
import { namedStrength, ofOneThingOnce } from './named-measures.ts';
import { ofOneLeader } from './measures.ts';
import { oneIsOfOtherMonth } from '../times/other-month.ts';
import { groundsOf, ofOtherPlaces } from '../words/places.ts';
import { aboveNumber, deniedBy } from '../words/predicates.ts';
import { countedMatch, predicateMatch } from './counted-match.ts';
import type { SlotMatch } from './quantity-slots.ts';
import {
  growing,
  isOfEarlier,
  isOffset,
  isOfYearNamed,
  isPart,
  isToldOf,
  tellsOfAnother,
} from './quantity-words.ts';
import { ofOtherDays, oneIsBackground } from '../times/times.ts';

/** Claims worded alike by this much say one thing, but for the numbers they swap. */
export const WORDED_ALIKE = 0.7;
/** Everything lasts some weeks: only claims that agree in this much are of one length. */
const ONE_LENGTH = 0.4;
/** Two of at least 23: so few and so many are hardly counts of the same ones. */
const FEW = 2;
const MANY_TIMES = 8;
const fewOfMany = (a: ClaimQuantity, b: ClaimQuantity): boolean =>
  a.kind === 'count' && Math.min(a.high, b.high) <= FEW && timesApart(a, b) >= MANY_TIMES;

/** An innocent explanation of two numbers, and whether it holds. */
type Innocent = readonly [
  why: string,
  holds: (pair: ClaimPair, a: ClaimQuantity, b: ClaimQuantity) => boolean,
];

/** Whatever the two measure. */
const INNOCENT: readonly Innocent[] = [
  [
    'both accounts give both numbers',
    ({ left, right }, a, b) => givesBoth(left.claim, a, b) && givesBoth(right.claim, b, a),
  ],
  [
    'one account gives both numbers',
    (pair, a, b) =>
      (frameOf(pair)?.alike ?? 0) < WORDED_ALIKE &&
      (givesBoth(pair.left.claim, a, b) || givesBoth(pair.right.claim, b, a)),
  ],
  ['so few are other ones than so many', (_, a, b) => fewOfMany(a, b)],
  ['one counts over more than the one occasion', isOfMoreThanOne],
  [
    'one of them is only supposed',
    ({ left, right }, a, b) => isSupposed(left.claim, a) || isSupposed(right.claim, b),
  ],
  [
    'of quakes of other strength',
    (_, a, b) => a.dimension === 'magnitude' && Math.abs(a.low - b.low) > ONE_QUAKE,
  ],
  [
    'one of them is a stretch of time before or after',
    ({ left, right }, a, b) => isOffset(left.claim, a) || isOffset(right.claim, b),
  ],
  ['one is background from long ago', (pair) => oneIsBackground(pair)],
  ['one is of another month', (pair) => oneIsOfOtherMonth(pair)],
  [
    'one is of a year named',
    ({ left, right }, a, b) => isOfYearNamed(left.claim, a) !== isOfYearNamed(right.claim, b),
  ],
  ['one counts what was not so', (pair, a, b) => deniedOnOne(pair, a, b) && !looksLikeSlip(a, b)],
  ['of another referent', (pair, a, b) => frameOf(pair)?.otherReferent === true || ofOtherThings(pair, a, b)],
  ['of another happening', ({ left, right }) => tellsOfAnother(left.claim) !== tellsOfAnother(right.claim)],
  ['of another calamity', (pair) => ofOtherCalamity(pair)],
  ['counted on other days', (pair, a, b) => ofOtherDays(pair) && !ofOneThingOnce(pair, a, b)],
  ['a later count', (pair, a, b) => growing(a) && !looksLikeSlip(a, b) && laterIsHigher(pair, a, b)],
];

/** Where likeness of words alone says that they measure one thing, and not a name for it: "the ransom", "the turnout". */
const INNOCENT_OF_ALIKE: readonly Innocent[] = [
  ['one is a part of the whole', ({ left, right }, a, b) => isPart(left.claim, a) !== isPart(right.claim, b)],
  ['one counts some of those the other counts', isKindAmongAll],
  ['the parts add up', addsUp],
  ['done by others', ofOtherDoers],
  ['of other play', ofOtherPlay],
  ['one says of what kind a thing is', (pair, a, b) => !ofOneLeader(pair) && oneIsOfKind(pair, a, b)],
  ['one is of another time', (pair) => oneIsOfThen(pair)],
  [
    'one is of what came before',
    ({ left, right }, a, b) => isOfEarlier(left.claim, a) !== isOfEarlier(right.claim, b),
  ],
  ['lengths far apart, and no name in both', (pair, a, b) => ofOtherStretches(pair, a, b)],
  [
    'only some of them, of whom more is told',
    ({ left, right }, a, b) =>
      predicateMatch(a.predicateLemma, b.predicateLemma) < ONE_PREDICATE &&
      (isToldOf(left.claim, a) || isToldOf(right.claim, b)),
  ],
  [
    'lengths of two things',
    (pair, a, b) => a.kind === 'duration' && !ofOneThing(pair, a, b) && coveredBoth(pair) < ONE_LENGTH,
  ],
  [
    'counted in other places',
    (pair, a) =>
      a.dimension !== 'magnitude' && !ofOneLeader(pair) && ofOtherPlaces(pair.left.claim, pair.right.claim),
  ],
  ['counted over other grounds', (pair, a, b) => !ofOneLeader(pair) && ofOtherGrounds(pair, a, b)],
];

/** Predicates match from here on. */
const ONE_PREDICATE = 0.75;

/** Falls of 200 and of 2,000 feet: two people's, unless both name one. */
const ofOtherStretches = (pair: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean =>
  a.dimension === 'length' &&
  farApart(a, b) &&
  !alignmentOf(pair).links.some(({ left, right }) => left.name && right.name);

/** Two observatories differ by less about one quake. */
const ONE_QUAKE = 0.8;

/** "If just one cable was down", "a magnitude 6 quake can cause damage": it is told of none that was. */
function isSupposed(claim: Claim, quantity: ClaimQuantity): boolean {
  const above = aboveNumber(claim, quantity);
  if (above === null) return false;
  const { modality, tense } = above;
  return (
    modality === 'conditional' ||
    modality === 'question' ||
    (modality === 'possible' && tense === 'present' && CAN.test(claim.text))
  );
}
const CAN = /\bcan\b/u;

/** The innocent explanation of two numbers of one measure that holds; null where none does. */
export function explained(pair: ClaimPair, { left, right }: SlotMatch): string | null {
  const named = (namedStrength(pair, left, right) ?? 0) > 0;
  const all = named ? INNOCENT : [...INNOCENT, ...INNOCENT_OF_ALIKE];
  return all.find(([, holds]) => holds(pair, left, right))?.[0] ?? null;
}

/** "Six arrests, compared to 47 the night before": the other number is of something else told there too. */
function givesBoth({ quantities }: Claim, own: ClaimQuantity, other: ClaimQuantity): boolean {
  return quantities.some(
    (one) =>
      one !== own &&
      one.kind === other.kind &&
      one.low === other.low &&
      one.high === other.high &&
      countedMatch(one.countedLemma, other.countedLemma) > 0,
  );
}

/** "At the school" and "across the district": each says where it counts, and the two are not one place. */
function ofOtherGrounds(pair: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [x, y] = [aboveNumber(pair.left.claim, a), aboveNumber(pair.right.claim, b)];
  const [left, right] = [x ? groundsOf(pair.left.claim, x) : [], y ? groundsOf(pair.right.claim, y) : []];
  if (left.length === 0 || right.length === 0) return false;
  const { toRight } = alignmentOf(pair);
  return !left.some((at) => right.includes(toRight.get(at)?.right.at ?? -1));
}

/** "Bought Compaq for $19 billion" and "will buy EDS for $13 billion": what it was done to has other names. */
function ofOtherThings(pair: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [x, y] = [aboveNumber(pair.left.claim, a), aboveNumber(pair.right.claim, b)];
  const [left, right] = [x?.object ?? null, y?.object ?? null];
  if (left === null || right === null) return false;
  const named = [pair.left.claim.tokens[left], pair.right.claim.tokens[right]].every(
    (token) => token?.upos === 'PROPN',
  );
  return named && alignmentOf(pair).toRight.get(left)?.right.at !== right;
}

/** "Thirteen districts have not been looked at" does not count those that were. */
function deniedOnOne({ left, right }: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [x, y] = [aboveNumber(left.claim, a), aboveNumber(right.claim, b)];
  return (x !== null && deniedBy(left, x)) !== (y !== null && deniedBy(right, y));
}
