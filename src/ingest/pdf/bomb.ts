import { inflateSync } from 'node:zlib';

/** Text and fonts of a long report unpack to some 20 MB. */
const LARGEST_STREAM = 48 * 1024 * 1024;
const LARGEST_TOTAL = 160 * 1024 * 1024;
/** A stream packed more than twice serves no one. */
const MOST_TIMES = 2;
const DICTIONARY = 1_000;

/** True where a PDF's packed streams are far larger than any document's. Each is unpacked to be measured, and let go. */
export function isPdfBomb(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = buffer.indexOf('stream'); at !== -1; at = buffer.indexOf('stream', at + 6)) {
    const before = buffer.subarray(Math.max(0, at - DICTIONARY), at).toString('latin1');
    if (before.endsWith('end')) continue;
    const dictionary = before.slice(before.lastIndexOf('obj'));
    const times = dictionary.split('/FlateDecode').length - 1 + (dictionary.split('/Fl ').length - 1);
    if (times === 0) continue;
    if (times > MOST_TIMES) return true;
    const size = unpackedSize(buffer.subarray(startOf(buffer, at)), times);
    total += size;
    if (size > LARGEST_STREAM || total > LARGEST_TOTAL) return true;
  }
  return false;
}

function startOf(buffer: Buffer, at: number): number {
  const after = at + 'stream'.length;
  return (
    after + (buffer[after] === 0x0d ? 1 : 0) + (buffer[after + 1] === 0x0a || buffer[after] === 0x0a ? 1 : 0)
  );
}

function unpackedSize(packed: Buffer, times: number): number {
  try {
    // Bytes after the end of the packed data are not looked at.
    const unpacked = inflateSync(packed, { maxOutputLength: LARGEST_STREAM });
    return times > 1 ? unpacked.length + unpackedSize(unpacked, times - 1) : unpacked.length;
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge ? Infinity : 0;
  }
}
