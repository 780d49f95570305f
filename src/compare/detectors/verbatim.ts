import type { ClaimPair } from '../../model/pair.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag } from '../flag.ts';
import { wordingOf } from '../words/wording.ts';

/** Shorter sentences are written twice by chance: "No one was hurt." */
const FEWEST_WORDS = 6;
const SCORE = 0.97;

export const verbatim: Detector = Object.freeze({
  name: 'verbatim',
  version: 1,
  relation: 'duplicate',
  kind: 'verbatim',
  flags: 'Both claims are made of the same words in the same order.',
  quietOn: 'Short sentences, which two reporters can write by chance, and claims of one article.',
  detect,
} satisfies Detector);

function detect({ left, right }: ClaimPair): Verdict {
  const [a, b] = [wordingOf(left.claim), wordingOf(right.claim)];
  if (Math.min(a.length, b.length) < FEWEST_WORDS)
    return abstain('one of the claims is too short to be a copy');
  if (left.claim.sourceId === right.claim.sourceId) return quiet('both stand in one article');
  if (a.length !== b.length || a.some(({ key }, at) => key !== b[at]?.key)) return quiet('the words differ');
  return flag({
    score: SCORE,
    field: null,
    values: [null, null],
    compared: [left.claim.span, right.claim.span],
    checks: [],
    message: 'Both say it in the same words.',
  });
}
