import { cueVerbLemma } from '../lang/en/cue-forms.ts';
import { trimEnd } from './boundaries.ts';
import type { CueVerb } from './cue-verbs.ts';
import { scopeOf } from './phrases.ts';
import { NOUN_STARTS } from './words.ts';
import { type Range, type Reading, uposAt, wordAt } from './tree.ts';

/** Words between a thing and what it is called. */
const LONGEST_THING = 15;
const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '.', '!', '?', ')', '—', '–', '--']);

/** "the meeting a stunt" in "called the meeting a stunt": a thing and what it is called, side by side. */
export function calledAfter(reading: Reading, verb: CueVerb): Range | null {
  if (!verb.cue.frames.has('name') || (verb.form !== 'finite' && verb.form !== 'gerund')) return null;
  const scope = scopeOf(reading, verb.at);
  const first = verb.last;
  if (!NOUN_STARTS.has(uposAt(reading, first)) || reading.timeAt(first)) return null;
  const predicate = predicateAfter(reading, first, scope);
  if (predicate === null) return null;
  let last = predicate;
  while (last < scope.last && !endsHere(reading, verb, last)) last++;
  return { first, last: Math.max(trimEnd(reading, first, last), first + 1) };
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
    const afterNoun = ['NOUN', 'PROPN', 'PRON'].includes(before.upos) && before.xpos !== 'PRP$';
    if (!afterNoun) continue;
    if (reading.opens.has(at) || ['a', 'an'].includes(wordAt(reading, at))) return at;
    if (token.upos === 'ADJ' && token.xpos !== 'JJR') return at;
  }
  return null;
}

const BLAMING: ReadonlySet<string> = new Set(['of', 'for', 'with', 'on']);

/** "the firm of dumping ash" in "accused the firm of dumping ash", "the talks as cordial" in "described the talks as cordial". */
export function blamedAfter(reading: Reading, verb: CueVerb): Range | null {
  const { frames } = verb.cue;
  if (verb.form === 'passive' || verb.form === 'participle' || (!frames.has('blame') && !frames.has('as')))
    return null;
  const scope = scopeOf(reading, verb.at);
  const first = verb.last;
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

/** "of" before a deed for those that blame ("accused of dumping"), "as" for those that describe. */
function isJoint(reading: Reading, { cue }: CueVerb, at: number): boolean {
  const word = wordAt(reading, at);
  if (cue.frames.has('as') && word === 'as') return true;
  return (
    cue.frames.has('blame') &&
    BLAMING.has(word) &&
    !(word === 'of' && uposAt(reading, at + 1) === 'DET' && cue.lemma !== 'accuse')
  );
}
