import type { Claim, ClaimQuantity } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { happeningsOf } from '../../lang/en/happenings.ts';
import { kindOfOther, nounTopic, rarity } from '../../lang/en/meaning.ts';
import { alignmentOf } from '../words/align.ts';
import { figuresOf, looksLikeSlip } from './amounts.ts';
import { ANYBODY, countedMatch, doneAlike, predicateMatch } from './counted-match.ts';
import { ofOneThing } from './measured-things.ts';
import { ofOneLeader, ofOneMeasure } from './measures.ts';
import { namedStrength } from './named-measures.ts';
import { aboveNumber, predicatePairs } from '../words/predicates.ts';
import { isBeside, isForEach } from './quantity-words.ts';
import { isOfTally } from './tallies.ts';

/** Two quantities that may be values of one measure. */
export interface SlotMatch {
  readonly left: ClaimQuantity;
  readonly right: ClaimQuantity;
  /** 0 to 1: how sure it is that both measure one thing. */
  readonly strength: number;
}

/** Kinds that are compared among each other; the rest are labels, ranks and lengths of life. */
const COMPARED: Readonly<Record<string, string>> = {
  count: 'count',
  money: 'money',
  percent: 'share',
  fraction: 'share',
  'percentage-point': 'point',
  measure: 'measure',
  duration: 'duration',
};
/** A counted noun this rare names its measure by itself: passengers, turboprops. */
const TELLING_NOUN = 0.5;
/** How alike two claims must be for such a noun to decide, and more where their predicates differ. */
const TELLING_EVENT = 0.13;
/** A story has one set of passengers, patients or delegates; of pages and weeks it has many. */
const PEOPLE_EVENT = 0.09;
const SURER_EVENT = 0.25;
const TELLING_STRENGTH = 0.8;
/** Of people at large, only claims that are alike count the same ones. */
const ANYBODY_EVENT = 0.12;
/** A number without a noun may count anything. */
const BARE_EVENT = 0.3;
const LIKE = 0.9;
/** Predicates match from here on; where noun and predicate both do, the two bear each other out. */
const SAME_PREDICATE = 0.75;
const BOTH_BONUS = 0.05;
/** Counts this large are mostly of money in a currency we do not know, and what was paid for decides. */
const LIKE_MONEY = 1e6;
/** A slip needs two figures at least, and counts too large to be counted out; the two claims must touch. */
const SLIP_FIGURES = 2;
const SLIP_FROM = 100;
const SLIP_EVENT = 0.12;
const SLIP_STRENGTH = 0.85;
/** Figures that changed places in a large number are hardly of two things. */
const TRANSPOSED_FROM = 1000;
const TRANSPOSED_EVENT = 0.04;
/** Everything lasts some weeks: lengths of one predicate are less surely of one thing than its amounts. */
const DURATION_PART = 0.8;
const THING_EVENT = 0.12;
const THING_STRENGTH = 0.77;
const PRICE_EVENT = 0.1;
const PRICE_STRENGTH = 0.78;

/** Every two quantities of the pair that can be values of one measure, the surest first. */
export function slotMatches(pair: ClaimPair): readonly SlotMatch[] {
  const matches: SlotMatch[] = [];
  for (const left of pair.left.claim.quantities) {
    for (const right of pair.right.claim.quantities) {
      const strength = slotStrength(pair, left, right);
      if (strength > 0) matches.push({ left, right, strength });
    }
  }
  return matches.sort(
    (x, y) =>
      y.strength - x.strength ||
      x.left.span.start + x.right.span.start - y.left.span.start - y.right.span.start,
  );
}

function slotStrength(pair: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): number {
  if (isOfTally(pair.left.claim, a) && isOfTally(pair.right.claim, b)) return 0;
  const named = namedStrength(pair, a, b);
  if (named !== null) return named;
  if (a.kind === 'age' || b.kind === 'age') return 0;
  const kind = COMPARED[a.kind];
  if (kind === undefined || kind !== COMPARED[b.kind] || !ofOneUnit(kind, a, b)) return 0;
  // A story has one earthquake; those of other years are told apart by their dates.
  if (a.dimension === 'magnitude')
    return isAftershock(pair.left.claim) || isAftershock(pair.right.claim) ? 0 : LIKE;
  const predicate = Math.max(
    predicateMatch(a.predicateLemma, b.predicateLemma),
    onOnePredicate(pair, a, b) ? LIKE : 0,
  );
  if ((kind === 'share' || Math.max(a.high, b.high) >= LIKE_MONEY) && !ofOneSubject(pair, a, b))
    return slipStrength(pair, a, b);
  return Math.max(plainStrength(pair, [a, b], kind, predicate), slipStrength(pair, a, b));
}

