import type { ClaimPair } from '../../model/pair.ts';
import { type Contrast, alignmentOf } from '../align.ts';
import { covered } from '../covered.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { asserts, deniedBy, predicationAbove } from '../predicates.ts';
import { ofOtherDays } from '../times.ts';

/** Besides the two opposites, this much of the shorter claim must be in the other one. */
const COVERED = 0.5;
const COVERED_FULLY = 0.7;
const SCORE = { partly: 0.6, fully: 0.82 };

export const opposite: Detector = Object.freeze({
  name: 'opposite',
  version: 1,
  relation: 'conflict',
  kind: 'opposite',
  flags: 'The two claims say opposite things of one thing: it rose, it fell.',
  quietOn:
    'Opposites of other things, a negated opposite (which agrees), opinions of two speakers, and other days.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const { contrasts } = alignmentOf(pair);
  const opposed = contrasts.filter(({ clash }) => clash === 'opposed');
  if (opposed.length === 0) return abstain('no two words of one place are opposites');
  const [found] = opposed.filter((contrast) => bothStand(pair, contrast));
  if (!found) return quiet('one of the opposites is negated or not asserted');
  const share = covered(pair);
  if (share < COVERED) return quiet('the rest of the two differs too much');
  if (ofOtherDays(pair)) return quiet('of other days');
  return flagged(pair, found, share);
}

/** Both opposites are asserted, and both or neither are negated. */
function bothStand(pair: ClaimPair, { left, right }: Contrast): boolean {
  const a = predicationAbove(pair.left.claim, left.at);
  const b = predicationAbove(pair.right.claim, right.at);
  if (!a || !b) return true;
  return (
    asserts(pair.left, a) && asserts(pair.right, b) && deniedBy(pair.left, a) === deniedBy(pair.right, b)
  );
}

function flagged(pair: ClaimPair, { left, right }: Contrast, share: number): Verdict {
  const at = (side: 'left' | 'right', token: number) => pair[side].claim.tokens[token]?.text ?? null;
  return flag({
    score: share >= COVERED_FULLY ? SCORE.fully : SCORE.partly,
    field: null,
    values: [at('left', left.at), at('right', right.at)],
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [
      ruledOut('another thing', 'the rest of the two claims agrees'),
      ruledOut('a double negation', 'neither is negated'),
    ],
  });
}
