import type { Claim, ClaimQuantity, ClaimToken } from '../../model/claim.ts';
import type { ClaimPair } from '../../model/pair.ts';
import type { Span } from '../../model/span.ts';
import { numberWord } from '../../lang/en/number-value.ts';
import { ordinalValue } from '../../lang/en/ordinals.ts';
import { amountsMeet, farApart, looksLikeSlip } from '../numbers/amounts.ts';
import { predicateMatch } from '../numbers/counted-match.ts';
import { daysBetween } from '../times/later.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut, stillOpen } from '../flag.ts';
import { type Frame, frameOf } from '../words/frame.ts';
import { WORDED_ALIKE, explained } from '../numbers/innocent-numbers.ts';
import { levelsOfOne } from '../numbers/levels.ts';
import { ofOneLeader, ofOneMeasure } from '../numbers/measures.ts';
import { measuredWords } from '../numbers/measured-words.ts';
import { namedStrength } from '../numbers/named-measures.ts';
import { type SlotMatch, slotMatches } from '../numbers/quantity-slots.ts';
import { growing } from '../numbers/quantity-words.ts';
import { type Tally } from '../../lang/en/vote-words.ts';
import { talliesApart } from '../numbers/tallies.ts';
import { textOf } from '../words/wording.ts';

/** Below this the two may measure different things. */
const ONE_MEASURE = 0.75;
const DIFFERING = 3;
const FRAME_SCORE = 0.85;
/** `undated`: a count that grows, and nothing tells which article is the later one. `loose`: only the noun is one. */
const SCORE = { slip: 0.88, sure: 0.82, plain: 0.5, votes: 0.66, undated: 0.45, loose: 0.4 };
const SURE_MEASURE = 0.9;
const SURE_EVENT = 0.3;

