import type { ClaimPair } from '../../model/pair.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag } from '../flag.ts';
import { diceAtMost, diffWording, wordingOf } from '../words/wording.ts';

/** Eight words and more with four in five of them alike are not written twice by chance. */
const FEWEST_WORDS = 8;
const ALIKE = 0.75;
/** A long copy inside a longer sentence: this share of the shorter one. */
const INSIDE = 0.9;
const HALF = 0.6;
const HIGHEST = 0.95;

export const nearVerbatim: Detector = Object.freeze({
  name: 'near-verbatim',
  version: 1,
  relation: 'duplicate',
  kind: 'near-verbatim',
  flags: 'Nearly all words of one claim stand in the other, in the same order.',
  quietOn: 'Short sentences, the very same words (that is verbatim), and claims of one article.',
  detect,
} satisfies Detector);

function detect({ left, right }: ClaimPair): Verdict {
  const [a, b] = [wordingOf(left.claim), wordingOf(right.claim)];
  const shorter = Math.min(a.length, b.length);
  if (shorter < FEWEST_WORDS) return abstain('one of the claims is too short to be a copy');
  if (left.claim.sourceId === right.claim.sourceId) return quiet('both stand in one article');
  if (diceAtMost(a, b) < HALF) return quiet('too many words differ');
  const { common, dice, hunks } = diffWording(a, b);
  if (hunks.length === 0) return quiet('the words are the same');
  const inside = common / shorter;
  if (dice < ALIKE && (inside < INSIDE || dice < HALF)) return quiet('too many words differ');
  return flag({
    score: Math.min(HIGHEST, Math.max(dice, inside)),
    field: null,
    values: [null, null],
    compared: [left.claim.span, right.claim.span],
    checks: [],
    message: `Both say it in nearly the same words (${String(common)} of ${String(shorter)}).`,
  });
}
