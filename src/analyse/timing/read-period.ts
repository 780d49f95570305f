import { SEASONS } from '../../lang/en/calendar.ts';
import { COUNTED_NOUNS } from '../../lang/en/counted-nouns.ts';
import { MULTIPLIERS, ORDINALS } from '../../lang/en/number-words.ts';
import { UNIT_WORDS } from '../../lang/en/units.ts';
import { isCapitalised, isHyphen, joins, type Lexeme } from '../lexemes.ts';
import { readMonth } from './read-date.ts';
import { readDigits, standsAlone } from './read-number.ts';
import { readYear } from './read-year.ts';
import { directionOf } from './read-weekday.ts';
import type { Read } from './said.ts';

/** A sentence's lexemes, with the doubtful months that the text also uses as somebody's name ("Theresa May"). */
export interface Line {
  readonly lexemes: readonly Lexeme[];
  readonly surnames: ReadonlySet<string>;
}

/** Words before a bare month or year that leave no doubt. */
const ASKS_FIRMLY: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'till',
  'during',
  'throughout',
  'early',
  'late',
  'mid',
  'circa',
]);
/** Words before one that stand before names and figures too. */
const ASKS: ReadonlySet<string> = new Set([
  'after',
  'before',
  'between',
  'by',
  'following',
  'for',
  'from',
  'of',
  'through',
  'to',
  'year',
]);
const DETERMINERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'her',
  'his',
  'its',
  'my',
  'our',
  's',
  'that',
  'the',
  'their',
  'this',
  'your',
]);
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and against as at but by for from had has have he her his in is it its not of on or she that the their they through to towards was were who will with'.split(
    ' ',
  ),
);
const OPENING_VERBS: ReadonlySet<string> = new Set([
  'began',
  'brought',
  'had',
  'has',
  'is',
  'may',
  'saw',
  'was',
  'will',
  'would',
]);
const FIRST_PLAIN_YEAR = 1800;
const FIRST_RECENT_YEAR = 1900;
const LAST_RECENT_YEAR = 2099;
const CENTURY = 100;

function lower(line: Line, at: number): string {
  return line.lexemes[at]?.lower ?? '';
}

/** "June", "last June", "the April vote" where nothing says a day or a year. */
export function readBareMonth(line: Line, at: number): Read | null {
  const direction = directionOf(lower(line, at));
  const month = readMonth(line.lexemes, direction ? at + 1 : at);
  if (!month || month.trust === 'short') return null;
  if (direction) return { next: month.next, said: { month: month.month, direction } };
  if (isLedByYear(line, month.next)) return { next: month.next, said: { month: month.month } };
  if (joins(line.lexemes[at]) && !isHyphen(line.lexemes[at - 1])) return null;
  if (joins(line.lexemes[month.next]) && isHyphen(line.lexemes[month.next]) && lower(line, at - 1) !== 'in')
    return null;
  return isMeantAsMonth(line, at, month.trust) ? { next: month.next, said: { month: month.month } } : null;
}

/** "June last year", "May of this year". */
function isLedByYear(line: Line, at: number): boolean {
  const next = lower(line, at) === 'of' ? at + 1 : at;
  return directionOf(lower(line, next)) !== undefined && lower(line, next + 1) === 'year';
}

function isMeantAsMonth(line: Line, at: number, trust: 'sure' | 'doubtful' | 'short'): boolean {
  const before = lower(line, isHyphen(line.lexemes[at - 1]) ? at - 2 : at - 1);
  const after = line.lexemes[at + 1];
  if (ASKS_FIRMLY.has(before)) return !isOccasion(line, at);
  const named = isCapitalised(line.lexemes[at - 1]) || (isCapitalised(after) && !joins(after));
  if (trust === 'sure') return !named || (ASKS.has(before) && !isCapitalised(after));
  if (line.surnames.has(lower(line, at)) || named || isOccasion(line, at)) return false;
  if (ASKS.has(before)) return true;
  return DETERMINERS.has(before) && after?.kind === 'word' && !FUNCTION_WORDS.has(after.lower);
}

