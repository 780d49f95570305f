import { isUtf8 } from 'node:buffer';

/** Why some bytes are not the text of an article. */
export interface NotText {
  readonly code: 'too-large' | 'empty' | 'binary' | 'not-utf8';
  readonly message: string;
}

/** Ten times the longest newspaper pieces, as plain text; a whole book is no article. */
export const LARGEST_BYTES = 5 * 1024 * 1024;
const LARGEST = `${LARGEST_BYTES / 1024 / 1024} MB`;

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_FEED = 0x0a;
/** How files of other kinds begin that might pass for text. */
const BINARY_STARTS = ['%PDF-', '{\\rtf'];

/** Strict UTF-8, without a byte order mark; nothing else about the characters or line ends is changed. */
export function decode(bytes: Uint8Array): { readonly text: string } | NotText {
  if (bytes.length > LARGEST_BYTES) return tooLarge(bytes.length);
  if (bytes.length === 0) return { code: 'empty', message: 'The file is empty.' };
  if (isUtf16(bytes))
    return { code: 'not-utf8', message: 'The file is UTF-16: save it as UTF-8 and add it again.' };
  if (bytes.includes(0) || startsBinary(bytes))
    return {
      code: 'binary',
      message: 'The file is not text: save the article as plain text or Markdown and add that.',
    };
  if (!isUtf8(bytes)) {
    const line = firstBadLine(bytes);
    return {
      code: 'not-utf8',
      message: `The file is not UTF-8 (line ${line}): save it as UTF-8 and add it again.`,
    };
  }
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return { text: text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text };
}

/** For files that are not even read. */
export function tooLarge(size: number): NotText {
  const mega = (size / 1024 / 1024).toFixed(1);
  return { code: 'too-large', message: `The file has ${mega} MB; an article may have ${LARGEST}.` };
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function startsBinary(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  return BINARY_STARTS.some((binary) => start.startsWith(binary));
}

/** Lines can be looked at one by one: a line feed is never part of a longer character. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const newline = bytes.indexOf(LINE_FEED, start);
    const end = newline === -1 ? bytes.length : newline;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}
