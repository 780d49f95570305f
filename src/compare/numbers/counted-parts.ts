import { numberWord } from '../../lang/en/number-value.ts';
import { ANYBODY } from './counted-match.ts';
import type { Claim, ClaimQuantity } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { happeningsOf } from '../../lang/en/happenings.ts';
import { nounTopic } from '../../lang/en/meaning.ts';

/** Nouns that count some of the people by what they are: two women are among three who died. */
const SOME: ReadonlySet<string> = new Set(
  'woman girl boy child baby infant teenager student foreigner'.split(' '),
);
const SEXED: ReadonlySet<string> = new Set(['man', 'woman', 'boy', 'girl']);
const CAPITAL = /^\p{Lu}/u;

/** True where the lower number counts some of those whom the higher one counts, by what they are called. */
export function isKindAmongAll({ left, right }: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  if (a.kind !== 'count' || b.kind !== 'count' || a.high === b.high) return false;
  const [less, more] = a.high < b.high ? [a, b] : [b, a];
  const [few, all] = a.high < b.high ? [left.claim, right.claim] : [right.claim, left.claim];
  return isNarrower(few, less, more) || isOfOnePeople(few, less, all) || isWorse(few, less, all);
}

/** "Two seriously injured" are among all the injured. */
const isWorse = (few: Claim, less: ClaimQuantity, all: Claim): boolean =>
  degreesOf(few, less) && !all.tokens.some(({ lemma }) => DEGREES.has(lemma));

/** Words that hang on what is counted or on what befell it. */
function degreesOf({ tokens }: Claim, { span }: ClaimQuantity): boolean {
  const last = tokens.findLastIndex((token) => token.span.start < span.end);
  const near = tokens.slice(last + 1, last + 1 + NEAR);
  return near.some(({ lemma }) => DEGREES.has(lemma));
}
const DEGREES: ReadonlySet<string> = new Set(
  'seriously severely critically gravely serious severe critical grave badly'.split(' '),
);

function isNarrower({ tokens }: Claim, less: ClaimQuantity, more: ClaimQuantity): boolean {
  const [some, all] = [less.countedLemma ?? '', more.countedLemma];
  if (all !== null && nounTopic(all) !== 'person' && !ANYBODY.has(all)) return false;
  if (SOME.has(some)) return all !== some;
  // "One man and two women", "the three men": of one sex only where the other stands beside.
  return SEXED.has(some) && all !== some && tokens.some(({ lemma }) => lemma !== some && SEXED.has(lemma));
}

/** "11 Yemeni nationals" of 23: a name before the noun that the other claim has nowhere. */
function isOfOnePeople({ tokens }: Claim, { span, countedLemma }: ClaimQuantity, all: Claim): boolean {
  const number = tokens.findLastIndex((token) => token.span.start < span.end);
  const noun = tokens.findIndex(({ lemma }, at) => at > number && lemma === countedLemma);
  if (noun < 0 || noun - number > NEAR) return false;
  const before = tokens
    .slice(number + 1, noun)
    .filter(({ text, upos }) => CAPITAL.test(text) && upos !== 'NUM');
  return (
    before.length > 0 && before.every(({ text }) => !all.text.toLowerCase().includes(text.toLowerCase()))
  );
}
const NEAR = 4;

/**
 * "Two women and one man died", "three bank workers died": numbers of the other sentence that come to this one, where
 * each counts something else. "12 killed and 5 hurt" against "17 killed" is not that: the dead are counted in both.
 */
export function addsUp({ left, right }: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  if (a.kind !== 'count' || b.kind !== 'count') return false;
  return isSumIn(left, a, b) || isSumIn(right, b, a);
}

function isSumIn(side: PairSide, part: ClaimQuantity, sum: ClaimQuantity): boolean {
  const one = part.countedLemma !== null && part.countedLemma === sum.countedLemma;
  if (part.low >= sum.low || (one && part.predicateLemma === sum.predicateLemma && isOutcome(part)))
    return false;
  const rest = sum.low - part.low;
  return numbersOfSentence(side).some((value) => value === rest);
}

/** What befell them is all that is told: killed, hurt. Who was shot may be either. */
const isOutcome = ({ predicateLemma }: ClaimQuantity): boolean =>
  happeningsOf(predicateLemma ?? '').some((family) => family === 'die' || family === 'hurt');

/** Words and figures, with what joins them: "twenty-one", "1,200". */
const WORDS = /[\p{L}\p{N}]+(?:[-,.][\p{L}\p{N}]+)*/gu;

/** Values of the number words of the claim's sentence and of those it is joined to, its own included. */
function numbersOfSentence({ claim, source }: PairSide): readonly number[] {
  const { text } = source.revision;
  const from =
    Math.max(text.lastIndexOf('. ', claim.span.start), text.lastIndexOf('\n', claim.span.start)) + 1;
  const ends = [text.indexOf('. ', claim.span.end - 1), text.indexOf('\n', claim.span.end)].filter(
    (at) => at >= 0,
  );
  const sentence = text.slice(from, Math.min(text.length, ...ends));
  return (sentence.toLowerCase().match(WORDS) ?? []).flatMap(
    (word) => numberWord(word) ?? (word === 'third' ? 1 : []),
  );
}

const SO_FAR = /\b(?:so far|thus far|to date|combined|since then|since the|over the course of)\b/iu;
/** "In their five operations", "over four nights". */
const SEVERAL =
  /\b(?:in|during|over|across) (?:its |their |the )?(?:two|three|four|five|six|seven|eight|nine|ten) (?:operations|raids|nights|days|weeks|months|years|games|matches|trips|visits|attacks)\b/iu;
const isOfSeveral = ({ text }: Claim): boolean => SO_FAR.test(text) || SEVERAL.test(text);

/** "923 rounds in their five operations so far": the higher number is of more than the one occasion. */
export function isOfMoreThanOne({ left, right }: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [few, all] = a.high < b.high ? [left.claim, right.claim] : [right.claim, left.claim];
  return isOfSeveral(all) && !isOfSeveral(few);
}
