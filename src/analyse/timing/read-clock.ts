import { isCapitalised, isHyphen, joins, type Lexeme, kindAt, textAt, wordAt } from '../lexemes.ts';
import { readDigits, readSmallNumber, standsAlone } from './read-number.ts';
import {
  HOURS_ON_A_DIAL,
  MINUTES_IN_AN_HOUR,
  clock,
  isAskedAt,
  readHalf,
  readOClock,
  readZone,
} from './clock-parts.ts';
import type { Read } from './said.ts';

const HALF_AN_HOUR = 30;
const QUARTER_OF_AN_HOUR = 15;
/** Above this, "minutes past" is no way to tell the time. */
const MOST_MINUTES_PAST = 30;
/** "2312 GMT", "0700 hours". */
const MILITARY_DIGITS = 4;

/** "19:25 GMT", "7.30pm", "10.22 a.m. local time", "19.40 hours"; hour and minute joined by a mark. */
function readHourAndMinute(lexemes: readonly Lexeme[], at: number): Read | null {
  const mark = textAt(lexemes, at + 1);
  const [hour, minute] = [textAt(lexemes, at), textAt(lexemes, at + 2)];
  if (!isClockShaped(lexemes, at) || runsOn(lexemes, at + 3)) return null;
  const half = readHalf(lexemes, at + 3);
  const hours = half.half === null && wordAt(lexemes, half.next) === 'hours';
  const zone = readZone(lexemes, hours ? half.next + 1 : half.next);
  const sure = hours || zone.next > half.next;
  const padded = hour.length === 2;
  if (half.half === null && !sure && !isAskedFor(lexemes, at, mark, padded)) return null;
  // "09:40" and "11:30" are written on the 24-hour clock; "5:30" may be either half.
  const fullDay = sure || (mark === ':' && padded) ? 'day' : null;
  const read = clock(Number(hour), Number(minute), half.half ?? fullDay, zone.zone);
  return read && { next: zone.next, said: { clock: read } };
}

/** One or two digits, a colon or a point, two digits, with no blank between. */
function isClockShaped(lexemes: readonly Lexeme[], at: number): boolean {
  const mark = textAt(lexemes, at + 1);
  if ((mark !== ':' && mark !== '.') || !joins(lexemes[at + 1]) || !joins(lexemes[at + 2])) return false;
  return (
    kindAt(lexemes, at + 2) === 'digits' &&
    textAt(lexemes, at + 2).length === 2 &&
    textAt(lexemes, at).length <= 2
  );
}

/** "19:25" by itself tells a time; "5:30" and "18.40" only where a word asks for one: they may be a score or a decimal. */
function isAskedFor(lexemes: readonly Lexeme[], at: number, mark: string, padded: boolean): boolean {
  const before = lexemes[at - 1];
  if (isTold(lexemes, at) || isAskedAt(lexemes, at)) return mark === ':' || !isCounted(lexemes, at + 3);
  // "With 14:05 left" is what a game has still to run.
  if (before?.lower === 'with' || wordAt(lexemes, at + 3) === 'left') return false;
  return mark === ':' && padded && !isCapitalised(before) && before?.kind !== 'digits';
}

/** "It was 7.40 by his clock when …": what "it" was, with nothing counted behind it, is the time. */
function isTold(lexemes: readonly Lexeme[], at: number): boolean {
  const verb = wordAt(lexemes, at - 1);
  return wordAt(lexemes, at - 2) === 'it' && (verb === 'was' || verb === 'is');
}

/** "at 5.30 metres", "by 11.20 percent": a figure with something behind it. */
function isCounted(lexemes: readonly Lexeme[], at: number): boolean {
  const after = lexemes[at];
  if (!after) return false;
  if (after.kind === 'mark') return after.text === '%' || after.text === '\u00b0';
  return after.kind === 'digits' || !(FOLLOWS_A_TIME.has(after.lower) || isCapitalised(after));
}

const FOLLOWS_A_TIME: ReadonlySet<string> = new Set(
  'and as at but by had has in is on or that the to today tomorrow tonight until was were when while with yesterday'.split(
    ' ',
  ),
);

/** "5:30.2", "12:30:45": a race time, not a time of day (seconds are dropped by nobody in news). */
function runsOn(lexemes: readonly Lexeme[], at: number): boolean {
  const mark = lexemes[at];
  return (
    joins(mark) &&
    (mark?.text === '.' || mark?.text === ':' || mark?.text === ',') &&
    joins(lexemes[at + 1]) &&
    kindAt(lexemes, at + 1) === 'digits'
  );
}