export const quantity: Detector = Object.freeze({
  name: 'quantity',
  version: 10,
  relation: 'conflict',
  kind: 'quantity',
  flags: 'The two claims give numbers for one measure that cannot both hold.',
  quietOn:
    'Bounds that meet, rounding, units that come to the same, parts of a whole, other places, and later counts.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const { left, right } = pair;
  const swapped = swappedNumbers(pair);
  if (swapped) return swapped;
  const tallies = talliesApart(pair);
  if (tallies) return ofVotes(pair, tallies);
  if (left.claim.quantities.length === 0 || right.claim.quantities.length === 0)
    return abstain('one of the claims states no number');
  const others = [levelsOfOne(pair)].filter((one) => one !== null);
  const matches = [...slotMatches(pair), ...others].filter(({ strength }) => strength >= ONE_MEASURE);
  if (matches.length === 0) return quiet('no two numbers measure the same thing');
  const settled = new Set<ClaimQuantity>();
  const explanations: string[] = [];
  for (const match of matches) {
    if (settled.has(match.left) || settled.has(match.right)) continue;
    settled.add(match.left).add(match.right);
    if (amountsMeet(match.left, match.right) && !slipped(match)) continue;
    const innocent = explained(pair, match);
    if (innocent === null) return flagged(pair, match);
    explanations.push(innocent);
  }
  return quiet(explanations[0] ?? 'every number has a like one: equal, rounded, or within its bound');
}

function ofVotes({ left, right }: ClaimPair, tallies: readonly [Tally, Tally]): Verdict {
  const [a, b] = [left, right].map(({ claim }, at) => {
    const { start, end } = tallies[at === 0 ? 0 : 1];
    return { start: claim.span.start + start, end: claim.span.start + end };
  });
  const spans = [a ?? left.claim.span, b ?? right.claim.span] as const;
  return flag({
    score: SCORE.votes,
    field: 'the votes',
    values: [textOf(left.claim, spans[0]), textOf(right.claim, spans[1])],
    compared: spans,
    checks: [ruledOut('another vote', 'as many voted')],
  });
}

/** "At least 37" and 73 of one thing can both hold, but hardly by chance. */
function slipped({ left, right, strength }: SlotMatch): boolean {
  return strength >= SURE_MEASURE && left.low !== right.low && looksLikeSlip(left, right);
}

/** Claims worded alike that swap one number or rank for another, and no two of their quantities meet there. */
function swappedNumbers(pair: ClaimPair): Verdict | null {
  const frame = frameOf(pair);
  if (!frame || frame.otherReferent || frame.alike < WORDED_ALIKE || frame.differing > DIFFERING) return null;
  for (const { left, right, kind } of frame.swaps) {
    if (kind !== 'number') continue;
    if (innocentSwap(pair, frame, left, right)) continue;
    const [x, y] = [valueOf(left.lemma), valueOf(right.lemma)];
    if (x === null || y === null || x === y) continue;
    return flag({
      score: FRAME_SCORE,
      field: numberField(pair, left, right),
      measure: 'number',
      values: [left.text, right.text],
      compared: [left.span, right.span],
      checks: [
        ruledOut('another measure', 'the rest of the two claims agrees'),
        ruledOut('rounding or a bound', 'no number satisfies both'),
      ],
    });
  }
  return null;
}

/** The two numbers can both hold, or are ages of people who are not told to be one. */
function innocentSwap(
  pair: ClaimPair,
  frame: Frame,
  ...[left, right]: readonly [ClaimToken, ClaimToken]
): boolean {
  const [a, b] = [quantityAt(pair.left.claim, left.span), quantityAt(pair.right.claim, right.span)];
  if (a?.kind === 'age' && frame.differing > 1) return true;
  // "The 86th Oscars" and "the 2014 Oscars", 88 million pounds and 103 million euros.
  if ((ordinalValue(left.lemma) === null) !== (ordinalValue(right.lemma) === null)) return true;
  if (a && b && a.kind === 'money' && a.kind === b.kind && a.unit !== b.unit) return true;
  if (givesOther(pair.left.claim, right) && givesOther(pair.right.claim, left)) return true;
  return (
    a !== undefined &&
    b !== undefined &&
    (amountsMeet(a, b) ||
      namedStrength(pair, a, b) === 0 ||
      explained(pair, { left: a, right: b, strength: 1 }) !== null)
  );
}

/** "82 percent in India, 52 percent in Egypt", in either order: the number stands elsewhere in it too. */
const givesOther = ({ tokens }: Claim, { lemma }: ClaimToken): boolean =>
  tokens.some((one) => one.lemma === lemma);

function numberField(pair: ClaimPair, left: ClaimToken, right: ClaimToken): string {
  const [a, b] = [quantityAt(pair.left.claim, left.span), quantityAt(pair.right.claim, right.span)];
  return a && b ? measuredWords(pair, a, b) : 'the number given';
}

const valueOf = (word: string): number | null => numberWord(word) ?? ordinalValue(word);

function quantityAt(claim: Claim, { start, end }: Span): ClaimQuantity | undefined {
  return claim.quantities.find(({ span }) => span.start <= start && end <= span.end);
}

function flagged(pair: ClaimPair, { left, right, strength }: SlotMatch): Verdict {
  const sure = strength >= SURE_MEASURE && pair.sameEvent >= SURE_EVENT && !farApart(left, right);
  const score = looksLikeSlip(left, right)
    ? SCORE.slip
    : (growing(left) || growing(right)) && daysBetween(pair) === null
      ? SCORE.undated
      : sure
        ? SCORE.sure
        : isLoose(pair, left, right)
          ? SCORE.loose
          : SCORE.plain;
  return flag({
    score,
    field: measuredWords(pair, left, right),
    measure: measureOf(left, right),
    values: [textOf(pair.left.claim, left.span), textOf(pair.right.claim, right.span)],
    compared: [left.span, right.span],
    checks: [
      ruledOut('rounding or a bound', 'no number satisfies both'),
      ruledOut('another unit', `both are ${left.unit ?? 'plain numbers'}`),
      ruledOut('part and whole', 'neither is said to be a part'),
      growing(left)
        ? stillOpen('a later count', 'such counts change')
        : ruledOut('a later count', 'such a number does not grow'),
    ],
  });
}

/** One noun is counted under two predicates: the same ones, or others of the same kind. */
const isLoose = (pair: ClaimPair, a: ClaimQuantity, b: ClaimQuantity): boolean =>
  a.kind === 'count' &&
  predicateMatch(a.predicateLemma, b.predicateLemma) === 0 &&
  !ofOneMeasure(pair, a, b) &&
  !ofOneLeader(pair);

function measureOf(a: ClaimQuantity, b: ClaimQuantity): string {
  const counted = a.countedLemma ?? b.countedLemma ?? a.unit ?? a.kind;
  const predicate = a.predicateLemma === b.predicateLemma ? a.predicateLemma : null;
  return predicate === null ? counted : `${counted}, ${predicate}`;
}
