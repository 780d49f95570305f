import { NEGATIVE_DETERMINERS, NEGATORS } from '../lang/en/clause-words.ts';
import { numberWord } from '../lang/en/number-value.ts';
import type { CarriedWords } from '../model/carried-text.ts';
import type { Source } from '../model/source.ts';

/** A text's words, and how often it has each run of four. */
export interface WholeText {
  readonly source: Source;
  readonly words: readonly string[];
  readonly runs: ReadonlyMap<string, number>;
}

/** Words of one run: shorter ones two reporters write alike by chance. */
const RUN = 4;
/**
 * Runs two texts must share of all that they have: about one word in twenty may be another, or one paragraph in four be left
 * out. Two reporters who rewrite one wire share less than half.
 */
const NEARLY_ONE = 0.7;
/** Shorter texts ("Live updates follow.") are one text only where they are the same to the letter. */
const FEWEST_WORDS = 40;

export function wholeText(source: Source): WholeText {
  const words = wordsIn(source.revision.text);
  const runs = new Map<string, number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return { source, words, runs };
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];
}

/** True where nearly all of one stands in the other, and the other way about. */
export function isNearlyOneText(a: WholeText, b: WholeText): boolean {
  if (a.source.revision.text === b.source.revision.text) return true;
  if (Math.min(a.words.length, b.words.length) < FEWEST_WORDS) return false;
  let shared = 0;
  for (const [run, count] of a.runs) shared += Math.min(count, b.runs.get(run) ?? 0);
  const all = a.words.length + b.words.length - 2 * (RUN - 1) - shared;
  return shared >= NEARLY_ONE * all;
}

/** How the words of a text stand to those of the one it is nearly. */
export function carriedWords(first: WholeText, other: WholeText): CarriedWords {
  if (first.words.join(' ') === other.words.join(' ')) return 'same';
  const outletOf = ({ source }: WholeText) => source.revision.metadata.outlet?.value.toLowerCase();
  if (outletOf(first) !== undefined && outletOf(first) === outletOf(other)) return 'revised';
  if (isCorrected(first) !== isCorrected(other)) return 'revised';
  return rewrittenSentences(first, other).some(([was, is]) => saysOtherwise(was, is)) ? 'revised' : 'edited';
}

type Words = readonly string[];

/** Sentences of the one that stand in the other with some words changed; those left out or added are none. */
function rewrittenSentences(a: WholeText, b: WholeText): readonly (readonly [Words, Words])[] {
  const [ours, theirs] = [sentencesIn(a), sentencesIn(b)];
  const left = [...theirs.keys()].filter((key) => !ours.has(key)).flatMap((key) => [theirs.get(key) ?? []]);
  return [...ours.keys()]
    .filter((key) => !theirs.has(key))
    .flatMap((key) => {
      const was = ours.get(key) ?? [];
      const is = left.find((words) => 2 * sharedWords(was, words) > Math.max(was.length, words.length));
      return is ? [[was, is] as const] : [];
    });
}

/** Each once, by its words. */
function sentencesIn({ source }: WholeText): ReadonlyMap<string, Words> {
  const sentences = source.revision.text.split(/(?<=[.!?][”’"']?)\s+|\n+/u).map(wordsIn);
  return new Map(sentences.map((words) => [words.join(' '), words]));
}

const sharedWords = (a: Words, b: Words): number => a.length - beyond(a, b).length;

/** True where one figure stands for another, or a denial for none. */
function saysOtherwise(was: Words, is: Words): boolean {
  const [gone, come] = [beyond(was, is), beyond(is, was)];
  return [...gone, ...come].some(isDenial) || (gone.some(isFigure) && come.some(isFigure));
}

/** The words that the first list has more often than the second. */
function beyond(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function isCorrected({ source }: WholeText): boolean {
  return (source.revision.metadata.textNotes ?? []).some(({ kind }) => kind !== 'first-published');
}

const isFigure = (word: string): boolean => /\d/u.test(word) || numberWord(word) !== null;

const isDenial = (word: string): boolean =>
  NEGATORS.has(word) ||
  NEGATIVE_DETERMINERS.has(word) ||
  /n['’]t$/u.test(word) ||
  /^den(?:y|ies|ied)$/u.test(word);
