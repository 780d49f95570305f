import type { CueVerb } from './cue-verbs.ts';
import { scopeOf } from './phrases.ts';
import type { FoundSpeaker } from './speakers.ts';
import { followsContent } from './speakers.ts';
import type { Range, Reading } from './tree.ts';
import { relationOf } from './tree.ts';

/** What a verb governs, in tokens, and how it was found. */
export interface FoundContent {
  readonly ranges: readonly Range[];
  readonly rule:
    | 'verb-complement'
    | 'verb-infinitive'
    | 'verb-object'
    | 'verb-preposition'
    | 'verb-gerund'
    | 'verb-name'
    | 'quote-verb'
    | 'clause-verb'
    | 'parenthetical';
}

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const CLOSERS: ReadonlySet<string> = new Set(['.', '!', '?', ';', ')', ']', '…', '...']);
const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'how',
  'why',
  'what',
  'whether',
  'if',
  'when',
  'where',
  'who',
  'which',
  'whose',
]);

function outermostQuote(reading: Reading, verb: CueVerb, at: number): number | null {
  const quote = reading.opens.get(at);
  return quote !== undefined && quote !== reading.quoteAt[verb.at] ? quote : null;
}

/** Where what follows the cue begins: after adverbs, the one spoken to, times and places. */
export function afterCue(reading: Reading, verb: CueVerb, speaker: FoundSpeaker | null): number {
  const scope = scopeOf(reading, verb.at);
  let at = verb.last;
  if (speaker && speaker.range.first >= verb.last) at = Math.max(at, speaker.range.last);
  for (const child of reading.children[verb.at] ?? []) {
    if (child < at || reading.leftmost[child] === undefined) continue;
    const left = reading.leftmost[child] ?? child;
    if (left > at || !isLight(reading, verb, child)) break;
    at = Math.max(at, Math.min((reading.rightmost[child] ?? child) + 1, scope.last));
  }
  return at;
}

function isLight(reading: Reading, verb: CueVerb, child: number): boolean {
  const relation = relationOf(reading.tokens[child]);
  if (reading.quoteAt[child] !== reading.quoteAt[verb.at]) return false;
  if (relation === 'obj' || relation === 'iobj')
    return verb.cue.frames.has('whom') && !verb.cue.frames.has('object');
  if (relation === 'obl') return !verb.cue.prepositions.has(prepositionOf(reading, child));
  return relation === 'advmod' || relation === 'compound' || relation === 'discourse' || relation === 'nsubj';
}

/** The preposition before a noun, in lower case; empty where there is none. */
export function prepositionOf(reading: Reading, noun: number): string {
  for (const child of reading.children[noun] ?? []) {
    if (child < noun && relationOf(reading.tokens[child]) === 'case') return reading.words[child] ?? '';
  }
  return '';
}

function finiteIn(reading: Reading, { first, last }: Range): number | null {
  for (let at = first; at < last; at++) {
    if (FINITE.has(reading.tokens[at]?.xpos ?? '')) return at;
  }
  return null;
}

/** A quotation that opens at or just after `at`: after a comma, a colon, "that". */
function quoteAfter(reading: Reading, verb: CueVerb, at: number): number | null {
  for (let i = at; i <= at + 2; i++) {
    const quote = outermostQuote(reading, verb, i);
    if (quote !== null) return quote;
    if (![',', ':', 'that', '-', '—', '–'].includes(reading.words[i] ?? '')) return null;
  }
  return null;
}

function quoteTokens(reading: Reading, quote: number): Range | null {
  const range = reading.quoteRanges[quote];
  return range && range.last > range.first ? range : null;
}

/** The end of a clause: where its own words end, but never past another cue with its own speaker. */
function clauseEnd(reading: Reading, head: number, scope: Range): number {
  let end = Math.min((reading.rightmost[head] ?? head) + 1, scope.last);
  while (end > head + 1 && (CLOSERS.has(reading.words[end - 1] ?? '') || reading.words[end - 1] === ','))
    end--;
  return end;
}

/** Complement clauses, objects and the like that hang on the verb, after it. */
function governed(reading: Reading, verb: CueVerb): FoundContent | null {
  const scope = scopeOf(reading, verb.at);
  const { frames } = verb.cue;
  for (const child of reading.children[verb.at] ?? []) {
    if (child <= verb.at) continue;
    const token = reading.tokens[child];
    const relation = relationOf(token);
    const left = Math.max(reading.leftmost[child] ?? child, verb.last);
    const range = { first: left, last: clauseEnd(reading, child, scope) };
    if (relation === 'ccomp' && (frames.has('that') || frames.has('bare') || frames.has('quote'))) {
      return { ranges: [range], rule: 'verb-complement' };
    }
    if (relation === 'xcomp' || relation === 'ccomp') {
      const found = infinitive(reading, verb, { child, range });
      if (found) return found;
    }
  }
  return objects(reading, verb, scope);
}

