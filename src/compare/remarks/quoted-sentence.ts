import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { isStockRemark } from '../../lang/en/stock-remarks.ts';
import { between, isWithin, sentencesOf } from './remarks.ts';
import { tells } from '../words/telling-words.ts';
import type { Word } from '../words/wording.ts';

/** A sentence of so many words, two of which say something, is one remark where both outlets quote it to the letter. */
const FEWEST = 4;
const FEWEST_TELLING = 2;
/** "The arithmetic is over": with one telling noun, where both outlets name who speaks right beside the words. */
const FEWEST_TELLING_SURE = 1;
/** What closes a piece that is cut from a longer sentence: "The tunnel belongs to nobody, and …". */
const CLAUSE_END = /[,;:.!?—–]/u;

/** A sentence that both quotations have to the letter, as each of them gives it. */
export interface SharedSentence {
  readonly left: readonly Word[];
  readonly right: readonly Word[];
}

/**
 * The first sentence that two whole quotations share to the letter, split into claims though they may be; one may have it
 * with more behind a comma. Null where they share none, or only what anyone says at such a time. `sure`: both speakers are
 * named right beside their words.
 */
export function sharedSentence({ left, right }: ClaimPair, sure: boolean): SharedSentence | null {
  if (!left.claim.quoted || !right.claim.quoted) return null;
  const fewest = sure ? FEWEST_TELLING_SURE : FEWEST_TELLING;
  const shared = sentencesOf(left).flatMap((a, i) =>
    sentencesOf(right).map((b, j) => ({ left: a, right: b, at: i + j })),
  );
  return (
    shared
      .filter((one) => isOne([left, one.left], [right, one.right], fewest))
      .sort((a, b) => a.at - b.at)[0] ?? null
  );
}

/** True where the two claims hold the first words of it: one remark is told once, however it is split. */
export function opensBoth({ left, right }: ClaimPair, shared: SharedSentence): boolean {
  return isWithin(left, shared.left[0]) && isWithin(right, shared.right[0]);
}

type Quoted = readonly [side: PairSide, words: readonly Word[]];

function isOne(one: Quoted, other: Quoted, fewestTelling: number): boolean {
  const [[, short], [longSide, long]] = one[1].length <= other[1].length ? [one, other] : [other, one];
  if (short.length < FEWEST || !short[0]?.capital || short.filter(tells).length < fewestTelling) return false;
  if (!short.some(({ upos }) => upos === 'NOUN' || upos === 'VERB')) return false;
  if (!short.every(({ key }, at) => key === long[at]?.key)) return false;
  if (isStockRemark(short.map(({ key }) => key).join(' '))) return false;
  const [last, next] = [long[short.length - 1], long[short.length]];
  return !last || !next || CLAUSE_END.test(between(longSide, last, next));
}
