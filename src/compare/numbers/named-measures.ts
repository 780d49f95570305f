import { type NamedMeasure, namedMeasure, periodBehind } from '../../lang/en/measure-words.ts';
import { ROLE_NOUNS } from '../../lang/en/roles.ts';
import type { Claim, ClaimQuantity, Participant } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { alignmentOf } from '../words/align.ts';
import { laterIsHigher } from '../times/later.ts';
import { ofOtherPlaces, placeOf } from '../words/places.ts';
import { sameName } from '../words/speakers.ts';

/** Letters before and behind a number in which its measure is named. */
const BEFORE = 90;
const BEHIND = 40;
/** One story has one of them; of two stories the claims do not touch. */
const SAME_EVENT = 0.06;
const STRENGTH = 0.8;
/** What flows each month is told of several waters. */
const FLOW_EVENT = 0.12;

/**
 * How sure it is that two numbers are values of one measure that the words around them name, or of one person's age; 0 where
 * they name two, null where they do not tell.
 */
export function namedStrength(pair: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): number | null {
  if (a.kind === 'age' && b.kind === 'age' && ofOneAge(pair, a, b)) return STRENGTH;
  if (pair.sameEvent < SAME_EVENT) return null;
  if (isOneFlow(pair, a, b)) return STRENGTH;
  const [x, y] = [namedIn(pair.left, a), namedIn(pair.right, b)];
  if (x === null || y === null) return null;
  if (x.name !== y.name) return 0;
  if ((!x.kinds.has('age') && !ofOneUnit(a, b)) || (x.grows && laterIsHigher(pair, a, b))) return null;
  return isOfOne(pair, x, [a, b]) ? STRENGTH : null;
}

/** True where the numbers are of one thing that is bought, built or broken once: whichever day it is told of. */
export function ofOneThingOnce(pair: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  const named = namedIn(pair.left, a);
  return named?.of === 'thing' && !named.grows && (namedStrength(pair, a, b) ?? 0) > 0;
}

const ofOneUnit = (a: ClaimQuantity, b: ClaimQuantity): boolean =>
  (a.kind !== 'money' || a.unit === b.unit) && a.dimension === b.dimension;

function isOfOne(
  pair: ClaimPair,
  { of }: NamedMeasure,
  two: readonly [ClaimQuantity, ClaimQuantity],
): boolean {
  if (of === 'person') return ofOneNamed(pair) || shareName(pair);
  if (of === 'named' && bothName(pair)) return ofOneNamed(pair);
  return !ofOtherPlaces(pair.left.claim, pair.right.claim) && (of === 'story' || shareThing(pair, two));
}

function namedIn(side: PairSide, quantity: ClaimQuantity): NamedMeasure | null {
  const [before, behind] = around(side, quantity);
  return namedMeasure(before, behind, quantity);
}

/** In the article: what asks for it or fears it may stand outside the claim. */
function around({ source }: PairSide, { span: { start, end } }: ClaimQuantity): readonly [string, string] {
  const { text } = source.revision;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1;
  const [behind = ''] = text.slice(end, end + BEHIND).split(/\n|\. /u);
  return [before.slice(stop), behind];
}
/**
 * Whoever the side that names fewer names, the other names too: of a judge and two convicts it says nothing. Where one side
 * names nobody, what it calls them stands in the other: "the ex-minister", "the former minister Milan Korda".
 */
function ofOneNamed({ left, right }: ClaimPair): boolean {
  const [as, bs] = [namesIn(left.claim), namesIn(right.claim)];
  const [few, many] = as.length <= bs.length ? [as, bs] : [bs, as];
  if (few.length > 0) return few.every((x) => many.some((y) => sameName(x, y) === 'same'));
  if (many.length === 0) return false;
  const others = offices(right.claim);
  return offices(left.claim).some((one) => others.includes(one));
}

/** A name that was not seen to be one of a person: "Lanz", at the head of a sentence. */
const shareName = (pair: ClaimPair): boolean =>
  namesIn(pair.left.claim).length + namesIn(pair.right.claim).length <= 1 &&
  alignmentOf(pair).links.some(
    ({ left, right }) =>
      left.lemma === right.lemma &&
      [pair.left.claim.tokens[left.at], pair.right.claim.tokens[right.at]].some(
        (one) => one?.upos === 'PROPN',
      ) &&
      !(isPlace(pair.left.claim, left.at) && isPlace(pair.right.claim, right.at)) &&
      !isTimed(pair.left.claim, left.at),
  );

const isTimed = ({ tokens, times }: Claim, at: number): boolean => {
  const own = tokens[at]?.span;
  return own !== undefined && times.some(({ span }) => span.start <= own.start && own.end <= span.end);
};

