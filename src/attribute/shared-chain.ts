import type { Attribution, Relay } from '../model/attribution.ts';
import type { Span } from '../model/span.ts';
import { isOutlet, relayOf } from './outlets.ts';
import { withoutTwins } from './chain.ts';
import { type Range, type Reading, tokenFrom, uposAt, wordAt } from './tree.ts';

const HE: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/**
 * Chains that more than one attribution of a text share:
 * what an outlet reports someone to have said came through that outlet;
 * "told Austral Press that …. She promised …": the next sentence of the same speaker comes the same way;
 * "The disclosure came through RIA News": so did what stands before it.
 */
export function withSharedChains(
  reading: Reading,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
  const result: Attribution[] = [];
  for (const attribution of attributions) {
    const outer = attribution.within === null ? undefined : byId.get(attribution.within);
    const before = result.findLast(({ within }) => within === null);
    const via = withoutTwins([
      ...(outer ? throughOuter(reading, outer) : []),
      ...(attribution.via.length === 0 && before && goesOn(reading, before, attribution) ? before.via : []),
      ...attribution.via,
      ...cameThrough(reading, attribution),
    ]);
    result.push(via.length === attribution.via.length ? attribution : { ...attribution, via });
  }
  return result;
}

/** "Norda" in "Norda reports that the premier said": an outlet passes on what others say inside its report. */
function throughOuter(reading: Reading, { via, speaker }: Attribution): readonly Relay[] {
  const range = speaker && rangeOf(reading, speaker);
  return range && isOutlet(reading, range) ? [...via, relayOf(reading, range)] : [];
}

function rangeOf(reading: Reading, { start, end }: Span): Range {
  return { first: tokenFrom(reading.tokens, start), last: tokenFrom(reading.tokens, end) };
}

function paragraphAt(reading: Reading, place: number): number {
  const token = reading.tokens[tokenFrom(reading.tokens, place)];
  return reading.analysis.sentences[token?.sentence ?? -1]?.paragraph ?? -1;
}

/** The same speaker in the same paragraph, by name or as "he". */
function goesOn(reading: Reading, before: Attribution, next: Attribution): boolean {
  if (before.via.length === 0 || !next.speaker || !before.speaker) return false;
  if (paragraphAt(reading, before.contents[0].start) !== paragraphAt(reading, next.contents[0].start))
    return false;
  const known = next.resolved?.entity ?? null;
  if (known !== null && before.resolved?.entity === known) return true;
  return (
    next.resolved === null && HE.has(reading.text.slice(next.speaker.start, next.speaker.end).toLowerCase())
  );
}

/** "The disclosure", "His remarks": what was just reported. */
const REPORTS: ReadonlySet<string> = new Set(
  'account announcement claim comment comments disclosure interview news remark remarks report statement'.split(
    ' ',
  ),
);
/** "came through", "was carried by", "appeared in". */
const CARRYING: ReadonlySet<string> = new Set(
  'appeared aired broadcast came carried emerged published reported'.split(' '),
);
const WAYS: ReadonlySet<string> = new Set(['by', 'from', 'in', 'on', 'through', 'via']);
/** Words from a sentence's start to its way: "The disclosure was first carried by". */
const NEAR_WAY = 8;

/** The outlet that the sentence after an attribution names as its way to the reader. */
function cameThrough(reading: Reading, { contents, cue }: Attribution): readonly Relay[] {
  const sentence = sentenceAfter(reading, Math.max(contents.at(-1)?.end ?? 0, cue?.end ?? 0));
  if (!sentence || !isOfReport(reading, sentence)) return [];
  const way = wayIn(reading, sentence);
  if (way === null) return [];
  let last = way + 1;
  while (['DET', 'ADJ', 'NOUN', 'PROPN'].includes(uposAt(reading, last))) last++;
  const range = { first: way + 1, last };
  return last > way + 1 && isOutlet(reading, range) ? [relayOf(reading, range)] : [];
}

/** The next sentence of the same paragraph; null where there is none. */
function sentenceAfter({ analysis, tokens }: Reading, place: number): Range | null {
  const here = analysis.sentences[tokens[tokenFrom(tokens, place) - 1]?.sentence ?? -1];
  const next = here && analysis.sentences[here.index + 1];
  return next && next.paragraph === here.paragraph ? next : null;
}

function isOfReport(reading: Reading, { first }: Range): boolean {
  return ['DET', 'PRON'].includes(uposAt(reading, first)) && REPORTS.has(wordAt(reading, first + 1));
}

/** The "through" of "The disclosure came through"; null where nothing of the kind opens the sentence. */
function wayIn(reading: Reading, { first, last }: Range): number | null {
  let carried = false;
  for (let at = first + 2; at < Math.min(last, first + NEAR_WAY); at++) {
    if (carried && WAYS.has(wordAt(reading, at))) return at;
    carried ||= CARRYING.has(wordAt(reading, at));
  }
  return null;
}
