import { ZONES } from '../../lang/en/calendar.ts';
import type { TimeExpression } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';

const MINUTES_PER_HOUR = 60;
const MS_PER_MINUTE = 60_000;
const HALF_DAY = 12 * MINUTES_PER_HOUR;
const DAY = 2 * HALF_DAY;
const DAYS_OF_WEEK = 7;
/** Zones reach from here to here, in minutes ahead of GMT. */
const FURTHEST = { behind: -HALF_DAY, ahead: 14 * MINUTES_PER_HOUR };
/** Every zone is ahead of GMT by a multiple of so many minutes. */
const STEP = 15;

/** Zones that are one everywhere, in minutes ahead of GMT. */
const AHEAD: ReadonlyMap<string, number> = new Map(
  [...ZONES].flatMap(([name, offset]): readonly (readonly [string, number])[] =>
    offset === '' ? [] : [[name.toUpperCase(), minutesAhead(offset)]],
  ),
);
const NAMES = [...AHEAD.keys()].join('|');
const ZONE = new RegExp(String.raw`\b(${NAMES})\b`, 'u');
/** "6 a.m. (0400 GMT)", "21:40 local time, 2040 GMT". */
const BOTH = new RegExp(
  String.raw`\b(\d{1,2})(?:[:.]?(\d{2}))?(?: ?([ap])\.?m\.?)?(?: local(?: time)?)?,? ?(?:\(|, or |/ ?)(\d{1,2})[:.]?(\d{2})? ?(${NAMES})\b`,
  'gu',
);
/** What a publication time says of the clock its outlet goes by. */
const OFFSET = /T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?([+-]\d{2}:?\d{2})$/u;

/**
 * The pair with every time by one clock, where a side tells its time by another zone than the place's own: "2040 GMT" for
 * "21:40" where one of the articles gives both, or where the outlet that names no zone goes by a clock of its own.
 *
 * The same pair where no zone is named; null where nobody tells how far apart the clocks are.
 */
export function inOneZone(pair: ClaimPair): ClaimPair | null {
  if (cityOf(pair.left.claim) !== cityOf(pair.right.claim)) return null;
  const [a, b] = [hasZone(pair.left.claim), hasZone(pair.right.claim)];
  if (!a && !b) return pair;
  const ahead = toldAhead(pair.left) ?? toldAhead(pair.right) ?? publishedAhead(pair, a, b);
  if (ahead === null) return null;
  return {
    ...pair,
    left: byLocalClock(pair.left, ahead),
    right: byLocalClock(pair.right, ahead),
  };
}

/** "17.00 Moscow time": by whose clock, in letters; null where no place is named. */
const cityOf = ({ text }: Claim): string | null => CITY_TIME.exec(text)?.[1]?.toLowerCase() ?? null;
const CITY_TIME = /\d ?(?:[ap]\.?m\.?)?,? (\p{Lu}\p{L}+) [Tt]ime\b/u;

/** "+05:30" in minutes; "Z" is none. */
function minutesAhead(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/u.exec(offset) ?? [];
  const ahead = Number(hours ?? 0) * MINUTES_PER_HOUR + Number(minutes ?? 0);
  return sign === '-' ? -ahead : ahead;
}

/** True where one of the claims names the zone of a time. */
export const namesZone = ({ left, right }: ClaimPair): boolean => hasZone(left.claim) || hasZone(right.claim);

const hasZone = ({ text }: Claim): boolean => ZONE.test(text);

/** Minutes ahead of GMT, where an article gives one moment by both clocks. */
function toldAhead({ source }: PairSide): number | null {
  const told = new Set(
    [...source.revision.text.matchAll(BOTH)].flatMap((found) => {
      const [, hour, minute, half, zonedHour, zonedMinute, zone] = found;
      const local = minutesOf(hour, minute, half);
      const gmt = minutesOf(zonedHour, zonedMinute) - (AHEAD.get(zone ?? '') ?? 0);
      const ahead = (((local - gmt) % DAY) + DAY) % DAY;
      const one = ahead > FURTHEST.ahead ? ahead - DAY : ahead;
      return one % STEP === 0 && one >= FURTHEST.behind ? [one] : [];
    }),
  );
  return told.size === 1 ? ([...told][0] ?? null) : null;
}