function infinitive(
  reading: Reading,
  verb: CueVerb,
  { child, range }: { child: number; range: Range },
): FoundContent | null {
  const { frames } = verb.cue;
  const hasTo = (reading.children[child] ?? []).some((word) => reading.words[word] === 'to' && word < child);
  if (hasTo && (frames.has('to') || frames.has('whom'))) return { ranges: [range], rule: 'verb-infinitive' };
  if (reading.tokens[child]?.xpos === 'VBG' && frames.has('gerund'))
    return { ranges: [range], rule: 'verb-gerund' };
  return null;
}

function objects(reading: Reading, verb: CueVerb, scope: Range): FoundContent | null {
  const { frames, prepositions } = verb.cue;
  for (const child of reading.children[verb.at] ?? []) {
    if (child < verb.last) continue;
    const relation = relationOf(reading.tokens[child]);
    const range = {
      first: Math.max(reading.leftmost[child] ?? child, verb.last),
      last: clauseEnd(reading, child, scope),
    };
    if (relation === 'obj' && hasSecondPart(reading, verb, child)) {
      return { ranges: [wholePredicate(reading, verb, range, scope)], rule: 'verb-name' };
    }
    if (relation === 'obj' && frames.has('object')) return { ranges: [range], rule: 'verb-object' };
    if ((relation === 'obl' || relation === 'advcl') && prepositions.has(firstWord(reading, child))) {
      return { ranges: [range], rule: 'verb-preposition' };
    }
  }
  return null;
}

const BLAME: ReadonlySet<string> = new Set(['of', 'for', 'with', 'on', 'to']);

/** "a stunt" in "called it a stunt", "as closed" in "described it as closed", "of theft" in "accused them of theft". */
function hasSecondPart(reading: Reading, verb: CueVerb, object: number): boolean {
  const { frames } = verb.cue;
  return (reading.children[verb.at] ?? []).some((child) => {
    if (child <= object) return false;
    const relation = relationOf(reading.tokens[child]);
    const first = firstWord(reading, child);
    if (frames.has('name') && relation === 'xcomp' && first !== 'to') return true;
    if (relation !== 'obl' && relation !== 'advcl' && relation !== 'xcomp') return false;
    return (frames.has('as') && first === 'as') || (frames.has('blame') && BLAME.has(first));
  });
}

function firstWord(reading: Reading, head: number): string {
  return reading.words[reading.leftmost[head] ?? head] ?? '';
}

/** "the meeting a stunt" in "called the meeting a stunt": the object and all that follows it under the verb. */
function wholePredicate(reading: Reading, verb: CueVerb, object: Range, scope: Range): Range {
  let last = object.last;
  for (const child of reading.children[verb.at] ?? []) {
    const relation = relationOf(reading.tokens[child]);
    if (child < object.first) continue;
    if (relation === 'xcomp' || relation === 'obl' || relation === 'advcl')
      last = Math.max(last, clauseEnd(reading, child, scope));
  }
  return { first: object.first, last };
}

/** A quotation after the cue: `said, "…"`, `wrote: "…"`. */
function quotedAfter(reading: Reading, verb: CueVerb, at: number): FoundContent | null {
  const quote = quoteAfter(reading, verb, at);
  const range = quote === null ? null : quoteTokens(reading, quote);
  return range ? { ranges: [range], rule: 'quote-verb' } : null;
}

/** The whole group of speaker and cue with what stands light beside it: ", the mayor said on Friday,". */
interface Group extends Range {
  readonly after: number;
}

function groupOf(reading: Reading, verb: CueVerb, speaker: FoundSpeaker | null): Group {
  const after = afterCue(reading, verb, speaker);
  const own = speaker && (speaker.how === 'subject' || speaker.how === 'inverted');
  let first = own ? Math.min(verb.at, speaker.range.first) : verb.at;
  while (
    first > 0 &&
    ['AUX', 'ADV', 'PART'].includes(reading.tokens[first - 1]?.upos ?? '') &&
    first - 1 > verb.at - 6
  )
    first--;
  if (['as', 'so'].includes(reading.words[first - 1] ?? '')) first--;
  return { first, last: after, after };
}

