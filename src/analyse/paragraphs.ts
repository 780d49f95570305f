import type { Paragraph } from '../model/analysis.ts';
import { trimmed } from '../model/span.ts';

/** Cuts a revision's text into paragraphs and says what each is for. */
export function paragraphsOf(text: string, _title: string | null): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const span = trimmed(text, { start: match.index, end: match.index + match[0].length });
    if (span.end > span.start) paragraphs.push({ span, role: 'body', dateline: null });
  }
  return paragraphs;
}
