import type { ClaimPair, PairSide } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { cutLimit } from '../remarks/cut-limits.ts';
import type { Source } from '../../model/source.ts';
import { isLikelyOther } from '../remarks/sure-speaker.ts';
import { compareSpeakers, speakerOf } from '../words/speakers.ts';
import { deniedOfOtherPlace } from '../places/denied-places.ts';
import { LIMITING, LIMITS, NEGATIONS, isTypesetting, oneWord, tells } from '../words/telling-words.ts';
import { toldOtherwise } from '../remarks/reported-remarks.ts';
import { turnedRemarks } from '../remarks/turned-remarks.ts';
import { type Hunk, type Word, diffWording, quotedIn, textOf, wordingOf } from '../words/wording.ts';

/** Two quotations of one remark share most of the words between their first and last common one, and telling ones. */
const SHARED_SHARE = 0.6;
const FEWEST_SHARED = 4;
const FEWEST_TELLING = 2;
/** Where the speaker is not named on one side, the words must show by themselves that it is one remark. */
const FEWEST_UNNAMED = 6;
const FEWEST_TELLING_UNNAMED = 3;
/** And nearly all of them: two people hold one opinion in much the same words. */
const ALIKE_UNNAMED = 0.74;
const HONEST_CUT = /\.\.\.|[…[(]/u;
const SCORE = { named: 0.9, unnamed: 0.7, reported: 0.54 };

export const quoteAlteration: Detector = Object.freeze({
  name: 'quote-alteration',
  version: 6,
  relation: 'conflict',
  kind: 'quote-alteration',
  flags:
    'One remark of one speaker is quoted with other words on the two sides, cut where it limits itself, or reported as surer or less sure than it was.',
  quietOn:
    'Quotations that are merely cut short at an end, marked cuts, typesetting, spellings, fillers, and other remarks of one speaker.',
  detect,
} satisfies Detector);

interface Stretch {
  readonly span: Span;
  readonly words: readonly Word[];
}

function detect(pair: ClaimPair): Verdict {
  const { left, right } = pair;
  const [a, b] = [stretchesOf(pair, 'left'), stretchesOf(pair, 'right')];
  const speakers = compareSpeakers(left, right);
  if (a.length === 0 || b.length === 0) return asReported(pair) ?? abstain('one of the claims quotes nobody');
  if (speakers === 'different') return quiet('other speakers');
  const alike = speakers !== 'same' && left.attribution && right.attribution ? nearlyAlike : () => true;
  for (const l of a) {
    for (const r of b) {
      if (!altered(l, r, speakers === 'same') || !alike(l, r)) continue;
      const values = [textOf(left.claim, l.span), textOf(right.claim, r.span)] as const;
      if (hasWords(right, values[0]) || hasWords(left, values[1])) continue;
      return told(pair, values, [l.span, r.span]);
    }
  }
  const whole = wholeRemarks(pair);
  return whole ?? quiet('no two quotations are one remark in other words');
}

/** What one quotes, the other reports as surer or less sure, or without its condition. */
function asReported(pair: ClaimPair): Verdict | null {
  const { left, right } = pair;
  const otherwise = compareSpeakers(left, right) === 'same' ? toldOtherwise(pair) : null;
  if (!otherwise) return null;
  return flag({
    score: SCORE.reported,
    field: `the words of ${speakerOf(left) ?? speakerOf(right) ?? 'the speaker'}, reported ${otherwise}`,
    values: [left.claim.text, right.claim.text],
    compared: [left.claim.span, right.claim.span],
    checks: [
      ruledOut('another remark', 'most of the words are the same'),
      ruledOut('“will” told as “would”', 'the two are not as sure as each other'),
    ],
  });
}

/** What only the whole quotations show, split into claims though they may be; or that one is cut where it limits itself. */
function wholeRemarks(pair: ClaimPair): Verdict | null {
  const { left, right } = pair;
  if (!left.claim.quoted || !right.claim.quoted || left.claim.sourceId === right.claim.sourceId) return null;
  const values = [left.claim.text, right.claim.text] as const;
  const compared = [left.claim.span, right.claim.span] as const;
  if (cutLimit(left, right) ?? cutLimit(right, left)) return told(pair, values, compared);
  if (!isPartedRemark(pair)) return null;
  if (hasWords(right, values[0]) || hasWords(left, values[1])) return null;
  return told(pair, values, compared);
}

/** One speaker's words that go on otherwise on the two sides. */
function isPartedRemark(pair: ClaimPair): boolean {
  const { left, right } = pair;
  if (compareSpeakers(left, right) === 'same') return turnedRemarks(pair) || deniedOfOtherPlace(pair);
  return (isLikelyOther(left, right) || isLikelyOther(right, left)) && deniedOfOtherPlace(pair);
}

function told(pair: ClaimPair, values: readonly [string, string], compared: readonly [Span, Span]): Verdict {
  if (values.some((value) => HONEST_CUT.test(value))) return quiet('the cut is marked');
  if (bleeped(...values)) return quiet('a word is bleeped out');
  const { left, right } = pair;
  return flag({
    score: compareSpeakers(left, right) === 'same' ? SCORE.named : SCORE.unnamed,
    field: `the words of ${speakerOf(left) ?? speakerOf(right) ?? 'the speaker'}`,
    values,
    compared,
    checks: [
      ruledOut('another remark', 'most of the words are the same'),
      ruledOut('cut short', 'words differ inside the quotation'),
    ],
  });
}

/** "That f***ing wall": what an outlet would not print is the same word. */
function bleeped(a: string, b: string): boolean {
  const words = (value: string) =>
    value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}*\s]/gu, '')
      .trim()
      .split(/\s+/u);
  const [x, y] = [words(a), words(b)];
  const isMasked = (word: string | undefined) => word?.includes('*') === true;
  if (x.length !== y.length || ![...x, ...y].some(isMasked)) return false;
  return x.every((word, at) => word === y[at] || isMasked(word) || isMasked(y[at]));
}

