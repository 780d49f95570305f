import { isHyphen, wordAt } from '../lexemes.ts';
import { readBareHour } from './read-clock.ts';
import { readDay } from './read-date.ts';
import { readSlashDay } from './read-numeric-date.ts';
import { readPart } from './read-part.ts';
import type { Line } from './line.ts';
import { after, clock, date, day, over, type Reader, wholeUnit } from './reader.ts';
import type { Read, Said } from './said.ts';

/** Parts joined in one time are few: weekday, part of day, date, year, clock, zone. */
const MOST_PARTS = 6;
const TO_DATE: ReadonlySet<string> = new Set([',', 'the', '(']);
const TO_CLOCK: ReadonlySet<string> = new Set([
  ',',
  'at',
  'around',
  'about',
  'by',
  'from',
  'shortly',
  'just',
  'after',
  'before',
  'until',
  '(',
]);
const TO_DAY: ReadonlySet<string> = new Set([',', 'on', '(']);
const TO_PART: ReadonlySet<string> = new Set([',']);
const TO_YEAR: ReadonlySet<string> = new Set([',', 'of', 'in']);

function hasDay(said: Said): boolean {
  return said.weekday !== undefined || said.day !== undefined || said.shift?.unit === 'day';
}

/** A date behind a weekday, or the week it lies in: "Saturday, October 13", "Tuesday last week". */
const dateBehind: Reader = (line, next) =>
  after(line, next, TO_DATE, (each, at) => date(each, at) ?? ordinalDay(each, at)) ??
  readSlashDay(line.lexemes, next);

const weekBehind: Reader = (line, next) => {
  const week = after(line, next, TO_YEAR, wholeUnit);
  return week?.said.shift?.unit === 'week' ? week : null;
};

/** What a time that names a day may still tell: its date, its part of the day, its hour. */
function behindDay(line: Line, { next, said }: Read): Read | null {
  const open = said.weekday !== undefined && said.day === undefined;
  const placed = said.shift !== undefined || said.direction !== undefined;
  const dated = open ? (dateBehind(line, next) ?? (placed ? null : weekBehind(line, next))) : null;
  if (dated) return dated;
  const parted =
    said.partOfDay === undefined && said.shift?.form !== 'distance'
      ? after(line, next, TO_PART, over(readPart))
      : null;
  if (parted || said.clock !== undefined) return parted;
  return after(line, next, TO_CLOCK, (each, at) => clock(each, at) ?? hourBefore(each, at));
}

/** What may still be told behind what was read: a date behind a weekday, a clock behind a day, a year behind a month. */
function extension(line: Line, read: Read): Read | null {
  const { next, said } = read;
  if (hasDay(said)) {
    const found = behindDay(line, read);
    if (found) return found;
  } else if (said.clock !== undefined || said.partOfDay !== undefined) {
    return (
      after(line, next, TO_DAY, day) ?? (said.partOfDay === undefined ? readPart(line.lexemes, next) : null)
    );
  }
  const yearless = said.year === undefined && said.direction === undefined;
  return yearless && (said.month ?? said.season) !== undefined ? after(line, next, TO_YEAR, yearUnit) : null;
}

const ordinalDay: Reader = ({ lexemes }, at) => {
  const day = wordAt(lexemes, at - 1) === 'the' ? readDay(lexemes, at) : null;
  return day?.ordinal ? { next: day.next, said: { day: day.day } } : null;
};

/** Before a bare number these count rather than tell the hour: "won by six". */
const COUNTING: ReadonlySet<string> = new Set(['after', 'before', 'by']);

/** "at six on Sunday" and "on Sunday at six": read only where nothing is counted behind it. */
const hourBefore: Reader = ({ lexemes }, at) => {
  if (COUNTING.has(wordAt(lexemes, at - 1))) return null;
  const hour = readBareHour(lexemes, at);
  if (!hour) return null;
  const behind = lexemes[hour.next];
  return (behind?.kind === 'word' && behind.lower !== 'in') || behind?.kind === 'digits' || isHyphen(behind)
    ? null
    : hour;
};

const yearUnit: Reader = (line, at) => {
  const whole = wholeUnit(line, at);
  return whole?.said.shift?.unit === 'year' && whole.said.shift.form === 'whole' ? whole : null;
};

/** A time with all that is told behind it: "Monday" with "night", a clock time with its day. */
export function extended(line: Line, opening: Read): Read {
  let read = opening;
  for (let parts = 1; parts < MOST_PARTS; parts++) {
    const more = extension(line, read);
    if (!more) break;
    read = { next: more.next, said: { ...read.said, ...more.said } };
  }
  return read;
}