/** What stands before the cue: `"…," said the mayor`, "It was shut, the mayor said". */
function before(reading: Reading, verb: CueVerb, speaker: FoundSpeaker | null): FoundContent | null {
  const scope = scopeOf(reading, verb.at);
  const group = groupOf(reading, verb, speaker);
  if (group.first <= scope.first || !followsContent(reading, group.first)) return null;
  const end = reading.closes.has(group.first - 1) ? group.first : group.first - 1;
  const quote = reading.closes.get(end - 1);
  if (quote !== undefined && quote !== reading.quoteAt[verb.at])
    return quotedBefore(reading, verb, { quote, end, scope, group });
  const range = { first: clauseStart(reading, scope.first, end), last: end };
  if (range.last - range.first < 1) return null;
  const rest = restAfter(reading, verb, group, scope);
  if (finiteIn(reading, range) === null && !rest) return null;
  return { ranges: rest ? [range, rest] : [range], rule: rest ? 'parenthetical' : 'clause-verb' };
}

function quotedBefore(
  reading: Reading,
  verb: CueVerb,
  { quote, end, scope, group }: { quote: number; end: number; scope: Range; group: Group },
): FoundContent | null {
  const range = quoteTokens(reading, quote);
  if (!range) return null;
  const prefix = range.first > scope.first && !CLOSERS.has(reading.words[range.first - 1] ?? '');
  const first =
    prefix && reading.words[range.first - 1] !== ','
      ? clauseStart(reading, scope.first, range.first)
      : range.first;
  const rest = restAfter(reading, verb, group, scope);
  const main = { first, last: end };
  return { ranges: rest ? [main, rest] : [main], rule: 'quote-verb' };
}

/** Skips a joining word and an earlier cue's clause at the front: "But", "and". */
function clauseStart(reading: Reading, first: number, last: number): number {
  let start = first;
  while (start < last && ['but', 'and', ',', 'so', 'yet'].includes(reading.words[start] ?? '')) start++;
  return start;
}

/** What goes on after the cue: `… said, "and then the lights went out"`, "The dam, the operator said, was inspected". */
function restAfter(reading: Reading, verb: CueVerb, group: Group, scope: Range): Range | null {
  let at = group.after;
  if (reading.words[at] !== ',' && reading.words[at] !== '—' && reading.words[at] !== ':') return null;
  at++;
  const quote = outermostQuote(reading, verb, at);
  if (quote !== null) return quoteTokens(reading, quote);
  const last = trimEnd(reading, at, scope.last);
  if (last <= at) return null;
  const tag = reading.tokens[at]?.xpos ?? '';
  if (
    tag === 'VBG' ||
    tag === 'WP' ||
    tag === 'WDT' ||
    ['who', 'which', 'whose', 'where', 'adding'].includes(reading.words[at] ?? '')
  )
    return null;
  const inverted = group.first === verb.at;
  const verbNext =
    FINITE.has(tag) || reading.tokens[at]?.upos === 'AUX' || reading.tokens[at]?.upos === 'VERB';
  if (inverted && !verbNext) return null;
  return finiteIn(reading, { first: at, last }) === null ? null : { first: at, last };
}

function trimEnd(reading: Reading, first: number, last: number): number {
  let end = last;
  while (end > first && (CLOSERS.has(reading.words[end - 1] ?? '') || reading.words[end - 1] === ',')) end--;
  return end;
}

/** A clause without its marks in the tree: after "that", or after a verb that needs none. */
function clauseAfter(reading: Reading, verb: CueVerb, at: number): FoundContent | null {
  const scope = scopeOf(reading, verb.at);
  const word = reading.words[at] ?? '';
  const { frames } = verb.cue;
  const last = trimEnd(reading, at, scope.last);
  if (last <= at + 1) return null;
  const finite = finiteIn(reading, { first: at, last });
  if (finite === null) return null;
  if (word === ':' && frames.has('quote'))
    return { ranges: [{ first: at + 1, last }], rule: 'verb-complement' };
  const marked = (word === 'that' && reading.tokens[at]?.upos !== 'PRON') || QUESTION_WORDS.has(word);
  if (marked && (frames.has('that') || frames.has('bare')))
    return { ranges: [{ first: at, last }], rule: 'verb-complement' };
  const nominal = ['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM'].includes(reading.tokens[at]?.upos ?? '');
  if (nominal && frames.has('bare')) return { ranges: [{ first: at, last }], rule: 'verb-complement' };
  return null;
}

/** What is said by this verb; null where nothing is. */
export function contentOf(
  reading: Reading,
  verb: CueVerb,
  speaker: FoundSpeaker | null,
): FoundContent | null {
  const at = afterCue(reading, verb, speaker);
  const mayQuote = verb.cue.frames.has('quote') || verb.cue.frames.has('that');
  const quoted = mayQuote ? quotedAfter(reading, verb, at) : null;
  const leads = verb.form === 'finite' && mayQuote ? before(reading, verb, speaker) : null;
  if (leads?.rule === 'quote-verb' || (leads && !quoted && reading.words[at] !== 'that')) return leads;
  return quoted ?? governed(reading, verb) ?? clauseAfter(reading, verb, at);
}
