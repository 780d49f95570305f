import type { CueVerb } from './cue-verbs.ts';
import type { FoundSpeaker } from './found-speaker.ts';
import { scopeOf } from './phrases.ts';
import { BEFORE_VERB, CLOSERS } from './words.ts';
import { isDash, isFinite, type Range, type Reading, relationOf, tokenFrom, uposAt, wordAt } from './tree.ts';

/** A speaker and a cue with what stands light beside them: ", the mayor said on Friday,". */
export interface Group extends Range {
  /** The cue's own sentence, or the part of it in the same quotation. */
  readonly scope: Range;
}

/** Adverbs and auxiliaries before a cue that are counted to its group. */
const MOST_AUXILIARIES = 5;

/** The first verb with tense in a run of tokens; null where there is none. */
export function finiteIn(reading: Reading, { first, last }: Range): number | null {
  for (let at = first; at < last; at++) {
    if (isFinite(reading, at)) return at;
  }
  return null;
}

/** The end of a run without the stops and commas at its end. */
export function trimEnd(reading: Reading, first: number, last: number): number {
  let end = last;
  while (end > first && isStop(reading, end - 1)) end--;
  return end;
}

function isStop(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  return (
    !reading.closes.has(at) && (CLOSERS.has(word) || word === ',' || word === ':' || isDash(reading, at))
  );
}

/** The quotation that opens at a token, unless the cue stands in it. */
export function quoteOpening(reading: Reading, verb: CueVerb, at: number): number | null {
  const quote = reading.opens.get(at);
  return quote !== undefined && quote !== reading.quoteAt[verb.at] ? quote : null;
}

/** Past a time that begins here: "Friday afternoon". */
function pastTime(reading: Reading, at: number, last: number): number {
  const time = reading.timeAt(at);
  return time === null ? at : Math.min(Math.max(tokenFrom(reading.tokens, time.end), at + 1), last);
}

/** The preposition before a noun, in lower case; empty where there is none. */
export function prepositionOf(reading: Reading, noun: number): string {
  for (const child of reading.children[noun] ?? []) {
    if (child < noun && relationOf(reading.tokens[child]) === 'case') return wordAt(reading, child);
  }
  return '';
}

function isLight(reading: Reading, verb: CueVerb, child: number): boolean {
  const relation = relationOf(reading.tokens[child]);
  if (reading.quoteAt[child] !== reading.quoteAt[verb.at]) return false;
  if (relation === 'obj' || relation === 'iobj') {
    return (
      verb.cue.frames.has('whom') && !verb.cue.frames.has('object') && !isClauseSubject(reading, verb, child)
    );
  }
  if (relation === 'obl')
    return reading.timeAt(child) !== null || !verb.cue.prepositions.has(prepositionOf(reading, child));
  return relation === 'advmod' || relation === 'compound' || relation === 'discourse';
}

/** "told the company would close": no one is told anything by a noun that a verb with tense follows. */
function isClauseSubject(reading: Reading, verb: CueVerb, child: number): boolean {
  const next = (reading.rightmost[child] ?? child) + 1;
  return !verb.cue.frames.has('whom') && isFinite(reading, next);
}

/** Where what follows the cue begins: after adverbs, the one spoken to, times and places. */
export function afterCue(reading: Reading, verb: CueVerb, speaker: FoundSpeaker | null): number {
  const scope = scopeOf(reading, verb.at);
  let at = verb.last;
  if (speaker && speaker.range.first >= verb.last && speaker.how === 'inverted')
    at = Math.max(at, speaker.range.last);
  at = pastTime(reading, at, scope.last);
  for (const child of reading.children[verb.at] ?? []) {
    if (child < at) continue;
    const left = reading.leftmost[child] ?? child;
    if (left > at || uposAt(reading, left) === 'PUNCT' || !isLight(reading, verb, child)) break;
    at = Math.max(at, Math.min((reading.rightmost[child] ?? child) + 1, scope.last));
    at = pastTime(reading, at, scope.last);
  }
  return at;
}

/** The group a cue makes with a speaker that stands beside it. */
export function groupOf(reading: Reading, verb: CueVerb, speaker: FoundSpeaker | null): Group {
  const scope = scopeOf(reading, verb.at);
  const beside = speaker !== null && (speaker.how === 'subject' || speaker.how === 'inverted');
  let first = beside ? Math.min(verb.at, speaker.range.first) : verb.at;
  const reach = Math.max(scope.first, first - MOST_AUXILIARIES);
  while (first > reach && BEFORE_VERB.has(uposAt(reading, first - 1))) first--;
  if (first > scope.first && isAs(reading, first - 1)) first--;
  return { first, last: afterCue(reading, verb, speaker), scope };
}

/** "as the auditor noted", "so the mayor says". */
export function isAs(reading: Reading, at: number): boolean {
  return reading.words[at] === 'as' || reading.words[at] === 'so';
}
