import type { Quotation, Sentence, Token } from '../../model/analysis.ts';

/** What every part of naming reads: the article with its tokens, and which quotation each token stands in. */
export interface Page {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Index of the outermost quotation a token stands in, -1 outside of all. By token. */
  readonly quotedIn: Int32Array;
}

/** Lays quotations over tokens. Both are in reading order, so one walk is enough. */
export function pageOf(given: {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}): Page {
  const { text, sentences, tokens, quotations } = given;
  const quotedIn = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  let reached = -1;
  quotations.forEach(({ span }, index) => {
    if (span.end <= reached) return;
    reached = span.end;
    while (at < tokens.length && startOf(tokens, at) < span.start) at++;
    for (; at < tokens.length && startOf(tokens, at) < span.end; at++) quotedIn[at] = index;
  });
  return { text, sentences, tokens, quotedIn };
}

function startOf(tokens: readonly Token[], at: number): number {
  return tokens[at]?.span.start ?? 0;
}

/** The words from token `first` to before token `last`, as they stand in the text. */
export function wordsBetween(page: Page, first: number, last: number): string {
  const start = page.tokens[first]?.span.start ?? 0;
  const end = page.tokens[last - 1]?.span.end ?? start;
  return page.text.slice(start, end).replace(/\s+/gu, ' ');
}

/** The token of the stretch that hangs on something outside it; its last token where the tree does not say. */
export function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const head = tokens[at]?.head ?? -1;
    if (tokens[at]?.upos !== 'PUNCT' && (head < first || head >= last)) return at;
  }
  return Math.max(first, last - 1);
}
