import type { TimeExpression } from '../../model/analysis.ts';
import type { Claim, Predication } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { below } from '../words/phrase.ts';

/** Reporters round a time of day: two within this many minutes are one. */
const MINUTES_ROUNDED = 20;
const MS_PER_MINUTE = 60_000;
/** Letters of an ISO date. */
const DAY_LETTERS = 10;
const FINE: ReadonlySet<string> = new Set(['minute', 'hour']);
const DAYS: ReadonlySet<string> = new Set(['minute', 'hour', 'part-of-day', 'day']);

/** The times that belong to a predicate. */
export function timesOn(claim: Claim, predication: Predication): readonly TimeExpression[] {
  return claim.times.filter(({ span }) =>
    claim.tokens.some(
      (token, at) =>
        token.span.start < span.end && span.start < token.span.end && hangsOn(claim, at, predication.token),
    ),
  );
}

/** The times of a happening, told by a verb or by a noun: "the reception, held on Thursday". */
export function timesWithin(
  claim: Claim,
  {
    token,
    clause,
    noun,
  }: { readonly token: number; readonly clause: Predication | null; readonly noun: boolean },
): readonly TimeExpression[] {
  const main = claim.predications[0];
  const opening =
    clause !== null && clause === main ? claim.times.filter((time) => isOpening(claim, time)) : [];
  const carried = clause === null ? [] : [...new Set([...timesOn(claim, clause), ...opening])];
  if (!noun) return carried;
  const under = new Set(below(claim, token));
  const own = claim.times.filter(({ span }) =>
    claim.tokens.some(
      (one, at) => under.has(at) && one.span.start <= span.start && span.start < one.span.end,
    ),
  );
  return [...new Set([...carried, ...own])];
}

/** True where the token, or the one it hangs on, hangs on the predicate: deeper down a time may be of something else. */
function hangsOn(claim: Claim, at: number, predicate: number): boolean {
  const head = claim.tokens[at]?.head ?? -1;
  return head === predicate || claim.tokens[head]?.head === predicate;
}

/** How two times stand to each other. `unknown` where one of them has no place in the calendar. */
export function compareTimes(a: TimeExpression, b: TimeExpression): 'same' | 'apart' | 'unknown' {
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) {
    return weekdaysApart(a, b) || clocksApart(a, b) || monthsApart(a, b) ? 'apart' : 'unknown';
  }
  const [[aFrom, aTo], [bFrom, bTo]] = [ends(a.earliest, a.latest), ends(b.earliest, b.latest)];
  if ([aFrom, aTo, bFrom, bTo].some(Number.isNaN)) return 'unknown';
  if (aFrom < bTo && bFrom < aTo) return 'same';
  const gap = Math.max(aFrom - bTo, bFrom - aTo);
  if (FINE.has(a.grain) && FINE.has(b.grain) && gap < MINUTES_ROUNDED * MS_PER_MINUTE) return 'same';
  return 'apart';
}

const ends = (from: string, to: string): readonly [number, number] => [Date.parse(from), Date.parse(to)];

function weekdaysApart(a: TimeExpression, b: TimeExpression): boolean {
  return (
    a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday && a.day === null && b.day === null
  );
}

/** "In May" and "in July", of a year that nobody tells. */
const monthsApart = (a: TimeExpression, b: TimeExpression): boolean =>
  a.month !== null &&
  b.month !== null &&
  a.month !== b.month &&
  (a.year === null || b.year === null || a.year === b.year);

const MINUTES_PER_HOUR = 60;

/** "Shortly after 9 p.m." and "at 19.40 hours" of a day that one of them leaves open. */
function clocksApart(a: TimeExpression, b: TimeExpression): boolean {
  if (!FINE.has(a.grain) || !FINE.has(b.grain) || a.hour === null || b.hour === null) return false;
  if (a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday) return true;
  const gap = Math.abs((a.hour - b.hour) * MINUTES_PER_HOUR + (a.minute ?? 0) - (b.minute ?? 0));
  return gap >= MINUTES_PER_HOUR && !mayBeTwelveHours(a.hour, b.hour);
}

const HALF_DAY = 12;
/** "At ten" may be in the evening. */
const mayBeTwelveHours = (a: number, b: number): boolean =>
  a < HALF_DAY && b < HALF_DAY ? false : a % HALF_DAY === b % HALF_DAY;

/** Days between two times that have their place in the calendar; null where one has none. */
export function daysApart(a: TimeExpression, b: TimeExpression): number | null {
  if (a.earliest === null || b.earliest === null) return null;
  return Math.abs(Date.parse(a.earliest) - Date.parse(b.earliest)) / MS_PER_DAY;
}

/** True where both name a day or a time of day, so that they can exclude each other. */
export function dayFine(a: TimeExpression, b: TimeExpression): boolean {
  return DAYS.has(a.grain) && DAYS.has(b.grain);
}

/** True where the two claims name days that exclude each other, and share none. */
export function ofOtherDays({ left, right }: ClaimPair): boolean {
  let apart = false;
  for (const a of left.claim.times) {
    for (const b of right.claim.times) {
      apart ||= yearAgainstDay(a, b) || yearAgainstDay(b, a);
      const stand = compareTimes(dayOf(a), dayOf(b));
      if (stand === 'same') return false;
      apart ||= stand === 'apart';
    }
  }
  return apart;
}

