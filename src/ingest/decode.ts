import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { byteOrderMark, looksLikeUtf16 } from './byte-order.ts';
import { guessedCharset } from './guessed-charset.ts';
import { decodeMixed } from './mixed-encoding.ts';

/** Why some bytes are not the text of an article. */
export interface NotText {
  readonly code: 'too-large' | 'empty' | 'binary';
  readonly message: string;
}

/** A text, how it was written down, and what is odd about that. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** What could not be read as it stands, counted: "3 bytes were not UTF-8 …". */
  readonly notes: readonly { readonly code: 'encoding'; readonly message: string }[];
}

/** Ten times the longest newspaper pieces, as plain text; a whole book is no article. */
export const LARGEST_BYTES = 5 * 1024 * 1024;

const BYTE_ORDER_MARK = '\uFEFF';
const REPLACEMENT = '\uFFFD';
/** More NULs than one in a thousand bytes are no accident: this is no text. */
const MOST_NULS = 0.001;
/** How files of other kinds begin that might pass for text. */
const BINARY_STARTS = [
  '%PDF-',
  '{\\rtf',
  '\u0089PNG',
  'GIF8',
  '\u00FF\u00D8\u00FF',
  'PK\u0003\u0004',
  '\u001F\u008B',
  'RIFF',
  'OggS',
];

/**
 * Bytes into text. A byte order mark decides; then what is sound UTF-8 is UTF-8, whatever it is said to be; then `charset`, as
 * a server or the document itself states it; then the best guess. What had to be replaced or guessed is told.
 * Nothing else about the characters or line ends is changed.
 */
export function decode(
  bytes: Uint8Array,
  charset: string | null = null,
  largest = LARGEST_BYTES,
): Decoded | NotText {
  if (bytes.length > largest) return tooLarge(bytes.length, largest);
  if (bytes.length === 0) return { code: 'empty', message: 'The file is empty.' };
  const marked = byteOrderMark(bytes);
  if (marked !== null) return settled(decodeAs(bytes, marked), marked, []);
  const unmarked = looksLikeUtf16(bytes);
  if (unmarked !== null) return settled(decodeAs(bytes, unmarked), unmarked, [guessed(unmarked)]);
  if (isBinary(bytes))
    return {
      code: 'binary',
      message: 'The file is not text: save the article as text, HTML, PDF or DOCX and add that.',
    };
  if (isUtf8(bytes) && !usesEscapes(charset, bytes)) return settled(decodeAs(bytes, 'utf-8'), 'utf-8', []);
  return decodeOther(bytes, charset?.trim().toLowerCase() ?? '');
}

/** Bytes that are not sound UTF-8, as they are declared, as UTF-8 with other bytes in it, or as the best guess. */
function decodeOther(bytes: Uint8Array, declared: string): Decoded {
  if (isKnown(declared) && !isUtf8Name(declared)) return settled(decodeAs(bytes, declared), declared, []);
  const mixed = decodeMixed(bytes);
  const bad = counted(mixed.bad, 'byte was', 'bytes were');
  if (isUtf8Name(declared) || mixed.sound >= mixed.bad || mixed.isCutShort)
    return settled(mixed.text, 'utf-8', [
      `${bad} not UTF-8 and read as windows-1252 (the first in line ${mixed.firstBadLine}).`,
    ]);
  const guess = guessedCharset(bytes);
  return settled(decodeAs(bytes, guess), guess, [guessed(guess)]);
}

function guessed(encoding: string): string {
  return `The file is not UTF-8 and does not say what it is; it was read as ${encoding}. Look whether its letters are right.`;
}

/** For files that are not even read. */
export function tooLarge(size: number, largest = LARGEST_BYTES): NotText {
  const mega = (size / 1024 / 1024).toFixed(1);
  return {
    code: 'too-large',
    message: `The file has ${mega} MB; a file of this kind may have ${largest / 1024 / 1024} MB.`,
  };
}

/** Also what is left of a character that cannot be read is one replacement each, and a NUL, which no store takes. */
function settled(decoded: string, encoding: string, told: readonly string[]): Decoded {
  const bare = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(BYTE_ORDER_MARK.length) : decoded;
  const text = bare.replaceAll('\u0000', REPLACEMENT).toWellFormed();
  const lost = text.split(REPLACEMENT).length - 1;
  const replaced =
    lost > 0
      ? [
          `${counted(lost, 'character', 'characters')} could not be read as ${encoding} and ${lost === 1 ? 'is' : 'are'} shown as ${REPLACEMENT}.`,
        ]
      : [];
  return { text, encoding, notes: [...told, ...replaced].map((message) => ({ code: 'encoding', message })) };
}

/** The web's own decoder knows what browsers know; the rest (UTF-32, DOS and old Mac code pages) iconv-lite. */
function decodeAs(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    return iconv.decode(bytes, charset, { stripBOM: false });
  }
}

function isKnown(charset: string): boolean {
  if (charset === '' || charset.length > 40) return false;
  try {
    return new TextDecoder(charset).encoding !== '';
  } catch {
    return iconv.encodingExists(charset);
  }
}

function isUtf8Name(charset: string): boolean {
  return charset === 'utf-8' || charset === 'utf8';
}

/** ISO-2022-JP and its like look like ASCII: escapes switch to other letters. */
function usesEscapes(charset: string | null, bytes: Uint8Array): boolean {
  return (
    /^(?:iso-2022|hz-gb|utf-7)/iu.test(charset ?? '') &&
    (bytes.includes(0x1b) || /^(?:hz|utf-7)/iu.test(charset ?? ''))
  );
}

function isBinary(bytes: Uint8Array): boolean {
  return countOf(bytes, 0) > bytes.length * MOST_NULS || startsBinary(bytes);
}

function startsBinary(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return BINARY_STARTS.some((binary) => start.startsWith(binary));
}

function countOf(bytes: Uint8Array, wanted: number): number {
  let count = 0;
  for (const byte of bytes) if (byte === wanted) count++;
  return count;
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
