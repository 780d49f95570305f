import type { CueVerb } from './cue-verbs.ts';
import type { Subject } from './found-speaker.ts';
import { topOf } from './phrases.ts';
import { BEFORE_VERB, CLOSERS, NOUNS } from './words.ts';
import { isDash, isFinite, type Range, type Reading, tagAt, uposAt, wordAt } from './tree.ts';

/** Words looked through for the beginning of a phrase. */
const LONGEST_PHRASE = 30;
/** Words looked through for the phrase that asides follow. */
const LONGEST_ASIDES = 60;
const NEAR_QUOTE = 8;
const LONGEST_BRACKET = 12;
const ENDING: ReadonlySet<string> = new Set([',', '?', '!', '.']);
/** Parts of speech that no noun phrase holds unless a verb of its own begins. */
const BREAKS: ReadonlySet<string> = new Set(['SCONJ', 'AUX', 'INTJ']);
const QUESTION_TAGS: ReadonlySet<string> = new Set(['WP', 'WDT', 'WRB', 'WP$']);
const AFTER_VERB: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'ADV']);

/** A run of words before a cue, and what stands before the run. */
interface Zone extends Range {
  readonly edge: 'mark' | 'start' | 'word';
}

function isMark(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  return (
    word === ',' ||
    word === ':' ||
    word === ';' ||
    isDash(reading, at) ||
    CLOSERS.has(word) ||
    reading.closes.has(at)
  );
}

/** The words from the last mark up to `last`, if they may be one noun phrase. */
function zoneBefore(reading: Reading, last: number, scope: Range, final = false): Zone | null {
  let first = last;
  const reach = Math.max(scope.first, last - LONGEST_PHRASE);
  while (first > reach) {
    const at = beforeBracket(reading, first - 1, reach);
    const token = reading.tokens[at];
    if (!token || isMark(reading, at)) break;
    if (QUESTION_TAGS.has(token.xpos)) return zone(reading, { first, last }, 'word');
    if (!final && (isFinite(reading, at) || BREAKS.has(token.upos)) && !closesBefore(reading, at, reach)) {
      return zone(reading, { first, last }, 'word');
    }
    first = at;
  }
  return zone(
    reading,
    { first, last },
    first <= scope.first ? 'start' : isMark(reading, first - 1) ? 'mark' : 'word',
  );
}

/** Past what stands in brackets: "Gwen Moore (D-Wis.) said". */
function beforeBracket(reading: Reading, at: number, reach: number): number {
  if (reading.words[at] !== ')' && reading.words[at] !== ']') return at;
  for (let i = at - 1; i >= Math.max(reach, at - LONGEST_BRACKET); i--) {
    if (reading.words[i] === '(' || reading.words[i] === '[') return i - 1;
  }
  return at;
}

/** A quotation ends so near before here that only its speaker can stand between: `," retired general Lloyd Newton said`. */
function closesBefore(reading: Reading, at: number, reach: number): boolean {
  for (let i = at; i >= Math.max(reach, at - NEAR_QUOTE); i--) {
    if (reading.closes.has(i)) return ENDING.has(wordAt(reading, i - 1));
    if (isMark(reading, i)) return false;
  }
  return false;
}

function zone(reading: Reading, { first, last }: Range, edge: Zone['edge']): Zone | null {
  let start = first;
  while (
    start < last &&
    (uposAt(reading, start) === 'CCONJ' || ['as', 'so', 'that'].includes(wordAt(reading, start)))
  )
    start++;
  return last > start ? { first: start, last, edge } : null;
}

/** The noun that heads a run: the last one before a preposition or a participle. */
function headIn(reading: Reading, { first, last }: Range): number | null {
  let head: number | null = null;
  for (let at = first; at < last; at++) {
    const upos = uposAt(reading, at);
    if (
      NOUNS.has(upos) ||
      (upos === 'NUM' && head === null) ||
      (upos === 'DET' && head === null && at + 1 === last)
    )
      head = at;
    else if (head !== null && (upos === 'ADP' || upos === 'VERB' || upos === 'SCONJ')) break;
  }
  return head;
}

function skipAuxiliaries(reading: Reading, verb: CueVerb, scope: Range): number {
  let last = verb.at;
  while (last > scope.first && BEFORE_VERB.has(uposAt(reading, last - 1))) last--;
  return last;
}

/** "an official at the airport" in "…, an official at the airport told Meridian": a phrase between a mark and the cue. */
export function markedSubject(reading: Reading, verb: CueVerb, scope: Range): Subject | null {
  const last = skipAuxiliaries(reading, verb, scope);
  const found = zoneBefore(reading, last, scope, endsAt(reading, verb.last, scope));
  if (found?.edge === 'mark' && !opensWithPreposition(reading, found)) return subjectIn(reading, found, verb);
  return found ? null : asideSubject(reading, verb, scope, last);
}

