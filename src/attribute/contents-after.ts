import { finiteIn, type Group, quoteOpening, trimEnd } from './boundaries.ts';
import type { FoundContent } from './found-content.ts';
import { clauseFrom } from './clause-extent.ts';
import type { CueVerb } from './cue-verbs.ts';
import { NOUN_STARTS, QUESTION_WORDS } from './words.ts';
import { isDash, isFinite, type Range, type Reading, tagAt, tokenFrom, uposAt, wordAt } from './tree.ts';

/** No bare clause's subject holds these; a list with commas is rare and left to the tree. */
const NOT_IN_SUBJECT: ReadonlySet<string> = new Set(['SCONJ']);
const NO_STARTS: ReadonlySet<string> = new Set(['PUNCT', 'ADP', 'CCONJ', 'SCONJ', 'PART']);
const QUOTE_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'", '``', "''", '(', ')']);
/** Fewer words after a bare "said" are no clause. */
const SHORTEST_CLAUSE = 3;
/** Words between a cue and the quotation it brings. */
const MOST_BEFORE_QUOTE = 3;

/** A quotation that opens right after the cue: `said, "…"`, `wrote: "…"`, `said that "…"`. */
export function quotedAfter(reading: Reading, verb: CueVerb, group: Group): FoundContent | null {
  for (let at = group.last; at < group.last + MOST_BEFORE_QUOTE; at++) {
    const quote = quoteOpening(reading, verb, at);
    if (quote !== null) {
      const range = reading.quoteRanges[quote];
      return range && isWhole(reading, range) ? { ranges: [range], rule: 'quote-verb' } : null;
    }
    const word = wordAt(reading, at);
    if (word !== ',' && word !== ':' && word !== 'that' && !isDash(reading, at)) return null;
  }
  return null;
}

/** A quotation that ends its sentence or clause; `"a bomb" had gone off` goes on. */
function isWhole(reading: Reading, { first, last }: Range): boolean {
  if (['.', ',', '!', '?', '…'].includes(wordAt(reading, last - 2))) return true;
  const next = reading.tokens[last];
  if (next && next.upos !== 'PUNCT' && finiteIn(reading, { first, last }) === null) return false;
  return next?.upos !== 'AUX' && next?.upos !== 'VERB' && next?.upos !== 'NOUN' && next?.upos !== 'DET';
}

/** True where the clause after the cue is marked as one: "that", "whether", "how". */
export function isMarked(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  return (word === 'that' && uposAt(reading, at) !== 'PRON') || QUESTION_WORDS.has(word);
}

/** A clause after the cue, found by its first word where the tree does not show it. */
export function clauseAfter(reading: Reading, verb: CueVerb, group: Group): FoundContent | null {
  const at = group.last;
  const { frames } = verb.cue;
  const { last } = clauseFrom(reading, verb, at, group.scope);
  if (last <= at + 1) return null;
  if (verb.lemma === 'say' && isSaid(reading, at, last)) return complement(at, last);
  if (finiteIn(reading, { first: at, last }) === null) return null;
  if (reading.words[at] === ':') return frames.has('quote') ? complement(at + 1, last) : null;
  if (isMarked(reading, at)) return frames.has('that') || frames.has('bare') ? complement(at, last) : null;
  return frames.has('bare') && startsClause(reading, at, last) ? complement(at, last) : null;
}

/** What follows "said" is said, even where the tagger sees no verb in it: "said the two raised money". */
function isSaid(reading: Reading, at: number, last: number): boolean {
  if (last - at < SHORTEST_CLAUSE || isMarked(reading, at)) return false;
  if (NOUN_STARTS.has(uposAt(reading, at))) return true;
  return finiteIn(reading, { first: at, last }) !== null && !NO_STARTS.has(uposAt(reading, at));
}

/** Between a bare clause's first word and its verb stands a noun phrase and nothing else. */
function startsClause(reading: Reading, first: number, last: number): boolean {
  if (!NOUN_STARTS.has(uposAt(reading, first))) return false;
  for (let at = first; at < last; at++) {
    const token = reading.tokens[at];
    if (!token) return false;
    if (at > first && isFinite(reading, at)) return true;
    if (NOT_IN_SUBJECT.has(token.upos) || QUESTION_WORDS.has(wordAt(reading, at)) || token.xpos === 'TO')
      return false;
    if (token.upos === 'PUNCT' && !QUOTE_MARKS.has(token.text)) return false;
  }
  return false;
}

function complement(first: number, last: number): FoundContent {
  return { ranges: [{ first, last }], rule: 'verb-complement' };
}

/** A complement from the word after the cue on, as far as the tree shows. */
export function fromCue(reading: Reading, { last, scope }: Group, range: Range): Range {
  let first = pastWhen(reading, last, range);
  while (first < range.first && [',', ':', 'that'].includes(wordAt(reading, first))) first++;
  const reaches =
    first < range.first && mayOpenSubject(reading, reading.opens.has(first) ? first + 1 : first);
  const start = pastWhen(reading, range.first, range);
  return wholeClause(reading, { first: reaches ? first : start, last: range.last }, scope);
}

/** "this weekend" in "told them this weekend he would resign": when it was said, where a subject of its own follows. */
function pastWhen(reading: Reading, first: number, { last }: Range): number {
  const time = reading.timeAt(first);
  if (!time) return first;
  const next = tokenFrom(reading.tokens, time.end);
  return next < last &&
    NOUN_STARTS.has(uposAt(reading, next)) &&
    finiteIn(reading, { first: next, last }) !== null
    ? next
    : first;
}

/** "the toll", "adding salt": what a clause's subject begins with. */
function mayOpenSubject(reading: Reading, at: number): boolean {
  return NOUN_STARTS.has(uposAt(reading, at)) || tagAt(reading, at) === 'VBG';
}

/** A complement the tree shows, without "that", and let out to the next mark where it ends in the middle of a phrase. */
export function wholeClause(reading: Reading, range: Range, scope: Range): Range {
  let { first, last } = range;
  if (reading.words[first] === 'that' && last - first > 1) first++;
  const side = reading.quoteAt[first - 1];
  while (last < scope.last && !endsHere(reading, last, side)) last++;
  return { first, last: Math.max(trimEnd(reading, first, last), first + 1) };
}

const ENDS: ReadonlySet<string> = new Set([',', '.', '!', '?', ';', ':', ')', ']', 'but']);

/** A mark that ends a clause; those inside a quotation that the clause opened do not. */
function endsHere(reading: Reading, at: number, side: number | undefined): boolean {
  if (reading.quoteAt[at] !== side && !reading.closes.has(at)) return false;
  return ENDS.has(wordAt(reading, at)) || isDash(reading, at);
}
