const BETWEEN_WORDS = /[^\p{L}\p{N}'’]+/u;

/** One text is asked about several times in a row. */
let last = '';
let [itsWords, itsText]: readonly [readonly string[], string] = [[], '  '];

/** Each list's phrases by their first words: a text is asked about many lists, and begins few of their phrases. */
const beginnings = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** Whether a text has one of these words or phrases, in small letters: "in turn". */
export function saysOneOf(text: string, phrases: readonly string[]): boolean {
  readWords(text);
  const byFirst = beginningsOf(phrases);
  return itsWords.some((word) => byFirst.get(word)?.some((phrase) => itsText.includes(phrase)) === true);
}

function readWords(text: string): void {
  if (text === last) return;
  const words = text.toLowerCase().split(BETWEEN_WORDS);
  last = text;
  [itsWords, itsText] = [words, ` ${words.join(' ')} `];
}

function beginningsOf(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = beginnings.get(phrases);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.split(' ');
    const others = found.get(first);
    if (others) others.push(` ${phrase} `);
    else found.set(first, [` ${phrase} `]);
  }
  beginnings.set(phrases, found);
  return found;
}
