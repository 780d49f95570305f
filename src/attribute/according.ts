import { finiteIn } from './boundaries.ts';
import type { Draft } from './draft.ts';
import { nounPhrase, scopeOf, topOf } from './phrases.ts';
import type { FoundSpeaker } from './found-speaker.ts';
import { lemmaAt, type Range, type Reading, uposAt, wordAt } from './tree.ts';

/** "According to the draft audit, 40 files are missing": before, inside or after what is said. */
export function accordingDrafts(reading: Reading, sentence: Range): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const length = cueLength(reading, at);
    if (length === 0) continue;
    const draft = draftAt(reading, { first: at, last: at + length });
    if (draft) drafts.push(draft);
  }
  return drafts;
}

const CUES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['as', 'per'],
];

function cueLength(reading: Reading, at: number): number {
  for (const words of CUES) {
    if (words.every((word, i) => reading.words[at + i] === word)) return words.length;
  }
  return 0;
}

const ENDS: ReadonlySet<string> = new Set([',', '.', ';', ':', '!', '?', '—', '–', ')', '(']);

/** "According to plan", "according to size": a measure, nobody who speaks. */
const MEASURES: ReadonlySet<string> = new Set(
  'plan schedule custom tradition need size taste age law rule merit height weight income'.split(' '),
);

function speakerAfter(reading: Reading, cue: Range, scope: Range): FoundSpeaker | null {
  let at = cue.last;
  while (at < scope.last && !['NOUN', 'PROPN', 'PRON'].includes(uposAt(reading, at))) {
    if (ENDS.has(wordAt(reading, at))) return null;
    at++;
  }
  if (at >= scope.last) return null;
  while (at + 1 < scope.last && ['NOUN', 'PROPN'].includes(uposAt(reading, at + 1))) at++;
  const head = topOf(reading, at, {
    first: cue.last,
    last: cue.first === scope.first ? firstComma(reading, at, scope) : scope.last,
  });
  const bounds = {
    first: cue.last,
    last: cue.first === scope.first ? firstComma(reading, at, scope) : scope.last,
  };
  if (MEASURES.has(lemmaAt(reading, head)) && head === cue.last) return null;
  const range = nounPhrase(reading, head, bounds);
  return { head, how: 'subject', range: { first: cue.last, last: range.last } };
}

function firstComma(reading: Reading, first: number, scope: Range): number {
  for (let at = first; at < scope.last; at++) if (reading.words[at] === ',') return at;
  return scope.last;
}

function draftAt(reading: Reading, cue: Range): Draft | null {
  const scope = scopeOf(reading, cue.first);
  const speaker = speakerAfter(reading, cue, scope);
  if (!speaker) return null;
  const contents = contentsAround(reading, { first: cue.first, last: speaker.range.last }, scope);
  const [first, ...others] = contents;
  if (!first) return null;
  return {
    rule: 'according-to',
    cue,
    cueLemma: 'accord',
    verb: null,
    stance: 'neutral',
    act: 'statement',
    speaker,
    relays: [],
    contents: [first, ...others],
  };
}

function endOf(reading: Reading, first: number, last: number): number {
  let end = last;
  while (end > first && ENDS.has(wordAt(reading, end - 1))) end--;
  return end;
}

function contentsAround(reading: Reading, group: Range, scope: Range): readonly Range[] {
  const before = { first: scope.first, last: endOf(reading, scope.first, group.first) };
  const linked = ['that', 'and', 'but', 'because'].includes(
    wordAt(reading, group.first - (reading.words[group.first - 1] === ',' ? 2 : 1)),
  );
  if (!linked && finiteIn(reading, before) !== null) return [before];
  let first = pastRelative(reading, group.last, scope);
  if (reading.words[first] !== ',') {
    const comma = reading.words.slice(first, Math.min(first + NEAR_COMMA, scope.last)).indexOf(',');
    if (comma >= 0 && finiteIn(reading, { first, last: first + comma }) === null) first += comma;
  }
  if (reading.words[first] === ',') first++;
  const semicolon = reading.words.slice(first, scope.last).indexOf(';');
  const last = endOf(reading, first, semicolon > 2 ? first + semicolon : scope.last);
  return last - first >= 2 ? [{ first, last }] : [];
}

/** Past ", which cited two officials" to the comma that ends it. */
function pastRelative(reading: Reading, first: number, scope: Range): number {
  if (reading.words[first] !== ',' || !['which', 'who'].includes(wordAt(reading, first + 1))) return first;
  const comma = reading.words.slice(first + 2, scope.last).indexOf(',');
  return comma < 0 ? first : first + 2 + comma;
}

/** Words after the speaker that may still describe it: ", published on Monday,". */
const NEAR_COMMA = 15;
