import { AUDIENCE_NOUNS, OFFICIAL_NOUNS, OUTLET_NOUNS } from '../lang/en/cues-speakers.ts';
import type { Relay } from '../model/attribution.ts';
import { lemmaAt, type Range, type Reading, uposAt, wordAt } from './tree.ts';

/** Words of a phrase that are no part of a relay's name. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
/** A relay's name ends before these: "the agency, which …", "told the agency that …". */
const ENDS_A_NAME: ReadonlySet<string> = new Set([',', 'that', 'when', 'where', 'which', 'who', 'to', 'on']);
/** "this newspaper", "our website": whoever prints the text itself. */
const OWN: ReadonlySet<string> = new Set(['this', 'our', 'us', 'me']);

/** True where a phrase names someone who prints or airs news: "Kanal Sud", "the agency Vesna", "state television". */
export function isOutlet(reading: Reading, { first, last }: Range): boolean {
  if (OWN.has(wordAt(reading, first))) return false;
  let named = false;
  for (let at = first; at < last; at++) {
    const word = wordAt(reading, at);
    const lemma = lemmaAt(reading, at);
    if (AUDIENCE_NOUNS.has(lemma) || AUDIENCE_NOUNS.has(word)) return false;
    if (OUTLET_NOUNS.has(lemma) || OUTLET_NOUNS.has(word)) named = true;
  }
  if (named) return true;
  if (reading.words.slice(first, last).some((word) => OFFICIAL_NOUNS.has(word))) return false;
  return reading
    .mentionsIn({ first, last })
    .some(({ kind, form }) => kind === 'organisation' && form !== 'nominal' && form !== 'pronoun');
}

/** A relay as it stands in the text; "the agency" goes by the name of the outlet it stands for, where one was named before. */
export function relayOf(reading: Reading, range: Range): Relay {
  let first = range.first;
  while (first < range.last - 1 && ARTICLES.has(wordAt(reading, first))) first++;
  const cut = reading.words.slice(first, range.last).findIndex((word) => ENDS_A_NAME.has(word));
  const last = cut > 0 ? first + cut : range.last;
  const start = reading.tokens[first]?.span.start ?? 0;
  const end = reading.tokens[last - 1]?.span.end ?? start;
  const name = isUnnamed(reading, { first, last }) ? outletBefore(reading, first) : null;
  return { name: name ?? reading.text.slice(start, end), span: { start, end } };
}

function isUnnamed(reading: Reading, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (uposAt(reading, at) === 'PROPN') return false;
  return ARTICLES.has(wordAt(reading, first - 1));
}

/** The outlet last named before a place, by its full name; null where none was. */
function outletBefore(reading: Reading, before: number): string | null {
  const named = reading.analysis.mentions.findLast(
    ({ first, last, form, kind }) =>
      last <= before &&
      form === 'name' &&
      kind !== 'place' &&
      kind !== 'role' &&
      hasOutletNoun(reading, { first, last }),
  );
  if (!named) return null;
  return (
    reading.analysis.entities[named.entity ?? -1]?.name ??
    reading.text.slice(named.span.start, named.span.end)
  );
}

function hasOutletNoun(reading: Reading, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (OUTLET_NOUNS.has(wordAt(reading, at))) return true;
  return false;
}
