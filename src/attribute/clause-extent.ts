import { cueVerbLemma } from '../lang/en/cue-forms.ts';
import { CUE_VERBS } from '../lang/en/cues.ts';
import { finiteIn, type Group, trimEnd } from './boundaries.ts';
import type { CueVerb } from './cue-verbs.ts';
import { NOUN_STARTS } from './words.ts';
import {
  isDash,
  isFinite,
  lemmaAt,
  type Range,
  type Reading,
  relationOf,
  tagAt,
  uposAt,
  wordAt,
} from './tree.ts';

/** What goes with the cue and not with what it reports: "…, but she denied it", "…, adding that". */
const BESIDE: ReadonlySet<string> = new Set(['conj', 'parataxis', 'advcl']);
/** Words before "that" in which someone may be named whom it was told: "told a meeting of island leaders that". */
const LONGEST_ADDRESS = 16;

/**
 * The place of the "that" which opens what is said, past whoever it was said to, or when ("said in the early hours that");
 * null where none stands there.
 */
export function thatAfter(reading: Reading, verb: CueVerb, { last, scope }: Group): number | null {
  if (!verb.cue.frames.has('that')) return null;
  const reach = Math.min(scope.last - 1, verb.last + LONGEST_ADDRESS);
  const aside = uposAt(reading, verb.last) === 'ADP' && NOUN_STARTS.has(uposAt(reading, verb.last + 1));
  for (let at = Math.min(verb.last, last); at < reach; at++) {
    if (reading.quoteAt[at] !== reading.quoteAt[verb.at]) return null;
    const tag = tagAt(reading, at);
    if (reading.words[at] === 'that' && (isAddressing(verb) || aside || opensClause(reading, at))) return at;
    const verbal = (tag.startsWith('VB') || tag === 'MD') && relationOf(reading.tokens[at]) !== 'amod';
    if (verbal || reading.words[at] === ';' || reading.words[at] === ':') return null;
  }
  return null;
}

/** Verbs that name someone before "that", and passives that name the agent there, keep no noun of their own for it. */
function isAddressing({ form, cue }: CueVerb): boolean {
  return form === 'passive' || (cue.frames.has('whom') && !cue.frames.has('object'));
}

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i']);

/** "that" before a subject, not before a noun of its own ("that day") or a comma ("having said that,"). */
function opensClause(reading: Reading, at: number): boolean {
  const { upos = '', xpos = '', deprel = '' } = reading.tokens[at] ?? {};
  if (upos === 'DET' || (upos === 'PRON' && xpos === 'DT') || deprel === 'det') return false;
  return deprel !== 'obj' || SUBJECT_PRONOUNS.has(wordAt(reading, at + 1));
}

const TURNS: ReadonlySet<string> = new Set(['and', 'though', 'although', 'while', 'as']);
/** Words between a joint and the next speaker's cue. */
const NEAR_CUE = 9;

/** Where someone else's turn begins, or another cue: ", but she denied it", ", citing", "and warned", ", according to". */
function turnIn(reading: Reading, verb: CueVerb, { first, last }: Range): number | null {
  const side = reading.quoteAt[first];
  for (let at = first + 1; at < last; at++) {
    if (reading.quoteAt[at] !== side) continue;
    if (goesOnWith(reading, verb, at)) return at;
    const word = wordAt(reading, at - 1);
    if (word !== ',' && word !== ';' && !isDash(reading, at - 1)) continue;
    if (reading.words[at] === 'but' || reading.words[at] === 'according') return at;
    if (isOtherCue(reading, at) && finiteIn(reading, { first, last: at }) !== null) return at;
    if (TURNS.has(wordAt(reading, at)) && hasCue(reading, at + 1, last)) return at;
  }
  return null;
}

/** "but later revised the figure": what whoever spoke did with it afterwards. */
const REVISING: ReadonlySet<string> = new Set(['correct', 'lower', 'raise', 'retract', 'revise', 'withdraw']);

/** "and warned" after "said": the same speaker's next cue; one in the past does not go on with one in the present. */
function goesOnWith(reading: Reading, verb: CueVerb, at: number): boolean {
  const joint = wordAt(reading, at);
  if (joint !== 'and' && joint !== 'but') return false;
  const next = uposAt(reading, at + 1) === 'ADV' ? at + 2 : at + 1;
  if (!isFinite(reading, next) || (tagAt(reading, next) === 'VBD' && tagAt(reading, verb.at) !== 'VBD'))
    return false;
  if (REVISING.has(lemmaAt(reading, next))) return true;
  return joint === 'and' && CUE_VERBS.get(cueVerbLemma(wordAt(reading, next)) ?? '')?.class === 'speech';
}

/** ", adding", ", citing". */
function isOtherCue(reading: Reading, at: number): boolean {
  return tagAt(reading, at) === 'VBG' && CUE_VERBS.has(cueVerbLemma(wordAt(reading, at)) ?? '');
}

/** A stretch up to where another turn begins. */
export function cutAtTurn(reading: Reading, verb: CueVerb, range: Range): Range {
  const last = turnIn(reading, verb, range) ?? range.last;
  return {
    first: range.first,
    last: Math.max(withoutJoint(reading, range.first, trimEnd(reading, range.first, last)), range.first + 1),
  };
}

function hasCue(reading: Reading, first: number, last: number): boolean {
  for (let at = first + 1; at < Math.min(last, first + NEAR_CUE); at++) {
    if (reading.words[at] === ',') return false;
    if (isFinite(reading, at)) return CUE_VERBS.has(cueVerbLemma(wordAt(reading, at)) ?? '');
  }
  return false;
}

/** From its first word as far as the sentence goes, up to what the tree hangs on the cue beside it. */
export function clauseFrom(reading: Reading, verb: CueVerb, from: number, scope: Range): Range {
  const first = reading.words[from] === ',' ? from + 1 : from;
  let last = scope.last;
  for (const child of reading.children[verb.at] ?? []) {
    const left = reading.leftmost[child] ?? child;
    if (child <= first || left <= first + 1 || !BESIDE.has(relationOf(reading.tokens[child]))) continue;
    if (isBesideCue(reading, child)) last = Math.min(last, left);
  }
  last = turnIn(reading, verb, { first, last }) ?? last;
  return { first, last: Math.max(withoutJoint(reading, first, trimEnd(reading, first, last)), first + 1) };
}

/** An adverbial clause belongs to the cue only where it is another cue's: "adding", "citing". */
function isBesideCue(reading: Reading, child: number): boolean {
  const left = reading.leftmost[child] ?? child;
  const relation = relationOf(reading.tokens[child]);
  if (relation === 'parataxis') return uposAt(reading, left) === 'PUNCT' && !reading.opens.has(left);
  if (relation === 'conj' && reading.quoteAt[child] !== reading.quoteAt[reading.tokens[child]?.head ?? -1])
    return false;
  if (relation !== 'advcl') return true;
  return tagAt(reading, child) === 'VBG' && reading.words[left - 1] === ',';
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'though', 'although', ',']);

function withoutJoint(reading: Reading, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && JOINTS.has(wordAt(reading, end - 1))) end--;
  return trimEnd(reading, first, end);
}
