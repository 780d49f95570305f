import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** Every reader. A file's extension picks one; no two share an extension. */
export const READERS: readonly Reader[] = [plainText, markdown];

/** The reader for a file name; null where none reads it. Names without an extension are plain text. */
export function readerFor(name: string): Reader | null {
  const extension = extensionOf(name);
  return READERS.find(({ extensions }) => extensions.includes(extension)) ?? null;
}

function extensionOf(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const dot = base.lastIndexOf('.');
  return dot <= 0 ? '' : base.slice(dot).toLowerCase();
}