function minutesOf(hour: string | undefined, minute: string | undefined, half?: string): number {
  const read = Number(hour) * MINUTES_PER_HOUR + Number(minute ?? 0);
  if (half === undefined) return read;
  return (read % HALF_DAY) + (half === 'p' ? HALF_DAY : 0);
}

/** By when the outlet that names no zone was published: "11:00+01:00". A page that goes by GMT tells nothing. */
function publishedAhead({ left, right }: ClaimPair, a: boolean, b: boolean): number | null {
  if (a === b) return null;
  const published = (a ? right : left).source.revision.metadata.published?.value ?? '';
  const ahead = minutesAhead(OFFSET.exec(published)?.[1] ?? '');
  return ahead === 0 ? null : ahead;
}

/** The side with its zoned times by the clock of the place; where it gives both, its own stands. */
function byLocalClock(side: PairSide, ahead: number): PairSide {
  const { claim } = side;
  if (!hasZone(claim)) return side;
  const isZoned = (time: TimeExpression): boolean => zoneOf(claim, time) !== null;
  const hasLocal = claim.times.some((time) => time.hour !== null && !isZoned(time));
  const times = claim.times.flatMap((time) => {
    const zone = zoneOf(claim, time);
    if (zone === null) return [time];
    return hasLocal ? [] : [shifted(time, ahead - zone)];
  });
  return {
    ...side,
    claim: {
      ...claim,
      times: times.filter((time) => !isDayOfOther(time, times)),
    },
  };
}

/** "21:40 (2040 GMT) on Wednesday": the bracket parts a clock from its day, which then stands by itself. */
function isDayOfOther(day: TimeExpression, times: readonly TimeExpression[]): boolean {
  const { earliest } = day;
  if (day.grain !== 'day' || earliest === null) return false;
  return times.some(({ hour, earliest: from }) => hour !== null && from?.startsWith(earliest) === true);
}

/** The zone a time is told in; null where it names none. */
function zoneOf({ text, span: { start } }: Claim, { span }: TimeExpression): number | null {
  const name = ZONE.exec(text.slice(span.start - start, span.end - start + BEHIND))?.[1];
  return name === undefined ? null : (AHEAD.get(name) ?? null);
}
/** Letters behind a time of day that still name its zone: " GMT". */
const BEHIND = 5;

function shifted(time: TimeExpression, by: number): TimeExpression {
  const read = (time.hour ?? 0) * MINUTES_PER_HOUR + (time.minute ?? 0);
  const minutes = (((read + by) % DAY) + DAY) % DAY;
  const days = time.hour === null ? 0 : Math.floor((read + by) / DAY);
  return {
    ...time,
    weekday: time.weekday === null ? null : (time.weekday + days + DAYS_OF_WEEK) % DAYS_OF_WEEK,
    day: days === 0 ? time.day : null,
    hour: time.hour === null ? null : Math.floor(minutes / MINUTES_PER_HOUR),
    minute: time.hour === null ? null : minutes % MINUTES_PER_HOUR,
    earliest: moved(time.earliest, by),
    latest: moved(time.latest, by),
  };
}

/** An ISO time of some minutes later, without its zone as times of the place have none; a day stays as it is. */
function moved(at: string | null, by: number): string | null {
  if (at?.includes('T') !== true) return at;
  const read = Date.parse(`${at.slice(0, ISO_MINUTES)}Z`);
  if (Number.isNaN(read)) return at;
  return new Date(read + by * MS_PER_MINUTE).toISOString().slice(0, ISO_MINUTES);
}
/** Letters of an ISO time up to its minutes. */
const ISO_MINUTES = 16;
