import type { Claim, Predication } from '../../model/claim.ts';
import type { ClaimPair, PairSide } from '../../model/pair.ts';
import { type Contrast, alignmentOf } from '../words/align.ts';
import { opposedHappenings, sameHappening } from '../../lang/en/happenings.ts';
import { exclusive } from '../../lang/en/exclusive.ts';
import { isConcrete, kin, nounTopic, opposed, siblings, unlike } from '../../lang/en/meaning.ts';
import { arePurposes, negatesByPrefix } from '../../lang/en/word-forms.ts';
import type { WordPos } from '../../lang/en/wordnet.ts';
import { ordinalValue } from '../../lang/en/ordinals.ts';
import { covered, coveredBoth } from '../words/covered.ts';
import { dealsOf } from '../deeds/deals-apart.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { type Frame, type Swap, frameOf } from '../words/frame.ts';
import { opposedOccasions } from '../deeds/opposed-occasions.ts';
import { asserts, deniedBy, participantAt, predicationAbove } from '../words/predicates.ts';
import { subjectHeads } from '../words/referents.ts';
import { signsApart } from '../numbers/signed-amounts.ts';
import { someOf } from '../words/some-of-many.ts';
import { sameName } from '../words/speakers.ts';
import { statesApart, statesSettled } from '../states/states-apart.ts';
import { toldApart } from '../states/told-apart.ts';
import { ofOtherDays } from '../times/times.ts';

/** Besides the two opposites, this much of the shorter claim must be in the other one. */
const COVERED = 0.5;
const COVERED_BOTH = 0.35;
const COVERED_FULLY = 0.7;
/** Claims worded alike by this much say one thing, but for the words they swap. */
const FRAME = 0.65;
const LONE = 0.85;
/** Two kinds meet this far up at most: spinach and carrots are vegetables. */
const KIN_STEPS = 2;
/** Words alike in so many first letters are forms of one. */
const STEM = 6;
const SCORE = { partly: 0.6, fully: 0.85, kinds: 0.8, unlike: 0.7, way: 0.62 };

