import { COUNTED_NOUNS } from '../../lang/en/counted-nouns.ts';
import { UNIT_WORDS } from '../../lang/en/units.ts';
import type { Bound } from '../../model/analysis.ts';
import { isCapitalised, isHyphen, joins, type Lexeme, wordAt } from '../lexemes.ts';
import { readAge } from './age.ts';
import { type Amount, readAmount } from './amount.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import { readFraction } from './fraction.ts';
import { growsFromLeft, isLabel } from './label.ts';
import { type Measure, type MeasureReader, plainMeasure } from './measure.ts';
import { readMoney } from './money.ts';
import { readPercent } from './percent.ts';
import { readMagnitude, readMeasure, readMetres } from './unit.ts';

/** A number as its words tell it, before the tree says what it counts and for whom. */
export interface QuantityWords extends Measure {
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** The last lexeme of the number itself. */
  readonly head: number;
  /** Lexeme from which to read on. */
  readonly resume: number;
}

/** Tried in this order; the first that knows the number has it. */
const READERS: readonly MeasureReader[] = [
  readMoney,
  readPercent,
  readAge,
  readMagnitude,
  readMeasure,
  readMetresAlone,
];
/** Behind the counted noun a rate may still come: "600 officer cadets a year". */
const RATE_REACH = 4;
/** Scores have no longer numbers. */
const MOST_POINTS = 200;
/** Words for sizes: "5m tall", "600m away". */
const SIZES: ReadonlySet<string> = new Set(
  'above across away back below behind deep down from high long of off race sprint tall thick under underwater wide'.split(
    ' ',
  ),
);

/** "600m" is metres, "1.2m people" millions; a decimal without either is a million too. */
function readMetresAlone(lexemes: readonly Lexeme[], amount: Amount): Measure | null {
  if (!amount.metres) return null;
  const after = lexemes[amount.next];
  const counted =
    after?.kind === 'word' &&
    (COUNTED_NOUNS.has(after.lower) || (after.lower.endsWith('s') && after.lower.length > 3));
  const sized = SIZES.has(after?.lower ?? '');
  const whole = Number.isInteger(amount.low / 1e6) && amount.low === amount.high;
  return sized || (whole && !counted) ? readMetres(lexemes, amount) : null;
}

/** The number that starts at a lexeme; null where none does. `resume` lies behind all that was understood. */
export function readQuantity(lexemes: readonly Lexeme[], at: number): QuantityWords | null {
  const fraction = readFraction(lexemes, at);
  if (fraction)
    return finished(lexemes, fraction, {
      low: fraction.low ?? 0,
      high: fraction.high ?? 0,
      head: fraction.next - 1,
      spread: false,
      vague: false,
    });
  const amount = readAmount(lexemes, at);
  if (!amount) return null;
  const measure = measureOf(lexemes, amount);
  const [low, high] = [measure.low ?? amount.low, measure.high ?? amount.high];
  const single =
    measure.kind === 'identifier' || measure.kind === 'score' || (amount.form === 'pair' && low >= high);
  return finished(lexemes, measure, {
    // Both numbers of a score are kept, the smaller one first.
    low: measure.kind === 'score' ? Math.min(low, high) : low,
    high: measure.kind === 'score' ? Math.max(low, high) : single ? low : high,
    head: amount.next - 1,
    spread: low !== high && !single,
    vague: amount.form === 'vague',
  });
}

function measureOf(lexemes: readonly Lexeme[], amount: Amount): Measure {
  const label = plainMeasure('identifier', null, amount);
  if (amount.form === 'label' || (amount.form !== 'words' && growsFromLeft(lexemes, amount.start)))
    return label;
  if (amount.form === 'ordinal') return plainMeasure('ordinal', null, amount);
  for (const reader of READERS) {
    const measure = reader(lexemes, amount);
    if (measure) return measure;
  }
  if (isLabel(lexemes, amount)) return label;
  if (amount.form === 'pair') return pair(lexemes, amount);
  return counted(lexemes, amount);
}

/** "3-2" is a score; "12-15 people" a range of counts. */
function pair(lexemes: readonly Lexeme[], amount: Amount): Measure {
  const after = lexemes[amount.next];
  const plural =
    after?.kind === 'word' && after.spaced && (after.lower.endsWith('s') || COUNTED_NOUNS.has(after.lower));
  if (amount.low < amount.high && plural) return plainMeasure('count', null, amount);
  const points = amount.low <= MOST_POINTS && amount.high <= MOST_POINTS;
  return plainMeasure(points ? 'score' : 'identifier', null, amount);
}

