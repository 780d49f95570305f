import type { TimeExpression } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { covered } from '../words/covered.ts';
import { deedTimesApart, isHabit, ofOtherThings } from '../timing/deed-times-apart.ts';
import { dialOf, dialsApart } from '../times/dial.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { sharedMoment } from '../timing/moments.ts';
import { ofOtherPlaces } from '../words/places.ts';
import { lengthsApart } from '../times/lengths-apart.ts';
import { lastTimesApart } from '../times/last-time.ts';
import { type PredicatePair, deniedBy, predicatePairs } from '../words/predicates.ts';
import { ofOtherSites } from '../places/sites.ts';
import { type SharedOccasion, sharedOccasions } from '../deeds/same-occasion.ts';
import {
  afterPublication,
  compareTimes,
  daysApart,
  dayFine,
  isSpokenDay,
  timesOn,
  timesWithin,
} from '../times/times.ts';
import { spanDenied } from '../timing/spans-denied.ts';
import { inOneZone, namesZone } from '../times/time-zones.ts';
import { textOf } from '../words/wording.ts';

/** One happening, told twice, shares its predicate and this much of the shorter claim besides. */
const COVERED = 0.4;
const FEWEST_SHARED = 1;
const COVERED_FULLY = 0.6;
const SCORE = { partly: 0.6, fully: 0.82, occasion: 0.54, moment: 0.5, deed: 0.52 };

export const dateTime: Detector = Object.freeze({
  name: 'date-time',
  version: 11,
  relation: 'conflict',
  kind: 'date-time',
  flags: 'The two claims put one happening at times that exclude each other.',
  quietOn:
    'Times of other happenings and other places, days of reporting, coarser times that include the finer, time zones, and rounding.',
  detect,
} satisfies Detector);

function detect(told: ClaimPair): Verdict {
  const pair = inOneZone(told);
  if (pair === null) return quiet('one of the times is given in another time zone');
  const lengths = lengthsApart(pair);
  if (lengths) return toldOf(pair, lengths, SCORE.deed);
  if (pair.left.claim.times.length === 0 || pair.right.claim.times.length === 0) {
    const hours = deedTimesApart(pair);
    return hours ? toldOf(pair, hours, SCORE.deed) : abstain('one of the claims gives no time');
  }
  if (isHabit(pair.left) !== isHabit(pair.right)) return quiet('one tells what is usual');
  const once = onOccasion(pair) ?? lastTimesApart(pair);
  if (once) return flagged(pair, once, SCORE.occasion);
  if (ofOtherPlaces(pair.left.claim, pair.right.claim)) return quiet('of other places');
  const deed = deedTimesApart(pair);
  if (deed) return toldOf(pair, deed, SCORE.deed);
  const moment = onMoment(pair) ?? spanDenied(pair);
  if (moment) return flagged(pair, moment, SCORE.moment);
  const shared = predicatePairs(pair);
  if (shared.length === 0) return quiet('the times belong to no shared predicate');
  const share = covered(pair);
  const apart = shared.flatMap(
    (one) => (share < COVERED ? onClock(pair, one) : onPredicate(pair, one)) ?? [],
  )[0];
  if (apart) return flagged(pair, apart, share >= COVERED_FULLY ? SCORE.fully : SCORE.partly);
  return quiet('no shared happening has times that exclude each other');
}

type Times = readonly [TimeExpression, TimeExpression];

function onPredicate(pair: ClaimPair, one: PredicatePair): readonly [Times] | null {
  if (one.shared.length < FEWEST_SHARED || deniedBy(pair.left, one.left) || deniedBy(pair.right, one.right))
    return null;
  if (ofOtherThings(pair, one.left, one.right)) return null;
  const apart = timesApart(pair, one);
  return apart && mayBeOfOne(pair, apart) ? [apart] : null;
}

/** Told to the hour or the minute, one act on one thing needs less else in common: "the gate was closed at 18:44". */
function onClock(pair: ClaimPair, one: PredicatePair): readonly [Times] | null {
  const found = pair.sameEvent < CLOCK_EVENT ? null : onPredicate(pair, one);
  const isClock = found?.[0].every(
    (time, at) => dialOf((at === 0 ? pair.left : pair.right).claim, time) !== null,
  );
  return isClock === true ? found : null;
}
const CLOCK_EVENT = 0.1;

/** Neither lies ahead of the other article, nor is a "today" inside a quotation. */
function mayBeOfOne(pair: ClaimPair, apart: Times): boolean {
  if (afterPublication(pair, apart)) return false;
  return !isSpokenDay(pair.left.claim, apart[0]) && !isSpokenDay(pair.right.claim, apart[1]);
}

/** The two times where every time of one predicate excludes every time of the other. */
function timesApart(pair: ClaimPair, { left, right }: PredicatePair): Times | null {
  return allApart(pair, timesOn(pair.left.claim, left), timesOn(pair.right.claim, right));
}

function allApart(
  pair: ClaimPair,
  as: readonly TimeExpression[],
  bs: readonly TimeExpression[],
): Times | null {
  const [a, b] = [as[0], bs[0]];
  if (!a || !b) return null;
  const exclude = as.every((one) => bs.every((other) => areApart(pair, one, other)));
  return exclude ? [a, b] : null;
}

