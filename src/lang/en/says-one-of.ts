const BETWEEN_WORDS = /[^\p{L}\p{N}'’]+/u;

/** Whether a text has one of these words or phrases, in small letters: "in turn". */
export function saysOneOf(text: string, phrases: readonly string[]): boolean {
  const words = ` ${text.toLowerCase().split(BETWEEN_WORDS).join(' ')} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}
