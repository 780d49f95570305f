import { nounTopic } from '../../lang/en/meaning.ts';
import { siteKindsOf } from '../../lang/en/site-words.ts';
import { numberWord } from '../../lang/en/number-value.ts';
import type { TimeExpression } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Deed } from '../deeds/deed.ts';
import { dialOf } from '../times/dial.ts';
import { compareTimes, timesWithin } from '../times/times.ts';

/** When a deed is said to have happened, or until when it goes on. */
export interface Timing {
  readonly role: 'at' | 'since' | 'until';
  readonly span: Span;
  /** Null where only a bare hour stands there: "at six". */
  readonly time: TimeExpression | null;
  readonly clock: Clock | null;
}

/** Minutes since midnight between which it lies; `sure` false where it may as well be twelve hours later. */
interface Clock {
  readonly low: number;
  readonly high: number;
  readonly sure: boolean;
}

/** What parts of the day mean at most, in minutes since midnight; the night runs on into the next day. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  dawn: [240, 450],
  morning: [300, 735],
  noon: [690, 750],
  midday: [690, 780],
  afternoon: [705, 1095],
  dusk: [990, 1320],
  evening: [1020, 1410],
  night: [1140, 1800],
  midnight: [1410, 1470],
};
const MINUTES_PER_HOUR = 60;
const HALF_DAY = 720;
const DAY = 1440;
/** Told to the minute, reporters round by so much; told to the hour, by an hour. */
const ROUNDED = 20;
const HOURS_ON_A_DIAL = 12;

const UNTIL: ReadonlySet<string> = new Set(['until', 'till']);
/** A limit says neither when it was nor when it was not. */
const LIMIT: ReadonlySet<string> = new Set(['by', 'before', 'than']);
/** "After three" is about three; "after Tuesday" is any later day. */
const AFTER: ReadonlySet<string> = new Set(['after', 'past']);
const CLOCK_LEADS: ReadonlySet<string> = new Set(['at', 'around', 'about', 'after', 'in']);

/** Every time told of a deed, a bare hour among them. */
export function timingsOf(claim: Claim, deed: Deed): readonly Timing[] {
  const placed = timesAt(claim, deed).flatMap((time): readonly Timing[] => {
    if (!isOwn(claim, deed, time.span) && !isWhen(claim, deed, time.span)) return [];
    const lead = claim.tokens.findLast(({ span }) => span.end <= time.span.start)?.lemma ?? '';
    const first = claim.tokens.find(({ span }) => span.start >= time.span.start)?.lemma ?? '';
    const clock = clockOf(claim, time);
    const near = lead === 'before' && clock !== null && isShortly(claim, time.span);
    if ((LIMIT.has(lead) && !near) || (AFTER.has(lead) && clock === null)) return [];
    const role = UNTIL.has(lead) ? 'until' : lead === 'since' || first === 'since' ? 'since' : 'at';
    return [{ role, span: time.span, time, clock }];
  });
  return [...placed, ...bareHours(claim, deed)];
}

/** Those of its clause, and one that stands before it: "it was nine when …". */
const timesAt = (claim: Claim, deed: Deed): readonly TimeExpression[] => [
  ...new Set([...timesWithin(claim, deed), ...claim.times.filter(({ span }) => isWhen(claim, deed, span))]),
];

/** "Shortly before midnight" is about midnight. */
function isShortly({ tokens }: Claim, { start }: Span): boolean {
  const at = tokens.findLastIndex(({ span }) => span.end <= start);
  return SHORTLY.has(tokens[at - 1]?.lemma ?? '');
}
const SHORTLY: ReadonlySet<string> = new Set([
  'shortly',
  'just',
  'soon',
  'right',
  'immediately',
  'moment',
  'minute',
]);

/** The time hangs on the deed itself: "for the March 11 incident" is of the incident; "for the first time on 6 April" is its own. */
function isOwn(claim: Claim, { heads, clause }: Deed, span: Span): boolean {
  const { tokens } = claim;
  const within = (at: number) => {
    const token = tokens[at];
    return token !== undefined && span.start <= token.span.start && token.span.end <= span.end;
  };
  const tops = tokens.flatMap(({ head }, at) => (within(at) && !within(head) ? [head] : []));
  const hangs = (head: number) =>
    heads.has(head) || (tokens[head]?.lemma === 'time' && heads.has(tokens[head].head));
  // "In the attic of the hotel at four": when, however the parser has hung it.
  const isClock = claim.times.some((time) => time.span.start === span.start && dialOf(claim, time) !== null);
  const belowPlace = (head: number) => {
    let at = head;
    while (at >= 0 && tokens[at]?.upos === 'NOUN' && isWhere(tokens[at]?.lemma ?? ''))
      at = tokens[at]?.head ?? -1;
    return at !== head && at === clause?.token && heads.has(at);
  };
  return (
    tops.some((head) => hangs(head) || (isClock && belowPlace(head))) ||
    (within(0) && tops.some((head) => head >= 0))
  );
}