/** "March on Rome", "March for Life". */
function isOccasion(line: Line, at: number): boolean {
  if (lower(line, at) !== 'march') return false;
  const after = lower(line, at + 1);
  return (after === 'on' || after === 'for' || after === 'to') && isCapitalised(line.lexemes[at + 2]);
}

/** A year that stands by itself: "in 2019", "the 2011 revolution", "(1969)"; not "2000 people", "Flight 2020". */
export function readBareYear(line: Line, at: number): Read | null {
  const year = readYear(line.lexemes, at);
  if (!year || isCounted(line, year.next, year.year)) return null;
  return isMeantAsYear(line, at, year.year) ? { next: year.next, said: { year: year.year } } : null;
}

function isRecent(year: number): boolean {
  return year >= FIRST_RECENT_YEAR && year <= LAST_RECENT_YEAR;
}

function isMeantAsYear(line: Line, at: number, year: number): boolean {
  const before = lower(line, isHyphen(line.lexemes[at - 1]) ? at - 2 : at - 1);
  if (ASKS_FIRMLY.has(before)) return year > 0;
  if (ASKS.has(before)) return isRecent(year);
  const after = line.lexemes[at + 1];
  if (before === '(' && (after?.text === ')' || after?.text === ',' || isHyphen(after)))
    return year >= FIRST_PLAIN_YEAR;
  if (DETERMINERS.has(before))
    return isRecent(year) && after?.kind === 'word' && !FUNCTION_WORDS.has(after.lower);
  if (at === 0) return isRecent(year) && OPENING_VERBS.has(after?.lower ?? '');
  return (
    (before === 'and' || before === 'or' || before === ',') && isRecent(year) && followsYear(line, at - 2)
  );
}

function followsYear(line: Line, at: number): boolean {
  const lexeme = line.lexemes[at];
  return (
    lexeme?.kind === 'digits' &&
    lexeme.text.length === 4 &&
    isRecent(Number(lexeme.text)) &&
    standsAlone(line.lexemes, at)
  );
}

/** "2000 people", "1500 km": a figure and what it counts. */
function isCounted(line: Line, next: number, year: number): boolean {
  const after = line.lexemes[next];
  if (after?.kind !== 'word')
    return isHyphen(after) && joins(after) && line.lexemes[next + 1]?.kind === 'word';
  if (MULTIPLIERS.has(after.lower)) return true;
  if (UNIT_WORDS.has(after.lower) && !FUNCTION_WORDS.has(after.lower)) return true;
  if (COUNTED_NOUNS.has(after.lower))
    return !isRecent(year) || year % CENTURY === 0 || !ASKS_FIRMLY.has(lower(line, next - 2));
  return (
    year % CENTURY === 0 && year % 1000 !== 0 && after.lower.endsWith('s') && !FUNCTION_WORDS.has(after.lower)
  );
}

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
  let before = lower(line, at - 1);
  if (before === "'" || before === '\u2019' || before === '\u2018') before = lower(line, at - 2);
  if (isHyphen(line.lexemes[at - 1]) || PORTION_WORDS.has(before)) before = lower(line, at - 2);
  if (POSSESSIVES.has(before)) return null;
  const word = DECADE_WORDS.get(lower(line, at));
  if (word !== undefined) return before === 'the' ? { next: at + 1, said: { decade: word } } : null;
  const digits = readDigits(line.lexemes, at);
  const ending = line.lexemes[at + 1];
  if (!digits || digits.value % 10 !== 0 || ending?.lower !== 's' || !joins(ending)) return null;
  const length = line.lexemes[at]?.text.length;
  if (length === 4 && digits.value >= 1000 && digits.value <= LAST_RECENT_YEAR)
    return { next: at + 2, said: { decade: digits.value } };
  return length === 2 && before === 'the' ? { next: at + 2, said: { decade: decadeOf(digits.value) } } : null;
}

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
    line.lexemes[at]?.text === 'Q' &&
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
