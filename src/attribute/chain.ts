import type { Relay } from '../model/attribution.ts';
import type { Span } from '../model/span.ts';
import { prepositionOf } from './boundaries.ts';
import { besides, type Details } from './details.ts';
import type { Draft } from './draft.ts';
import { isOutlet, relayOf } from './outlets.ts';
import { nounPhrase } from './phrases.ts';
import { type Range, type Reading, relationOf, uposAt, wordAt } from './tree.ts';

const THROUGH: ReadonlySet<string> = new Set(['through', 'via']);
/** What an outlet does with a paper or with someone's words before it prints them. */
const PASSED_ON: ReadonlySet<string> = new Set(
  'aired broadcast carried cited obtained posted printed published quoted released reported reviewed run seen shared shown viewed'.split(
    ' ',
  ),
);
/** Before an outlet in a venue: "an interview with Kanal Sud", "an op-ed in the Herald", "remarks to Vesna". */
const BEFORE_OUTLET: ReadonlySet<string> = new Set(['with', 'in', 'to', 'for', 'on', 'by']);

/** "The Standard" in "a memo seen by The Standard", "Vesna" in "comments carried by state news agency Vesna"; null where nobody is named. */
function passedOnBy(reading: Reading, { first, last }: Range): Range | null {
  for (let at = first; at < last - 2; at++) {
    const verb = wordAt(reading, at);
    if (!PASSED_ON.has(verb) || reading.words[at + 1] !== 'by') continue;
    return outletFrom(reading, at + 2, last, verb === 'quoted' || verb === 'cited');
  }
  return null;
}

/** The nominal run that begins at a token, if it is an outlet; whoever quotes is one by any name. */
function outletFrom(reading: Reading, first: number, limit: number, quotes = false): Range | null {
  let last = first;
  while (
    last < limit &&
    ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(uposAt(reading, last)) &&
    !reading.timeAt(last)
  )
    last++;
  const range = { first, last };
  if (last === first) return null;
  return isOutlet(reading, range) || (quotes && uposAt(reading, last - 1) === 'PROPN') ? range : null;
}

/** "state television" in "said on state television", "Kanal Sud" in "in an interview with Kanal Sud". */
function airedBy(reading: Reading, venue: Range): Range | null {
  const carried = passedOnBy(reading, venue);
  if (carried) return carried;
  const whole = outletFrom(reading, venue.first, venue.last);
  if (whole?.last === venue.last) return whole;
  for (let at = venue.first; at < venue.last - 1; at++) {
    const outlet = BEFORE_OUTLET.has(wordAt(reading, at)) ? outletFrom(reading, at + 1, venue.last) : null;
    if (outlet) return outlet;
  }
  return null;
}

/** Outlets that "through" and "via" name beside the cue. */
function throughOf(reading: Reading, draft: Draft): readonly Range[] {
  const sentence = reading.analysis.sentences[reading.tokens[draft.verb?.at ?? -1]?.sentence ?? -1];
  if (!sentence) return [];
  return besides(reading, draft)
    .filter(
      (child) => relationOf(reading.tokens[child]) === 'obl' && THROUGH.has(prepositionOf(reading, child)),
    )
    .map((child) => nounPhrase(reading, child, sentence))
    .filter((range) => isOutlet(reading, range));
}

/** Who stands between the speaker and the reader, nearest to the reader first; nobody twice. */
export function chainOf(reading: Reading, draft: Draft, details: Details): readonly Relay[] {
  const { addressee, venue } = details;
  const ranges = [
    ...draft.relays,
    ...throughOf(reading, draft),
    addressee && isOutlet(reading, addressee) ? addressee : null,
    venue && airedBy(reading, venue),
    draft.speaker && passedOnBy(reading, draft.speaker.range),
  ].filter((range) => range !== null);
  const relays = ranges.map((range) => relayOf(reading, range));
  return withoutTwins(reading.wire ? [namedBy(reading, reading.wire), ...relays] : relays);
}

function namedBy({ text }: Reading, span: Span): Relay {
  return { name: text.slice(span.start, span.end), span };
}

/** Nobody twice: the first place in a chain counts. */
export function withoutTwins(relays: readonly Relay[]): readonly Relay[] {
  return relays.filter(({ name }, at) => relays.findIndex((other) => other.name === name) === at);
}
