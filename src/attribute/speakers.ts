import type { CueVerb } from './cue-verbs.ts';
import { isNominal, nounPhrase, scopeOf } from './phrases.ts';
import type { Range, Reading } from './tree.ts';
import { relationOf } from './tree.ts';
import { DASHES } from './words.ts';

/** Who speaks, in tokens, and how the words were found. */
export interface FoundSpeaker {
  readonly head: number;
  readonly range: Range;
  /** `subject` and `inverted` stand beside the cue; `shared` and `controlled` belong to another verb as well. */
  readonly how: 'subject' | 'inverted' | 'agent' | 'shared' | 'controlled' | 'modified' | 'relative';
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);
/** Verbs are followed up the tree this far for a subject they share. */
const LONGEST_CLIMB = 5;

function childWith(reading: Reading, at: number, relations: ReadonlySet<string>): number | null {
  for (const child of reading.children[at] ?? []) {
    if (relations.has(reading.tokens[child]?.deprel ?? '')) return child;
  }
  return null;
}

const SUBJECT: ReadonlySet<string> = new Set(['nsubj', 'nsubj:outer']);
const PASSIVE_SUBJECT: ReadonlySet<string> = new Set(['nsubj:pass']);
const AGENT: ReadonlySet<string> = new Set(['obl:agent']);
const OBJECT: ReadonlySet<string> = new Set(['obj', 'iobj']);

/** Speech inside a quotation is said by someone inside it, and the other way round. */
function sameSide(reading: Reading, a: number, b: number): boolean {
  return (
    reading.quoteAt[a] === reading.quoteAt[b] && reading.tokens[a]?.sentence === reading.tokens[b]?.sentence
  );
}

interface Subject {
  readonly head: number;
  readonly how: FoundSpeaker['how'];
}

function climb(reading: Reading, at: number, form: CueVerb['form'], depth: number): Subject | null {
  const own = childWith(reading, at, SUBJECT);
  if (own !== null && sameSide(reading, own, at)) {
    return { head: own, how: depth > 0 ? 'shared' : own > at ? 'inverted' : 'subject' };
  }
  if (depth > 0) {
    const passive = childWith(reading, at, PASSIVE_SUBJECT);
    if (passive !== null && sameSide(reading, passive, at)) return { head: passive, how: 'shared' };
  }
  const token = reading.tokens[at];
  const head = token?.head ?? -1;
  if (!token || head < 0 || depth >= LONGEST_CLIMB || !sameSide(reading, head, at)) return null;
  return throughHead(reading, at, { form, head, depth });
}

interface Step {
  readonly form: CueVerb['form'];
  readonly head: number;
  readonly depth: number;
}

function throughHead(reading: Reading, at: number, { form, head, depth }: Step): Subject | null {
  const token = reading.tokens[at];
  const relation = relationOf(token);
  const nominal = reading.tokens[head]?.upos === 'NOUN' || reading.tokens[head]?.upos === 'PROPN';
  if (relation === 'acl') return nominal || isNominal(reading, head) ? { head, how: 'modified' } : null;
  if (relation === 'xcomp') {
    const object = childWith(reading, head, OBJECT);
    if (object !== null && object < at && object > head) return { head: object, how: 'controlled' };
  }
  if (relation === 'conj' && nominal && form === 'gerund') return { head, how: 'modified' };
  const open =
    relation === 'conj' ||
    relation === 'xcomp' ||
    relation === 'advcl' ||
    relation === 'parataxis' ||
    relation === 'dep';
  const bare = form !== 'finite' || relation === 'conj' || relation === 'xcomp';
  if (open && bare) return climb(reading, head, form, depth + 1);
  if (relation === 'ccomp' && form === 'gerund') return climb(reading, head, form, depth + 1);
  return null;
}

/** A relative pronoun with the noun before it: "Karim Dellal, who". */
function relativeRange(reading: Reading, pronoun: number, bounds: Range): Range {
  const before = reading.words[pronoun - 1] === ',' ? pronoun - 2 : pronoun - 1;
  if (before < bounds.first || !isNominal(reading, before)) return { first: pronoun, last: pronoun + 1 };
  const top = topOf(reading, before, bounds);
  return { first: nounPhrase(reading, top, { first: bounds.first, last: pronoun }).first, last: pronoun + 1 };
}

const UPWARD: ReadonlySet<string> = new Set([
  'flat',
  'compound',
  'nmod',
  'conj',
  'appos',
  'amod',
  'nummod',
  'fixed',
  'goeswith',
]);

/** The noun that heads the phrase a word stands in, not leaving the bounds. */
export function topOf(reading: Reading, at: number, bounds: Range): number {
  let top = at;
  for (let step = 0; step < LONGEST_CLIMB; step++) {
    const token = reading.tokens[top];
    const head = token?.head ?? -1;
    if (
      !UPWARD.has(relationOf(token)) ||
      head < bounds.first ||
      head >= bounds.last ||
      !isNominal(reading, head)
    )
      break;
    top = head;
  }
  return top;
}

function ranged(reading: Reading, verb: CueVerb, { head, how }: Subject): FoundSpeaker {
  const scope = scopeOf(reading, verb.at);
  const bounds =
    head < verb.at ? { first: scope.first, last: verb.at } : { first: verb.last, last: scope.last };
  if (RELATIVE.has(reading.words[head] ?? '') && reading.tokens[head]?.upos === 'PRON') {
    return { head, how: 'relative', range: relativeRange(reading, head, bounds) };
  }
  return { head, how, range: nounPhrase(reading, head, bounds) };
}

