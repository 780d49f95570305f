import { Unzip, UnzipInflate } from 'fflate';
import type { Note } from '../readers/reader.ts';

/** What may come out of a zip file. Sizes in bytes, as they are unpacked, whatever the file says of them. */
export interface UnzipLimits {
  readonly total: number;
  readonly files: number;
}

const CHUNK = 64 * 1024;

class TooMuch extends Error {
  readonly code = 'bomb';
}

/** Unpacks the wanted files of a zip file piece by piece and stops at the limits; the others are not unpacked. */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: UnzipLimits,
): ReadonlyMap<string, Uint8Array> | { readonly unreadable: Note } {
  const files = new Map<string, Uint8Array[]>();
  let [total, count] = [0, 0];
  const unzipper = new Unzip((file) => {
    if (++count > limits.files) throw new TooMuch();
    if (!isWanted(file.name) || files.has(file.name)) return;
    const parts: Uint8Array[] = [];
    files.set(file.name, parts);
    file.ondata = (error, part) => {
      if (error) throw error;
      total += part.length;
      if (total > limits.total) throw new TooMuch();
      parts.push(part);
    };
    file.start();
  });
  unzipper.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += CHUNK)
      unzipper.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  } catch (error) {
    return { unreadable: error instanceof TooMuch ? BOMB : DAMAGED };
  }
  return new Map([...files].map(([name, parts]) => [name, Buffer.concat(parts)]));
}

export const BOMB: Note = {
  code: 'bomb',
  message: 'Unpacked, it is far larger than any article or archive of them: it was not read.',
};
const DAMAGED: Note = { code: 'damaged', message: 'Its packing is damaged: save or download it again.' };
