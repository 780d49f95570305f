const BETWEEN_WORDS = /[^\p{L}\p{N}'’]+/u;

/** One text is asked about several times in a row. */
let [last, itsWords] = ['', '  '];

/** Whether a text has one of these words or phrases, in small letters: "in turn". */
export function saysOneOf(text: string, phrases: readonly string[]): boolean {
  const words = wordsOf(text);
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}

function wordsOf(text: string): string {
  if (text !== last) [last, itsWords] = [text, ` ${text.toLowerCase().split(BETWEEN_WORDS).join(' ')} `];
  return itsWords;
}
