import { readFileSync, statSync } from 'node:fs';
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
    return stats.size > LARGEST_FILE ? tooLarge(stats.size, LARGEST_FILE) : readFileSync(path);
  } catch (error) {
    return refusalOf(error);
  }
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
