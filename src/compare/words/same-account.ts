/** Values in other words are one account where they share this many words that tell something. */
const FEWEST_SHARED = 2;
/** Shorter words ("of", "the", "and") stand in any account. */
const TELLING_LETTERS = 4;
const CONNECTING: ReadonlySet<string> = new Set(
  'after before following because with from that which were when while their they this have been subsequent'.split(
    ' ',
  ),
);
const WORD = /\p{L}+(?:['’]s)?/gu;
const POSSESSIVE = /['’]s$/u;

/**
 * True where two values put side by side with a third say the same, to the letter or in other words: "at the invitation
 * of Marshal Haftar" and "following Haftar's invitation". Values with numbers say the same only to the letter.
 */
export function sameAccount(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (a.toLowerCase() === b.toLowerCase()) return true;
  if (/\d/u.test(a) || /\d/u.test(b)) return false;
  const theirs = tellingWords(b);
  return [...tellingWords(a)].filter((word) => theirs.has(word)).length >= FEWEST_SHARED;
}

function tellingWords(value: string): ReadonlySet<string> {
  const words = (value.match(WORD) ?? []).map((word) => word.replace(POSSESSIVE, '').toLowerCase());
  return new Set(words.filter((word) => word.length >= TELLING_LETTERS && !CONNECTING.has(word)));
}