export const opposite: Detector = Object.freeze({
  name: 'opposite',
  version: 11,
  relation: 'conflict',
  kind: 'opposite',
  flags: 'The two claims say opposite things of one thing: it rose, it fell.',
  quietOn:
    'Opposites of other things, a negated opposite (which agrees), opinions of two speakers, and other days.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  // "Sold to" and "bought from" are one trade, told from either end; whether the two change parts is for another to tell.
  if (dealsOf(pair) && !turnsOneWord(pair)) return quiet('one deal between the same two');
  const states = statesApart(pair);
  if (states?.kind === 'opposite') return toldApart(pair, states);
  if (statesSettled(pair)) return quiet('of other states, times or bearers');
  const swapped = swappedKinds(pair);
  if (swapped) return told(pair, swapped.values, swapped.score);
  const frame = frameOf(pair);
  if (frame !== null && (frame.otherReferent || swapsNames(frame) || turnsTwice(frame)))
    return quiet('of another referent');
  const signs = signsApart(pair);
  if (signs) return told(pair, [wordAt(pair, 'left', signs[0]), wordAt(pair, 'right', signs[1])], SCORE.way);
  const ways = opposedOccasions(pair);
  if (ways)
    return told(pair, [wordAt(pair, 'left', ways[0].token), wordAt(pair, 'right', ways[1].token)], SCORE.way);
  return onContrast(pair);
}

/** Two words that take one place and are opposites. */
function onContrast(pair: ClaimPair): Verdict {
  const { contrasts } = alignmentOf(pair);
  const clashing = contrasts.filter(({ clash }) => clash === 'opposed');
  if (clashing.length === 0) return abstain('no two words of one place are opposites');
  const [found] = clashing.filter((contrast) => bothStand(pair, contrast));
  if (!found) return quiet('one of the opposites is negated or not asserted');
  const share = covered(pair);
  if (share < COVERED || coveredBoth(pair) < COVERED_BOTH)
    return quiet('the rest of the two differs too much');
  if (ofOtherDays(pair)) return quiet('of other days');
  const values = [wordAt(pair, 'left', found.left.at), wordAt(pair, 'right', found.right.at)] as const;
  return told(pair, values, share >= COVERED_FULLY ? SCORE.fully : SCORE.partly);
}

const wordAt = (pair: ClaimPair, side: 'left' | 'right', token: number): string | null =>
  pair[side].claim.tokens[token]?.text ?? null;

interface Swapped {
  readonly values: readonly [string, string];
  readonly score: number;
}

/** In two claims worded alike: opposites, or words for two kinds of one thing, swapped for each other. */
function swappedKinds(pair: ClaimPair): Swapped | null {
  const frame = frameOf(pair);
  if (!frame || frame.negated || frame.otherReferent || turnsTwice(frame) || frame.alike < FRAME) return null;
  if (swapsNames(frame) || !ofOneMood(pair) || negationsIn(pair.left) !== negationsIn(pair.right))
    return null;
  for (const swap of frame.swaps) {
    if (swap.kind === 'name' || swap.kind === 'number' || isOtherTime(pair, swap, frame)) continue;
    const score = scoreOf(swap, frame);
    if (score !== null) return { values: [swap.left.text, swap.right.text], score };
  }
  return null;
}

/** "120 million cubic metres in summer", "40 million in winter": so much then, so much at another time. */
function isOtherTime({ left, right }: ClaimPair, swap: Swap, { swaps }: Frame): boolean {
  const isTime = ({ claim }: PairSide, { span }: Swap['left']) =>
    claim.times.some((time) => time.span.start <= span.start && span.end <= time.span.end);
  return swaps.some(({ kind }) => kind === 'number') && isTime(left, swap.left) && isTime(right, swap.right);
}

/** "The Norvia crossing is closed", "the Sudonia crossing is open": of two crossings. */
const swapsNames = ({ swaps }: Frame): boolean => swaps.some(({ kind }) => kind === 'name');

/** "The northern gate was shut", "the southern gate was open": of two opposites, one says which is meant. */
const turnsTwice = (frame: Frame): boolean =>
  frame.swaps.filter((swap) => scoreOf(swap, frame) === SCORE.fully).length > 1;

/** A wish or a rule is not set against what is so. */
function ofOneMood({ left, right }: ClaimPair): boolean {
  const [a, b] = [left.claim.predications[0], right.claim.predications[0]];
  return !a || !b || a.modality === b.modality;
}

const NEGATION: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'nobody',
  'none',
  'nothing',
]);
const negationsIn = ({ claim }: PairSide): number =>
  claim.tokens.filter(({ text }) => NEGATION.has(text.toLowerCase())).length;

/** How sure it is that the two words exclude each other; null where they may well mean the same. */
function scoreOf({ left, right, kind }: Swap, frame: Frame): number | null {
  const pos = kind === 'noun' ? 'n' : (POS[left.upos] ?? 'r');
  const [a, b] = [left.lemma, right.lemma];
  if (kind === 'other' && negatesByPrefix(left.text, right.text)) return SCORE.fully;
  if (opposed(a, b, pos) || opposedHappenings(a, b) || exclusive(a, b)) return SCORE.fully;
  if (variants(a, b) || (kind === 'noun' && mayBeOne(a, b))) return null;
  if (kindsOfOne(a, b, pos)) return SCORE.kinds;
  return kind === 'noun' && lone(frame) && unlike(a, b) && !sameHappening(a, b) ? SCORE.unlike : null;
}
/** One may be both: two men, two suspects; a move to stop it, a bid to stop it. */
const mayBeOne = (a: string, b: string): boolean => ofPeople(a, b) || arePurposes(a, b);
const POS: Readonly<Record<string, WordPos>> = { VERB: 'v', ADJ: 'a' };

/** "Force" and "enforce", "connection" and "connectivity": forms of one word. */
const variants = (a: string, b: string): boolean =>
  a.includes(b) || b.includes(a) || a.slice(0, STEM) === b.slice(0, STEM);

