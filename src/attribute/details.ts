import { AUDIENCE_NOUNS, VENUE_NOUNS } from '../lang/en/cues-speakers.ts';
import type { Span } from '../model/span.ts';
import { prepositionOf } from './boundaries.ts';
import type { Draft } from './draft.ts';
import { nounPhrase } from './phrases.ts';
import { lemmaAt, type Range, type Reading, relationOf, uposAt } from './tree.ts';

/** Where and to whom something was said: what hangs on the cue besides speaker and content. */
export interface Details {
  readonly addressee: Range | null;
  readonly saidWhen: Span | null;
  readonly venue: Range | null;
}

const NOTHING: Details = Object.freeze({ addressee: null, saidWhen: null, venue: null });
const VENUE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'on', 'during', 'by', 'via', 'through']);

/** True where a token lies in what is said. */
export function isContent(draft: Draft, at: number): boolean {
  return draft.contents.some(({ first, last }) => first <= at && at < last);
}

function isSpeakers(draft: Draft, at: number): boolean {
  return draft.speaker !== null && draft.speaker.range.first <= at && at < draft.speaker.range.last;
}

/** What hangs on the cue's verb and is neither speaker nor content. */
export function besides(reading: Reading, draft: Draft): readonly number[] {
  const at = draft.verb?.at;
  if (at === undefined) return [];
  return (reading.children[at] ?? []).filter(
    (child) => !isContent(draft, child) && !isSpeakers(draft, child),
  );
}

function addresseeOf(reading: Reading, draft: Draft, children: readonly number[]): number | null {
  for (const child of children) {
    const relation = relationOf(reading.tokens[child]);
    const spokenTo = draft.verb?.cue.frames.has('whom') ?? false;
    if (child > (draft.verb?.at ?? 0) && spokenTo && (relation === 'obj' || relation === 'iobj'))
      return child;
    if (relation === 'obl' && prepositionOf(reading, child) === 'to') return child;
  }
  return null;
}

function venueOf(reading: Reading, children: readonly number[]): number | null {
  for (const child of children) {
    if (relationOf(reading.tokens[child]) !== 'obl' || !VENUE_PREPOSITIONS.has(prepositionOf(reading, child)))
      continue;
    const lemma = lemmaAt(reading, child);
    if (VENUE_NOUNS.has(lemma) || AUDIENCE_NOUNS.has(lemma)) return child;
  }
  return null;
}

/** A time between the cue and what it brings, wherever the tree hangs it: "told them this weekend he would". */
function timeBetween(reading: Reading, draft: Draft): Span | null {
  const from = draft.verb?.last ?? 0;
  const until = draft.contents.find(({ first }) => first >= from)?.first ?? from;
  for (let at = until - 1; at >= Math.max(from, until - LONGEST_BETWEEN); at--) {
    const time = reading.timeAt(at);
    if (time && !isContent(draft, at) && !isSpeakers(draft, at)) return time;
  }
  return null;
}

/** Words between a cue and what it brings in which a time is looked for. */
const LONGEST_BETWEEN = 20;

/** "a briefing in Oslo" of "a briefing in Oslo on Friday": the time is told apart. */
function withoutTime(reading: Reading, range: Range): Range {
  for (let at = range.first + 1; at < range.last; at++) {
    if (!reading.timeAt(at)) continue;
    const before = uposAt(reading, at - 1) === 'ADP' ? at - 1 : at;
    return before > range.first ? { first: range.first, last: before } : range;
  }
  return range;
}

function timeIn(reading: Reading, { first, last }: Range): Span | null {
  for (let at = first; at < last; at++) {
    const time = reading.timeAt(at);
    if (time) return time;
  }
  return null;
}

/** A time that stands beside the cue: "on Friday" in "said on Friday that". */
function timeBeside(reading: Reading, draft: Draft, children: readonly number[]): Span | null {
  const between = timeBetween(reading, draft);
  if (between) return between;
  for (const child of children) {
    const relation = relationOf(reading.tokens[child]);
    if (relation !== 'obl' && relation !== 'advmod' && relation !== 'obl:unmarked') continue;
    const time = reading.timeAt(child);
    if (time && !isContent(draft, child)) return time;
  }
  return null;
}

/** Whom it was said to, when and where, as far as the words beside the cue tell. */
export function detailsOf(reading: Reading, draft: Draft): Details {
  if (!draft.verb) return NOTHING;
  const children = besides(reading, draft);
  const sentence = reading.analysis.sentences[reading.tokens[draft.verb.at]?.sentence ?? -1];
  const bounds = { first: sentence?.first ?? 0, last: sentence?.last ?? reading.tokens.length };
  const phrase = (head: number | null): Range | null =>
    head === null ? null : nounPhrase(reading, head, bounds);
  const venue = phrase(venueOf(reading, children));
  return {
    addressee: phrase(addresseeOf(reading, draft, children)),
    saidWhen: timeBeside(reading, draft, children) ?? (venue && timeIn(reading, venue)),
    venue: venue && withoutTime(reading, venue),
  };
}