function plainStrength(
  pair: ClaimPair,
  [a, b]: readonly [ClaimQuantity, ClaimQuantity],
  ...[kind, predicate]: readonly [string, number]
): number {
  if (kind === 'count') {
    const counts =
      isBeside(pair.left.claim, a) === isBeside(pair.right.claim, b)
        ? countStrength(pair, [a, b], predicate)
        : 0;
    return Math.max(counts, headsStrength(pair, a, b));
  }
  if (kind === 'money') return Math.max(predicate, priceStrength(pair, a, b));
  const thing = pair.sameEvent >= THING_EVENT && ofOneThing(pair, a, b) ? THING_STRENGTH : 0;
  return Math.max(thing, predicate * (kind === 'duration' ? DURATION_PART : 1));
}

/** "300 dinars each", "3,000 dinars for every copy": what one of many costs, whoever tells it of buyer or seller. */
function priceStrength({ left, right, sameEvent }: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): number {
  return sameEvent >= PRICE_EVENT && isForEach(left.claim, a) && isForEach(right.claim, b)
    ? PRICE_STRENGTH
    : 0;
}

/** Metres with miles, euros with euros; counts have their noun for a unit, and are told apart by it. */
function ofOneUnit(kind: string, a: ClaimQuantity, b: ClaimQuantity): boolean {
  if (kind === 'measure' || kind === 'duration') return a.dimension !== null && a.dimension === b.dimension;
  return kind !== 'money' || a.unit === b.unit;
}

const isAftershock = ({ text }: Claim): boolean => /\b(?:after|fore)shock/iu.test(text);

/** A share is a share of something: only where its predicates have one subject do two of them compare. */
function ofOneSubject(pair: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [left, right] = [aboveNumber(pair.left.claim, a), aboveNumber(pair.right.claim, b)];
  if (left?.subject == null || right?.subject == null) return false;
  return alignmentOf(pair).toRight.get(left.subject)?.right.at === right.subject;
}

/** A slip of the pen between two large numbers of one unit: the same figures, the point or two of them moved. */
function slipStrength({ sameEvent }: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): number {
  const transposed = Math.min(a.low, b.low) >= TRANSPOSED_FROM && figuresOf(a.low) !== figuresOf(b.low);
  if (
    sameEvent < (transposed ? TRANSPOSED_EVENT : SLIP_EVENT) ||
    !looksLikeSlip(a, b) ||
    figuresOf(a.low).length < SLIP_FIGURES
  )
    return 0;
  if (a.kind !== b.kind || a.kind === 'duration') return 0;
  const counted = countedMatch(a.countedLemma, b.countedLemma);
  if (a.kind === 'count' && (counted === 0 || Math.min(a.low, b.low) < SLIP_FROM)) return 0;
  return SLIP_STRENGTH;
}

/** True where the two numbers stand under predicates that stand for each other. */
function onOnePredicate(pair: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  if (isDeepBelow(pair.left.claim, a) || isDeepBelow(pair.right.claim, b)) return false;
  const [left, right] = [aboveNumber(pair.left.claim, a), aboveNumber(pair.right.claim, b)];
  return (
    left !== null &&
    right !== null &&
    predicatePairs(pair).some((one) => one.left === left && one.right === right)
  );
}

/** "Held … in the street outside the ministry, where a few dozen sat": what hangs so far down is no part of what was done. */
function isDeepBelow({ tokens, predications }: Claim, { span }: ClaimQuantity): boolean {
  let at = tokens.findLastIndex((token) => token.span.start < span.end);
  let crossed = 0;
  while (at >= 0 && !predications.some(({ token }) => token === at)) {
    if (/^(?:nmod$|appos|obl)/u.test(tokens[at]?.deprel ?? '')) crossed++;
    at = tokens[at]?.head ?? -1;
  }
  return crossed > MOST_CROSSED;
}
const MOST_CROSSED = 2;

