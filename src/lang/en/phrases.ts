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
  const found: PhraseAt[] = [];
  for (const [from, { word }] of words.entries()) {
    const beginning = phrases.get(word.slice(0, KEY));
    if (beginning) found.push(...endsOf(words, beginning, from).map((to) => ({ from, to })));
  }
  return found;
}

/** Several sets of phrases, to be looked for at once. */
export type PhraseSets = ReadonlyMap<string, ReadonlyMap<number, readonly Phrase[]>>;

/** The sets by how their phrases begin, each under its place in the list. */
export function inOne(sets: readonly Phrases[]): PhraseSets {
  const found = new Map<string, Map<number, readonly Phrase[]>>();
  for (const [at, phrases] of sets.entries()) {
    for (const [key, beginning] of phrases) {
      const known = found.get(key) ?? new Map<number, readonly Phrase[]>();
      found.set(key, known.set(at, beginning));
    }
  }
  return found;
}

/** What `phrasesIn` gives for each of the sets, in one run along the words; sets of which nothing is there are left out. */
export function phrasesOfEach(
  words: readonly PlainWord[],
  sets: PhraseSets,
): ReadonlyMap<number, readonly PhraseAt[]> {
  const found = new Map<number, PhraseAt[]>();
  for (const [from, { word }] of words.entries()) {
    for (const [set, beginning] of sets.get(word.slice(0, KEY)) ?? []) {
      for (const to of endsOf(words, beginning, from)) {
        const known = found.get(set);
        if (known) known.push({ from, to });
        else found.set(set, [{ from, to }]);
      }
    }
  }
  return found;
}

/** Where the phrases that begin here end, the longest first. */
function endsOf(words: readonly PlainWord[], phrases: readonly Phrase[], from: number): readonly number[] {
  const ends: number[] = [];
  for (const phrase of phrases) {
    const end = endOf(words, phrase, from);
    if (end !== null) ends.push(end);
  }
  return ends.length > 1 ? ends.sort((a, b) => b - a) : ends;
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
