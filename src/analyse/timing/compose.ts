import { kindAt, type Lexeme, wordAt } from '../lexemes.ts';
import { extended } from './extend.ts';
import { after, date, dayWord, clock, type Reader, weekday } from './reader.ts';
import { readBareHour } from './read-clock.ts';
import { readDay, readMonth, readNamedDate } from './read-date.ts';
import { readPartName, readPortion } from './read-part.ts';
import type { Line } from './line.ts';
import { readBareMonth } from './read-bare-month.ts';
import { readBareYear } from './read-bare-year.ts';
import { readDecade, readQuarter, readSeason } from './read-period.ts';
import {
  readAnaphor,
  readDayWord,
  readDistance,
  readWholeUnit,
  readWindow,
  unitOf,
} from './read-relative.ts';
import { readYear } from './read-year.ts';
import type { Portion, Read, Said } from './said.ts';

/** Periods without a day, those that lean on an article left out. */
const period: Reader = (line, at) =>
  readQuarter(line, at) ??
  readSeason(line, at) ??
  readDecade(line, at) ??
  readBareMonth(line, at) ??
  readBareYear(line, at);

/** "the past three months", "the next day", "the 4th of July": the article is part of the time. */
function skipThe(lexemes: readonly Lexeme[], at: number): number {
  return wordAt(lexemes, at) === 'the' ? at + 1 : at;
}

const relative: Reader = ({ lexemes }, at) => {
  const bare = skipThe(lexemes, at);
  return (
    readDayWord(lexemes, at) ??
    readDistance(lexemes, at) ??
    readAnaphor(lexemes, at) ??
    (bare > at || wordAt(lexemes, at) === 'past' || DETERMINERS.has(wordAt(lexemes, at - 1))
      ? readWindow(lexemes, bare)
      : null) ??
    readWholeUnit(lexemes, bare)
  );
};

/** "the war is to last two years" is no window; "these last two years" is. */
const DETERMINERS: ReadonlySet<string> = new Set([
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'in',
  'over',
  'within',
  'during',
]);

/** "early on Wednesday", "late last year", "mid-June", "the end of the year", "later this month". */
const narrowed: Reader = (line, at) => {
  const portion = readPortion(line.lexemes, skipThe(line.lexemes, at));
  if (!portion) return null;
  const inner = after(
    line,
    portion.next,
    PORTION_JOINTS,
    (each, place) =>
      thisUnit(each, place) ??
      relative(each, place) ??
      date(each, place) ??
      weekday(each, place) ??
      narrowedPeriod(each, place),
  );
  return (
    inner && {
      next: inner.next,
      said: narrowing(portion.said, inner.said, wordAt(line.lexemes, skipThe(line.lexemes, at))),
    }
  );
};
const PORTION_JOINTS: ReadonlySet<string> = new Set(['in', 'on', 'of', 'the', '-']);

/** Behind "early" or "the end of" a bare month or year needs nothing more to ask for it. */
const narrowedPeriod: Reader = (line, at) => {
  const year = readYear(line.lexemes, at);
  return period(line, at) ?? (year && { next: year.next, said: { year: year.year } });
};

/** "the year" of "the end of the year" is this one. */
const thisUnit: Reader = ({ lexemes }, at) => {
  const unit = unitOf(wordAt(lexemes, at));
  if (
    wordAt(lexemes, at - 1) !== 'the' ||
    (unit !== 'month' && unit !== 'year' && unit !== 'week' && unit !== 'decade')
  )
    return null;
  if (wordAt(lexemes, at).endsWith('s')) return null;
  return { next: at + 1, said: { shift: { from: 'reference', unit, amount: 0, form: 'whole' } } };
};

/** A narrowed day is a part of it: "late Monday" is an evening; "earlier on Monday" says nothing of the hour. */
function narrowing(portion: Said, inner: Said, word: string): Said {
  const ofDay = inner.weekday !== undefined || inner.day !== undefined || inner.shift?.unit === 'day';
  if (!ofDay) return { ...inner, ...portion };
  const part = word === 'early' || word === 'late' ? word : null;
  return part === null || inner.partOfDay !== undefined ? inner : { ...inner, partOfDay: part };
}

