import type { Quotation } from '../model/analysis.ts';
import type { Draft } from './draft.ts';
import type { Range, Reading } from './tree.ts';

/** Fewer words than this in a sentence of their own may be a title or a motto. */
const SHORTEST_SPEECH = 3;
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...', '—', '-', '–']);

/** Where an attribution ends, and whether it leaves a quotation open or announces one. */
interface Opening {
  readonly index: number;
  readonly end: number;
}

/**
 * Gives quotations that no cue has taken to whoever spoke last: `"We lost everything," said Ana. "The water came at night."`
 * One that stands in the paragraph of a quotation goes on with it; so does one that opens a paragraph after an unclosed one,
 * or after a colon. Others are left alone: a new paragraph is a new speaker unless the marks say otherwise.
 */
export function withFloating(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const result = [...drafts].sort((a, b) => a.contents[0].first - b.contents[0].first);
  const taken = takenQuotes(reading, result);
  const endings = endingsOf(result);
  let next = 0;
  let last: Opening | null = null;
  for (const [index, quotation] of reading.analysis.quotations.entries()) {
    const range = reading.quoteRanges[index];
    if (!range || quotation.depth > 0 || range.last <= range.first) continue;
    for (let ending = endings[next]; ending && ending.end <= range.first; ending = endings[++next]) {
      if (!last || ending.end >= last.end) last = ending;
    }
    if (taken.has(index) || !last || !isSpeech(reading, range, quotation)) continue;
    const draft = result[last.index];
    if (!draft || !goesOn(reading, draft, quotation, range)) continue;
    result[last.index] = { ...draft, contents: [...draft.contents, range] };
    last = { index: last.index, end: range.last };
  }
  return result;
}

function takenQuotes(reading: Reading, drafts: readonly Draft[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { contents } of drafts) {
    for (const { first, last } of contents) {
      for (const at of [first, last - 1]) addQuote(reading, taken, at);
      for (let at = first; at < last; at++) if (reading.opens.has(at)) addQuote(reading, taken, at);
    }
  }
  return taken;
}

function addQuote(reading: Reading, taken: Set<number>, at: number): void {
  const quote = reading.quoteAt[at] ?? -1;
  if (quote >= 0) taken.add(quote);
}

function endingsOf(drafts: readonly Draft[]): readonly Opening[] {
  return drafts
    .map((draft, index) => ({ index, end: Math.max(draft.contents.at(-1)?.last ?? 0, draft.cue?.last ?? 0) }))
    .sort((a, b) => a.end - b.end || b.index - a.index);
}

/** Whole sentences in marks, not a word or a title within a sentence. */
function isSpeech(reading: Reading, { first, last }: Range, { closed }: Quotation): boolean {
  if (last - first < SHORTEST_SPEECH + 2) return false;
  const sentence = reading.analysis.sentences[reading.tokens[first]?.sentence ?? -1];
  if (sentence?.first !== first) return false;
  return !closed || ENDS.has(reading.words[last - 2] ?? '') || ENDS.has(reading.words[last] ?? '');
}

function goesOn(reading: Reading, draft: Draft, quotation: Quotation, range: Range): boolean {
  const last = draft.contents.at(-1);
  const end = Math.max(last?.last ?? 0, draft.cue?.last ?? 0) - 1;
  const before = reading.analysis.sentences[reading.tokens[end]?.sentence ?? -1]?.paragraph ?? -1;
  if (before === quotation.paragraph) return isDirect(reading, draft);
  if (quotation.paragraph - before > 1) return false;
  return quotation.continues || reading.words[range.first - 1] === ':';
}

function isDirect(reading: Reading, { contents }: Draft): boolean {
  return contents.some(
    ({ first, last }) => (reading.quoteAt[first] ?? -1) >= 0 || (reading.quoteAt[last - 1] ?? -1) >= 0,
  );
}
