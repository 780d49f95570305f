import { SEASONS } from '../../lang/en/calendar.ts';
import { ORDINALS } from '../../lang/en/number-words.ts';
import { isCapitalised, isHyphen, joins, textAt } from '../lexemes.ts';
import { isRecent, type Line, lower } from './line.ts';
import { readDigits } from './read-number.ts';
import { readYear } from './read-year.ts';
import { directionOf } from './read-weekday.ts';
import type { Read } from './said.ts';

/** The twentieth century, which two digits of a decade mean. */
const FIRST_RECENT_YEAR = 1900;
const LAST_RECENT_YEAR = 2099;

const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
]);
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'your', 'our', 'its']);

/** "the 1990s", "the '90s", "the nineties"; "in his seventies" is an age. */
export function readDecade(line: Line, at: number): Read | null {
  const before = wordBefore(line, at);
  if (POSSESSIVES.has(before)) return null;
  const word = DECADE_WORDS.get(lower(line, at));
  if (word !== undefined) return before === 'the' ? { next: at + 1, said: { decade: word } } : null;
  const digits = readDigits(line.lexemes, at);
  if (!digits || digits.value % 10 !== 0 || lower(line, at + 1) !== 's' || !joins(line.lexemes[at + 1]))
    return null;
  const length = textAt(line.lexemes, at).length;
  const decade = length === 4 ? digits.value : length === 2 && before === 'the' ? decadeOf(digits.value) : 0;
  return decade >= FIRST_DECADE && decade <= LAST_RECENT_YEAR ? { next: at + 2, said: { decade } } : null;
}
const FIRST_DECADE = 1000;

/** The word before a decade, its apostrophe and "early", "mid-" or "late" left out. */
function wordBefore(line: Line, at: number): string {
  const before = lower(line, at - 1);
  return APOSTROPHES.has(before) || PORTION_WORDS.has(before) ? lower(line, at - 2) : before;
}
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '\u2019', '\u2018']);

const PORTION_WORDS: ReadonlySet<string> = new Set(['early', 'mid', 'late', '-']);
/** "the '10s" are the 2010s, "the '20s" and later the twentieth century's. */
const LAST_NEW_DECADE = 10;

function decadeOf(tens: number): number {
  return tens <= LAST_NEW_DECADE ? 2000 + tens : FIRST_RECENT_YEAR + tens;
}

/** Seasons that are other words too. */
const DOUBTFUL_SEASONS: ReadonlySet<string> = new Set(['fall', 'spring']);
const SEASON_LEADS: ReadonlySet<string> = new Set([
  'by',
  'during',
  'early',
  'in',
  'late',
  'mid',
  'of',
  'over',
  'since',
  'through',
  'until',
]);

/** "last summer", "in the spring", "winter 2019"; not "Arab Spring", "the fall of Tripoli". */
export function readSeason(line: Line, at: number): Read | null {
  const direction = directionOf(lower(line, at));
  const name = direction ? at + 1 : at;
  const season = SEASONS.get(lower(line, name));
  if (season === undefined || (joins(line.lexemes[name + 1]) && isHyphen(line.lexemes[name + 1])))
    return null;
  const of = lower(line, name + 1) === 'of' ? name + 2 : name + 1;
  const year = readYear(line.lexemes, of);
  if (year && isRecent(year.year)) return { next: year.next, said: { season, year: year.year } };
  if (isCapitalised(line.lexemes[name + 1])) return null;
  if (direction) return { next: name + 1, said: { season, direction } };
  return isLedTo(line, at) && lower(line, name + 1) !== 'of' ? { next: name + 1, said: { season } } : null;
}

function isLedTo(line: Line, at: number): boolean {
  const doubtful = DOUBTFUL_SEASONS.has(lower(line, at));
  if (isCapitalised(line.lexemes[at])) return false;
  const the = lower(line, at - 1) === 'the';
  if (the) return doubtful ? lower(line, at - 2) === 'in' : SEASON_LEADS.has(lower(line, at - 2));
  return (
    SEASON_LEADS.has(lower(line, at - 1)) &&
    lower(line, at) !== 'fall' &&
    (!doubtful || lower(line, at - 1) === 'in')
  );
}

const QUARTERS_IN_A_YEAR = 4;

/** "Q3", "Q3 2024", "the third quarter of 2024"; without a year only the letter form: games have quarters too. */
export function readQuarter(line: Line, at: number): Read | null {
  const number = line.lexemes[at + 1];
  if (
    textAt(line.lexemes, at) === 'Q' &&
    joins(number) &&
    number?.kind === 'digits' &&
    number.text.length === 1
  ) {
    return withYear(line, { next: at + 2, said: { quarter: Number(number.text) } }, true);
  }
  const quarter = ORDINALS.get(lower(line, at));
  const next = isHyphen(line.lexemes[at + 1]) ? at + 2 : at + 1;
  if (quarter === undefined || lower(line, next) !== 'quarter') return null;
  return withYear(line, { next: next + 1, said: { quarter } }, false);
}

function withYear(line: Line, read: Read, alone: boolean): Read | null {
  if ((read.said.quarter ?? 0) > QUARTERS_IN_A_YEAR || read.said.quarter === 0) return null;
  let next = read.next;
  if (lower(line, next) === 'of' || lower(line, next) === ',') next++;
  const year = readYear(line.lexemes, next);
  if (year) return { next: year.next, said: { ...read.said, year: year.year } };
  if (alone) return read;
  const shifted = directionOf(lower(line, next));
  return shifted && lower(line, next + 1) === 'year'
    ? { next: next + 2, said: { ...read.said, direction: shifted } }
    : null;
}
