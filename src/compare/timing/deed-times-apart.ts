import type { Predication } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { alignmentOf, prepositionAt } from '../words/align.ts';
import type { Deed } from '../deeds/deed.ts';
import { deedsOf } from '../deeds/deeds.ts';
import { perClaim } from '../words/per-claim.ts';
import { atOtherSites, isOfLong, isSingle } from '../deeds/single-events.ts';
import { type SharedDeed, sharedAmong, thingsApart } from '../deeds/same-deed.ts';
import { betweenOthers } from '../words/setting.ts';
import { afterPublication, dayFine, daysApart, isSpokenDay } from '../times/times.ts';
import { type Timing, timingsApart, timingsOf } from './timings.ts';

/** Deeds that befall one thing once in a story; what is shelled on Monday may be shelled on Tuesday. */
const ONCE: ReadonlySet<string> = new Set(
  (
    'land derail sink explode arrest crush bury sign free open close leave arrive begin resume end apply know tell order raise ' +
    'cut call-off resign present circulate send die collapse burst sack sell withdraw enter take shut-down come-off catch-fire ' +
    'break-out evacuate crash spill quake depart appoint dismiss convict acquit sentence vote'
  ).split(' '),
);
/** Of these it is told since when they are so: "closed since Sunday", "has known since January". */
const LASTING: ReadonlySet<string> = new Set(['close', 'know', 'cut', 'open', 'apply', 'begin']);
/** To know says nothing of when one came to know. */
const STATES: ReadonlySet<string> = new Set(['know', 'be']);
/** What is told with these comes again and again, or is one of several. */
const RECURRING: ReadonlySet<string> = new Set(
  'typically usually normally often always regularly every each weekday daily weekly monthly'.split(' '),
);
/** Beside the verb itself these make it one of several, or tell that it goes on. */
const REPEATED: ReadonlySet<string> = new Set(['again', 'also', 'still', 'already']);
const isRepeated = ({ claim }: PairSide, { heads }: Deed): boolean =>
  claim.tokens.some(
    ({ head, lemma, deprel }) => heads.has(head) && REPEATED.has(lemma) && deprel === 'advmod',
  );
/** Further apart, one of two things done is of long ago; what lies ahead may be put months apart. */
const MOST_DAYS = 14;
/** Of what lasts, the beginning may be put months apart: "has known since January". */
const MOST_DAYS_LASTING = 400;
/** Whom or what it is for: "restored to business customers". */
const TARGETS: ReadonlySet<string> = new Set(['to', 'for', 'with', 'against', 'between', 'of']);

/** The times the two sides give one deed, where they exclude each other; null where they may be one. */
export function deedTimesApart(pair: ClaimPair): readonly [Span, Span] | null {
  if (recurs(pair.left.claim).so || recurs(pair.right.claim).so || betweenOthers(pair)) return null;
  const [ones, others] = [timedIn(pair.left), timedIn(pair.right)];
  for (const one of sharedAmong(pair, [...ones.keys()], [...others.keys()])) {
    if (isSingle(one.left) && atOtherSites(pair)) continue;
    if (!one.definite || !isOnce(one) || !atOneStage(pair, one) || ofOtherTargets(pair, one)) continue;
    const [as, bs] = [ones.get(one.left) ?? [], others.get(one.right) ?? []];
    const [a, b] = [as[0], bs[0]];
    if (!a || !b) continue;
    if (
      as.every((x) => bs.every((y) => x.role === y.role && timingsApart(x, y) && mayBeOfOne(pair, one, x, y)))
    )
      return [a.span, b.span];
  }
  return null;
}

function isOnce({ left, right }: SharedDeed): boolean {
  const both = left.families.filter((family) => right.families.includes(family));
  return (
    both.some((family) => ONCE.has(family) || family.startsWith('event ')) ||
    isSingle(left) ||
    (both.length > 0 && !left.noun && !right.noun)
  );
}

/** "Typically releases updates on Tuesdays". */
export const isHabit = ({ claim }: PairSide): boolean =>
  claim.tokens.some(({ lemma, deprel }) => HABITUAL.has(lemma) && deprel === 'advmod');
const HABITUAL: ReadonlySet<string> = new Set(
  'typically usually normally often always regularly generally'.split(' '),
);

const recurs = perClaim(({ tokens }) => ({
  so: tokens.some(({ lemma, deprel }) => RECURRING.has(lemma) && /^(?:advmod|det|obl|amod)/u.test(deprel)),
}));

/** Both done, or both still to come; "not until" is done by then. */
function atOneStage({ left, right }: ClaimPair, one: SharedDeed): boolean {
  const [a, b] = [stageOf(left, one.left), stageOf(right, one.right)];
  return a === b || a === null || b === null;
}

/** "Is to start": ahead; "begins on Saturday", in the present, is of what is to come, or told as it happens. */
function stageOf({ claim }: PairSide, { stage, clause, token }: Deed): 'ahead' | 'done' | null {
  if (stage === 'ahead' || stage === 'done') return stage;
  const isTo = claim.tokens.some(
    ({ head, deprel, lemma }) => head === token && deprel === 'mark' && lemma === 'to',
  );
  if (isTo) return 'ahead';
  return clause?.tense === 'present' ? null : 'done';
}

