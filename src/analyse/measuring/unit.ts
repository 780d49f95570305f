import { UNIT_BY_NAME, UNIT_WORDS, type Unit } from '../../lang/en/units.ts';
import { isHyphen, joins, type Lexeme, textAt, wordAt } from '../lexemes.ts';
import type { Amount } from './amount.ts';
import type { Measure, MeasureReader } from './measure.ts';

interface UnitRead {
  readonly unit: Unit;
  readonly next: number;
}

/** Letters that are a unit only joined to digits or with a blank before a mark: "600 m", "5g". */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['m', 'metre'],
  ['l', 'litre'],
  ['t', 'tonne'],
  ['h', 'hour'],
  ['W', 'watt'],
]);
/** Words that make a length an area or a volume. */
const POWERS: ReadonlyMap<string, string> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
]);
/** Adjectives that say which ton or mile; the unit itself follows. */
const ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['metric tons', 'tonne'],
  ['metric ton', 'tonne'],
  ['metric tonnes', 'tonne'],
  ['nautical miles', 'nautical-mile'],
  ['nautical mile', 'nautical-mile'],
  ['light years', 'light-year'],
  ['light year', 'light-year'],
]);
/** How far "per litre" may stand behind "milligrams of hexavalent chromium". */
const PER_REACH = 5;

function named(name: string | undefined, next: number): UnitRead | null {
  const unit = UNIT_BY_NAME.get(name ?? '');
  return unit ? { unit, next } : null;
}

function plainUnit(lexemes: readonly Lexeme[], at: number): UnitRead | null {
  const word = lexemes[at];
  if (word?.kind !== 'word') return null;
  const known = UNIT_WORDS.get(word.lower);
  // Short forms joined to digits keep their case: "5G" and "3D" are no grams.
  if (known && !(word.text.length <= 2 && word.text === word.text.toUpperCase() && !CAPITALS.has(word.text)))
    return { unit: known, next: at + 1 };
  return null;
}
const CAPITALS: ReadonlySet<string> = new Set([
  'MW',
  'GW',
  'KW',
  'KB',
  'MB',
  'GB',
  'TB',
  'KG',
  'KM',
  'MM',
  'CM',
  'HP',
  'HZ',
]);

function letter(lexemes: readonly Lexeme[], at: number, amount: Amount): UnitRead | null {
  const word = lexemes[at];
  const after = lexemes[at + 1];
  if (!word || amount.form !== 'digits') return null;
  const closed = !after || after.spaced || after.kind === 'mark';
  return closed ? named(LETTERS.get(word.text), at + 1) : null;
}

function powered(lexemes: readonly Lexeme[], at: number): UnitRead | null {
  const power = POWERS.get(wordAt(lexemes, at));
  if (power === undefined) return null;
  const after = isHyphen(lexemes[at + 1]) || textAt(lexemes, at + 1) === '.' ? at + 2 : at + 1;
  const base =
    plainUnit(lexemes, after) ?? named(textAt(lexemes, after) === 'm' ? 'metre' : undefined, after + 1);
  return base && named(`${power}-${base.unit.name}`, base.next);
}

/** "km²", "m3": a length and a power joined to it. */
function squared(lexemes: readonly Lexeme[], read: UnitRead): UnitRead {
  const power = lexemes[read.next];
  if (!joins(power)) return read;
  const name =
    power?.text === '\u00b2' || power?.text === '2'
      ? 'square'
      : power?.text === '\u00b3' || power?.text === '3'
        ? 'cubic'
        : null;
  return (
    (name && read.unit.dimension === 'length' ? named(`${name}-${read.unit.name}`, read.next + 1) : null) ??
    read
  );
}

/** "degrees Celsius", "°C". */
function degrees(lexemes: readonly Lexeme[], at: number): UnitRead | null {
  const word = wordAt(lexemes, at);
  const sign = word === '\u00b0' || word === 'degrees' || word === 'degree';
  if (!sign && !BARE_SCALES.has(textAt(lexemes, at))) return null;
  const scale = SCALES.get(sign ? wordAt(lexemes, at + 1) : word);
  if (scale !== undefined) return named(scale, sign ? at + 2 : at + 1);
  return sign ? named('degree', at + 1) : null;
}
/** "38C": only capital letters stand for a scale by themselves. */
const BARE_SCALES: ReadonlySet<string> = new Set(['C', 'F']);
const SCALES: ReadonlyMap<string, string> = new Map([
  ['celsius', 'celsius'],
  ['centigrade', 'celsius'],
  ['c', 'celsius'],
  ['fahrenheit', 'fahrenheit'],
  ['f', 'fahrenheit'],
]);

