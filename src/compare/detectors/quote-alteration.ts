import type { ClaimPair } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { compareSpeakers, speakerOf } from '../speakers.ts';
import { type Hunk, type Word, diffWording, quotedIn, textOf, wordingOf } from '../wording.ts';

/** Two quotations of one remark share most of the shorter one's words, and more than a phrase. */
const SHARED_SHARE = 0.6;
const FEWEST_SHARED = 3;
/** Where the speaker is not named on one side, the words must show by themselves that it is one remark. */
const SHARED_UNNAMED = 0.7;
const FEWEST_UNNAMED = 6;
/** Words whose change changes nothing: articles, "that", and how a clause is tied to the next. */
const IDLE: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'that',
  'and',
  'but',
  'so',
  'well',
  'of',
  'to',
  'is',
  'are',
  'was',
  'were',
  'be',
  'has',
  'have',
  'had',
  'there',
  'it',
  'this',
  'these',
  'those',
  'in',
  'on',
  'for',
  'with',
  'by',
  'at',
  'as',
]);
/** Words alike in so many first letters are forms of one. */
const STEM = 6;
const HONEST_CUT = /\.\.\.|…|\[/u;
const SCORE = { named: 0.9, unnamed: 0.7 };

export const quoteAlteration: Detector = Object.freeze({
  name: 'quote-alteration',
  version: 1,
  relation: 'conflict',
  kind: 'quote-alteration',
  flags: 'One remark of one speaker is quoted with other words on the two sides.',
  quietOn:
    'Quotations that are merely cut short at an end, marked cuts, typesetting, and other remarks of one speaker.',
  detect,
} satisfies Detector);

interface Stretch {
  readonly span: Span;
  readonly words: readonly Word[];
}

function detect(pair: ClaimPair): Verdict {
  const { left, right } = pair;
  const [a, b] = [stretchesOf(pair, 'left'), stretchesOf(pair, 'right')];
  if (a.length === 0 || b.length === 0) return abstain('one of the claims quotes nobody');
  const speakers = compareSpeakers(left, right);
  if (speakers === 'different') return quiet('other speakers');
  for (const l of a) {
    for (const r of b) {
      if (!altered(l, r, speakers === 'same')) continue;
      const values = [textOf(left.claim, l.span), textOf(right.claim, r.span)] as const;
      if (values.some((value) => HONEST_CUT.test(value))) return quiet('the cut is marked');
      return flag({
        score: speakers === 'same' ? SCORE.named : SCORE.unnamed,
        field: `the words of ${speakerOf(left) ?? speakerOf(right) ?? 'the speaker'}`,
        values,
        compared: [l.span, r.span],
        checks: [
          ruledOut('another remark', 'most of the words are the same'),
          ruledOut('cut short', 'words differ inside the quotation'),
        ],
      });
    }
  }
  return quiet('no two quotations are one remark in other words');
}

function stretchesOf(pair: ClaimPair, side: 'left' | 'right'): readonly Stretch[] {
  const { claim } = pair[side];
  return quotedIn(claim).map((span) => ({ span, words: wordingOf(claim, span) }));
}

function altered({ words: a }: Stretch, { words: b }: Stretch, named: boolean): boolean {
  const shorter = Math.min(a.length, b.length);
  const { common, hunks } = diffWording(a, b);
  if (common < (named ? FEWEST_SHARED : FEWEST_UNNAMED)) return false;
  if (common / shorter < (named ? SHARED_SHARE : SHARED_UNNAMED)) return false;
  if (!a.some(({ key, upos }) => tells(key, upos) && b.some((other) => other.key === key))) return false;
  return hunks.some((hunk) => tellsOther(hunk, a, b));
}

const tells = (key: string, upos: string): boolean => !IDLE.has(key) && upos !== 'PUNCT';

/** A stretch inside both that says something on one side which it does not on the other; a cut end says nothing. */
function tellsOther({ left, right }: Hunk, a: readonly Word[], b: readonly Word[]): boolean {
  const oneSided = left.length === 0 || right.length === 0;
  if (oneSided && (atEnd(left, a) || atEnd(right, b))) return false;
  const news = (some: readonly Word[], others: readonly Word[]) =>
    some.some(
      ({ key, upos, lemma }) => tells(key, upos) && !others.some((other) => oneWord(lemma, other.lemma)),
    );
  return news(left, right) || news(right, left);
}

/** "Connection" and "connectivity": forms of one word. */
const oneWord = (a: string, b: string): boolean =>
  a === b || (a.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM));

function atEnd(words: readonly Word[], all: readonly Word[]): boolean {
  return words.length > 0 && (words[0] === all[0] || words.at(-1) === all.at(-1));
}
