import { numberWord } from '../../lang/en/number-value.ts';
import type { TimeExpression } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';

/** A time of day as it is told: "ten past six" is 370 minutes, in the morning or in the evening. */
export interface Dial {
  /** Minutes since midnight; of the first half of the day where the half is open. */
  readonly minutes: number;
  /** False where it may as well be twelve hours later. */
  readonly sure: boolean;
  /** Told to the minute, not only to the hour. */
  readonly exact: boolean;
}

const MINUTES_PER_HOUR = 60;
const HALF_DAY = 12 * MINUTES_PER_HOUR;
const DAY = 2 * HALF_DAY;
const HOURS_ON_A_DIAL = 12;
/** Reporters round a time of day: two told to the minute are one within so many, others within an hour. */
const ROUNDED = 20;

/** "6.20 on Friday", "7:40". */
const FIGURES = /^(?:\D* )?(\d{1,2})[.:](\d{2})(?!\d)/u;
/** "Ten past six", "sixteen minutes to nine", "half past six". */
const SPOKEN = /\b([a-z]+(?:-[a-z]+)?|\d{1,2})(?: minutes?)? (past|to|before) ([a-z]+|\d{1,2})\b/iu;
const PARTS: Readonly<Record<string, number>> = { half: 30, quarter: 15 };

/** The time of day a time of a claim tells, by its words where its half of the day is open; null where it tells none. */
export function dialOf(claim: Claim, time: TimeExpression): Dial | null {
  if (time.hour !== null) {
    const minutes = time.hour * MINUTES_PER_HOUR + (time.minute ?? 0);
    return { minutes, sure: true, exact: time.minute !== null };
  }
  const words = claim.text.slice(time.span.start - claim.span.start, time.span.end - claim.span.start);
  return inFigures(words) ?? inWords(words);
}

function inFigures(words: string): Dial | null {
  const found = FIGURES.exec(words);
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  if (!found || hour < 1 || hour > HOURS_ON_A_DIAL || minute >= MINUTES_PER_HOUR) return null;
  return onDial(hour * MINUTES_PER_HOUR + minute);
}

function inWords(words: string): Dial | null {
  const found = SPOKEN.exec(words);
  const beside = valueOf(found?.[1]?.toLowerCase());
  const hour = valueOf(found?.[3]?.toLowerCase());
  if (!found || beside === null || hour === null || beside >= MINUTES_PER_HOUR || hour > HOURS_ON_A_DIAL)
    return null;
  return onDial(hour * MINUTES_PER_HOUR + (found[2]?.toLowerCase() === 'past' ? beside : -beside));
}

const onDial = (minutes: number): Dial => ({ minutes: minutes % HALF_DAY, sure: false, exact: true });

function valueOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  return PARTS[word] ?? (/^\d/u.test(word) ? Number(word) : numberWord(word));
}

/** True where no time of one day fits both, however each is rounded, and whichever half of the day is meant. */
export function dialsApart(a: Dial, b: Dial): boolean {
  const round = a.sure && b.sure ? DAY : HALF_DAY;
  const straight = Math.abs(a.minutes - b.minutes) % round;
  return Math.min(straight, round - straight) >= (a.exact && b.exact ? ROUNDED : MINUTES_PER_HOUR);
}
