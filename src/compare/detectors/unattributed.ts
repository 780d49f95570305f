import type { ClaimPair } from '../../model/pair.ts';
import { alignmentOf } from '../align.ts';
import { coveredBoth } from '../covered.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag } from '../flag.ts';
import { predicatePairs } from '../predicates.ts';
import { sameVoice, speakerOf } from '../speakers.ts';

/** Both must say nearly the same: one that adds or leaves out much is another claim. */
const COVERED = 0.6;
const FEWEST_LINKS = 4;
const SCORE = 0.7;

export const unattributed: Detector = Object.freeze({
  name: 'unattributed',
  version: 1,
  relation: 'note',
  kind: 'unattributed',
  flags: 'One claim is on somebody’s word; the other states the same as plain fact.',
  quietOn: 'Claims that only share their setting, and outlets that both name who says it.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const { left, right } = pair;
  if (sameVoice(left, right)) return abstain('both or neither are on somebody’s word');
  if (left.claim.sourceId === right.claim.sourceId) return quiet('both stand in one article');
  if ((left.attribution ? right : left).claim.quoted) return quiet('the other one quotes it');
  const { links } = alignmentOf(pair);
  if (links.length < FEWEST_LINKS || coveredBoth(pair) < COVERED || predicatePairs(pair).length === 0)
    return quiet('they do not say the same');
  const who = speakerOf(left) ?? speakerOf(right) ?? 'somebody';
  return flag({
    score: SCORE,
    field: null,
    values: [speakerOf(left), speakerOf(right)],
    compared: [left.claim.span, right.claim.span],
    checks: [],
    message: `One has it on the word of ${who}, the other states it as plain fact.`,
  });
}