/** True where the sentence is over after the cue, so that what is said can only stand before it. */
function endsAt(reading: Reading, at: number, scope: Range): boolean {
  return at >= scope.last || ['.', '!', '?', ';'].includes(wordAt(reading, at));
}

/** "Bell" in "“…,” Bell, the line's owner, told": a phrase, then asides between commas. */
function asideSubject(reading: Reading, verb: CueVerb, scope: Range, comma: number): Subject | null {
  if (reading.words[comma - 1] !== ',') return null;
  let best: Zone | null = null;
  let last = comma - 1;
  const reach = Math.max(scope.first, last - LONGEST_ASIDES);
  while (last > reach) {
    const first = afterThat(reading, { first: segmentStart(reading, last, scope), last });
    const segment = zone(reading, { first, last }, 'mark');
    if (segment && !isRelative(reading, segment)) {
      if (isClause(reading, segment)) break;
      if (!opensWithPreposition(reading, segment) && subjectIn(reading, segment, verb)) best = segment;
    }
    if (reading.words[first - 1] !== ',' || reading.closes.has(first - 1)) break;
    last = first - 1;
  }
  return best && subjectIn(reading, best, verb);
}

/** Where the words since the last mark begin. */
function segmentStart(reading: Reading, last: number, scope: Range): number {
  let first = last;
  for (let at = beforeBracket(reading, first - 1, scope.first); at >= scope.first && !isMark(reading, at);) {
    first = at;
    at = beforeBracket(reading, first - 1, scope.first);
  }
  return first;
}

/** "agency RNA" in "reported that agency RNA, quoting LNO, said": what stands after a verb's "that". */
function afterThat(reading: Reading, { first, last }: Range): number {
  for (let at = last - 1; at > first; at--) {
    if (reading.words[at] === 'that' && uposAt(reading, at - 1) === 'VERB') return at + 1;
  }
  return first;
}

function isRelative(reading: Reading, { first }: Range): boolean {
  const tag = tagAt(reading, first);
  return tag === 'WP' || tag === 'WDT' || tag === 'WP$' || tag === 'WRB' || tag === 'VBG' || tag === 'VBN';
}

function isClause(reading: Reading, { first, last }: Range): boolean {
  let depth = 0;
  for (let at = first; at < last; at++) {
    if (reading.words[at] === '(') depth++;
    else if (reading.words[at] === ')') depth--;
    else if (depth === 0 && QUESTION_TAGS.has(tagAt(reading, at)) && at > first) return false;
    else if (depth === 0 && isFinite(reading, at)) return true;
  }
  return false;
}

function opensWithPreposition(reading: Reading, { first }: Range): boolean {
  return uposAt(reading, first) === 'ADP';
}

function subjectIn(reading: Reading, found: Range, verb: CueVerb): Subject | null {
  const head = headIn(reading, found);
  if (head === null || reading.timeAt(head) || reading.quoteAt[head] !== reading.quoteAt[verb.at])
    return null;
  if (uposAt(reading, found.last - 1) === 'ADP') return null;
  return { head, how: 'subject', range: { first: found.first, last: found.last } };
}

/** A noun right before the cue, whatever stands before it. */
export function subjectBefore(reading: Reading, verb: CueVerb, scope: Range): Subject | null {
  const at = skipAuxiliaries(reading, verb, scope) - 1;
  if (at < scope.first || !NOUNS.has(uposAt(reading, at))) return null;
  if (reading.quoteAt[at] !== reading.quoteAt[verb.at]) return null;
  return { head: topOf(reading, at, { first: scope.first, last: verb.at }), how: 'subject' };
}

/** A noun phrase right after the cue: "the mayor" in ", said the mayor". */
export function subjectAfter(reading: Reading, verb: CueVerb, scope: Range): Subject | null {
  let at = verb.last;
  while (at < scope.last && !NOUNS.has(uposAt(reading, at))) {
    if (!AFTER_VERB.has(uposAt(reading, at)) || reading.quoteAt[at] !== reading.quoteAt[verb.at]) return null;
    at++;
  }
  if (at >= scope.last || reading.quoteAt[at] !== reading.quoteAt[verb.at] || reading.timeAt(at)) return null;
  while (at + 1 < scope.last && NOUNS.has(uposAt(reading, at + 1)) && !reading.timeAt(at + 1)) at++;
  const head = topOf(reading, at, { first: verb.last, last: scope.last });
  const next = reading.tokens[at + 1];
  if (next?.upos === 'AUX' || isFinite(reading, at + 1)) return null;
  return { head, how: 'inverted' };
}
