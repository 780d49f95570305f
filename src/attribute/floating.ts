import type { Draft } from './draft.ts';
import type { Range, Reading } from './tree.ts';

/** Fewer words than this in a sentence of their own may be a title or a motto. */
const SHORTEST_SPEECH = 3;
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ',', '…', '...', ':', ';', '”', '"', '’', "'"]);

/** Quotations that no cue has taken: they go on with what was said before, or stand in a sentence of their own. */
export function withFloating(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const taken = new Set<number>();
  for (const draft of drafts) {
    for (const range of draft.contents) {
      for (let at = range.first; at < range.last; at++) {
        const quote = reading.quoteAt[at];
        if (quote !== undefined && quote >= 0) taken.add(quote);
      }
    }
  }
  const result = [...drafts].sort((a, b) => a.contents[0].first - b.contents[0].first);
  for (const [index, range] of reading.quoteRanges.entries()) {
    if (taken.has(index) || (reading.analysis.quotations[index]?.depth ?? 0) > 0 || !isSpeech(reading, range))
      continue;
    const before = lastDirect(reading, result, range);
    if (before < 0) continue;
    const draft = result[before];
    if (draft) result[before] = { ...draft, contents: [...draft.contents, range] };
  }
  return result;
}

function isSpeech(reading: Reading, { first, last }: Range): boolean {
  if (last - first < SHORTEST_SPEECH + 2) return false;
  const sentence = reading.analysis.sentences[reading.tokens[first]?.sentence ?? -1];
  return sentence !== undefined && sentence.first === first && ENDS.has(reading.words[last - 2] ?? '');
}

/** The attribution with a quotation that was made last before here, in this paragraph or the one before. */
function lastDirect(reading: Reading, drafts: readonly Draft[], range: Range): number {
  const paragraph = paragraphOf(reading, range.first);
  let best = -1;
  let bestEnd = -1;
  for (const [index, draft] of drafts.entries()) {
    const last = draft.contents.at(-1);
    const end = Math.max(last?.last ?? 0, draft.cue?.last ?? 0);
    if (end > range.first || end <= bestEnd) continue;
    if (paragraph - paragraphOf(reading, end - 1) > 1) continue;
    if (!draft.contents.some(({ first }) => reading.quoteAt[first] !== -1) && !draft.speaker) continue;
    best = index;
    bestEnd = end;
  }
  return best;
}

function paragraphOf(reading: Reading, at: number): number {
  return reading.analysis.sentences[reading.tokens[at]?.sentence ?? -1]?.paragraph ?? -1;
}