/** "Two men" and "two suspects": one may be both; only words listed as opposites or as excluding each other tell two. */
const ofPeople = (a: string, b: string): boolean => nounTopic(a) === 'person' || nounTopic(b) === 'person';

/** "Tea" and "coffee", "red" and "blue" (as nouns): different kinds of one thing. */
function kindsOfOne(a: string, b: string, pos: WordPos): boolean {
  if (sameHappening(a, b)) return false;
  return (
    siblings(a, b, pos) ||
    (pos === 'a' && siblings(a, b, 'n')) ||
    (pos === 'n' && isConcrete(a) && kin(a, b, 'n', KIN_STEPS))
  );
}

/** One word differs, and hardly anything else. */
const lone = ({ alike, differing }: Frame): boolean => differing === 1 && alike >= LONE;

/** One word is turned into its opposite, and nothing else: a deal told from its other end differs in two places at least. */
function turnsOneWord(pair: ClaimPair): boolean {
  const frame = frameOf(pair);
  return frame !== null && lone(frame) && swappedKinds(pair)?.score === SCORE.fully;
}

/** Both opposites are asserted, and both or neither are negated. */
function bothStand(pair: ClaimPair, { left, right }: Contrast): boolean {
  if (mayBothBe(pair, left.at, right.at)) return false;
  const a = predicationAbove(pair.left.claim, left.at);
  const b = predicationAbove(pair.right.claim, right.at);
  if (!a || !b) return true;
  if (!ofOneSubject(pair, a, b)) return false;
  return (
    asserts(pair.left, a) && asserts(pair.right, b) && deniedBy(pair.left, a) === deniedBy(pair.right, b)
  );
}

/** Both are or were: "two female clerks" and "a male one", "the first time" and "the second", the "Building" of a name. */
function mayBothBe({ left, right }: ClaimPair, a: number, b: number): boolean {
  const [x, y] = [left.claim.tokens[a], right.claim.tokens[b]];
  if (!x || !y) return false;
  const [m, n] = [left.claim.tokens[x.head], right.claim.tokens[y.head]];
  if (x.deprel === 'amod' && y.deprel === 'amod' && m?.xpos !== n?.xpos) return true;
  if (m && n && ordinalValue(x.lemma) !== null && ordinalValue(y.lemma) !== null && TURNS.has(m.lemma))
    return true;
  if (ofOtherParts(left.claim, right.claim, a, b)) return true;
  return (a > 0 && CAPITAL.test(x.text)) !== (b > 0 && CAPITAL.test(y.text));
}
/** "Three climbers who were with him were saved", "English climbers were killed": of one party, some and others. */
function ofOtherParts(left: Claim, right: Claim, ...[a, b]: readonly [number, number]): boolean {
  const [x, y] = [predicationAbove(left, a)?.subject ?? null, predicationAbove(right, b)?.subject ?? null];
  return x !== null && y !== null && someOf(left, x) !== someOf(right, y);
}

/** What comes one after the other. */
const TURNS: ReadonlySet<string> = new Set(
  'time round half quarter day week year leg stage turn match game'.split(' '),
);
const CAPITAL = /^\p{Lu}/u;

/** "He supports it" and "he opposes it": subjects that may be two are no subject. */
function ofOneSubject({ left, right }: ClaimPair, a: Predication, b: Predication): boolean {
  if (a.subject === null || b.subject === null) return true;
  const [x, y] = [participantAt(left.claim, a.subject), participantAt(right.claim, b.subject)];
  const pronouns = [left.claim.tokens[a.subject], right.claim.tokens[b.subject]].filter(
    (one) => one?.upos === 'PRON',
  );
  if (pronouns.length === 0) return true;
  const others = subjectHeads(right.claim, b);
  if (subjectHeads(left.claim, a).some((head) => others.includes(head))) return true;
  return x?.named === true && y?.named === true && sameName(x.name, y.name) === 'same';
}

function told(pair: ClaimPair, values: readonly [string | null, string | null], score: number): Verdict {
  return flag({
    score,
    field: null,
    values,
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('another thing', 'the rest of the two claims agrees'),
      ruledOut('a double negation', 'neither is negated'),
    ],
  });
}
