import { FRACTIONS, MULTIPLIERS, ORDINALS, SMALL_NUMBERS, VAGUE_NUMBERS } from '../lang/en/number-words.ts';
import type { Quantity, Sentence, TimeExpression, Token } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { isHyphen, type Lexeme, lexemesOf, wordAt } from './lexemes.ts';
import { bindingOf, countsPeople } from './measuring/binding.ts';
import { type QuantityWords, readQuantity } from './measuring/read-quantity.ts';
import { readZero } from './measuring/zero.ts';
import { tokenAt } from './timing/tense.ts';

/** What the quantities of a text are read from. */
export interface QuantitiesGround {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly times: readonly TimeExpression[];
}

/** Words a number may begin with, besides digits. */
const OPENING_WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...MULTIPLIERS.keys(),
  ...VAGUE_NUMBERS.keys(),
  ...[...FRACTIONS.keys()].filter((word) => word === 'half'),
  ...'a several many tens no none nobody'.split(' '),
]);
/** People under any name are one unit. */
const PERSON: ReadonlySet<string> = new Set(['person', 'people', 'individual', 'other']);

/**
 * Every number the text states, in reading order, bound to what it counts by the tree: "at least 12 people were
 * killed" is 12, at-least, person, kill. Numbers inside a time are none; numbers in names are `identifier`s.
 * Linear in the text.
 */
export function quantitiesOf({ text, sentences, tokens, times }: QuantitiesGround): readonly Quantity[] {
  const found: Quantity[] = [];
  const taken = [...times].map(({ span }) => span).sort((a, b) => a.start - b.start);
  let time = 0;
  for (const sentence of sentences) {
    const lexemes = lexemesOf(text, sentence.span);
    let at = 0;
    while (at < lexemes.length) {
      const start = lexemes[at]?.start ?? 0;
      while ((taken[time]?.end ?? Infinity) <= start) time++;
      if (isInside(taken[time], start) || !canOpen(lexemes[at])) {
        at++;
        continue;
      }
      const read = readAt(lexemes, at, tokens, taken[time]);
      if (read.quantity) found.push(read.quantity);
      at = Math.max(read.next, at + 1);
    }
  }
  return found;
}

function isInside(span: Span | undefined, offset: number): boolean {
  return span !== undefined && span.start <= offset && offset < span.end;
}

function canOpen(lexeme: Lexeme | undefined): boolean {
  if (!lexeme || lexeme.kind === 'mark') return false;
  return lexeme.kind === 'digits' || OPENING_WORDS.has(lexeme.lower) || ORDINALS.has(lexeme.lower);
}

function readAt(
  lexemes: readonly Lexeme[],
  at: number,
  tokens: readonly Token[],
  time: Span | undefined,
): { readonly quantity: Quantity | null; readonly next: number } {
  const zero = readZero(lexemes, at, tokens);
  // "No one" is two lexemes, and its "one" counts nobody.
  if (zero) return { quantity: zero, next: wordAt(lexemes, at + 1) === 'one' ? at + 2 : at + 1 };
  const words = readQuantity(lexemes, at);
  if (!words) return { quantity: ordinalAt(lexemes, at, tokens), next: at + 1 };
  const end = lexemes[words.head]?.end ?? 0;
  // A number that runs into a time was cut wrong: the time has it.
  if (time && time.start < end && end > time.start && isInside(time, lexemes[words.head]?.start ?? 0))
    return { quantity: null, next: at + 1 };
  return { quantity: bound(lexemes, words, tokens), next: words.resume };
}

function spanOf(lexemes: readonly Lexeme[], start: number, next: number): Span {
  return { start: lexemes[start]?.start ?? 0, end: lexemes[next - 1]?.end ?? 0 };
}

