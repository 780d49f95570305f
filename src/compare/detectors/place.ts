import type { Claim, Participant, Predication } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { COMPASS } from '../../lang/en/compass.ts';
import { deedsOfNoun } from '../../lang/en/deed-words.ts';
import { happeningsOf, opposedHappenings } from '../../lang/en/happenings.ts';
import { opposed } from '../../lang/en/meaning.ts';
import { bordersApart } from '../places/borders-apart.ts';
import { covered } from '../words/covered.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { type Swap, frameOf } from '../words/frame.ts';
import { placeOf } from '../words/places.ts';
import {
  type PredicatePair,
  deniedBy,
  participantAt,
  predicatePairs,
  predicationAbove,
  rolesOf,
} from '../words/predicates.ts';
import { sitesApart } from '../places/sites.ts';
import { stageOfVerb } from '../deeds/stage.ts';
import { deedPlacesApart } from '../places/spots-apart.ts';
import { namesApart } from '../places/spots-exclude.ts';
import { sameName } from '../words/speakers.ts';
import { perClaim } from '../words/per-claim.ts';
import { ofOtherDays } from '../times/times.ts';
import { whereaboutsApart } from '../places/whereabouts.ts';
import { textOf } from '../words/wording.ts';

const COVERED = 0.45;
/** A direction is told of a place both name. */
const COVERED_DIRECTION = 0.3;
/** Claims worded alike by this much say one thing, but for the places they swap. */
const FRAME = 0.7;
const DIFFERING = 3;
const SCORE = { site: 0.5, spot: 0.52, chosen: 0.86, place: 0.54, direction: 0.85, frame: 0.82 };
/** Prepositions that say where something is; from and to are places of a way. */
const AT: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near', 'inside', 'outside', 'by', 'within']);
const WAY: ReadonlySet<string> = new Set(['to', 'into', 'towards', 'toward', 'for']);

export const place: Detector = Object.freeze({
  name: 'place',
  version: 10,
  relation: 'conflict',
  kind: 'place',
  flags: 'The two claims put one happening in different places.',
  quietOn:
    'A place inside the other, places of other happenings, other doers, other days, and negated claims.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const direction = directionsApart(pair);
  if (direction !== null) return told(pair, direction, SCORE.direction);
  const across = bordersApart(pair);
  if (across)
    return told(pair, [textOf(pair.left.claim, across[0]), textOf(pair.right.claim, across[1])], SCORE.site);
  const swapped = swappedPlaces(pair);
  if (swapped) return told(pair, swapped, SCORE.frame);
  const sites = sitesApart(pair);
  if (sites)
    return told(pair, [textOf(pair.left.claim, sites[0]), textOf(pair.right.claim, sites[1])], SCORE.site);
  const spots = deedPlacesApart(pair);
  if (spots) {
    const [a, b] = spots.spans;
    const values = [textOf(pair.left.claim, a), textOf(pair.right.claim, b)] as const;
    return told(pair, values, spots.chosen ? SCORE.chosen : SCORE.spot);
  }
  const whereabouts = whereaboutsApart(pair);
  if (whereabouts) {
    const [a, b] = whereabouts;
    return told(pair, [textOf(pair.left.claim, a), textOf(pair.right.claim, b)], SCORE.spot);
  }
  const shared = predicatePairs(pair);
  if (shared.length === 0) return abstain('the claims share no predicate');
  if (covered(pair) < COVERED) return quiet('the rest of the two differs too much');
  if (ofOtherDays(pair)) return quiet('of other days');
  for (const one of shared) {
    const found = placesApart(pair, one);
    if (found !== null) return told(pair, [found[0].name, found[1].name], SCORE.place);
  }
  return quiet('no shared happening is put in two places');
}

function told(pair: ClaimPair, values: readonly [string, string], score: number): Verdict {
  return flag({
    score,
    field: 'where',
    values,
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('one inside the other', 'neither name is part of the other'),
      ruledOut('another happening', 'the rest agrees'),
    ],
  });
}

/** Claims worded alike that swap one place for another. */
function swappedPlaces(pair: ClaimPair): readonly [string, string] | null {
  const frame = frameOf(pair);
  if (!frame || frame.otherReferent || frame.alike < FRAME || frame.differing > DIFFERING) return null;
  // "The Norvia crossing is closed", "the Sudonia crossing is open": two crossings.
  if (frame.swaps.some((swap) => isOpposed(swap))) return null;
  // "The plant in Halvik makes tablets", "… in Mornau makes syringes"; "marches were held in Torrin", and in Sallow.
  if (frame.swaps.some(isOfWords) || (ofMany(pair.left.claim) && ofMany(pair.right.claim))) return null;
  for (const { left, right, kind } of frame.swaps) {
    if (kind !== 'name' || sameName(left.text, right.text) !== 'different') continue;
    if (placeOf(pair.left.claim, left) || placeOf(pair.right.claim, right)) return [left.text, right.text];
  }
  return null;
}

const isOpposed = ({ left, right, kind }: Swap): boolean =>
  kind === 'other' &&
  (opposed(left.lemma, right.lemma, 'a') ||
    opposed(left.lemma, right.lemma, 'v') ||
    opposedHappenings(left.lemma, right.lemma));

/** Another thing, or another thing done. */
const isOfWords = ({ left, right, kind }: Swap): boolean =>
  kind === 'noun' || (kind === 'other' && left.upos === 'VERB' && right.upos === 'VERB');

