/** First of the Cyrillic capitals and last of the small letters in windows-1251; Western letters with marks in windows-1252. */
const LETTERS_FROM = 0xc0;
/** In Russian, Ukrainian or Bulgarian text nearly every high byte is a letter beside another; in French or German few are. */
const MOSTLY_IN_WORDS = 0.6;
/** KOI8-R has small letters where windows-1251 has capitals (0xC0 to 0xDF); a text has more of the small. */
const SMALL_IN_KOI8 = 0xe0;

/** What bytes that are not UTF-8 and state nothing most likely are: a Cyrillic or a Western code page. */
export function guessedCharset(bytes: Uint8Array): 'windows-1251' | 'koi8-r' | 'windows-1252' {
  let high = 0;
  let inWords = 0;
  let lowHalf = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    high++;
    if (byte < LETTERS_FROM) continue;
    if (byte < SMALL_IN_KOI8) lowHalf++;
    if ((bytes[at - 1] ?? 0) >= LETTERS_FROM || (bytes[at + 1] ?? 0) >= LETTERS_FROM) inWords++;
  }
  if (inWords < high * MOSTLY_IN_WORDS) return 'windows-1252';
  return lowHalf > inWords / 2 ? 'koi8-r' : 'windows-1251';
}
