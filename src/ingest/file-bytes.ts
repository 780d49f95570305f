import { readFileSync, type Stats, statSync } from 'node:fs';
import { tooLarge } from './decode.ts';

/** Why a file could not be opened, in our words. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Archives and PDFs hold more than their articles; each reader has a limit of its own below this one. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** A file's bytes, or why they cannot be had. */
export function bytesOf(path: string): Uint8Array | Refusal {
  try {
    const stats = statSync(path);
    if (!stats.isFile())
      return { code: 'unreadable', message: 'This is not a file that can be read to its end.' };
    if (stats.size > LARGEST_FILE) return tooLarge(stats.size, LARGEST_FILE);
    const bytes = readFileSync(path);
    return isSame(stats, statSync(path), bytes.length) ? bytes : BEING_WRITTEN;
  } catch (error) {
    return refusalOf(error);
  }
}

const BEING_WRITTEN: Refusal = {
  code: 'being-written',
  message: 'It changed while it was read: add it again when whoever writes it has finished.',
};

/** True where nobody has written the file between two looks, and all of it was read. */
function isSame(before: Stats, after: Stats, read: number): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs && read === after.size;
}

/** What the system says when a file cannot be opened, in our words. */
export function refusalOf(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { code: 'missing', message: 'There is no such file: look at its name and folder.' };
  if (code === 'EACCES' || code === 'EPERM')
    return { code: 'unreadable', message: 'It may not be read by you: change its permissions.' };
  return { code: 'unreadable', message: `It cannot be read (${code === '' ? String(error) : code}).` };
}