/** "Demonstrations were held": any of many. */
function ofMany({ tokens, predications: [main] }: Claim): boolean {
  const at = main?.subject ?? -1;
  return (
    tokens[at]?.xpos === 'NNS' &&
    !tokens.some(({ head, deprel }) => head === at && /^(?:det|num|nmod:poss)/u.test(deprel))
  );
}

/** Each names who did it, and the two names are of two: "Indiana banned …", "Seattle banned …". */
function ofOtherDoers({ left, right }: ClaimPair, one: PredicatePair): boolean {
  const [x, y] = [rolesOf(left.claim, one.left).agent, rolesOf(right.claim, one.right).agent];
  if (x === null || y === null) return false;
  if (one.shared.some(([a, b]) => a === x && b === y)) return false;
  return participantAt(left.claim, x)?.named === true || participantAt(right.claim, y)?.named === true;
}

function placesApart(pair: ClaimPair, one: PredicatePair): readonly [Participant, Participant] | null {
  if (ofOtherDoers(pair, one)) return null;
  if (isAhead(pair.left, one.left) !== isAhead(pair.right, one.right)) return null;
  if (one.shared.length === 0 || deniedBy(pair.left, one.left) || deniedBy(pair.right, one.right))
    return null;
  const [as, bs] = [placesOn(pair.left.claim, one.left.token), placesOn(pair.right.claim, one.right.token)];
  for (const a of as) {
    for (const b of bs) {
      if (!sameSide(a.preposition, b.preposition) || sameName(a.name, b.name) !== 'different') continue;
      if (!namesApart(a.name.toLowerCase(), b.name.toLowerCase())) continue;
      if (!names(pair.right.claim, a) && !names(pair.left.claim, b)) return [a, b];
    }
  }
  return null;
}

/** "The next round will be held in Geneva", "the last was held in Oslo". */
const isAhead = (side: PairSide, clause: Predication): boolean => stageOfVerb(side, clause) === 'ahead';

const sameSide = (a: string | null, b: string | null): boolean =>
  (AT.has(a ?? '') && AT.has(b ?? '')) || (WAY.has(a ?? '') && WAY.has(b ?? ''));

const names = (claim: Claim, { name }: Participant): boolean => claim.text.includes(name);

function placesOn(claim: Claim, predicate: number): readonly Participant[] {
  return claim.participants.filter((one) => {
    if (one.kind !== 'place' || !one.named) return false;
    const at = claim.tokens.findIndex(({ span }) => span.start >= one.span.start && span.end <= one.span.end);
    return at >= 0 && predicationAbove(claim, at)?.token === predicate && !isOfOther(claim, at, predicate);
  });
}

/** "Five days before the loss at Pittsburgh": the place of something else that happened. */
function isOfOther({ tokens }: Claim, at: number, predicate: number): boolean {
  for (let top = tokens[at]?.head ?? -1; top >= 0 && top !== predicate; top = tokens[top]?.head ?? -1) {
    const { lemma = '', upos } = tokens[top] ?? {};
    if (upos === 'NOUN' && (happeningsOf(lemma).length > 0 || deedsOfNoun(lemma).length > 0)) return true;
  }
  return false;
}

/** "18 km north-west of Harin" and "north-east of Harin": one place, and two directions from it. */
function directionsApart(pair: ClaimPair): readonly [string, string] | null {
  const [as, bs] = [directionsIn(pair.left.claim), directionsIn(pair.right.claim)];
  const [a, b] = [as[0], bs[0]];
  if (a === undefined || b === undefined || as.length > 1 || bs.length > 1 || a === b) return null;
  const [from, other] = [anchorsIn(pair.left.claim), anchorsIn(pair.right.claim)];
  const common = from.some((name) => other.includes(name));
  if (NEIGHBOURS.some((two) => two.includes(a) && two.includes(b))) return null;
  return common && covered(pair) >= COVERED_DIRECTION ? [a, b] : null;
}

/** "West" and "south-west" may be one direction. */
const NEIGHBOURS: readonly (readonly string[])[] = ['north', 'south'].flatMap((one) =>
  ['east', 'west'].flatMap((other) => [
    [one, `${one}${other}`],
    [other, `${one}${other}`],
  ]),
);

/** Compass words that give a direction from a place, those before "of": "south-west" however it is cut. */
const directionsIn = perClaim(({ tokens }): readonly string[] =>
  tokens.flatMap(({ lemma }, at) => {
    const parts = [lemma];
    if (tokens[at - 1]?.lemma === '-') parts.unshift(tokens[at - 2]?.lemma ?? '');
    const key = parts.join('').replaceAll('-', '');
    return COMPASS.has(key) && tokens[at + 1]?.lemma === 'of' ? [key] : [];
  }),
);

/** What the directions are from: the first name behind "of", or the noun where none is told: "of the market town of Harin". */
const anchorsIn = perClaim(({ tokens }): readonly string[] =>
  tokens.flatMap(({ lemma }, at) => {
    if (lemma !== 'of' || !COMPASS.has(tokens[at - 1]?.lemma.replaceAll('-', '') ?? '')) return [];
    const behind = tokens.slice(at + 1, at + 1 + ANCHOR_REACH);
    const anchor = behind.find(({ upos }) => upos === 'PROPN') ?? behind.find(({ upos }) => upos === 'NOUN');
    return anchor ? [anchor.lemma] : [];
  }),
);
const ANCHOR_REACH = 6;
