import { AUDIENCE_NOUNS, OFFICIAL_NOUNS, OUTLET_NOUNS } from '../lang/en/cues-speakers.ts';
import type { Relay } from '../model/attribution.ts';
import { prepositionOf } from './boundaries.ts';
import { besides, type Details } from './details.ts';
import type { Draft } from './draft.ts';
import { nounPhrase } from './phrases.ts';
import { lemmaAt, type Range, type Reading, relationOf, wordAt } from './tree.ts';

const THROUGH: ReadonlySet<string> = new Set(['through', 'via']);
/** Words of a phrase that are no part of a relay's name. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** A relay's name ends before these: "the agency, which …", "told the agency that …". */
const ENDS_A_NAME: ReadonlySet<string> = new Set([',', 'that', 'when', 'where', 'which', 'who']);

/** True where a phrase names someone who prints or airs news: "Kanal Sud", "the agency Vesna", "state television". */
export function isOutlet(reading: Reading, { first, last }: Range): boolean {
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

function relayOf(reading: Reading, range: Range): Relay {
  let first = range.first;
  while (first < range.last - 1 && ARTICLES.has(wordAt(reading, first))) first++;
  const cut = reading.words.slice(first, range.last).findIndex((word) => ENDS_A_NAME.has(word));
  const last = cut > 0 ? first + cut : range.last;
  const start = reading.tokens[first]?.span.start ?? 0;
  const end = reading.tokens[last - 1]?.span.end ?? start;
  return { name: reading.text.slice(start, end), span: { start, end } };
}

/** Who stands between the speaker and the reader, nearest to the reader first. */
export function chainOf(reading: Reading, draft: Draft, details: Details): readonly Relay[] {
  const relays: Relay[] = draft.relays.map((range) => relayOf(reading, range));
  const sentence = reading.analysis.sentences[reading.tokens[draft.verb?.at ?? -1]?.sentence ?? -1];
  if (!sentence) return relays;
  for (const child of besides(reading, draft)) {
    if (relationOf(reading.tokens[child]) !== 'obl' || !THROUGH.has(prepositionOf(reading, child))) continue;
    const range = nounPhrase(reading, child, sentence);
    if (isOutlet(reading, range)) relays.push(relayOf(reading, range));
  }
  if (details.addressee && isOutlet(reading, details.addressee))
    relays.push(relayOf(reading, details.addressee));
  return relays;
}
