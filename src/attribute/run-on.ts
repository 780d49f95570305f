import type { Draft } from './draft.ts';
import { type Range, type Reading, tokenFrom } from './tree.ts';

/** Marks that may close a quotation as well as open one. */
const MARKS: ReadonlySet<string> = new Set(['"', '”', "''", '»', '“', '’']);
const STOPS: ReadonlySet<string> = new Set(['.', ',', '!', '?', '…']);

/**
 * Quotations left open at a paragraph's end that the next paragraph goes on with, though it has no opening mark of its own,
 * and closes: `He said, "It felt good out there.` / `We could have scored two." After the match …`.
 */
export function withRunOns(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => {
    const last = draft.contents.at(-1);
    const rest = last && runOn(reading, last);
    return rest ? { ...draft, contents: [...draft.contents, rest] } : draft;
  });
}

function runOn(reading: Reading, content: Range): Range | null {
  const index = reading.quoteAt[content.last - 1] ?? -1;
  const quotation = reading.analysis.quotations[index];
  const quote = reading.quoteRanges[index];
  if (!quotation || quotation.closed || !quote || quote.last > content.last + 1) return null;
  const next = paragraphAfter(reading, quotation.paragraph);
  if (!next || reading.opens.has(next.first)) return null;
  for (let at = next.first + 1; at < next.last; at++) {
    if (reading.opens.has(at)) return null;
    if (MARKS.has(reading.words[at] ?? '') && STOPS.has(reading.words[at - 1] ?? ''))
      return { first: next.first, last: at + 1 };
  }
  return null;
}

/** Tokens of the paragraph after one; null where none follows. */
function paragraphAfter(reading: Reading, paragraph: number): Range | null {
  const { paragraphs } = reading.analysis;
  const next = paragraphs[paragraph + 1];
  if (next?.role !== 'body') return null;
  const first = tokenFrom(reading.tokens, next.span.start);
  const last = tokenFrom(reading.tokens, next.span.end);
  return last > first ? { first, last } : null;
}
