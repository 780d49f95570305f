import { DONE_TO_PEOPLE, OTHER_SENSES } from '../lang/en/cues-speakers.ts';
import { topicsOf } from '../lang/en/noun-topics.ts';
import { type Group, prepositionOf, trimEnd } from './boundaries.ts';
import { clauseFrom, cutAtTurn } from './clause-extent.ts';
import { fromCue, wholeClause } from './contents-after.ts';
import type { FoundContent } from './found-content.ts';
import type { CueVerb } from './cue-verbs.ts';
import { isMeasured } from './naming.ts';
import { scopeOf } from './phrases.ts';
import { isFinite, lemmaAt, type Range, type Reading, relationOf, tagAt, uposAt, wordAt } from './tree.ts';

const BLAME: ReadonlySet<string> = new Set(['of', 'for', 'with', 'on', 'to']);

/** All that hangs on a child of the cue, after the cue and inside its scope. */
function reachOf(reading: Reading, verb: CueVerb, child: number): Range {
  const scope = scopeOf(reading, verb.at);
  const first = Math.max(reading.leftmost[child] ?? child, verb.last);
  return wholeClause(
    reading,
    { first, last: Math.min((reading.rightmost[child] ?? child) + 1, scope.last) },
    scope,
  );
}

/** A clause the tree hangs on the cue: "that the bridge would close", "to close it", "closing it". */
export function governedClause(reading: Reading, verb: CueVerb, group: Group): FoundContent | null {
  const { frames } = verb.cue;
  for (const child of reading.children[verb.at] ?? []) {
    if (child <= verb.at) continue;
    const relation = relationOf(reading.tokens[child]);
    if (relation !== 'ccomp' && relation !== 'xcomp') continue;
    if (isAside(reading, child)) continue;
    const infinitive = infinitiveOf(reading, verb, child);
    if (infinitive) return infinitive;
    if (relation === 'ccomp' && (frames.has('that') || frames.has('bare') || frames.has('quote'))) {
      const whole = fromCue(reading, group, reachOf(reading, verb, child));
      return { ranges: [cutAtTurn(reading, verb, letOut(reading, verb, whole))], rule: 'verb-complement' };
    }
  }
  return null;
}

const GOES_ON: ReadonlySet<string> = new Set([
  'when',
  'where',
  'after',
  'before',
  'because',
  'since',
  'until',
  'unless',
]);

/** ", when a pipe burst" and ", strengthen ties and work on" belong to what is said, wherever the tree hangs them. */
function letOut(reading: Reading, verb: CueVerb, range: Range): Range {
  const { first, last } = range;
  if (reading.words[last] !== ',') return range;
  const infinitive = reading.words[first] === 'to' && tagAt(reading, last + 1) === 'VB';
  if (!infinitive && !GOES_ON.has(wordAt(reading, last + 1))) return range;
  return clauseFrom(reading, verb, first, scopeOf(reading, verb.at));
}

/** ", saying that" is no complement whatever the tree takes it for. */
function isAside(reading: Reading, child: number): boolean {
  return tagAt(reading, child) === 'VBG' && reading.words[(reading.leftmost[child] ?? child) - 1] === ',';
}

function infinitiveOf(reading: Reading, verb: CueVerb, child: number): FoundContent | null {
  const { frames } = verb.cue;
  const hasTo = (reading.children[child] ?? []).some((word) => reading.words[word] === 'to' && word < child);
  if (hasTo && (frames.has('to') || frames.has('whom'))) {
    return { ranges: [letOut(reading, verb, reachOf(reading, verb, child))], rule: 'verb-infinitive' };
  }
  if (tagAt(reading, child) === 'VBG' && frames.has('gerund')) {
    return { ranges: [reachOf(reading, verb, child)], rule: 'verb-gerund' };
  }
  return null;
}

function firstWord(reading: Reading, head: number): string {
  return wordAt(reading, reading.leftmost[head] ?? head);
}

/** A thing the tree hangs on the cue: "the charge", "the meeting a stunt", "for calm". */
export function governedObject(reading: Reading, verb: CueVerb): FoundContent | null {
  const { frames, prepositions } = verb.cue;
  for (const child of reading.children[verb.at] ?? []) {
    if (child < verb.last) continue;
    const relation = relationOf(reading.tokens[child]);
    if (relation === 'obj' || takesParticle(reading, verb, child)) {
      const predicate = secondPart(reading, verb, child);
      const object = reachOf(reading, verb, child);
      if (predicate !== null)
        return { ranges: [{ first: object.first, last: predicate }], rule: 'verb-name' };
      const thing = thingOf(reading, verb, child);
      if (frames.has('object') && saysSomething(reading, verb, child, thing))
        return { ranges: [thing], rule: 'verb-object' };
    }
    if (
      (relation === 'obl' || relation === 'advcl') &&
      reading.timeAt(child) === null &&
      prepositions.has(prepositionOf(reading, child) || firstWord(reading, child))
    ) {
      return { ranges: [reachOf(reading, verb, child)], rule: 'verb-preposition' };
    }
  }
  return countAfter(reading, verb);
}

