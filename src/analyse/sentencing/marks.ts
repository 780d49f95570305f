import type { Quotation } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';

/** Longer brackets are no aside: a mark was forgotten. In characters. */
const LONGEST_ASIDE = 400;

const BRACKET = /[()[\]]/gu;
const PARTNERS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** The quotations that lie in a stretch, found by halves: they are in reading order. */
export function quotationsIn(quotations: readonly Quotation[], { start, end }: Span): readonly Quotation[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.span.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  const found: Quotation[] = [];
  for (let at = low; at < quotations.length; at++) {
    const quotation = quotations[at];
    if (!quotation || quotation.span.start >= end) break;
    found.push(quotation);
  }
  return found;
}

/** Brackets with what is in them, in reading order of their opening mark; the outermost only. Linear. */
export function asidesIn(text: string, { start, end }: Span): readonly Span[] {
  const open: { readonly glyph: string; readonly at: number }[] = [];
  const asides: Span[] = [];
  for (const match of text.slice(start, end).matchAll(BRACKET)) {
    const [glyph] = match;
    const at = start + match.index;
    const partner = PARTNERS[glyph];
    if (partner === undefined) open.push({ glyph, at });
    else if (open.at(-1)?.glyph === partner) {
      const from = open.pop()?.at ?? at;
      while ((asides.at(-1)?.start ?? -1) > from) asides.pop();
      if (at - from <= LONGEST_ASIDE) asides.push({ start: from, end: at + 1 });
    }
  }
  return asides;
}