/** One noun or name in both, besides what is counted and how much: "the bridge cost", "the 61-million-euro bridge". */
function shareThing(pair: ClaimPair, [a, b]: readonly [ClaimQuantity, ClaimQuantity]): boolean {
  return (
    shareSum(pair, [a, b]) ||
    alignmentOf(pair).links.some(
      ({ left, right, level }) =>
        level >= ALIKE &&
        (left.name || left.pos === 'n') &&
        !left.number &&
        !MEASURING.has(left.lemma) &&
        !isPlace(pair.left.claim, left.at) &&
        ![a.countedLemma, b.countedLemma].includes(left.lemma) &&
        isOutside(pair.left.claim, left.at, a) &&
        isOutside(pair.right.claim, right.at, b),
    )
  );
}
/** Words stand for each other from here on, or the one is a kind of the other: "the lorry", "the vehicle". */
const ALIKE = 0.6;

/** "£120 million over three years", "the £120m … over five years". */
const shareSum = ({ left, right }: ClaimPair, [a, b]: readonly [ClaimQuantity, ClaimQuantity]): boolean =>
  left.claim.quantities.some(
    (one) =>
      one !== a &&
      one.kind === 'money' &&
      right.claim.quantities.some(
        (other) => other !== b && other.kind === 'money' && other.unit === one.unit && other.low === one.low,
      ),
  );

/** What every such measure is told with, of whatever thing. */
const MEASURING: ReadonlySet<string> = new Set(
  'damage cost price worker employee job people person man day year court speed weight compensation reward part member case number police'.split(
    ' ',
  ),
);

/** One town has many of them. */
const isPlace = (claim: Claim, at: number): boolean => {
  const token = claim.tokens[at];
  return token !== undefined && placeOf(claim, token) !== undefined;
};

function isOutside({ tokens, times }: Claim, at: number, { span }: ClaimQuantity): boolean {
  const own = tokens[at]?.span;
  if (own === undefined) return false;
  const within = (one: { readonly start: number; readonly end: number }) =>
    one.start < own.end && own.start < one.end;
  return !within(span) && !times.some((time) => within(time.span));
}

const bothName = ({ left, right }: ClaimPair): boolean =>
  namesIn(left.claim).length > 0 && namesIn(right.claim).length > 0;

const namesIn = ({ participants }: Claim): readonly string[] =>
  participants.flatMap(({ named, kind, name }) => (named && kind !== 'place' ? [name] : []));

const FORMER = /^ex-/u;

/** What people are called by what they are: "minister" for "the ex-minister". */
const offices = ({ tokens }: Claim): readonly string[] =>
  tokens.flatMap(({ lemma, upos }) => {
    const office = lemma.replace(FORMER, '');
    return upos === 'NOUN' && ROLE_NOUNS.has(office) && !COURT.has(office) ? [office] : [];
  });
/** Who takes part in every trial. */
const COURT: ReadonlySet<string> = new Set(
  'judge prosecutor lawyer court attorney spokesman spokeswoman jury'.split(' '),
);

/** Between a name and an age: "Pell, 71", "Pell, aged 71", "71-year-old Pell". */
const BETWEEN = /^(?:,? \(?(?:aged )?|,? who (?:is|was) |\s)$/u;

function ofOneAge({ left, right }: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [x, y] = [agedIn(left.claim, a), agedIn(right.claim, b)];
  return x !== null && y !== null && isFull(x) && isFull(y) && sameName(x.name, y.name) === 'same';
}

/** Whose age it is: the name it stands beside. */
function agedIn(
  { text, span, participants }: Claim,
  { span: { start, end } }: ClaimQuantity,
): Participant | null {
  return (
    participants.find((one) => {
      if (!one.named || one.kind !== 'person') return false;
      if (one.span.start <= start && end <= one.span.end) return true;
      const [from, to] = one.span.end <= start ? [one.span.end, start] : [end, one.span.start];
      return from <= to && BETWEEN.test(text.slice(from - span.start, to - span.start));
    }) ?? null
  );
}

/** A surname alone is of the whole family. */
const isFull = ({ name }: Participant): boolean => name.trim().split(/\s+/u).length > 1;

/** "No less than 120 million cubic metres a month", "up to 90 million monthly". */
function isOneFlow({ left, right, sameEvent }: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  if (sameEvent < FLOW_EVENT || a.dimension === null || a.dimension !== b.dimension) return false;
  const [x, y] = [periodBehind(around(left, a)[1]), periodBehind(around(right, b)[1])];
  return x !== null && x === y;
}