function stretchesOf(pair: ClaimPair, side: 'left' | 'right'): readonly Stretch[] {
  const { claim } = pair[side];
  return quotedIn(claim).map((span) => ({ span, words: wordingOf(claim, span) }));
}

/** Short remarks need all their other words alike for one "not" to be told: "We found theft", "We did not find theft". */
const FEWEST_TURNED = 3;
const AUXILIARY: ReadonlySet<string> = new Set(['do', 'be', 'have', 'will', 'would', 'can']);

/** Two people nobody names, who may be two. */
const nearlyAlike = (a: Stretch, b: Stretch): boolean => diffWording(a.words, b.words).dice >= ALIKE_UNNAMED;

/** One "not" is all that tells the two apart. */
function turnedRound(a: readonly Word[], b: readonly Word[]): boolean {
  const plain = (words: readonly Word[]) =>
    words.filter(
      ({ key, lemma, upos }) =>
        !NEGATIONS.has(key) && key !== "n't" && !(upos === 'AUX' && AUXILIARY.has(lemma)),
    );
  const nots = (words: readonly Word[]) =>
    words.filter(({ key }) => NEGATIONS.has(key) || key === "n't").length;
  const [x, y] = [plain(a), plain(b)];
  if (x.length < FEWEST_TURNED || x.length !== y.length || nots(a) + nots(b) !== 1) return false;
  return x.some(tells) && x.every(({ lemma }, at) => lemma === y[at]?.lemma);
}

/** "We will not look only at the police": without its limit, and with every other word the same, it is another remark. */
const FEWEST_LIMITED = 5;
function unlimited(a: readonly Word[], b: readonly Word[]): boolean {
  const plain = (words: readonly Word[]) => words.filter(({ key }) => !LIMITS.has(key)).map(({ key }) => key);
  const [x, y] = [plain(a), plain(b)];
  if (x.length < FEWEST_LIMITED || Math.abs(a.length - b.length) !== 1 || x.length !== y.length) return false;
  return x.every((key, at) => key === y[at]) && a.some(tells);
}

function altered({ words: a }: Stretch, { words: b }: Stretch, named: boolean): boolean {
  if ((named && turnedRound(a, b)) || unlimited(a, b)) return true;
  const { common, hunks } = diffWording(a, b);
  if (common < (named ? FEWEST_SHARED : FEWEST_UNNAMED)) return false;
  if (common / Math.min(a.length, b.length) < SHARED_SHARE) return false;
  // Names are shared by all that is said of somebody.
  const isShared = (word: Word) =>
    tells(word) && !LIMITING.has(word.key) && b.some(({ key }) => key === word.key);
  const shared = lemmasOf(a.filter((word) => isShared(word) && !word.capital));
  if (shared.size < (named ? FEWEST_TELLING : FEWEST_TELLING_UNNAMED)) return false;
  const changes = hunks.filter((hunk) => tellsOther(hunk, a, b));
  const changed = (side: 'left' | 'right') => changes.flatMap((hunk) => hunk[side].filter(tells)).length;
  return (
    changes.length > 0 && Math.max(changed('left'), changed('right')) <= Math.max(shared.size, FEWEST_TELLING)
  );
}

const lemmasOf = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map(({ lemma }) => lemma));

/** Where one side has this many words more, the other was cut there, and a word or two agree by chance. */
const LONG_CUT = 6;

/** A stretch inside both that says something on one side which it does not on the other; a cut end says nothing. */
function tellsOther(hunk: Hunk, a: readonly Word[], b: readonly Word[]): boolean {
  const { left, right } = hunk;
  if (isTypesetting(hunk) || Math.abs(left.length - right.length) >= LONG_CUT) return false;
  const oneSided = left.length === 0 || right.length === 0;
  if (oneSided && (atEnd(left, a) || atEnd(right, b))) return false;
  const news = (some: readonly Word[], others: readonly Word[]) =>
    some.some((word) => tells(word) && !others.some((other) => oneWord(word, other)));
  return news(left, right) || news(right, left);
}

function atEnd(words: readonly Word[], all: readonly Word[]): boolean {
  return words.length > 0 && (words[0] === all[0] || words.at(-1) === all.at(-1));
}

/** True where the other article has these very words too: then the two are two remarks, or one is cut from the other. */
function hasWords(side: PairSide, words: string): boolean {
  return lettersOf(side.source).includes(plain(words));
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const letters = new WeakMap<Source, string>();
function lettersOf(source: Source): string {
  const known = letters.get(source);
  if (known !== undefined) return known;
  const made = plain(source.revision.text);
  letters.set(source, made);
  return made;
}