/** A count; "22-member" names its noun itself. */
function counted(lexemes: readonly Lexeme[], amount: Amount): Measure {
  const plain = plainMeasure('count', null, amount);
  const noun = lexemes[amount.next + 1];
  if (
    !isHyphen(lexemes[amount.next]) ||
    !joins(lexemes[amount.next]) ||
    !joins(noun) ||
    noun?.kind !== 'word'
  )
    return plain;
  if (isCapitalised(noun)) return { ...plain, kind: 'identifier', next: amount.next + 2 };
  // "12-strong" says nothing of what is counted.
  if (noun.lower === 'strong' || noun.lower === 'odd') return { ...plain, next: amount.next + 2 };
  return { ...plain, unit: noun.lower, noun: amount.next + 1, next: amount.next + 2 };
}

interface Value {
  readonly low: number;
  readonly high: number;
  readonly head: number;
  readonly spread: boolean;
  readonly vague: boolean;
}

/** Kinds that no word bounds. */
const UNBOUNDED: ReadonlySet<string> = new Set(['identifier', 'score', 'ordinal']);

function finished(lexemes: readonly Lexeme[], measure: Measure, value: Value): QuantityWords {
  const { low, high, head } = value;
  const plain: Bound = value.vague ? 'about' : value.spread ? 'range' : 'exact';
  if (UNBOUNDED.has(measure.kind)) return { ...measure, low, high, head, bound: plain, resume: measure.next };
  const before = outerBound(lexemes, measure.start);
  const after = boundAfter(lexemes, measure.next);
  const during =
    measure.kind === 'duration' && before !== null && isDuring(lexemes, before.edge, measure.start);
  const bounds = [during ? undefined : before?.bound, after?.bound];
  const told = bounds.find((bound) => bound !== undefined && bound !== 'exact');
  const next = after?.edge ?? measure.next;
  const bounded = {
    ...measure,
    low,
    high,
    head,
    start: before?.edge ?? measure.start,
    next,
    resume: next,
    bound: told ?? plain,
  };
  return withRate(lexemes, bounded);
}

/** "Invested it over three years" is in the course of three; "lasted over three years" is longer. */
const isDuring = (lexemes: readonly Lexeme[], edge: number, start: number): boolean =>
  edge === start - 1 &&
  wordAt(lexemes, edge) === 'over' &&
  edge > 0 &&
  !BOUNDED_BY_OVER.has(wordAt(lexemes, edge - 1));
const BOUNDED_BY_OVER: ReadonlySet<string> = new Set(
  'for after of in with just well a be is was are were last lasts lasted lasting take takes took taken taking spend spends spent wait waits waited waiting serve served than and to little slightly some within at until about by go goes went gone on'.split(
    ' ',
  ),
);

/** "at least some 300": the outer bound says more than "about" does. */
function outerBound(lexemes: readonly Lexeme[], at: number): ReturnType<typeof boundBefore> {
  const before = boundBefore(lexemes, at);
  if (before?.bound !== 'about') return before;
  return boundBefore(lexemes, before.edge) ?? before;
}

const PER: ReadonlySet<string> = new Set(['a', 'an', 'each', 'every', 'per']);
const NO_RATE_AFTER: ReadonlySet<string> = new Set(['ago', 'earlier', 'later', 'before', 'after', 'old']);

/** "600 cadets a year", "$100 a barrel", "12 per 100,000": so much for each of something. */
function withRate(lexemes: readonly Lexeme[], words: QuantityWords): QuantityWords {
  if (words.kind !== 'count' && words.kind !== 'money') return words;
  for (let at = words.next; at <= words.next + RATE_REACH; at++) {
    const per = lexemes[at];
    if (per?.kind === 'mark' && !isHyphen(per)) return words;
    if (!PER.has(per?.lower ?? '')) continue;
    const each = dividedBy(lexemes, at);
    if (each === null) return words;
    const resume = at === words.next ? at + 2 : words.resume;
    return { ...words, kind: 'rate', unit: `${words.unit ?? ''}/${each}`, resume };
  }
  return words;
}

/** "year" of "a year", "barrel" of "per barrel"; null where "a week ago" or "a man" divides nothing. */
function dividedBy(lexemes: readonly Lexeme[], at: number): string | null {
  const below = wordAt(lexemes, isHyphen(lexemes[at + 1]) ? at + 2 : at + 1);
  const behind = wordAt(lexemes, at + 2);
  if (NO_RATE_AFTER.has(behind) || (behind === 'from' && wordAt(lexemes, at + 3) === 'now')) return null;
  const time = UNIT_WORDS.get(below);
  if (time?.dimension === 'duration' && !below.endsWith('s')) return time.name;
  return wordAt(lexemes, at) === 'per' && below !== '' ? below : null;
}
