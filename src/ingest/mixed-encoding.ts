/** UTF-8 with bytes of another encoding in it: a page put together from two. */
export interface Mixed {
  readonly text: string;
  /** Sound characters beyond ASCII, and bytes that belong to none. */
  readonly sound: number;
  readonly bad: number;
  /** The only bad bytes are the beginning of a character at the very end. */
  readonly isCutShort: boolean;
  /** From 1. */
  readonly firstBadLine: number;
}

const LINE_FEED = 0x0a;
/** First bytes that allow fewer second ones than others do (Unicode, table 3-7). */
const SECOND_BYTES: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

/** Reads what is sound UTF-8 as that, and each byte that is not as windows-1252, whose quotation marks are the usual case. */
export function decodeMixed(bytes: Uint8Array): Mixed {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const western = new TextDecoder('windows-1252');
  const parts: string[] = [];
  let [sound, bad, firstBad, from] = [0, 0, -1, 0];
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at);
    if (length === 0) {
      parts.push(utf8.decode(bytes.subarray(from, at)), western.decode(bytes.subarray(at, at + 1)));
      if (firstBad === -1) firstBad = at;
      bad++;
      at++;
      from = at;
    } else {
      if (length > 1) sound++;
      at += length;
    }
  }
  parts.push(utf8.decode(bytes.subarray(from)));
  const isCutShort =
    firstBad !== -1 && bad <= 3 && firstBad + bad === bytes.length && (bytes[firstBad] ?? 0) >= 0xc2;
  return {
    text: parts.join(''),
    sound,
    bad,
    isCutShort: isCutShort && bad > 1,
    firstBadLine: lineAt(bytes, firstBad),
  };
}

/** How many bytes the character at a place has (RFC 3629); 0 where there is none. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || at + length > bytes.length) return 0;
  for (let next = at + 1; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return isAllowed(first, bytes[at + 1] ?? 0) ? length : 0;
}

/** No character may be written longer than it must be, none is half a surrogate pair, and none lies beyond U+10FFFF. */
function isAllowed(first: number, second: number): boolean {
  const [from, to] = SECOND_BYTES.get(first) ?? [0x80, 0xbf];
  return second >= from && second <= to;
}

function lineAt(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let at = 0; at < end; at++) if (bytes[at] === LINE_FEED) line++;
  return line;
}
