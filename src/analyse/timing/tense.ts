import { SMALL_NUMBERS } from '../../lang/en/number-words.ts';
import {
  AHEAD_AUXILIARIES,
  AHEAD_LEMMAS,
  AHEAD_WORDS,
  OPEN_PREPOSITIONS,
  SCHEDULED_VERBS,
} from '../../lang/en/tense-words.ts';
import type { Sentence, Token } from '../../model/analysis.ts';
import { type Lexeme, kindAt, wordAt } from '../lexemes.ts';
import { unitOf } from './read-relative.ts';

/**
 * Where the clause around a time puts it: behind or ahead of the day of publication, or neither for sure (`open`).
 * `present` is the plain present: "the summit opens on Tuesday" lies ahead, "in April a tyre bursts" behind.
 */
export type Side = 'past' | 'future' | 'present' | 'open';

/** Auxiliaries stand near their verb; looking further would make one endless sentence cost its length squared. */
const REACH = 30;
/** A tree deeper than this around a time is a parser's mistake. */
const MOST_STEPS = 12;
/** How many words before a time a preposition may stand: "ahead of next Sunday's". */
const PREPOSITION_REACH = 3;

/** The token that covers an offset, or the next one; binary search. -1 where there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low < tokens.length ? low : -1;
}

function auxiliariesOf(tokens: readonly Token[], verb: Token): readonly Token[] {
  const from = Math.max(0, verb.index - REACH);
  return tokens
    .slice(from, verb.index + REACH)
    .filter(({ head, deprel }) => head === verb.index && /^(?:aux|cop)/.test(deprel));
}

function isMarkedTo(tokens: readonly Token[], verb: Token): boolean {
  for (let at = verb.index - 1; at >= Math.max(0, verb.index - 3); at--) {
    const token = tokens[at];
    if (token?.lemma === 'to' || token?.text.toLowerCase() === 'to')
      return token.upos === 'PART' || token.xpos === 'TO' || token.head === verb.index;
  }
  return false;
}

function isAhead(word: Token): boolean {
  return AHEAD_AUXILIARIES.has(word.text.toLowerCase()) && (word.upos === 'AUX' || word.xpos === 'MD');
}

/** The side a finite verb group (or a copula's noun) puts its time on; null where the word above it must tell. */
function sideOfGroup(tokens: readonly Token[], word: Token, headline: boolean): Side | null {
  const auxiliaries = auxiliariesOf(tokens, word);
  const perfect = auxiliaries.some(({ lemma }) => lemma === 'have');
  if (auxiliaries.some(isAhead)) return perfect ? 'past' : 'future';
  if (perfect || auxiliaries.some(({ xpos }) => xpos === 'VBD'))
    return AHEAD_LEMMAS.has(word.lemma) && word.xpos === 'VBN' ? 'future' : 'past';
  if (word.xpos === 'VBD') return 'past';
  if (word.xpos === 'VBN' && AHEAD_LEMMAS.has(word.lemma)) return 'future';
  const present =
    auxiliaries.some(({ xpos }) => xpos === 'VBZ' || xpos === 'VBP') ||
    word.xpos === 'VBZ' ||
    word.xpos === 'VBP';
  if (present) return presentOf(word, headline);
  if (AHEAD_LEMMAS.has(word.lemma) && word.xpos !== 'VB') return 'future';
  return word.xpos === 'VBN' ? 'past' : null;
}

/** "Is meeting on Tuesday" and "opens on Tuesday" lie ahead; "has it down as Monday" says nothing, nor does a headline's present. */
function presentOf(word: Token, headline: boolean): Side {
  if (word.xpos === 'VBG') return 'future';
  if (word.xpos === 'JJ' && AHEAD_LEMMAS.has(word.lemma)) return 'future';
  return !headline && SCHEDULED_VERBS.has(word.lemma) ? 'present' : 'open';
}

/** "agreed to meet on Tuesday" lies ahead, "voted to approve it on Tuesday" does not. */
function sideOfInfinitive(tokens: readonly Token[], verb: Token): Side | null {
  if (!isMarkedTo(tokens, verb)) return null;
  const above = tokens[verb.head];
  return above && AHEAD_LEMMAS.has(above.lemma) ? 'future' : null;
}

function climb(tokens: readonly Token[], from: number, headline: boolean): Side | null {
  let at = from;
  for (let step = 0; step < MOST_STEPS; step++) {
    const word = tokens[at];
    if (!word) return null;
    const side =
      (word.xpos === 'VB' ? sideOfInfinitive(tokens, word) : null) ?? sideOfGroup(tokens, word, headline);
    if (side) return side;
    if (word.head === at || word.head < 0) return null;
    at = word.head;
  }
  return null;
}

/** Where no verb is found: ahead where a word in the few before it says so, else behind, as most of news is. */
function guess(lexemes: readonly Lexeme[], at: number): Side {
  return lexemes.slice(Math.max(0, at - REACH), at).some(({ lower }) => AHEAD_WORDS.has(lower))
    ? 'future'
    : 'past';
}

function isLeftOpen(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes.slice(Math.max(0, at - PREPOSITION_REACH), at);
  const last = before.at(-1)?.lower === 'the' ? before.at(-2) : before.at(-1);
  // "By six on Sunday evening": what stands there is the hour, and by then something had happened.
  if (kindAt(lexemes, at) === 'digits' || SMALL_NUMBERS.has(wordAt(lexemes, at))) return false;
  return OPEN_PREPOSITIONS.has(last?.lower ?? '') || before.some(({ lower }) => lower === 'ahead');
}

/** "The following January" leans on a time told before, which the tense of its clause does not give. */
const LED_BY_OTHERS: ReadonlySet<string> = new Set(['following', 'preceding', 'previous']);

/** What the side of a time is read from: its sentence's lexemes, where in them it starts, and the tokens. */
export interface TimePlace {
  readonly lexemes: readonly Lexeme[];
  readonly at: number;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
}

/** The side of publication that the clause around a time puts it on. */
export function sideOf({ lexemes, at, tokens, sentence }: TimePlace): Side {
  const before = wordAt(lexemes, at - 1);
  if (before === 'since') return 'past';
  if (LED_BY_OTHERS.has(before ?? '')) return 'open';
  if (before === 'to' && wordAt(lexemes, at - 2).endsWith('s') && unitOf(wordAt(lexemes, at - 2)))
    return 'past';
  const token = tokenAt(tokens, lexemes[at]?.start ?? 0);
  // A text's first sentence is mostly its headline, whose present tense tells the past as well as the future.
  const found = (token < 0 ? null : climb(tokens, token, sentence.index === 0)) ?? guess(lexemes, at);
  return found === 'past' && isLeftOpen(lexemes, at) ? 'open' : found;
}
