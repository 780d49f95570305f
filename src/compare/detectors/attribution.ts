import type { ClaimPair } from '../../model/pair.ts';
import { type Detector, type Verdict, abstain, quiet } from '../detector.ts';
import { flag, ruledOut } from '../flag.ts';
import { compareSpeakers, speakerOf } from '../speakers.ts';
import { diffWording, quotedIn, textOf, wordingOf } from '../wording.ts';

/** The same words are one remark when there are enough of them, and nearly all agree. */
const FEWEST_WORDS = 5;
const ALIKE = 0.85;
const SCORE = 0.9;

export const attribution: Detector = Object.freeze({
  name: 'attribution',
  version: 1,
  relation: 'conflict',
  kind: 'attribution',
  flags: 'The same quoted words are credited to two speakers.',
  quietOn:
    'A speaker who is not named, one speaker under two descriptions, and short phrases anyone could use.',
  detect,
} satisfies Detector);

function detect(pair: ClaimPair): Verdict {
  const { left, right } = pair;
  const speakers = compareSpeakers(left, right);
  if (speakers === 'unknown') return abstain('one of the speakers is not named');
  if (speakers === 'same') return quiet('one speaker');
  if (left.claim.sourceId === right.claim.sourceId) return quiet('both stand in one article');
  for (const l of quotedIn(left.claim)) {
    for (const r of quotedIn(right.claim)) {
      const [a, b] = [wordingOf(left.claim, l), wordingOf(right.claim, r)];
      if (Math.min(a.length, b.length) < FEWEST_WORDS || diffWording(a, b).dice < ALIKE) continue;
      const [one, other] = [speakerOf(left), speakerOf(right)];
      return flag({
        score: SCORE,
        field: `who said “${textOf(left.claim, l)}”`,
        values: [one, other],
        compared: [l, r],
        checks: [ruledOut('another remark', 'the words are the same')],
        message: `The same words are credited to ${one ?? 'nobody'} by one, to ${other ?? 'nobody'} by the other.`,
      });
    }
  }
  return quiet('no words are quoted on both sides');
}