/** Skipped between a subject and its verb when the tree does not tell. */
const SKIPPED: ReadonlySet<string> = new Set(['ADV', 'AUX', 'PART']);
const NOUN_LIKE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
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
/** Words looked through for the comma that opens an aside. */
const LONGEST_ASIDE = 30;

function besideLeft(reading: Reading, verb: CueVerb, scope: Range): Subject | null {
  let at = verb.at - 1;
  while (at >= scope.first && SKIPPED.has(reading.tokens[at]?.upos ?? '')) at--;
  if (reading.words[at] === ',') {
    const before = beforeAside(reading, at, scope);
    if (before === null) return null;
    at = before;
  }
  if (at < scope.first || !NOUN_LIKE.has(reading.tokens[at]?.upos ?? '')) return null;
  if (reading.quoteAt[at] !== reading.quoteAt[verb.at]) return null;
  return { head: topOf(reading, at, { first: scope.first, last: verb.at }), how: 'subject' };
}

/** The word before an aside that a comma closes: "Akers" in "Joan Akers, who lost her seat, said". */
function beforeAside(reading: Reading, comma: number, scope: Range): number | null {
  const reach = Math.max(scope.first, comma - LONGEST_ASIDE);
  for (let at = comma - 1; at > reach; at--) {
    if (reading.closes.has(at)) return null;
    if (reading.words[at] === ',' && reading.quoteAt[at] === reading.quoteAt[comma]) return at - 1;
  }
  return null;
}

/** A noun phrase and nothing else between the sentence's start (or a quotation's end) and the aside: "“…” Bell, the owner, told". */
function asideSubject(reading: Reading, verb: CueVerb, scope: Range): Subject | null {
  if (reading.words[verb.at - 1] !== ',') return null;
  const before = beforeAside(reading, verb.at - 1, scope);
  if (before === null || !NOUN_LIKE.has(reading.tokens[before]?.upos ?? '')) return null;
  for (let at = before; at >= scope.first && !reading.closes.has(at); at--) {
    const token = reading.tokens[at];
    if (!token || token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'PUNCT') return null;
  }
  return { head: topOf(reading, before, { first: scope.first, last: verb.at }), how: 'subject' };
}

function besideRight(reading: Reading, verb: CueVerb, scope: Range): Subject | null {
  let at = verb.last;
  while (at < scope.last && !NOUN_LIKE.has(reading.tokens[at]?.upos ?? '')) {
    const upos = reading.tokens[at]?.upos ?? '';
    if (!['DET', 'ADJ', 'NUM', 'ADV'].includes(upos) || reading.quoteAt[at] !== reading.quoteAt[verb.at])
      return null;
    at++;
  }
  if (at >= scope.last || reading.quoteAt[at] !== reading.quoteAt[verb.at] || reading.timeAt(at)) return null;
  while (NOUN_LIKE.has(reading.tokens[at + 1]?.upos ?? '') && at + 1 < scope.last) at++;
  return { head: topOf(reading, at, { first: verb.last, last: scope.last }), how: 'inverted' };
}

/** True where the cue itself stands right after a comma, a dash or a closing mark: `, said the mayor`. */
function mayBeInverted(reading: Reading, verb: CueVerb): boolean {
  if (verb.form !== 'finite' || UNINVERTED.has(verb.lemma)) return false;
  const before = reading.words[verb.at - 1] ?? '';
  return before === ',' || DASHES.has(before) || reading.closes.has(verb.at - 1);
}

/** Whoever speaks by this verb; null where no one is named. */
export function speakerOf(reading: Reading, verb: CueVerb): FoundSpeaker | null {
  const agent = verb.form === 'passive' || verb.form === 'participle' ? agentOf(reading, verb) : null;
  if (agent || verb.form === 'passive') return agent;
  const subject = subjectOf(reading, verb, scopeOf(reading, verb.at));
  return subject ? ranged(reading, verb, subject) : null;
}

function subjectOf(reading: Reading, verb: CueVerb, scope: Range): Subject | null {
  const parsed = climb(reading, verb.at, verb.form, 0);
  if (verb.form !== 'finite') return parsed;
  const aside = asideSubject(reading, verb, scope);
  if (aside) return aside;
  if (!mayBeInverted(reading, verb)) {
    return parsed && parsed.how !== 'inverted' ? parsed : (besideLeft(reading, verb, scope) ?? parsed);
  }
  if (parsed && parsed.how !== 'shared') return parsed;
  return besideRight(reading, verb, scope) ?? parsed ?? besideLeft(reading, verb, scope);
}

/** "by residents" in "it has been claimed by residents". */
function agentOf(reading: Reading, verb: CueVerb): FoundSpeaker | null {
  const agent = childWith(reading, verb.at, AGENT) ?? byPhrase(reading, verb.at);
  if (agent === null) return null;
  const scope = scopeOf(reading, verb.at);
  return {
    head: agent,
    how: 'agent',
    range: nounPhrase(reading, agent, { first: verb.last, last: scope.last }),
  };
}

function byPhrase(reading: Reading, at: number): number | null {
  for (const child of reading.children[at] ?? []) {
    if (child < at || relationOf(reading.tokens[child]) !== 'obl') continue;
    if ((reading.children[child] ?? []).some((word) => reading.words[word] === 'by' && word < child))
      return child;
  }
  return null;
}
