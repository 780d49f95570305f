import { cueVerbLemma } from '../lang/en/cue-forms.ts';
import { MEASURED_NOUNS } from '../lang/en/cues-speakers.ts';
import { trimEnd } from './boundaries.ts';
import type { CueVerb } from './cue-verbs.ts';
import { scopeOf } from './phrases.ts';
import { NOUN_STARTS } from './words.ts';
import { isFinite, lemmaAt, type Range, type Reading, tagAt, uposAt, wordAt } from './tree.ts';

/** Words between a thing and what it is called. */
const LONGEST_THING = 15;
const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '.', '!', '?', ')', '—', '–', '--']);

/** "the meeting a stunt" in "called the meeting a stunt": a thing and what it is called, side by side. */
export function calledAfter(reading: Reading, verb: CueVerb): Range | null {
  if (!verb.cue.frames.has('name') || (verb.form !== 'finite' && verb.form !== 'gerund')) return null;
  const scope = scopeOf(reading, verb.at);
  const first = verb.last;
  if (!NOUN_STARTS.has(uposAt(reading, first)) || isWhen(reading, first)) return null;
  const predicate = predicateAfter(reading, first, scope) ?? (followsWhat(reading, verb) ? first : null);
  if (predicate === null) return null;
  let last = predicate;
  while (last < scope.last && !endsHere(reading, verb, last)) last++;
  return { first, last: Math.max(trimEnd(reading, first, last), first + 1) };
}

/** Words of a speaker between "what" and its cue. */
const LONGEST_SPEAKER = 8;

/** "what he called a breach": the thing is the breach, and that is all that is said. */
function followsWhat(reading: Reading, { at }: CueVerb): boolean {
  for (let before = at - 1; before > at - LONGEST_SPEAKER; before--) {
    if (reading.words[before] === 'what') return true;
    if (MARKS.has(wordAt(reading, before)) || isFinite(reading, before)) return false;
  }
  return false;
}

/** "Friday" in "called Friday on", not in "called Friday's ruling". */
function isWhen(reading: Reading, at: number): boolean {
  return reading.timeAt(at) !== null && tagAt(reading, at + 1) !== 'POS';
}

function endsHere(reading: Reading, verb: CueVerb, at: number): boolean {
  if (reading.quoteAt[at] !== reading.quoteAt[verb.at]) return false;
  return (
    MARKS.has(wordAt(reading, at)) ||
    (reading.words[at] === 'and' && cueVerbLemma(wordAt(reading, at + 1)) !== null)
  );
}

/** Where the second phrase begins: an article, a quotation or an adjective right after a noun. */
function predicateAfter(reading: Reading, first: number, scope: Range): number | null {
  const reach = Math.min(scope.last, first + LONGEST_THING);
  for (let at = first + 1; at < reach; at++) {
    const token = reading.tokens[at];
    const before = reading.tokens[at - 1];
    if (!token || !before || MARKS.has(token.text)) return null;
    if (reading.opens.has(at)) return at;
    const afterNoun = ['NOUN', 'PROPN', 'PRON'].includes(before.upos) && before.xpos !== 'PRP$';
    if (!afterNoun) continue;
    if (['a', 'an'].includes(wordAt(reading, at))) return at;
    if (token.upos === 'ADJ' && token.xpos !== 'JJR') return at;
    if (at === first + 1 && before.upos === 'PRON' && token.upos === 'NOUN') return at;
  }
  return null;
}

/** "an orderly evening" in "what visitors described as an orderly evening": the thing stands before the cue. */
function named(reading: Reading, verb: CueVerb, first: number, scope: Range): Range | null {
  let last = first;
  while (last < scope.last && !endsHere(reading, verb, last)) last++;
  const end = trimEnd(reading, first, last);
  return end > first ? { first, last: end } : null;
}

const BLAMING: ReadonlySet<string> = new Set(['of', 'for', 'with', 'on']);

/** "the firm of dumping ash" in "accused the firm of dumping ash", "the talks as cordial" in "described the talks as cordial". */
export function blamedAfter(reading: Reading, verb: CueVerb): Range | null {
  const { frames } = verb.cue;
  if (
    verb.form === 'passive' ||
    verb.form === 'participle' ||
    !(frames.has('blame') || frames.has('as') || frames.has('at'))
  )
    return null;
  const scope = scopeOf(reading, verb.at);
  const first = verb.last;
  if (frames.has('as') && reading.words[first] === 'as') return named(reading, verb, first + 1, scope);
  if (!NOUN_STARTS.has(uposAt(reading, first))) return null;
  let joint = first + 1;
  const reach = Math.min(scope.last, first + LONGEST_THING);
  while (joint < reach && !isJoint(reading, verb, joint)) {
    if (MARKS.has(wordAt(reading, joint)) || uposAt(reading, joint) === 'VERB') return null;
    joint++;
  }
  if (joint >= reach) return null;
  let last = joint + 1;
  while (last < scope.last && !endsHere(reading, verb, last)) last++;
  return { first, last: Math.max(trimEnd(reading, first, last), first + 1) };
}

/** "the toll", "the number of fighters in the east": what has a figure, not "the bike". */
export function isMeasured(reading: Reading, verb: CueVerb, joint: number): boolean {
  for (let at = verb.last; at < joint; at++) if (MEASURED_NOUNS.has(lemmaAt(reading, at))) return true;
  return false;
}

/** "12", "around 1,100", "more than a million". */
function isFigure(reading: Reading, first: number): boolean {
  for (let at = first; at < first + LONGEST_LEAD; at++) if (uposAt(reading, at) === 'NUM') return true;
  return false;
}

/** Words before a figure: "somewhat more than". */
const LONGEST_LEAD = 4;

/** "of" before a deed for those that blame ("accused of dumping"), "as" for those that describe. */
function isJoint(reading: Reading, verb: CueVerb, at: number): boolean {
  const { cue } = verb;
  const word = wordAt(reading, at);
  if (cue.frames.has('as') && word === 'as') return true;
  if (cue.frames.has('at'))
    return word === 'at' && isFigure(reading, at + 1) && isMeasured(reading, verb, at);
  return (
    cue.frames.has('blame') &&
    BLAMING.has(word) &&
    !(word === 'of' && uposAt(reading, at + 1) === 'DET' && cue.lemma !== 'accuse')
  );
}