/** "7am", "7 p.m.", "2312 GMT", "0700 hours", "six o'clock", "7 to 9pm" (the 7 is left to the range). */
function readHour(lexemes: readonly Lexeme[], at: number): Read | null {
  const number = readSmallNumber(lexemes, at);
  if (!number) return null;
  if (textAt(lexemes, at).length === MILITARY_DIGITS) return readMilitary(lexemes, at);
  const half = readHalf(lexemes, number.next);
  if (half.half !== null && half.half !== 'day') {
    const zone = readZone(lexemes, half.next);
    const read = clock(number.value, null, half.half, zone.zone);
    return read && { next: zone.next, said: { clock: read } };
  }
  const after = readOClock(lexemes, number.next);
  if (after === null) return null;
  const late = readHalf(lexemes, after);
  const read = clock(number.value, null, late.half, '');
  return read && { next: late.next, said: { clock: read } };
}

function readMilitary(lexemes: readonly Lexeme[], at: number): Read | null {
  const digits = readDigits(lexemes, at);
  if (!digits) return null;
  const hours = wordAt(lexemes, digits.next) === 'hours' || wordAt(lexemes, digits.next) === 'hrs';
  const zone = readZone(lexemes, hours ? digits.next + 1 : digits.next);
  if (zone.next === digits.next) return null;
  const read = clock(Math.floor(digits.value / 100), digits.value % 100, 'day', zone.zone);
  return read && { next: zone.next, said: { clock: read } };
}

/** "ten to five", "half past six", "quarter to eight", "a quarter past nine": always on the twelve-hour dial. */
function readSpoken(lexemes: readonly Lexeme[], at: number): Read | null {
  const minutes = readMinutesBeside(lexemes, at);
  if (!minutes) return null;
  const word = wordAt(lexemes, minutes.next);
  const past = word === 'past';
  if (!past && word !== 'to' && word !== 'before') return null;
  const hour = readSmallNumber(lexemes, minutes.next + 1);
  if (!hour || hour.value < 1 || hour.value > HOURS_ON_A_DIAL) return null;
  const next = readOClock(lexemes, hour.next) ?? hour.next;
  const half = readHalf(lexemes, next);
  const told = past ? hour.value : hour.value === 1 ? HOURS_ON_A_DIAL : hour.value - 1;
  const minute = past ? minutes.value : MINUTES_IN_AN_HOUR - minutes.value;
  // "ten to four in the morning" turns at noon: 11.50 for "ten to twelve" keeps its half of the day.
  const read = clock(told, minute, half.half, '');
  return read && { next: half.next, said: { clock: read } };
}

function readMinutesBeside(
  lexemes: readonly Lexeme[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  const article = wordAt(lexemes, at) === 'a' ? at + 1 : at;
  const word = wordAt(lexemes, article);
  if (word === 'half') return { value: HALF_AN_HOUR, next: article + 1 };
  if (word === 'quarter') return { value: QUARTER_OF_AN_HOUR, next: article + 1 };
  if (!standsAlone(lexemes, at) || isHyphen(lexemes[at + 1])) return null;
  const number = readSmallNumber(lexemes, at);
  if (!number || number.value < 1 || number.value > MOST_MINUTES_PAST) return null;
  return wordAt(lexemes, number.next) === 'minutes' ? { value: number.value, next: number.next + 1 } : number;
}

/** True where "ten to five" cannot be a range of something: a word asks for the time, or the half of the day is told. */
function isSpokenTime(lexemes: readonly Lexeme[], at: number, read: Read): boolean {
  const exact = ['half', 'quarter', 'a'].includes(wordAt(lexemes, at));
  const before = wordAt(lexemes, at - 1);
  const after = wordAt(lexemes, read.next);
  if (exact || read.said.clock?.sure === true) return true;
  if (after === 'in' || after === 'on') return isAskedAt(lexemes, at);
  // "Won by ten to five." tells no time.
  return isAskedAt(lexemes, at) && before !== 'by' && kindAt(lexemes, read.next) !== 'word';
}

/** A time of day on the clock. */
export function readClock(lexemes: readonly Lexeme[], at: number): Read | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind === 'digits' && !standsAlone(lexemes, at) && !isHyphen(lexemes[at - 1])) return null;
  const spoken = readSpoken(lexemes, at);
  if (spoken && isSpokenTime(lexemes, at, spoken)) return spoken;
  if (lexeme?.kind === 'digits') return readHourAndMinute(lexemes, at) ?? readHour(lexemes, at);
  return readHour(lexemes, at);
}

/** "at five", "by six": an hour that only a part of the day behind it makes one ("at five in the morning"). */
export function readBareHour(lexemes: readonly Lexeme[], at: number): Read | null {
  if (!isAskedAt(lexemes, at) || joins(lexemes[at])) return null;
  const number = readSmallNumber(lexemes, at);
  if (!number || number.value < 1 || number.value > HOURS_ON_A_DIAL) return null;
  const read = clock(number.value, null, null, '');
  return read && { next: number.next, said: { clock: read } };
}
