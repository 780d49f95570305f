import { linkWords } from './link-words.ts';
import type { Reader } from './reader.ts';
import { readWrittenText } from './written-text.ts';

const HEADING = /^#{1,6}\s+/u;

/** Markdown: "01-meridian.md". Its marks stay in the text; only the title is read without them. */
export const markdown: Reader = {
  name: 'Markdown',
  extensions: ['.md', '.markdown'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  recognises: () => false,
  read: (input) => readWrittenText(input, markdownHeadline),
};

/** "Twelve hurt" of "## **Twelve hurt**". */
export function markdownHeadline(line: string): string {
  return withoutStars(linkWords(line.replace(HEADING, '')));
}

/** "**Headline**" is a headline in bold. */
function withoutStars(line: string): string {
  return line.length > 4 && line.startsWith('**') && line.endsWith('**') ? line.slice(2, -2).trim() : line;
}
