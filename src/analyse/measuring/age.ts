import { isCapitalised, isHyphen, joins, type Lexeme, kindAt, textAt, wordAt } from '../lexemes.ts';
import type { Amount } from './amount.ts';
import { type Measure, type MeasureReader } from './measure.ts';

const YEAR = 31_556_952;
const UNITS: ReadonlyMap<string, { readonly name: string; readonly seconds: number }> = new Map([
  ['year', { name: 'year', seconds: YEAR }],
  ['years', { name: 'year', seconds: YEAR }],
  ['month', { name: 'month', seconds: YEAR / 12 }],
  ['months', { name: 'month', seconds: YEAR / 12 }],
  ['week', { name: 'week', seconds: 604_800 }],
  ['weeks', { name: 'week', seconds: 604_800 }],
  ['day', { name: 'day', seconds: 86_400 }],
  ['days', { name: 'day', seconds: 86_400 }],
]);
/** Nobody in the news is older. */
const OLDEST = 115;
const YOUNGEST_BY_COMMA = 5;
const DECADE = 10;
const LAST_OF_A_DECADE = 9;
/** "a man of 68" */
const PEOPLE: ReadonlySet<string> = new Set([
  'man',
  'woman',
  'men',
  'women',
  'boy',
  'boys',
  'girl',
  'girls',
  'child',
  'children',
]);
const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our', 'your']);

function age(start: number, next: number, unit = { name: 'year', seconds: YEAR }): Measure {
  return {
    kind: 'age',
    unit: unit.name,
    factor: unit.seconds,
    offset: 0,
    dimension: 'duration',
    start,
    next,
    noun: null,
  };
}

function skipHyphen(lexemes: readonly Lexeme[], at: number): number {
  return isHyphen(lexemes[at]) ? at + 1 : at;
}

/** "16-year-old", "16 years old", "18-month-old", "60 years of age". */
function byUnit(lexemes: readonly Lexeme[], { start, next }: Amount): Measure | null {
  const at = skipHyphen(lexemes, next);
  const unit = UNITS.get(wordAt(lexemes, at));
  if (!unit) return null;
  const old = skipHyphen(lexemes, at + 1);
  const word = wordAt(lexemes, old);
  if (word === 'old' || word === 'olds') return age(start, old + 1, unit);
  return word === 'of' && wordAt(lexemes, old + 1) === 'age' ? age(start, old + 2, unit) : null;
}

/** "aged 16", "age 42", "at the age of 16", "turned 80". */
function byWord(lexemes: readonly Lexeme[], { start, next, high }: Amount): Measure | null {
  const [word, before] = [wordAt(lexemes, start - 1), wordAt(lexemes, start - 2)];
  const asked =
    word === 'aged' ||
    word === 'ages' ||
    (word === 'age' && before !== 'the') ||
    (word === 'of' && before === 'age');
  const one =
    word === 'of' &&
    PEOPLE.has(before ?? '') &&
    (!lexemes[next] || kindAt(lexemes, next) === 'mark' || wordAt(lexemes, next) === 'who');
  return (asked || one) && high <= OLDEST ? age(start, next) : null;
}

/** A whole number of years somebody may have. */
function isAge({ low, high, form }: Amount): boolean {
  return (
    form === 'digits' && low === high && low >= YOUNGEST_BY_COMMA && low <= OLDEST && Number.isInteger(low)
  );
}

/** "Smith, 42, said", "Anna Smith, 42.": a number between commas behind a name. */
function byCommas(lexemes: readonly Lexeme[], amount: Amount): Measure | null {
  const { start, next } = amount;
  if (!isAge(amount) || textAt(lexemes, start - 1) !== ',' || joins(lexemes[start])) return null;
  if (!isCapitalised(lexemes[start - 2])) return null;
  const behind = textAt(lexemes, next);
  if (behind === ',') return kindAt(lexemes, next + 1) === 'digits' ? null : age(start, next);
  const closed = behind === '.' || behind === ')';
  return closed && isCapitalised(lexemes[start - 3]) ? age(start, next) : null;
}

/** "in his 70s": ten years. */
function byDecade(lexemes: readonly Lexeme[], { start, next, low }: Amount): Measure | null {
  const ending = lexemes[next];
  if (ending?.lower !== 's' || !joins(ending) || low % DECADE !== 0 || low > OLDEST) return null;
  const nearby = [lexemes[start - 1], lexemes[start - 2], lexemes[start - 3]].map(
    (each) => each?.lower ?? '',
  );
  return nearby.some((word) => POSSESSIVES.has(word))
    ? { ...age(start, next + 1), low, high: low + LAST_OF_A_DECADE }
    : null;
}

/** How old someone is. */
export const readAge: MeasureReader = (lexemes, amount) =>
  byUnit(lexemes, amount) ??
  byWord(lexemes, amount) ??
  byCommas(lexemes, amount) ??
  byDecade(lexemes, amount);