/** "It was a quarter to nine when the blast shook the bakery". */
function isWhen({ tokens }: Claim, { clause }: Deed, span: Span): boolean {
  const [it, was] = tokens;
  if (it?.lemma !== 'it' || was?.lemma !== 'be' || clause === null) return false;
  const when = tokens.findIndex(({ head, lemma }) => head === clause.token && lemma === 'when');
  return when > 0 && span.end <= (tokens[when]?.span.start ?? 0);
}

const isWhere = (lemma: string): boolean => siteKindsOf(lemma, []).length > 0 || nounTopic(lemma) === 'place';

function clockOf(claim: Claim, time: TimeExpression): Clock | null {
  const dial = dialOf(claim, time);
  if (dial) {
    const margin = dial.exact ? 0 : MINUTES_PER_HOUR - ROUNDED;
    return { low: dial.minutes, high: dial.minutes + margin, sure: dial.sure };
  }
  const part = time.partOfDay === null ? undefined : PARTS[time.partOfDay];
  return part ? { low: part[0], high: part[1], sure: true } : null;
}

/** "Went in at six", "at dawn": hours and parts of the day that stand alone. */
function bareHours(claim: Claim, deed: Deed): readonly Timing[] {
  return claim.tokens.flatMap(({ head, lemma, upos, span }, at): readonly Timing[] => {
    if (!deed.heads.has(head) || isInTime(claim, span)) return [];
    const lead = claim.tokens.find((one) => one.head === at && one.deprel === 'case')?.lemma ?? '';
    if (!CLOCK_LEADS.has(lead)) return [];
    const part = PARTS[lemma];
    if (part && upos === 'NOUN')
      return [{ role: 'at', span, time: null, clock: { low: part[0], high: part[1], sure: true } }];
    const hour = upos === 'NUM' && lead !== 'in' ? (numberWord(lemma) ?? Number(lemma)) : Number.NaN;
    const counts = claim.tokens.some((one) => one.head === at && one.upos === 'NOUN');
    if (!Number.isInteger(hour) || hour < 1 || hour > HOURS_ON_A_DIAL || counts) return [];
    const low = (hour * MINUTES_PER_HOUR) % HALF_DAY;
    return [{ role: 'at', span, time: null, clock: { low, high: low + ROUNDED, sure: false } }];
  });
}

const isInTime = ({ times }: Claim, span: Span): boolean =>
  times.some((time) => time.span.start <= span.start && span.end <= time.span.end);

/** True where the two times exclude each other: by the calendar, by their weekdays, else by the clock of one day. */
export function timingsApart(a: Timing, b: Timing): boolean {
  if (a.time && b.time) {
    const stand = compareTimes(a.time, b.time);
    // Midnight of a day is at either end of it.
    if (a.clock && b.clock && stand !== 'apart' && hasMidnight(a, b)) return clocksApart(a.clock, b.clock);
    if (stand !== 'unknown') return stand === 'apart' && !(a.clock && b.clock && isLate(a, b));
    // "Monday" and "20 May" of a year and week that one of them leaves open.
    if (a.clock === null || b.clock === null)
      return weekdayOnDate(a.time, b.time) || weekdayOnDate(b.time, a.time);
  }
  return a.clock !== null && b.clock !== null && clocksApart(a.clock, b.clock);
}

/** A weekday without its date, and a date that falls on another weekday, no further ahead than a week tells. */
function weekdayOnDate({ weekday, earliest }: TimeExpression, other: TimeExpression): boolean {
  if (weekday === null || earliest !== null || other.earliest === null || !DAY_GRAINS.has(other.grain))
    return false;
  return new Date(other.earliest.slice(0, DATE_LETTERS)).getUTCDay() !== weekday;
}
const DAY_GRAINS: ReadonlySet<string> = new Set(['minute', 'hour', 'part-of-day', 'day']);
const DATE_LETTERS = 10;

const hasMidnight = (...two: readonly Timing[]): boolean =>
  two.some(({ time }) => time?.partOfDay === 'midnight');

/** "Tuesday night" and "the early hours of Wednesday": a night has two days. */
const isLate = (a: Timing, b: Timing): boolean => {
  const [x, y] = [a.time?.earliest ?? '', b.time?.earliest ?? ''];
  const hours = Math.abs(Date.parse(x) - Date.parse(y)) / MS_PER_HOUR;
  return (
    [a, b].some(({ time }) => time?.partOfDay === 'night' || time?.partOfDay === 'midnight') &&
    hours < NIGHT_HOURS
  );
};
const MS_PER_HOUR = 3_600_000;
const NIGHT_HOURS = 18;

function clocksApart(a: Clock, b: Clock): boolean {
  const round = a.sure && b.sure ? DAY : HALF_DAY;
  if (round === HALF_DAY && [a, b].some(({ low, high }) => high - low > MINUTES_PER_HOUR)) return false;
  return gap(a, b, round) >= ROUNDED;
}

/** The shortest way round the dial from the one to the other; 0 where they meet. */
function gap(a: Clock, b: Clock, round: number): number {
  const width = { a: a.high - a.low, b: b.high - b.low };
  const turn = (minutes: number) => ((minutes % round) + round) % round;
  const [after, before] = [turn(b.low - a.low), turn(a.low - b.low)];
  if (after <= width.a || before <= width.b) return 0;
  return Math.min(after - width.a, before - width.b);
}
