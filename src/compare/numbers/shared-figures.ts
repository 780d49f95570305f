import { numberWord } from '../../lang/en/number-value.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { type Alignment, type WordLink, alignmentOf } from '../words/align.ts';
import { isOfTime, ofOtherDays } from '../times/times.ts';

/** Every story has two of something; below this only a number with a decimal is one of its own. */
const MANY = 10;
const FIGURES = 2;
/** So alike must the claims be. */
const ONE_EVENT = 0.12;
/** With one figure to two decimals, so much of both must be the same. */
const LESS_COVERED = 0.35;
const MORE_COVERED = 0.5;
const FINE = /^\d+\.\d{2,}$/u;
/** What tells what the figures are of. */
const TELLING = 0.4;
const LINKED = 0.75;

/**
 * True where two claims tell one thing by its figures: a vote of 74 to 73, 61 seats of 150, a rise of 14 percent to 3.20, or a
 * rate of 6.75 where most of both is the same.
 */
export function sharedFigures(pair: ClaimPair): boolean {
  const alignment = alignmentOf(pair);
  const { links, contrasts } = alignment;
  if (pair.sameEvent < ONE_EVENT || contrasts.some(({ clash }) => clash === 'opposed')) return false;
  if (!tellWhatOf(pair, links) || ofOtherDays(pair) || ofOthers(pair, alignment)) return false;
  const figures = links.filter((link) => isFigure(pair, link));
  if (new Set(figures.map(({ left }) => numberWord(left.lemma))).size >= FIGURES) return true;
  const { coverLeft, coverRight } = alignment;
  return (
    Math.min(coverLeft, coverRight) >= LESS_COVERED &&
    Math.max(coverLeft, coverRight) >= MORE_COVERED &&
    figures.some(({ left }) => FINE.test(left.lemma))
  );
}

/** A name or a noun that both have, and no time. */
const tells = ({ left: side }: ClaimPair, { left, right, level }: WordLink): boolean =>
  !left.number &&
  level >= LINKED &&
  Math.min(left.weight, right.weight) >= TELLING &&
  !isOfTime(side.claim, left.at);

/** A noun or a verb of both, or more than a word of a name: "the Union" may be any. */
function tellWhatOf(pair: ClaimPair, links: readonly WordLink[]): boolean {
  const telling = links.filter((link) => tells(pair, link));
  return telling.length > 1 || telling.some(({ left }) => !left.name);
}

/** "2.4 million" is one figure. */
const DIGITS = /^\d/u;

/** A figure of its own that both have. */
function isFigure({ left: side }: ClaimPair, { left, right }: WordLink): boolean {
  if (!left.number || !right.number || isOfTime(side.claim, left.at)) return false;
  if (!DIGITS.test(left.lemma) && !DIGITS.test(right.lemma)) return false;
  const value = numberWord(left.lemma);
  if (value === null || value !== numberWord(right.lemma)) return false;
  return value >= MANY || !Number.isInteger(value);
}

/** Each names somebody or some place that the other does not. */
const ofOthers = (
  { left: one, right: other }: ClaimPair,
  { left, right, toRight, toLeft }: Alignment,
): boolean =>
  left.some(({ name, at }) => name && !toRight.has(at) && !isOfTime(one.claim, at)) &&
  right.some(({ name, at }) => name && !toLeft.has(at) && !isOfTime(other.claim, at));
