import type { Span } from '../../model/span.ts';

/** A word or mark of a sentence, as edits are looked for. */
export interface EditWord {
  readonly text: string;
  /** Without case and accents, with one form for what only typesetting tells apart. */
  readonly key: string;
  readonly isWord: boolean;
  /** Stands between quotation marks. */
  readonly quoted: boolean;
  /** The sentence's first word: its capital says nothing. */
  readonly first: boolean;
  readonly span: Span;
}

/** A word with what hangs on it ("1,200.5", "cease-fire", "Haftar’s"), or one mark. */
const PIECE = /[\p{L}\p{N}\p{M}]+(?:[-‑'’.,/][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;
const OPENS: ReadonlySet<string> = new Set(['“', '«', '„']);
const CLOSES: ReadonlySet<string> = new Set(['”', '»']);
const ACCENTS = /\p{M}/gu;
/** Comparing word by word grows with the product of the two: a longer "sentence" is a list or an attack. */
const LONGEST = 600;

/** The words and marks of a stretch of text. `start`: where it begins in the revision's text. */
export function editWords(sentence: string, start: number): readonly EditWord[] {
  const words: EditWord[] = [];
  let [quoted, seenWord] = [false, false];
  for (const { 0: text, index } of sentence.matchAll(PIECE)) {
    if (words.length >= LONGEST) break;
    const isWord = /[\p{L}\p{N}]/u.test(text);
    if (OPENS.has(text)) quoted = true;
    else if (CLOSES.has(text)) quoted = false;
    else if (text === '"') quoted = !quoted;
    const span = { start: start + index, end: start + index + text.length };
    words.push({ text, key: keyOf(text), isWord, quoted, first: isWord && !seenWord, span });
    seenWord ||= isWord;
  }
  return words;
}

/** What tells a word from another: not its case, accents, apostrophe or hyphen. */
function keyOf(text: string): string {
  return text.normalize('NFKD').replace(ACCENTS, '').replaceAll('’', "'").replaceAll('‑', '-').toLowerCase();
}

/** A sentence as a whole: equal for two that differ in marks, spaces and case alone. */
export function sentenceKey(words: readonly EditWord[]): string {
  return words
    .filter(({ isWord }) => isWord)
    .map(({ key }) => key)
    .join(' ');
}