function countStrength(
  pair: ClaimPair,
  [a, b]: readonly [ClaimQuantity, ClaimQuantity],
  predicate: number,
): number {
  const { sameEvent } = pair;
  const counted = countedMatch(a.countedLemma, b.countedLemma);
  if (counted === 0) return 0;
  if (predicate >= SAME_PREDICATE) {
    const surely = sameEvent >= neededForOne(a, b);
    return surely ? Math.min(1, (counted + predicate) / 2 + BOTH_BONUS) : 0;
  }
  if (counted < LIKE || !isTelling(a) || Math.max(a.high, b.high) >= LIKE_MONEY || isStockAndFlow(a, b))
    return 0;
  if (predicate === 0 && nounTopic(a.countedLemma ?? '') !== 'person' && !doneAlike(pair, a, b)) return 0;
  const needed =
    nounTopic(a.countedLemma ?? '') === 'person' ? PEOPLE_EVENT : predicate > 0 ? TELLING_EVENT : SURER_EVENT;
  return sameEvent >= needed ? TELLING_STRENGTH : 0;
}

/** "Had 11,800 employees", "cut 1,450 jobs": how many there are, and how many come or go. */
const CHANGES: ReadonlySet<string> = new Set(['cut', 'dismiss', 'rise', 'fall', 'appoint']);
export const isStockAndFlow = (a: ClaimQuantity, b: ClaimQuantity): boolean => changes(a) !== changes(b);
const changes = ({ predicateLemma }: ClaimQuantity): boolean =>
  happeningsOf(predicateLemma ?? '').some((family) => CHANGES.has(family));

/** How alike two claims must be for two counts under one predicate to be of the same ones. */
function neededForOne(a: ClaimQuantity, b: ClaimQuantity): number {
  if (a.countedLemma === null || b.countedLemma === null) return BARE_EVENT;
  if (!countsAnybody(a) || !countsAnybody(b)) return 0;
  return looksLikeSlip(a, b) ? SLIP_EVENT : ANYBODY_EVENT;
}

/** Heads counted of one happening, or of one leader's group: values of one measure, however little else is shared. */
function headsStrength(pair: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): number {
  if (pair.left.claim.sourceId === pair.right.claim.sourceId || Math.min(a.low, b.low) < FEWEST_HEADS)
    return 0;
  if (isModel(pair.left.claim, a) || isModel(pair.right.claim, b)) return 0;
  if (ofOneLeader(pair)) return HEADS_STRENGTH;
  const [one, other] = [a.countedLemma ?? 'person', b.countedLemma ?? 'person'];
  if (
    countedMatch(one, other) === 0 &&
    !(countsAnyone(one) && countsAnyone(other)) &&
    !kindOfOther(one, other, 'n')
  )
    return 0;
  return ofOneMeasure(pair, a, b) ? HEADS_STRENGTH + NOUN_BONUS * countedMatch(one, other) : 0;
}
const HEADS_STRENGTH = 0.76;
const NOUN_BONUS = 0.08;
/** "Corvin 68 aircraft": a number behind a name is of the name. */
function isModel({ tokens }: Claim, { span }: ClaimQuantity): boolean {
  const at = tokens.findIndex((token) => token.span.end > span.start);
  return /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') && at > 1;
}
/** "One" and "first" are counted of anything. */
const FEWEST_HEADS = 2;
/** "Victims" and "bodies" are both the dead: these count whom it befell; "rounds" and "sentences" count no heads. */
const HEADS: ReadonlySet<string> = new Set(
  'death fatality casualty victim body corpse dead injury injured wounded arrest detention detainee captive missing evacuee survivor'.split(
    ' ',
  ),
);
const countsAnyone = (lemma: string): boolean => ANYBODY.has(lemma) || HEADS.has(lemma);

const countsAnybody = ({ countedLemma }: ClaimQuantity): boolean => ANYBODY.has(countedLemma ?? 'other');

const isTelling = ({ countedLemma }: ClaimQuantity): boolean =>
  countedLemma !== null && !ANYBODY.has(countedLemma) && rarity(countedLemma) >= TELLING_NOUN;