const PER: ReadonlySet<string> = new Set(['per', '/', 'an', 'a']);
const RATES: ReadonlyMap<string, string> = new Map([
  ['kilometre hour', 'kilometre-per-hour'],
  ['kilometre h', 'kilometre-per-hour'],
  ['mile hour', 'mile-per-hour'],
  ['metre second', 'metre-per-second'],
  ['metre s', 'metre-per-second'],
  ['milligram litre', 'milligram-per-litre'],
  ['milligram l', 'milligram-per-litre'],
  ['microgram litre', 'microgram-per-litre'],
  ['microgram l', 'microgram-per-litre'],
  ['gram litre', 'gram-per-litre'],
]);

/** "km/h", "miles per hour", "milligrams of hexavalent chromium per litre". */
function rate(lexemes: readonly Lexeme[], read: UnitRead): UnitRead {
  const limit = wordAt(lexemes, read.next) === 'of' ? read.next + PER_REACH : read.next;
  for (let at = read.next; at <= limit; at++) {
    if (!PER.has(textAt(lexemes, at))) continue;
    const below = wordAt(lexemes, at + 1).replace(/^(litre|liter)s?$/, 'litre') ?? '';
    const found = named(RATES.get(`${read.unit.name} ${below}`), at + 2);
    if (found) return found;
  }
  return read;
}

function readUnit(lexemes: readonly Lexeme[], at: number, amount: Amount): UnitRead | null {
  const two = `${wordAt(lexemes, at)} ${wordAt(lexemes, at + 1)}`;
  const read =
    named(ADJECTIVES.get(two), at + 2) ??
    powered(lexemes, at) ??
    degrees(lexemes, at) ??
    plainUnit(lexemes, at) ??
    letter(lexemes, at, amount);
  return read && rate(lexemes, squared(lexemes, read));
}

function measured({ unit, next }: UnitRead, start: number): Measure {
  const { name, factor, offset, dimension } = unit;
  return {
    kind: dimension === 'duration' ? 'duration' : 'measure',
    unit: name,
    factor,
    offset,
    dimension,
    start,
    next,
    noun: null,
  };
}

/** "18 hectares", "10-kilometre", "30-day", "4.2 milligrams per litre", "600 m". */
export const readMeasure: MeasureReader = (lexemes, amount) => {
  const hyphen =
    isHyphen(lexemes[amount.next]) && joins(lexemes[amount.next]) && joins(lexemes[amount.next + 1]);
  // "85m" is metres where the million has not been ruled in by what follows.
  if (amount.metres) return null;
  const read = readUnit(lexemes, hyphen ? amount.next + 1 : amount.next, amount);
  if (read) return measured(read, amount.start);
  return wordAt(lexemes, amount.next) === 'pounds' || (hyphen && wordAt(lexemes, amount.next + 1) === 'pound')
    ? pounds(amount, hyphen)
    : null;
};

/** Pounds that are not said to be sterling: a weight or an amount, so nothing converts them. */
function pounds({ start, next }: Amount, hyphen: boolean): Measure {
  return {
    kind: 'measure',
    unit: 'pound',
    factor: null,
    offset: 0,
    dimension: null,
    start,
    next: hyphen ? next + 2 : next + 1,
    noun: null,
  };
}

/** "600m away": metres, with the value that "m" for million had multiplied. */
export const readMetres: MeasureReader = (_lexemes, { start, next, low, high, metres }) => {
  const unit = UNIT_BY_NAME.get('metre');
  if (!metres || !unit) return null;
  return { ...measured({ unit, next }, start), low: low / 1e6, high: high / 1e6 };
};

/** "magnitude 6.3", "6.3-magnitude", "6.3 magnitude", "measured 6.3 on the Richter scale". */
export const readMagnitude: MeasureReader = (lexemes, { start, next, high }) => {
  const strongest = 10;
  if (high > strongest) return null;
  const before = isHyphen(lexemes[start - 1]) ? start - 2 : start - 1;
  const after = isHyphen(lexemes[next]) ? next + 1 : next;
  const found =
    wordAt(lexemes, before) === 'magnitude'
      ? next
      : wordAt(lexemes, after) === 'magnitude'
        ? after + 1
        : richter(lexemes, next);
  const unit = UNIT_BY_NAME.get('magnitude');
  return found === null || !unit ? null : measured({ unit, next: found }, start);
};

function richter(lexemes: readonly Lexeme[], at: number): number | null {
  return wordAt(lexemes, at) === 'on' && wordAt(lexemes, at + 2) === 'richter' ? at : null;
}