/** The same of the two tellings of one happening: what else the claims date is left out. */
export function happenedOnOtherDays(
  { left, right }: ClaimPair,
  told: {
    readonly left: Parameters<typeof timesWithin>[1];
    readonly right: Parameters<typeof timesWithin>[1];
  },
): boolean {
  const [as, bs] = [timesWithin(left.claim, told.left), timesWithin(right.claim, told.right)];
  if (as.length === 0 || bs.length === 0) return false;
  return as.every((a) => bs.every((b) => compareTimes(dayOf(a), dayOf(b)) === 'apart'));
}

/** "In 2019" and "on Sunday": who names the year of one does not mean the day of the other. */
const yearAgainstDay = (a: TimeExpression, b: TimeExpression): boolean =>
  a.grain === 'year' && a.year !== null && b.earliest === null && b.weekday !== null;

/** A time of day as the whole of its day: at six and at seven are of one. */
function dayOf(time: TimeExpression): TimeExpression {
  if (!FINE.has(time.grain) || time.earliest === null) return time;
  const day = time.earliest.slice(0, DAY_LETTERS);
  return { ...time, grain: 'day', earliest: `${day}T00:00:00`, latest: `${day}T23:59:59` };
}

/** Before this many days ahead of its publication, what an article tells is background. */
const BACKGROUND_DAYS = 45;
const MS_PER_DAY = 86_400_000;

/** True where one side tells of long ago and the other does not: "in 2019 the party lost 40 seats". */
export function oneIsBackground({ left, right }: ClaimPair): boolean {
  return ofLongAgo(left) !== ofLongAgo(right);
}

/** Words before which a time stands at the head of its claim: "In June last year the party …". */
const OPENING = 3;

function isOpening({ tokens }: Claim, { span }: TimeExpression): boolean {
  const at = tokens.findIndex((token) => token.span.start <= span.start && span.start < token.span.end);
  return at === 0 || at === 1;
}

/** The time is of what the claim tells, not of something it names besides: "with a baby due in June". */
export function isOfMain(claim: Claim, { span }: TimeExpression): boolean {
  const at = claim.tokens.findIndex((token) => token.span.start <= span.start && span.start < token.span.end);
  return at <= OPENING || claim.predications.some(({ token }) => hangsOn(claim, at, token));
}

/** "The worst since 2009" is not of 2009. */
function isSince({ tokens }: Claim, { span }: TimeExpression): boolean {
  const before = tokens.findLast((token) => token.span.end <= span.start);
  return (
    before?.lemma === 'since' ||
    tokens.some((token) => token.lemma === 'since' && token.span.start === span.start)
  );
}

/** "The worst since 1982, when a fire killed 44": the year stands before the clause, which is a claim of its own. */
const YEAR_BEFORE =
  /\b(?:(1[89]\d\d|20\d\d)|last year|(?:\w+ )?(?:years|decades) (?:ago|before|earlier)),? $/u;
const LOOK_BACK = 24;

function isOfYearBefore({ claim, source }: PairSide, published: number): boolean {
  if (claim.tokens[0]?.lemma !== 'when') return false;
  const { text } = source.revision;
  const found = YEAR_BEFORE.exec(text.slice(Math.max(0, claim.span.start - LOOK_BACK), claim.span.start));
  return found !== null && Number(found[1] ?? 0) < new Date(published).getUTCFullYear();
}

function ofLongAgo(side: PairSide): boolean {
  const { claim, source } = side;
  const published = Date.parse(source.revision.metadata.published?.value ?? '');
  if (!Number.isNaN(published) && isOfYearBefore(side, published)) return true;
  const placed = claim.times.filter(
    (time) => time.latest !== null && !isSince(claim, time) && isOfMain(claim, time),
  );
  if (Number.isNaN(published) || placed.length === 0) return false;
  return placed.every((time) => isOfLongAgo(time, source));
}

/** True where a time lies so far before the article that what happened then is background: "in 2019". */
export function isOfLongAgo({ latest }: TimeExpression, { revision }: PairSide['source']): boolean {
  const published = Date.parse(revision.metadata.published?.value ?? '');
  return latest !== null && published - Date.parse(latest) > BACKGROUND_DAYS * MS_PER_DAY;
}

/**
 * True where the later of two times lies after the other article was published: what that one tells cannot be the same.
 * "Met on Thursday", read on Friday, and "met on Sunday", read on Monday, are two meetings.
 */
export function afterPublication(
  { left, right }: ClaimPair,
  [a, b]: readonly [TimeExpression, TimeExpression],
): boolean {
  return isAfter(a, right) || isAfter(b, left);
}

function isAfter({ earliest }: TimeExpression, { source }: PairSide): boolean {
  const published = source.revision.metadata.published?.value;
  if (earliest === null || published === undefined) return false;
  return earliest.slice(0, DAY_LETTERS) > published.slice(0, DAY_LETTERS);
}

/** "This afternoon" inside a quotation is of the day it was said on, which nobody tells. */
const SPOKEN_DAY = /^(?:today|tonight|yesterday|tomorrow|this )/iu;
export function isSpokenDay({ quoted, text, span }: Claim, time: TimeExpression): boolean {
  return quoted && SPOKEN_DAY.test(text.slice(time.span.start - span.start));
}

/** True where a token of a claim is part of a time: "Monday" is capitalised, and names nobody. */
export function isOfTime({ tokens, times }: Claim, at: number): boolean {
  const span = tokens[at]?.span;
  return span !== undefined && times.some((time) => time.span.start < span.end && span.start < time.span.end);
}