/** "14 dead" in "reported 14 dead": a count and its noun, whatever the tree makes of them. */
function countAfter(reading: Reading, verb: CueVerb): FoundContent | null {
  if (!verb.cue.frames.has('object') || uposAt(reading, verb.last) !== 'NUM' || reading.timeAt(verb.last))
    return null;
  const scope = scopeOf(reading, verb.at);
  const range = wholeClause(reading, { first: verb.last, last: verb.last + 1 }, scope);
  const other = OTHER_SENSES.get(verb.lemma);
  for (let at = range.first; at < range.last; at++)
    if (other?.has(lemmaAt(reading, at)) || isDoneTo(reading, verb, at)) return null;
  return range.last - range.first > 1 ? { ranges: [range], rule: 'verb-object' } : null;
}

/** The object itself: up to the same subject's next verb ("and said"), and to a clause that tells when or while what. */
function thingOf(reading: Reading, verb: CueVerb, child: number): Range {
  const { first, last } = reachOf(reading, verb, child);
  for (let at = child + 1; at < last; at++) {
    const next = uposAt(reading, at + 1) === 'ADV' ? at + 2 : at + 1;
    const turn =
      reading.words[at] === 'and' &&
      isFinite(reading, next) &&
      tagAt(reading, next) === tagAt(reading, verb.at);
    if (
      turn ||
      reading.words[at] === ';' ||
      (WHEN_CLAUSES.has(wordAt(reading, at)) && uposAt(reading, at) === 'SCONJ')
    )
      return { first, last: Math.max(trimEnd(reading, first, at), first + 1) };
  }
  return { first, last };
}

const WHEN_CLAUSES: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'when', 'while']);

/** "for calm" in "called for calm", where "call for" is the cue. */
function takesParticle(reading: Reading, verb: CueVerb, child: number): boolean {
  return (
    verb.last - verb.at === 2 &&
    (reading.leftmost[child] ?? child) === verb.at + 1 &&
    (prepositionOf(reading, child) !== '' || tagAt(reading, child) === 'VBG')
  );
}

/** "denied it" and "announced Friday" say nothing that could be compared. */
function saysSomething(reading: Reading, verb: CueVerb, object: number, { first, last }: Range): boolean {
  if (OTHER_SENSES.get(verb.lemma)?.has(lemmaAt(reading, object)) || isDoneTo(reading, verb, object))
    return false;
  return last - first > 1 && uposAt(reading, object) !== 'PRON' && reading.timeAt(first) === null;
}

/** "Dismissed 400 workers", "dismissed Clinton": done to people, and no words. */
function isDoneTo(reading: Reading, { lemma }: CueVerb, at: number): boolean {
  if (!DONE_TO_PEOPLE.has(lemma)) return false;
  const upos = uposAt(reading, at);
  return upos === 'PROPN' || (upos === 'NOUN' && topicsOf(lemmaAt(reading, at))[0] === PEOPLE);
}
/** WordNet's noun.person. */
const PEOPLE = 18;

/** The end of "a stunt" in "called it a stunt", of "as closed" in "described it as closed"; null where there is none. */
function secondPart(reading: Reading, verb: CueVerb, object: number): number | null {
  for (const child of reading.children[verb.at] ?? []) {
    if (child <= object) continue;
    const relation = relationOf(reading.tokens[child]);
    const named = verb.cue.frames.has('name') && relation === 'xcomp' && firstWord(reading, child) !== 'to';
    const adjunct = relation === 'obl' || relation === 'advcl' || relation === 'xcomp';
    if (named || (adjunct && isMarkedPart(reading, verb, child))) return reachOf(reading, verb, child).last;
  }
  return null;
}

/** "as closed", "of dumping", "at 12": what the cue lets follow its object. */
function isMarkedPart(reading: Reading, verb: CueVerb, child: number): boolean {
  const { frames } = verb.cue;
  const first = firstWord(reading, child);
  return (
    (frames.has('as') && first === 'as') ||
    (frames.has('blame') && BLAME.has(first)) ||
    (frames.has('at') && first === 'at' && isMeasured(reading, verb, child))
  );
}
