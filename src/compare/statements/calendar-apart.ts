import { MONTHS } from '../../lang/en/calendar.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import { sameName } from '../words/speakers.ts';
import { negatorsIn } from './denied-statement.ts';
import { loneWords } from './lone-words.ts';
import { oneTopic, subjectName } from './topic.ts';

/** What else one statement says that the other does not: a verb in other words. */
const MOST_LONE = 1;
/** More years or months than a beginning and an end tell of several things. */
const MOST_TOLD = 2;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

const KINDS: readonly ((text: string) => boolean)[] = [
  (text) => YEAR.test(text),
  (text) => MONTHS.has(text.toLowerCase()),
];

/**
 * True where all that one statement says of the thing stands in the other, but for its year or month, and the other tells of
 * others: "the last part was shown in May 2012", "the last part ran in 2013".
 */
export function calendarApart(pair: ClaimPair): boolean {
  const [a, b] = [pair.left.claim, pair.right.claim];
  if (!oneTopic(pair) || ofOthers(a, b) || negatorsIn(a).length + negatorsIn(b).length > 0) return false;
  if (![a, b].every(isOneSentence)) return false;
  return KINDS.some((isOfKind) => {
    const [as, bs] = [toldIn(a, isOfKind), toldIn(b, isOfKind)];
    const told = [as, bs].every(({ size }) => size > 0 && size <= MOST_TOLD);
    if (!told || [...as].some((one) => bs.has(one))) return false;
    return (as.size === 1 && isAllElse(a, b)) || (bs.size === 1 && isAllElse(b, a));
  });
}

/** Two names that are not one, though they share a word: a niece and her uncle. */
function ofOthers(a: Claim, b: Claim): boolean {
  const [x, y] = [subjectName(a) ?? '', subjectName(b) ?? ''];
  return x !== '' && y !== '' && sameName(x, y) !== 'same';
}

/** Of several sentences each has its own date. */
const isOneSentence = ({ tokens }: Claim): boolean => tokens.filter(({ head }) => head < 0).length === 1;

/** "The 1970's" are ten years. */
const toldIn = ({ tokens }: Claim, isOfKind: (text: string) => boolean): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ text }, at) =>
      isOfKind(text) && !DECADE.test(tokens[at + 1]?.text ?? '') ? [text.toLowerCase()] : [],
    ),
  );

const DECADE = /^['’]?s$/u;

/** Nothing but its date is its own, and a word at most; of a decade a year may be one. */
function isAllElse(claim: Claim, other: Claim): boolean {
  if (claim.tokens.some(({ lemma }) => SPANS.has(lemma))) return false;
  const lone = loneWords(claim, other).filter(({ at }) => !isDate(claim.tokens[at]?.text ?? ''));
  return lone.length <= MOST_LONE && lone.every(({ name, pos }) => !name && pos === 'v');
}

const SPANS: ReadonlySet<string> = new Set([
  'decade',
  'century',
  'since',
  'until',
  'before',
  'after',
  'between',
]);
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/u;

const isDate = (text: string): boolean => DAY.test(text) || KINDS.some((isOfKind) => isOfKind(text));
