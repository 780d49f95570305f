import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** Every reader. What a document begins with, its extension or its media type picks one. */
export const READERS: readonly Reader[] = [html, plainText, markdown];