/** The number with what the tree says of it; null where it is no number of anything ("one of them", "one day"). */
function bound(lexemes: readonly Lexeme[], words: QuantityWords, tokens: readonly Token[]): Quantity | null {
  const head = tokenAt(tokens, lexemes[words.head]?.start ?? 0);
  const token = tokens[head];
  if (isPronoun(lexemes, words, tokens, head) || isOneDay(lexemes, words)) return null;
  const noun = words.noun === null ? -1 : tokenAt(tokens, lexemes[words.noun]?.start ?? 0);
  const tree =
    words.kind === 'identifier' || !token
      ? { counted: null, predicate: null }
      : bindingOf(tokens, words.noun !== null && noun !== head ? noun : head);
  const counted = words.noun === null ? tree.counted : noun === head || noun < 0 ? null : noun;
  return {
    span: spanOf(lexemes, words.start, words.next),
    head: Math.max(head, 0),
    low: words.low,
    high: words.high,
    bound: words.bound,
    kind: words.kind,
    unit: unitOf(words, tokens, counted, tree.predicate),
    base: words.factor === null ? null : words.low * words.factor + words.offset,
    dimension: words.dimension,
    counted,
    predicate: tree.predicate,
  };
}

/** "one" counts only before a noun or under a verb that counts people; "one of them", "no one", "one another" do not. */
function isPronoun(
  lexemes: readonly Lexeme[],
  words: QuantityWords,
  tokens: readonly Token[],
  head: number,
): boolean {
  if (!isOne(lexemes, words)) return false;
  const token = tokens[head];
  const above = token && tokens[token.head];
  if (!token || !above) return true;
  if (token.deprel.startsWith('nummod') && (above.upos === 'NOUN' || above.upos === 'PROPN')) {
    return NO_COUNT.has(above.lemma) || above.xpos === 'NNS' || wordAt(lexemes, words.head - 1) === 'no';
  }
  const argument = token.deprel === 'obj' || token.deprel.startsWith('nsubj');
  return !argument || !countsPeople(above) || wordAt(lexemes, words.head + 1) === 'of';
}

/** "One day he left", "one night": some day, not the length of one. */
function isOneDay(lexemes: readonly Lexeme[], { kind, bound: how, unit, head }: QuantityWords): boolean {
  return (
    kind === 'duration' &&
    how === 'exact' &&
    (unit === 'day' || unit === 'night') &&
    wordAt(lexemes, head) === 'one'
  );
}

function isOne(lexemes: readonly Lexeme[], { kind, low, head }: QuantityWords): boolean {
  return kind === 'count' && low === 1 && wordAt(lexemes, head) === 'one' && !isHyphen(lexemes[head + 1]);
}
const NO_COUNT: ReadonlySet<string> = new Set([
  'day',
  'time',
  'thing',
  'way',
  'point',
  'hand',
  'side',
  'another',
]);

function unitOf(
  words: QuantityWords,
  tokens: readonly Token[],
  counted: number | null,
  predicate: number | null,
): string | null {
  if (words.kind !== 'count' && words.kind !== 'rate' && words.kind !== 'fraction') return words.unit;
  const noun =
    nounOf(tokens, counted) ??
    (words.noun === null && countsPeople(tokens[predicate ?? -1]) ? 'person' : null);
  if (words.kind === 'rate') return words.unit?.startsWith('/') ? `${noun ?? ''}${words.unit}` : words.unit;
  return words.kind === 'count' ? (words.unit ?? noun) : noun;
}

function nounOf(tokens: readonly Token[], counted: number | null): string | null {
  const lemma = counted === null ? undefined : tokens[counted]?.lemma.toLowerCase();
  return lemma === undefined ? null : PERSON.has(lemma) ? 'person' : lemma;
}

/** "the first ever official visit": an ordinal stands no further before its noun. */
const ORDINAL_REACH = 4;

/** "the first visit", "a third man": an ordinal in front of its noun. */
function ordinalAt(lexemes: readonly Lexeme[], at: number, tokens: readonly Token[]): Quantity | null {
  const lexeme = lexemes[at];
  const value = ORDINALS.get(lexeme?.lower ?? '');
  if (!lexeme || value === undefined) return null;
  const head = tokenAt(tokens, lexeme.start);
  const token = tokens[head];
  const noun = token && tokens[token.head];
  if (
    !token ||
    token.deprel !== 'amod' ||
    !noun ||
    noun.lemma === 'century' ||
    noun.index <= head ||
    noun.index > head + ORDINAL_REACH
  )
    return null;
  const { predicate } = bindingOf(tokens, noun.index);
  return {
    span: { start: lexeme.start, end: lexeme.end },
    head,
    low: value,
    high: value,
    bound: 'exact',
    kind: 'ordinal',
    unit: noun.lemma.toLowerCase(),
    base: null,
    dimension: null,
    counted: noun.index,
    predicate,
  };
}
