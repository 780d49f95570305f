import type { PairSide } from '../../model/pair.ts';
import { type Word, wordingOf } from '../words/wording.ts';

/** The words of the whole quotation that a claim is a part of, split into claims though it may be; in reading order. */
export function remarkOf({ claim, remark = [claim] }: PairSide): readonly Word[] {
  const known = remarks.get(claim);
  if (known) return known;
  const words = new Map(remark.flatMap((part) => wordingOf(part)).map((word) => [word.span.start, word]));
  const made = [...words.values()].sort((a, b) => a.span.start - b.span.start);
  remarks.set(claim, made);
  return made;
}
const remarks = new WeakMap<PairSide['claim'], readonly Word[]>();

/** What stands between two words of a text, and may end a sentence there. */
export const between = ({ source }: PairSide, one: Word, next: Word): string =>
  source.revision.text.slice(one.span.end, next.span.start);

const SENTENCE_END = /[.!?]/u;

/** True where a word opens a sentence of the quotation. */
export function opensSentence(side: PairSide, words: readonly Word[], at: number): boolean {
  const [before, here] = [words[at - 1], words[at]];
  return !before || !here || SENTENCE_END.test(between(side, before, here));
}

/** The sentences of the whole quotation, in reading order. */
export function sentencesOf(side: PairSide): readonly (readonly Word[])[] {
  const known = sentences.get(side.claim);
  if (known) return known;
  const words = remarkOf(side);
  const starts = words.map((_, at) => at).filter((at) => opensSentence(side, words, at));
  const made = starts.map((at, index) => words.slice(at, starts[index + 1]));
  sentences.set(side.claim, made);
  return made;
}
const sentences = new WeakMap<PairSide['claim'], readonly (readonly Word[])[]>();

/** True where a word of the quotation stands in the claim itself. */
export const isWithin = ({ claim }: PairSide, word: Word | undefined): boolean =>
  word !== undefined && claim.span.start <= word.span.start && word.span.end <= claim.span.end;
