import { splitFrontMatter } from '../front-matter.ts';
import { linkWords } from './link-words.ts';
import type { Reader } from './reader.ts';

/** Plain text: "004.txt". Text copied from pages may hold a link around its headline. */
export const plainText: Reader = {
  name: 'plain text',
  extensions: ['.txt', '.text', ''],
  read: splitFrontMatter,
  headline: linkWords,
};
