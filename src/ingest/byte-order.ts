/** Byte order marks, the longer first: UTF-32's little-endian one begins like UTF-16's. */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** Enough to see a pattern in. */
const LOOKED_AT = 4_096;
/** Latin letters, digits and spaces are half of any page's source: every other byte of those is NUL in UTF-16. */
const MOST = 0.4;
const FEW = 0.02;

/** What a byte order mark says the bytes are; null without one. */
export function byteOrderMark(bytes: Uint8Array): string | null {
  const mark = MARKS.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
  return mark?.[0] ?? null;
}

/** UTF-16 without its mark: NULs in every other place and nowhere else. */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, LOOKED_AT);
  const pairs = Math.floor(start.length / 2);
  if (pairs < 4) return null;
  const nuls = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls.map((count) => count / pairs);
  if (odd >= MOST && even <= FEW) return 'utf-16le';
  return even >= MOST && odd <= FEW ? 'utf-16be' : null;
}
