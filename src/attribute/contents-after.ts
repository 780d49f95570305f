import { finiteIn, type Group, quoteOpening, trimEnd } from './boundaries.ts';
import type { FoundContent } from './found-content.ts';
import type { CueVerb } from './cue-verbs.ts';
import type { Range, Reading } from './tree.ts';
import { DASHES, NOUN_STARTS, QUESTION_WORDS } from './words.ts';

/** Words between a cue and the quotation it brings. */
const MOST_BEFORE_QUOTE = 3;

/** A quotation that opens right after the cue: `said, "…"`, `wrote: "…"`, `said that "…"`. */
export function quotedAfter(reading: Reading, verb: CueVerb, group: Group): FoundContent | null {
  for (let at = group.last; at < group.last + MOST_BEFORE_QUOTE; at++) {
    const quote = quoteOpening(reading, verb, at);
    if (quote !== null) {
      const range = reading.quoteRanges[quote];
      return range ? { ranges: [range], rule: 'quote-verb' } : null;
    }
    const word = reading.words[at] ?? '';
    if (word !== ',' && word !== ':' && word !== 'that' && !DASHES.has(word)) return null;
  }
  return null;
}

/** True where the clause after the cue is marked as one: "that", "whether", "how". */
export function isMarked(reading: Reading, at: number): boolean {
  const word = reading.words[at] ?? '';
  return (word === 'that' && reading.tokens[at]?.upos !== 'PRON') || QUESTION_WORDS.has(word);
}

/** A clause after the cue, found by its first word where the tree does not show it. */
export function clauseAfter(reading: Reading, verb: CueVerb, group: Group): FoundContent | null {
  const at = group.last;
  const { frames } = verb.cue;
  const last = trimEnd(reading, at, group.scope.last);
  if (last <= at + 1 || finiteIn(reading, { first: at, last }) === null) return null;
  if (reading.words[at] === ':') {
    return frames.has('quote') ? { ranges: [{ first: at + 1, last }], rule: 'verb-complement' } : null;
  }
  if (isMarked(reading, at)) return frames.has('that') || frames.has('bare') ? complement(at, last) : null;
  return frames.has('bare') && NOUN_STARTS.has(reading.tokens[at]?.upos ?? '') ? complement(at, last) : null;
}

function complement(first: number, last: number): FoundContent {
  return { ranges: [{ first, last }], rule: 'verb-complement' };
}

/** A complement the tree shows, without "that", and let out to the next mark where it ends in the middle of a phrase. */
export function wholeClause(reading: Reading, range: Range, scope: Range): Range {
  let { first, last } = range;
  if (reading.words[first] === 'that' && last - first > 1) first++;
  while (last < scope.last && !endsHere(reading, last)) last++;
  return { first, last: Math.max(trimEnd(reading, first, last), first + 1) };
}

function endsHere(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  const word = reading.words[at] ?? '';
  return token?.upos === 'PUNCT'
    ? !reading.opens.has(at) && word !== "'"
    : word === 'but' || word === 'and' || word === 'while' || word === 'as';
}