/** By the calendar, or by the clock where the calendar leaves it open: "at 07:10" and "at 7.40 by his clock". */
function areApart({ left, right }: ClaimPair, a: TimeExpression, b: TimeExpression): boolean {
  if (!dayFine(a, b) || oneWording(left.claim, a, right.claim, b)) return false;
  const stand = compareTimes(a, b);
  if (stand !== 'unknown') return stand === 'apart';
  const [one, other] = [dialOf(left.claim, a), dialOf(right.claim, b)];
  return one !== null && other !== null && dialsApart(one, other);
}

/** "3 p.m." and "3 p.m. the day of the shooting". */
function oneWording(l: Claim, a: TimeExpression, r: Claim, b: TimeExpression): boolean {
  const [x, y] = [textOf(l, a.span), textOf(r, b.span)].map((words) => CLOCK.exec(words)?.[0].toLowerCase());
  return x !== undefined && x === y;
}
const CLOCK = /\d{1,2}(?:[.:]\d{2})? ?[ap]\.?m/iu;

/** The times of one thing's one moment: "the first ambulance was there at 07:10", "… turned in at 7.40". */
function onMoment(pair: ClaimPair): Times | null {
  const moment = sharedMoment(pair);
  const apart = moment && allApart(pair, ...moment);
  return apart && mayBeOfOne(pair, apart) && (daysApart(...apart) ?? 0) <= MOST_DAYS ? apart : null;
}

/** Happenings that a story has one of, between the same people: others come again and again ("attacked", "said"). */
const ONCE: ReadonlySet<string> = new Set(
  (
    'meet sign arrive depart begin end dismiss resign appoint spill exchange quake crash vote sell buy convict acquit ' +
    'sentence charge visit submit intervene revive'
  ).split(' '),
);
/** Of these a story has one, whoever it names: "officers went in shortly after nine", "the intervention began at 19.40". */
const SINGLE: ReadonlySet<string> = new Set('intervene spill crash quake exchange evacuate'.split(' '));
const areClocks = ({ left, right }: ClaimPair, one: SharedOccasion): boolean =>
  [
    timesWithin(left.claim, one.left).map((time) => dialOf(left.claim, time)),
    timesWithin(right.claim, one.right).map((time) => dialOf(right.claim, time)),
  ].every((dials) => dials.length > 0 && dials.every((dial) => dial !== null));
/** "At the harbour", "at the station": each says where, and no word of it is in both. */
function ofOtherStands({ left, right }: ClaimPair): boolean {
  const [as, bs] = [standsIn(left.claim), standsIn(right.claim)];
  return as.length > 0 && bs.length > 0 && !as.some((lemma) => bs.includes(lemma));
}
const standsIn = ({ tokens, times }: Claim): readonly string[] =>
  tokens.flatMap(({ deprel, head, lemma }) => {
    const noun = tokens[head];
    const isTime = times.some(
      ({ span }) => noun !== undefined && span.start <= noun.span.start && noun.span.start < span.end,
    );
    return deprel === 'case' && WHERE.has(lemma) && noun !== undefined && !isTime ? [noun.lemma] : [];
  });
const WHERE: ReadonlySet<string> = new Set(['at', 'in', 'on', 'near', 'outside', 'inside']);
/** Further apart, one of the two is of long ago. */
const MOST_DAYS = 14;

/** The times of one happening that both tell of, in whatever words: "received on 7 October", "the reception … on Wednesday". */
function onOccasion(pair: ClaimPair): Times | null {
  for (const one of sharedOccasions(pair)) {
    if (!ONCE.has(one.family)) continue;
    if (
      one.people + one.words === 0 &&
      !(SINGLE.has(one.family) && areClocks(pair, one) && !ofOtherStands(pair))
    )
      continue;
    if (one.left.stage === null || one.left.stage !== one.right.stage || one.left.stage === 'not') continue;
    if (ofOtherSites(pair, one) || ofOtherThings(pair, one.left.clause, one.right.clause)) continue;
    const apart = apartOn(pair, one);
    if (apart === null || !mayBeOfOne(pair, apart)) continue;
    if ((daysApart(...apart) ?? 0) <= MOST_DAYS) return apart;
  }
  return null;
}

function apartOn(pair: ClaimPair, { left, right }: SharedOccasion): Times | null {
  return allApart(pair, timesWithin(pair.left.claim, left), timesWithin(pair.right.claim, right));
}

const flagged = (pair: ClaimPair, [a, b]: Times, score: number): Verdict =>
  toldOf(pair, [a.span, b.span], score);

function toldOf(pair: ClaimPair, [a, b]: readonly [Span, Span], score: number): Verdict {
  return flag({
    score,
    field: 'when',
    values: [textOf(pair.left.claim, a), textOf(pair.right.claim, b)],
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('another happening', 'predicate and participants agree'),
      ruledOut('a time zone', namesZone(pair) ? 'both go by one clock' : 'no zone is named'),
      ruledOut('the day of reporting', 'both times belong to what happened'),
    ],
  });
}
