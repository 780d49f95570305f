import { csv } from './csv.ts';
import { docx } from './docx.ts';
import { eml } from './eml.ts';
import { feed } from './feed.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { opml } from './opml.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';
import { pressDatabase } from './press-database.ts';
import { wacz } from './wacz.ts';
import { warc } from './warc.ts';

/** Every reader. What a document begins with, its media type or its extension picks one; of several the first. */
export const READERS: readonly Reader[] = [
  pressDatabase,
  plainText,
  markdown,
  html,
  pdf,
  wacz,
  docx,
  eml,
  opml,
  feed,
  json,
  csv,
  warc,
];
