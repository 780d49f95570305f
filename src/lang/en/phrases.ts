import type { ClaimToken } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';

/** A word or a mark of a text as phrases are looked for in it: lower case, "’" as "'"; where it stands in the text. */
export interface PlainWord {
  readonly word: string;
  readonly span: Span;
}

/** One place of a phrase: these words, words that begin so, or up to so many words of any kind. */
type Step =
  { readonly words: ReadonlySet<string>; readonly beginnings: readonly string[] } | { readonly gap: number };
type Phrase = readonly Step[];

/** Phrases by how their first word begins: most words of a text begin none. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;
/** Letters of a first word by which phrases are kept. */
const KEY = 2;

/** Where a phrase stands among the words; `to` outside. */
export interface PhraseAt {
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[,;:.?!]/gu;
/** What ends a clause: no phrase goes on beyond it. */
export const STOPS: ReadonlySet<string> = new Set([';', ':', '.', '?', '!']);
/** "*" stands for up to three words, "**" for up to six. */
const GAPS: Readonly<Record<string, number>> = { '*': 3, '**': 6 };

/** The words and marks of a text in reading order; quotation marks are none. */
export function plainWords(text: string): readonly PlainWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll('’', "'"),
    span: { start: index, end: index + word.length },
  }));
}

/** Quotation marks and brackets: no word and no stop. */
const MARK = /^[^\p{L}\p{N},;:.?!]+$/u;

/** The words and marks of a claim as `phrasesIn` wants them, each with its token: as they are written, or in another form. */
export function plainTokens(
  tokens: readonly ClaimToken[],
  form: (token: ClaimToken) => string = ({ text }) => text,
): readonly (PlainWord & { readonly at: number })[] {
  return tokens.flatMap((token, at) =>
    MARK.test(token.text)
      ? []
      : [{ word: form(token).toLowerCase().replaceAll('’', "'"), span: token.span, at }],
  );
}

/**
 * Reads phrases, one a line: "step|stepped down", "no * intention of leaving", "apolog~ for". A bar stands between words
 * for one place, "~" behind the beginning of words, "*" for up to three words of any kind; no phrase begins with that.
 */
export function readPhrases(lines: string): Phrases {
  const found = new Map<string, Phrase[]>();
  for (const line of lines.split('\n').filter((one) => one.trim() !== '')) {
    const steps = line.trim().split(/\s+/u);
    const phrase = steps.map(readStep);
    for (const key of new Set((steps[0] ?? '').split('|').map((word) => word.slice(0, KEY))))
      found.set(key, [...(found.get(key) ?? []), phrase]);
  }
  return found;
}

function readStep(step: string): Step {
  const gap = GAPS[step];
  if (gap !== undefined) return { gap };
  const parts = step.split('|');
  return {
    words: new Set(parts.filter((part) => !part.endsWith('~'))),
    beginnings: parts.filter((part) => part.endsWith('~')).map((part) => part.slice(0, -1)),
  };
}

/** Every place where one of the phrases stands, in reading order, those that begin at one word the longest first. */
export function phrasesIn(words: readonly PlainWord[], phrases: Phrases): readonly PhraseAt[] {
  return words.flatMap(({ word }, from) =>
    (phrases.get(word.slice(0, KEY)) ?? [])
      .flatMap((phrase) => endOf(words, phrase, from) ?? [])
      .sort((a, b) => b - a)
      .map((to) => ({ from, to })),
  );
}

/** No gap goes over the end of a clause, nor over what turns the phrase round: "will not pay" is no "will * pay". */
const isBarred = (word: string): boolean => STOPS.has(word) || NEGATIONS.has(word) || word.endsWith("n't");
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'no', 'nor', 'neither', 'cannot', 'without']);

/** Where the phrase that begins here ends, its gaps as short as they can be; null where it does not stand here. */
function endOf(words: readonly PlainWord[], phrase: Phrase, from: number, step = 0): number | null {
  const wanted = phrase[step];
  if (wanted === undefined) return from;
  if ('gap' in wanted) {
    for (let skipped = 0; skipped <= wanted.gap; skipped++) {
      const end = endOf(words, phrase, from + skipped, step + 1);
      if (end !== null) return end;
      if (isBarred(words[from + skipped]?.word ?? '.')) return null;
    }
    return null;
  }
  const word = words[from]?.word;
  if (word === undefined) return null;
  const fits = wanted.words.has(word) || wanted.beginnings.some((start) => word.startsWith(start));
  return fits ? endOf(words, phrase, from + 1, step + 1) : null;
}
