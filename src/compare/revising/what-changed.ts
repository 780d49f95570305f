import { diffArrays } from 'diff';
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../lang/en/calendar.ts';
import { MODALS, NEGATIVE_DETERMINERS, NEGATIVE_PRONOUNS, NEGATORS } from '../../lang/en/clause-words.ts';
import { DENIALS, RESERVE, SMALL_WORDS } from '../../lang/en/edit-words.ts';
import { FIRST_NAMES } from '../../lang/en/first-names.ts';
import { HEARSAY_ADVERBS, POSSIBLE_WORDS, PROBABLE_WORDS } from '../../lang/en/hedges.ts';
import { numberWord } from '../../lang/en/number-value.ts';
import { isOnlySpelling } from './spelling.ts';
import type { EditWord } from './words.ts';

/** What an edit touches; null where it changes nothing of what is said: typing, spacing, marks, grammar. */
export type Touched = 'negation' | 'number' | 'date' | 'name' | 'quotation' | 'certainty' | 'wording';

/** The words of one place that stand in one revision alone. */
export interface Swap {
  readonly gone: readonly EditWord[];
  readonly come: readonly EditWord[];
}

/** What was done to a sentence: which words went and came, and what that touches. */
export interface SentenceEdit {
  readonly touched: Touched;
  readonly swap: Swap;
}

/** The gravest first: one sentence is told of once. */
const TESTS: readonly (readonly [Touched, (swap: Swap) => boolean])[] = [
  ['negation', (swap) => changes(swap, isNegation)],
  ['number', numbersDiffer],
  ['date', datesDiffer],
  ['name', namesDiffer],
  ['quotation', quotationDiffers],
  ['certainty', reserveDiffers],
  ['wording', wordingDiffers],
];

/** The gravest edit between two forms of a sentence; null where nothing of what it says has changed. */
export function whatChanged(before: readonly EditWord[], now: readonly EditWord[]): SentenceEdit | null {
  const swaps = swapsOf(before, now).filter((swap) => !isOnlySpelling(swap));
  for (const [touched, test] of TESTS) {
    const swap = swaps.find(test);
    if (swap) return { touched, swap };
  }
  return null;
}

/** Places where words differ. Marks are left out: they alone say nothing. */
function swapsOf(before: readonly EditWord[], now: readonly EditWord[]): readonly Swap[] {
  const [old, current] = [before.filter(({ isWord }) => isWord), now.filter(({ isWord }) => isWord)];
  const swaps: { gone: EditWord[]; come: EditWord[] }[] = [];
  let open: { gone: EditWord[]; come: EditWord[] } | null = null;
  let [atOld, atNew] = [0, 0];
  for (const { added, removed, value } of diffArrays(
    old.map(({ key }) => key),
    current.map(({ key }) => key),
  )) {
    if (!added && !removed) {
      [atOld, atNew, open] = [atOld + value.length, atNew + value.length, null];
      continue;
    }
    if (open === null) swaps.push((open = { gone: [], come: [] }));
    if (removed) open.gone.push(...old.slice(atOld, (atOld += value.length)));
    else open.come.push(...current.slice(atNew, (atNew += value.length)));
  }
  return swaps;
}

/** True where one side has more words of a sort than the other. */
function changes({ gone, come }: Swap, isOne: (key: string) => boolean): boolean {
  const count = (words: readonly EditWord[]) => words.filter(({ key }) => isOne(key)).length;
  return count(gone) !== count(come);
}

function isNegation(key: string): boolean {
  return (
    NEGATORS.has(key) ||
    NEGATIVE_DETERMINERS.has(key) ||
    NEGATIVE_PRONOUNS.has(key) ||
    DENIALS.has(key) ||
    key.endsWith("n't") ||
    key === 'cannot'
  );
}

/** More or fewer reserves, or others: "will" for "may". */
function reserveDiffers({ gone, come }: Swap): boolean {
  const reserves = (words: readonly EditWord[]) =>
    words.filter(({ key }) => isReserve(key)).map(({ key }) => key);
  return reserves(gone).join() !== reserves(come).join();
}

function isReserve(key: string): boolean {
  return (
    HEARSAY_ADVERBS.has(key) ||
    POSSIBLE_WORDS.has(key) ||
    PROBABLE_WORDS.has(key) ||
    RESERVE.has(key) ||
    MODALS.has(key)
  );
}

/** "12" and "twelve", "1,200" and "1200" are one number; "2 million" is one too. */
function numbersDiffer({ gone, come }: Swap): boolean {
  const [old, current] = [numbersIn(gone), numbersIn(come)];
  if (old.length === 0 && current.length === 0) return false;
  return [...old].sort().join() !== [...current].sort().join() && (old.length > 0 || gone.length > 0);
}

const MULTIPLIER = 100;

function numbersIn(words: readonly EditWord[]): readonly number[] {
  const numbers: number[] = [];
  let before = false;
  for (const { key } of words) {
    const value = numberWord(key.replace(/^[$€£]/u, ''));
    const last = numbers.at(-1);
    if (value !== null && before && last !== undefined && value >= MULTIPLIER && last < value)
      numbers[numbers.length - 1] = last * value;
    else if (value !== null) numbers.push(value);
    before = value !== null;
  }
  return numbers;
}

function isDate(key: string): boolean {
  return (
    WEEKDAYS.has(key) ||
    SHORT_WEEKDAYS.has(key) ||
    (MONTHS.has(key) && key !== 'may' && key !== 'march') ||
    SHORT_MONTHS.has(key)
  );
}

/** One day for another. "Today" for "Tuesday" is how a page ages, and says the same. */
function datesDiffer({ gone, come }: Swap): boolean {
  const [old, current] = [gone.filter(({ key }) => isDate(key)), come.filter(({ key }) => isDate(key))];
  if (old.length === 0 || current.length === 0) return false;
  const firstLetters = (words: readonly EditWord[]) =>
    words.map(({ key }) => key.slice(0, SHORT_DATE)).join();
  return firstLetters(old) !== firstLetters(current);
}

/** "Tues" and "Tuesday", "Sept" and "September" are one. */
const SHORT_DATE = 3;

function isName({ text, key, first }: EditWord): boolean {
  return /^\p{Lu}/u.test(text) && !isDate(key) && !SMALL_WORDS.has(key) && !first;
}

/** One name for another. A name that was filled in, shortened or turned into "he" is the same person. */
function namesDiffer({ gone, come }: Swap): boolean {
  const [old, current] = [gone.filter(isName), come.filter(isName)];
  if (old.length === 0 || current.length === 0) return false;
  const known = new Set(current.map(({ key }) => stem(key)));
  return old.every(({ key }) => !known.has(stem(key)));
}

const stem = (key: string): string => key.replace(/'s$/u, '');

function quotationDiffers({ gone, come }: Swap): boolean {
  return (
    gone.some(({ quoted, key }) => quoted && !SMALL_WORDS.has(key)) ||
    (gone.length > 0 && come.some(({ quoted }) => quoted))
  );
}

/**
 * Something that was said is said no more: only adding is no change of what was said before. Nor is a name that became
 * "he" or lost its first name.
 */
function wordingDiffers({ gone, come }: Swap): boolean {
  const pronoun = come.some(({ key }) => PRONOUNS.has(key));
  return gone.some((word) => {
    const { key } = word;
    if (SMALL_WORDS.has(key) || numberWord(key) !== null || isDate(key)) return false;
    return !(isName(word) && (pronoun || (come.length === 0 && FIRST_NAMES.has(key))));
  });
}

const PRONOUNS: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'it',
  'him',
  'her',
  'them',
  'his',
  'their',
]);
