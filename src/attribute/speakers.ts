import { markedSubject, subjectAfter, subjectBefore } from './beside.ts';
import type { CueVerb } from './cue-verbs.ts';
import type { FoundSpeaker, Subject } from './found-speaker.ts';
import { isNominal, nounPhrase, scopeOf, topOf } from './phrases.ts';
import { agentOf, parsedSubject } from './subjects.ts';
import { NOUNS } from './words.ts';
import { isDash, isFinite, type Range, type Reading, relationOf, uposAt, wordAt } from './tree.ts';

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);
/** Verbs that name the one spoken to right after them, so that no speaker can stand there. */
const UNINVERTED: ReadonlySet<string> = new Set([
  'tell',
  'assure',
  'inform',
  'remind',
  'urge',
  'call',
  'call on',
]);

/** Verbs that stand before their subject after a clause without quotation marks: "It was shut, said the mayor". */
const INVERTED_AFTER_CLAUSE: ReadonlySet<string> = new Set([
  'say',
  'add',
  'report',
  'write',
  'note',
  'explain',
  'warn',
]);
const MAIN: ReadonlySet<string> = new Set(['root', 'ccomp', 'parataxis', 'conj']);
const HELPING: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop']);

/** True where a clause of its own stands before the cue, not just a subject with its asides. */
function hasMainClause(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (!isFinite(reading, at)) continue;
    const token = reading.tokens[at];
    const predicate = HELPING.has(token?.deprel ?? '') ? reading.tokens[token?.head ?? -1] : token;
    if (predicate && predicate.index < last && MAIN.has(relationOf(predicate))) return true;
  }
  return false;
}

/** A relative pronoun with the noun before it: "Karim Dellal, who". */
function relativeRange(reading: Reading, pronoun: number, bounds: Range): Range {
  const before = reading.words[pronoun - 1] === ',' ? pronoun - 2 : pronoun - 1;
  if (before < bounds.first || !isNominal(reading, before)) return { first: pronoun, last: pronoun + 1 };
  const top = topOf(reading, before, bounds);
  return { first: nounPhrase(reading, top, { first: bounds.first, last: pronoun }).first, last: pronoun + 1 };
}

function ranged(reading: Reading, verb: CueVerb, { head, how, range }: Subject): FoundSpeaker {
  const scope = scopeOf(reading, verb.at);
  const bounds =
    head < verb.at ? { first: scope.first, last: verb.at } : { first: verb.last, last: scope.last };
  if (RELATIVE.has(wordAt(reading, head)) && uposAt(reading, head) === 'PRON') {
    return { head, how: 'relative', range: relativeRange(reading, head, bounds) };
  }
  return { head, how, range: range ?? nounPhrase(reading, head, bounds) };
}

/** True where the cue itself stands right after a comma, a dash or a closing mark: `, said the mayor`. */
function mayBeInverted(reading: Reading, verb: CueVerb): boolean {
  if (verb.form !== 'finite' || UNINVERTED.has(verb.lemma)) return false;
  const before = wordAt(reading, verb.at - 1);
  const { first } = scopeOf(reading, verb.at);
  if (first === verb.at) return true;
  if (reading.closes.has(verb.at - 1) || reading.closes.has(verb.at - 2)) return true;
  if (!INVERTED_AFTER_CLAUSE.has(verb.lemma) || !hasMainClause(reading, first, verb.at)) return false;
  return before === ',' || isDash(reading, verb.at - 1) || reading.closes.has(verb.at - 1);
}

/** Whoever speaks by this verb; null where no one is named. */
export function speakerOf(reading: Reading, verb: CueVerb): FoundSpeaker | null {
  if (verb.quoted) return quotedSpeaker(reading, verb.quoted);
  if (verb.form === 'passive' || verb.form === 'participle') {
    const agent = agentOf(reading, verb.at);
    if (agent !== null) return ranged(reading, verb, { head: agent, how: 'agent' });
    if (verb.form === 'passive') return null;
  }
  const subject = subjectOf(reading, verb, scopeOf(reading, verb.at));
  return subject ? ranged(reading, verb, subject) : null;
}

/** "the mayor" in "quoted the mayor as saying". */
function quotedSpeaker(reading: Reading, range: Range): FoundSpeaker | null {
  for (let at = range.first; at < range.last; at++) {
    if (NOUNS.has(uposAt(reading, at)) && !NOUNS.has(uposAt(reading, at + 1)))
      return { head: topOf(reading, at, range), how: 'agent', range };
  }
  return null;
}

function subjectOf(reading: Reading, verb: CueVerb, scope: Range): Subject | null {
  const parsed = parsedSubject(reading, verb.at, verb.form);
  if (verb.form === 'gerund' && parsed?.how === 'modified' && reading.words[verb.at - 1] === ',') {
    return mainSubject(reading, verb, scope) ?? parsed;
  }
  if (verb.form !== 'finite') return parsed;
  return mayBeInverted(reading, verb)
    ? invertedSubject(reading, verb, scope, parsed)
    : plainSubject(reading, verb, scope, parsed);
}

/** Where the cue follows a comma or a quotation: whoever stands after it, if the sentence is over then; else before it. */
function invertedSubject(
  reading: Reading,
  verb: CueVerb,
  scope: Range,
  parsed: Subject | null,
): Subject | null {
  const after = parsed?.how === 'inverted' ? parsed : subjectAfter(reading, verb, scope);
  if (after && endsSoon(reading, after, scope)) return after;
  if (parsed?.how === 'subject') return parsed;
  return markedSubject(reading, verb, scope) ?? after ?? parsed;
}

/** Elsewhere: a phrase between a mark and the cue, then what the tree says, then any noun right before. */
function plainSubject(reading: Reading, verb: CueVerb, scope: Range, parsed: Subject | null): Subject | null {
  const marked = markedSubject(reading, verb, scope);
  if (marked?.range && (!parsed || !holds(marked.range, parsed.head))) return marked;
  if (parsed && parsed.how !== 'inverted') return parsed;
  return subjectBefore(reading, verb, scope) ?? parsed;
}

/** "One poster" in "One poster joined in, writing that": the subject of the sentence's main verb. */
function mainSubject(reading: Reading, verb: CueVerb, scope: Range): Subject | null {
  for (let at = scope.first; at < verb.at; at++) {
    const token = reading.tokens[at];
    if (token?.deprel === 'nsubj' && reading.tokens[token.head]?.deprel === 'root')
      return { head: at, how: 'shared' };
  }
  return null;
}

function holds({ first, last }: Range, at: number): boolean {
  return first <= at && at < last;
}

/** True where a mark or the sentence's end follows a phrase, as it does after an inverted speaker: ", said the mayor." */
function endsSoon(reading: Reading, { head }: Subject, scope: Range): boolean {
  let chunk = head + 1;
  while (chunk < scope.last && uposAt(reading, chunk) === 'PROPN') chunk++;
  if (reading.words[chunk] === ',' || reading.words[chunk] === '.') return true;
  const next = Math.max(reading.rightmost[head] ?? head, head) + 1;
  return next >= scope.last || uposAt(reading, next) === 'PUNCT' || reading.timeAt(next) !== null;
}
