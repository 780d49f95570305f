import { clauseFrom } from './clause-extent.ts';
import type { CueVerb } from './cue-verbs.ts';
import type { FoundContent } from './found-content.ts';
import { nounPhrase, scopeOf } from './phrases.ts';
import { agentOf } from './subjects.ts';
import { type Range, type Reading, tagAt, uposAt, wordAt } from './tree.ts';

const BLAMING: ReadonlySet<string> = new Set(['of', 'for', 'with']);
/** Verbs whose passive says what people think of someone: "is believed to be empty", "are said to have fled". */
const HELD: ReadonlySet<string> = new Set(
  'say believe allege report think rumour rumor claim estimate understand suspect know consider'.split(' '),
);

/** "The report was quoted by three ministers": they pass it on, whatever is in it. */
const PASSING_ON: ReadonlySet<string> = new Set(['cite', 'mention', 'quote', 'read', 'report', 'write']);

/**
 * What a passive brings: whom it is about, and what is said of them. "He was accused of taking bribes", "two soldiers are said
 * to have deserted", "the plan was described as dead", "the figure is disputed by aid groups". Null for any other passive.
 */
export function passiveContent(reading: Reading, verb: CueVerb): FoundContent | null {
  if (verb.form !== 'passive') return null;
  const about = subjectOf(reading, verb);
  if (!about) return null;
  const rest = restOf(reading, verb);
  if (rest) return { ranges: [about, rest], rule: 'passive' };
  const disputed =
    !PASSING_ON.has(verb.lemma) &&
    verb.cue.frames.has('object') &&
    verb.cue.class === 'speech' &&
    agentOf(reading, verb.at) !== null;
  return disputed && about.last - about.first > 1 ? { ranges: [about], rule: 'passive' } : null;
}

function subjectOf(reading: Reading, verb: CueVerb): Range | null {
  const scope = scopeOf(reading, verb.at);
  const head = (reading.children[verb.at] ?? []).find(
    (child) => child < verb.at && reading.tokens[child]?.deprel === 'nsubj:pass',
  );
  if (head === undefined || head < scope.first) return null;
  const relative = ['WP', 'WDT', 'EX'].includes(tagAt(reading, head)) || wordAt(reading, head) === 'it';
  return relative ? null : nounPhrase(reading, head, { first: scope.first, last: verb.at });
}

/** "of taking bribes", "to have deserted", "as dead". */
function restOf(reading: Reading, verb: CueVerb): Range | null {
  const { frames } = verb.cue;
  const at = verb.last;
  const next = wordAt(reading, at);
  const opens =
    (frames.has('blame') && BLAMING.has(next)) ||
    (frames.has('as') && next === 'as') ||
    (HELD.has(verb.lemma) && next === 'to' && isInfinitive(reading, at + 1));
  return opens ? clauseFrom(reading, verb, at, scopeOf(reading, verb.at)) : null;
}

function isInfinitive(reading: Reading, first: number): boolean {
  return tagAt(reading, uposAt(reading, first) === 'ADV' ? first + 1 : first) === 'VB';
}