/** "the night of 4 July", "dawn on Monday", "noon Tuesday", "the early hours of Sunday": the day is told behind. */
const partOf: Reader = ({ lexemes, surnames }, at) => {
  const part = readPartName(lexemes, skipThe(lexemes, at));
  if (!part) return null;
  const day = after(
    { lexemes, surnames },
    part.next,
    PART_JOINTS,
    (line, place) => dayWord(line, place) ?? date(line, place) ?? weekday(line, place),
  );
  if (day) return { next: day.next, said: { ...day.said, ...part.said } };
  const alone = wordAt(lexemes, at) === 'noon' || wordAt(lexemes, at) === 'midnight';
  return alone && ASKS_FOR_NOON.has(wordAt(lexemes, at - 1)) ? part : null;
};
const PART_JOINTS: ReadonlySet<string> = new Set(['of', 'on', 'the', ',']);
const ASKS_FOR_NOON: ReadonlySet<string> = new Set([
  'after',
  'around',
  'at',
  'before',
  'by',
  'until',
  'past',
  'and',
]);

/** "on the 13th": an ordinal with nothing behind it to count. */
const dayAlone: Reader = ({ lexemes }, at) => {
  if (wordAt(lexemes, at - 1) !== 'the' || !ASKS_FOR_DAY.has(wordAt(lexemes, at - 2))) return null;
  const day = readDay(lexemes, at);
  if (!day?.ordinal || kindAt(lexemes, at) !== 'digits') return null;
  const behind = lexemes[day.next];
  return !behind || behind.kind === 'mark' ? { next: day.next, said: { day: day.day } } : null;
};
const ASKS_FOR_DAY: ReadonlySet<string> = new Set(['on', 'until', 'by', 'since', 'of']);

const overnight: Reader = ({ lexemes }, at) =>
  wordAt(lexemes, at) === 'overnight' &&
  (kindAt(lexemes, at + 1) !== 'word' || ['in', 'and', 'as', 'by', 'after'].includes(wordAt(lexemes, at + 1)))
    ? {
        next: at + 1,
        said: { shift: { from: 'reference', unit: 'day', amount: 0, form: 'whole' }, partOfDay: 'overnight' },
      }
    : null;

const bareHour: Reader = ({ lexemes }, at) => readBareHour(lexemes, at);

const ENDS_OF_A_MONTH: ReadonlyMap<string, Portion> = new Map([
  ['first', 'early'],
  ['opening', 'early'],
  ['last', 'late'],
  ['final', 'late'],
]);

/** Tried in this order: what takes most words, and what is surest, stands first. */
const OPENERS: readonly Reader[] = [
  date,
  clock,
  weekOf,
  relative,
  narrowed,
  partOf,
  weekday,
  theDate,
  period,
  dayAlone,
  overnight,
  bareHour,
];

/** "the last week of September", "the first days of May": a stretch of a month. */
function weekOf({ lexemes }: Line, at: number): Read | null {
  const word = skipThe(lexemes, at);
  const portion = ENDS_OF_A_MONTH.get(wordAt(lexemes, word));
  const unit = wordAt(lexemes, word + 1);
  if (
    !portion ||
    !(unit === 'week' || unit === 'weekend' || unit === 'days' || unit === 'weeks') ||
    wordAt(lexemes, word + 2) !== 'of'
  )
    return null;
  const month = readMonth(lexemes, word + 3);
  if (!month) return null;
  const year = readYear(lexemes, month.next);
  return {
    next: year?.next ?? month.next,
    said: { month: month.month, portion, ...(year && { year: year.year }) },
  };
}

function theDate(line: Line, at: number): Read | null {
  return wordAt(line.lexemes, at) === 'the' ? readNamedDate(line.lexemes, at + 1) : null;
}

/** The longest single time (no range) that starts at a lexeme; null where none does. */
export function readTime(line: Line, at: number): Read | null {
  for (const opener of OPENERS) {
    const opening = opener(line, at);
    const read = opening && extended(line, opening);
    // An hour that nothing but a preposition makes one needs the part of the day beside it.
    if (read && !(opener === bareHour && read.said.partOfDay === undefined)) return read;
  }
  return null;
}