const timed = new WeakMap<PairSide, ReadonlyMap<Deed, readonly Timing[]>>();

/** The deeds of clauses that a side gives a time, in reading order, with their times; most claims have none. */
function timedIn(side: PairSide): ReadonlyMap<Deed, readonly Timing[]> {
  const known = timed.get(side);
  if (known) return known;
  const found = new Map<Deed, readonly Timing[]>();
  for (const deed of deedsOf(side)) {
    const timings = deed.clause === null || isRepeated(side, deed) ? [] : timingsAt(side, deed);
    if (timings.length > 0) found.set(deed, timings);
  }
  timed.set(side, found);
  return found;
}

/** The times that belong to it, as when it was done: "not until six" is at six, "closed since Sunday" closed on Sunday. */
function timingsAt({ claim }: PairSide, deed: Deed): readonly Timing[] {
  const not = deed.denied || hasNot(claim.tokens, deed.token);
  const lasting = deed.families.some((family) => LASTING.has(family));
  const lemma = claim.tokens[deed.token]?.lemma ?? '';
  return timingsOf(claim, deed).flatMap((timing): readonly Timing[] => {
    if (timing.role === 'until') return not ? [{ ...timing, role: 'at' }] : [timing];
    if (not) return [];
    if (timing.role === 'since') return lasting ? [{ ...timing, role: 'at' }] : [];
    return STATES.has(lemma) ? [] : [timing];
  });
}

const hasNot = (tokens: PairSide['claim']['tokens'], verb: number): boolean =>
  tokens.some(({ head, lemma }) => head === verb && (lemma === 'not' || lemma === 'never'));

const isLasting = ({ left, right }: SharedDeed): boolean =>
  [left, right].every(({ families }) => families.some((family) => LASTING.has(family)));

function mayBeOfOne(pair: ClaimPair, one: SharedDeed, a: Timing, b: Timing): boolean {
  if (!a.time || !b.time) return true;
  if (isSpokenDay(pair.left.claim, a.time) || isSpokenDay(pair.right.claim, b.time)) return false;
  if (a.role !== 'at') return true;
  const lasting = isLasting(one) || isOfLong(one.left);
  // A year or a month is told of background; of what is to come, and of what lasts, it is when it begins.
  if (!dayFine(a.time, b.time) && !lasting && stageOf(pair.left, one.left) !== 'ahead') return false;
  return one.left.stage !== 'done' || mayBeOneDone(pair, [a, b], lasting ? MOST_DAYS_LASTING : MOST_DAYS);
}

/** Of what is done: not long apart, not later than the other article, and not of a week that one of them leaves open. */
function mayBeOneDone(pair: ClaimPair, [a, b]: readonly [Timing, Timing], mostDays: number): boolean {
  if (!a.time || !b.time) return true;
  const open = (a.time.earliest === null) !== (b.time.earliest === null);
  if (open && !(a.clock && b.clock)) return false;
  return (daysApart(a.time, b.time) ?? 0) <= mostDays && !isLater(pair, [a.time, b.time]);
}

/** Told in the past of a day the other article could not know: another one. Of plans it may be put otherwise. */
const isLater = (pair: ClaimPair, two: Parameters<typeof afterPublication>[1]): boolean =>
  afterPublication(pair, two);

/** "Restored to business customers", "restored to private homes". */
export function ofOtherTargets(
  pair: ClaimPair,
  { left, right }: Pick<SharedDeed, 'left' | 'right'>,
): boolean {
  const [as, bs] = [targetsOf(pair.left, left), targetsOf(pair.right, right)];
  if (as.length === 0 || bs.length === 0) return false;
  const { toRight } = alignmentOf(pair);
  return !as.some((a) => bs.some((b) => toRight.get(a)?.right.at === b && !thingsApart(pair, a, b)));
}

function targetsOf({ claim }: PairSide, { heads, theme }: Deed): readonly number[] {
  return claim.tokens.flatMap(({ head, deprel, upos }, at) =>
    heads.has(head) &&
    at !== theme &&
    /^(?:obl|nmod)/u.test(deprel) &&
    /^(?:NOUN|PROPN)$/u.test(upos) &&
    TARGETS.has(prepositionAt(claim, at) ?? '')
      ? [at]
      : [],
  );
}

/** The things or the people the two clauses tell of are two: "the first convoy" and "the second", "in Penvale" and "in Torrin". */
export function ofOtherThings(pair: ClaimPair, left: Predication | null, right: Predication | null): boolean {
  const [a, b] = [deedAt(pair.left, left), deedAt(pair.right, right)];
  if (!a || !b) return false;
  const couples = [
    [a.theme, b.theme],
    [a.doer, b.doer],
  ] as const;
  if (couples.some(([x, y]) => x !== null && y !== null && thingsApart(pair, x, y))) return true;
  return ofOtherTargets(pair, { left: a, right: b });
}

const deedAt = (side: PairSide, clause: Predication | null): Deed | undefined =>
  clause === null ? undefined : deedsOf(side).find(({ noun, token }) => !noun && token === clause.token);
