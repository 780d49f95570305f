import type { ClaimPair } from '../../model/pair.ts';
import { isWithin, opensSentence, remarkOf } from './remarks.ts';
import { isTypesetting, oneWord, tells } from '../words/telling-words.ts';
import { type Hunk, type Word, diffWording } from '../words/wording.ts';

/** Two quotations that start with so many of the same words in a row are one remark. */
const ONE_START = 6;
/** So many words in common after a sentence of its own, and it is one sentence in other words: "the same yes". */
const ONE_END = 2;
/** Words of one remark that differ, by all words both have: more, and another remark of the speaker begins alike. */
const MOST_CHANGED = 0.5;
/** Where one side has so many words more, it was cut there. */
const LONG_CUT = 6;

/**
 * True where two whole quotations start alike and go on, in one sentence, to say different things: "She is back, she is
 * whole, and she looks a little tired", "She is back, she is whole, and she has never looked better". Only for the pair of
 * claims in which the words first part.
 */
export function turnedRemarks({ left, right }: ClaimPair): boolean {
  const [a, b] = [remarkOf(left), remarkOf(right)];
  if (startInCommon(a, b) < ONE_START) return false;
  const { hunks, common } = diffWording(a, b);
  const change = hunks.find((hunk) => saysOther(hunk));
  if (!change) return false;
  const changed = Math.max(change.left.filter(tells).length, change.right.filter(tells).length);
  if (changed > common * MOST_CHANGED) return false;
  const [atLeft, atRight] = [placeOf(a, change.left), placeOf(b, change.right)];
  if (!isWithin(left, a[atLeft]) || !isWithin(right, b[atRight])) return false;
  if (!opensSentence(left, a, atLeft) && !opensSentence(right, b, atRight)) return true;
  return commonFrom(a, b, atLeft + change.left.length, atRight + change.right.length) >= ONE_END;
}

const placeOf = (words: readonly Word[], hunk: readonly Word[]): number =>
  hunk[0] ? words.indexOf(hunk[0]) : -1;

const startInCommon = (a: readonly Word[], b: readonly Word[]): number => commonFrom(a, b, 0, 0);

function commonFrom(a: readonly Word[], b: readonly Word[], ...[i, j]: readonly [number, number]): number {
  let length = 0;
  while (a[i + length] && a[i + length]?.key === b[j + length]?.key) length++;
  return length;
}

/** Words on both sides, and a telling one on each or a "not" on one that the other has in no form. */
function saysOther(hunk: Hunk): boolean {
  const { left, right } = hunk;
  if (left.length === 0 || right.length === 0 || isTypesetting(hunk)) return false;
  if (Math.abs(left.length - right.length) >= LONG_CUT) return false;
  const news = (some: readonly Word[], others: readonly Word[]) =>
    some.some((word) => tells(word) && !others.some((other) => oneWord(word, other)));
  return news(left, right) || news(right, left);
}
