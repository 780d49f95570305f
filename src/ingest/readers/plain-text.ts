import { linkWords } from './link-words.ts';
import type { Reader } from './reader.ts';
import { readWrittenText } from './written-text.ts';

/** Plain text: "004.txt". Text copied from pages may hold a link around its headline. */
export const plainText: Reader = {
  name: 'plain text',
  extensions: ['.txt', '.text', ''],
  mediaTypes: ['text/plain'],
  recognises: () => false,
  read: (input) => readWrittenText(input, linkWords),
};
