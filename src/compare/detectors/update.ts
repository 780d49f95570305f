import type { ClaimPair } from '../../model/pair.ts';
import { amountsMeet, looksLikeSlip } from '../numbers/amounts.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag } from '../flag.ts';
import { measuredWords } from '../numbers/measured-words.ts';
import { ofOtherPlaces } from '../words/places.ts';
import { slotMatches } from '../numbers/quantity-slots.ts';
import { growing, isPart } from '../numbers/quantity-words.ts';
import { oneIsBackground } from '../times/times.ts';
import { laterIsHigher } from '../times/later.ts';
import { textOf } from '../words/wording.ts';

const ONE_MEASURE = 0.75;
const SCORE = 0.7;

export const update: Detector = Object.freeze({
  name: 'update',
  version: 1,
  relation: 'update',
  kind: 'update',
  flags: 'One measure that grows while it is counted stands higher in the later article.',
  quietOn: 'Numbers that can both hold, measures that do not grow, and articles without dates.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const { left, right } = pair;
  if (left.claim.quantities.length === 0 || right.claim.quantities.length === 0)
    return abstain('one of the claims states no number');
  if (oneIsBackground(pair) || ofOtherPlaces(left.claim, right.claim))
    return quiet('one is background, or of another place');
  for (const match of slotMatches(pair)) {
    const { left: a, right: b, strength } = match;
    if (strength < ONE_MEASURE || !growing(a) || a.high === b.high || looksLikeSlip(a, b)) continue;
    if (isPart(left.claim, a) || isPart(right.claim, b) || (amountsMeet(a, b) && a.bound === b.bound))
      continue;
    if (!laterIsHigher(pair, a, b)) continue;
    return flag({
      score: SCORE,
      field: measuredWords(pair, a, b),
      measure: a.countedLemma ?? a.unit,
      values: [textOf(left.claim, a.span), textOf(right.claim, b.span)],
      compared: [a.span, b.span],
      checks: [],
    });
  }
  return quiet('no growing number stands higher in the later article');
}
