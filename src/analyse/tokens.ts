import type { Span } from '../model/span.ts';

/** Cuts a stretch of text into words and marks as Universal Dependencies does. */
export function tokensIn(text: string, span: Span): readonly Span[] {
  const tokens: Span[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)) {
    const start = span.start + match.index;
    tokens.push({ start, end: start + match[0].length });
  }
  return tokens;
}
