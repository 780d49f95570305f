import type { ClaimPair } from '../../model/pair.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { sameStep } from '../timing/same-step.ts';
import { sequencesOf } from '../timing/sequences.ts';
import type { Sequence } from '../timing/steps.ts';

const SCORE = 0.87;

export const order: Detector = Object.freeze({
  name: 'order',
  version: 3,
  relation: 'conflict',
  kind: 'order',
  flags: 'The two claims put two happenings in opposite order.',
  quietOn: 'One order told from either end, and happenings that are not the same two.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const [as, bs] = [sequencesOf(pair.left), sequencesOf(pair.right)];
  if (as.length === 0 || bs.length === 0) return abstain('one of the claims puts nothing in order');
  // Two pairs of times are for another detector to lay side by side.
  const turned = as.some((a) => bs.some((b) => (a.said || b.said) && reversed(pair, a, b)));
  if (!turned) return quiet('no two happenings change places');
  return flag({
    score: SCORE,
    field: 'which came first',
    values: [pair.left.claim.text, pair.right.claim.text],
    compared: [pair.left.claim.span, pair.right.claim.span],
    checks: [ruledOut('one order told from either end', 'what comes first differs')],
    message: 'The two put the same happenings in opposite order.',
  });
}

const reversed = (pair: ClaimPair, a: Sequence, b: Sequence): boolean =>
  sameStep(pair, a.first, b.then) && sameStep(pair, a.then, b.first);
