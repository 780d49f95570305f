import { CUE_NOUNS, type Cue } from '../lang/en/cues.ts';
import { trimEnd } from './boundaries.ts';
import type { Draft } from './draft.ts';
import { isNominal, nounPhrase, scopeOf, topOf } from './phrases.ts';
import type { FoundSpeaker } from './found-speaker.ts';
import { NOUNS } from './words.ts';
import { type Range, type Reading, relationOf, uposAt, wordAt } from './tree.ts';

/** Also `her advice: "Stay indoors"`: "the ministry's claim that no shells were fired", "a statement from the palace that …", "his promise to resign". */
export function nounDrafts(reading: Reading, sentence: Range): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const cue = cueAt(reading, at);
    if (!cue) continue;
    const came = cameFrom(reading, at);
    const speaker = came?.speaker ?? possessorOf(reading, at) ?? giverOf(reading, at);
    const content = came?.content ?? contentOf(reading, at, cue, speaker);
    if (!content) continue;
    drafts.push({
      rule: 'noun-cue',
      cue: { first: at, last: at + 1 },
      cueLemma: cue.lemma,
      verb: null,
      stance: cue.stance,
      act: cue.act,
      speaker,
      relays: [],
      contents: [content],
    });
  }
  return drafts;
}

function cueAt(reading: Reading, at: number): Cue | null {
  if (reading.quoteAt[at] !== -1) return null;
  const word = wordAt(reading, at);
  const cue = CUE_NOUNS.get(word) ?? CUE_NOUNS.get(word.replace(/s$/u, ''));
  if (!cue) return null;
  const before = reading.tokens[at - 1];
  const determined =
    before?.upos === 'DET' || before?.xpos === 'PRP$' || before?.xpos === 'POS' || before?.upos === 'ADJ';
  return determined || uposAt(reading, at) === 'NOUN' ? cue : null;
}

/** "the ministry" in "the ministry's claim", "his" in "his promise". */
function possessorOf(reading: Reading, noun: number): FoundSpeaker | null {
  const scope = scopeOf(reading, noun);
  let at = noun - 1;
  while (at > scope.first && (uposAt(reading, at) === 'ADJ' || uposAt(reading, at) === 'NOUN')) at--;
  const token = reading.tokens[at];
  if (token?.xpos === 'PRP$') return { head: at, how: 'subject', range: { first: at, last: at + 1 } };
  if (token?.xpos !== 'POS' || at - 1 < scope.first) return null;
  const bounds = { first: scope.first, last: at };
  const head = topOf(reading, at - 1, bounds);
  return { head, how: 'subject', range: nounPhrase(reading, head, bounds) };
}

/** "the palace" in "a statement from the palace", "by the palace". */
function giverOf(reading: Reading, noun: number): FoundSpeaker | null {
  return ['from', 'by'].includes(wordAt(reading, noun + 1)) ? namedFrom(reading, noun, noun + 2) : null;
}

/** The phrase that starts at a word and is who made the claim. */
function namedFrom(reading: Reading, noun: number, first: number): FoundSpeaker | null {
  const scope = scopeOf(reading, noun);
  let at = first;
  while (at < scope.last && !NOUNS.has(uposAt(reading, at))) {
    if (!isNominal(reading, at)) return null;
    at++;
  }
  while (at + 1 < scope.last && NOUNS.has(uposAt(reading, at + 1))) at++;
  if (at >= scope.last) return null;
  const bounds = { first, last: scope.last };
  const head = topOf(reading, at, bounds);
  return { head, how: 'agent', range: nounPhrase(reading, head, bounds) };
}

/** Words between "plea" and its quotation: "to the press". */
const LONGEST_ADDRESSEE = 5;
const CAME: ReadonlySet<string> = new Set(['came', 'comes', 'come']);

/** A plea to the press "not to write the report" came from Lars Ebbe: whom it is from stands after it. */
function cameFrom(
  reading: Reading,
  noun: number,
): { readonly speaker: FoundSpeaker; readonly content: Range } | null {
  let at = noun + 1;
  while (at <= noun + LONGEST_ADDRESSEE && !reading.opens.has(at) && uposAt(reading, at) !== 'PUNCT') at++;
  const content = reading.quoteRanges[reading.opens.get(at) ?? -1];
  if (!content) return null;
  const after = reading.closes.has(content.last) ? content.last + 1 : content.last;
  if (!CAME.has(wordAt(reading, after)) || wordAt(reading, after + 1) !== 'from') return null;
  const speaker = namedFrom(reading, noun, after + 2);
  return speaker ? { speaker, content } : null;
}

/** What people pass on without knowing from whom: these need no speaker. */
const ANYONES: ReadonlySet<string> = new Set(['rumor', 'rumour', 'speculation', 'allegation', 'accusation']);

/** "that no shells were fired" after the noun, or after whoever made the claim. */
function contentOf(reading: Reading, noun: number, cue: Cue, speaker: FoundSpeaker | null): Range | null {
  const scope = scopeOf(reading, noun);
  const at = speaker && speaker.range.first > noun ? speaker.range.last : noun + 1;
  const quote = reading.words[at] === ':' && speaker ? reading.opens.get(at + 1) : undefined;
  if (quote !== undefined) return reading.quoteRanges[quote] ?? null;
  if (reading.words[at] !== 'that' || !cue.frames.has('that') || at + 2 >= scope.last) return null;
  if (!speaker && !ANYONES.has(cue.lemma)) return null;
  const child = (reading.children[noun] ?? []).find(
    (candidate) => candidate > at && CLAUSES.has(relationOf(reading.tokens[candidate])),
  );
  if (child === undefined) return null;
  const last = Math.min((reading.rightmost[child] ?? child) + 1, scope.last);
  return { first: at + 1, last: Math.max(trimEnd(reading, at + 1, last), at + 2) };
}

const CLAUSES: ReadonlySet<string> = new Set(['acl', 'ccomp', 'xcomp']);
