import type { ClaimPair } from '../../model/pair.ts';
import { frameOf } from './frame.ts';
import { compareSpeakers } from './speakers.ts';

/** Worded alike by this much, with a few stretches that differ, and one is the other's negation. */
const ALIKE = 0.7;
const DIFFERING = 4;

/** Two claims worded alike and of one thing, one of them with a "not" the other has not. */
export function negatedFrame(pair: ClaimPair): boolean {
  const frame = frameOf(pair);
  if ((pair.left.attribution?.act === 'denial') !== (pair.right.attribution?.act === 'denial')) return false;
  if (frame === null || !frame.turned || frame.otherThing) return false;
  if (!sameMood(pair) || areOpinions(pair)) return false;
  return frame.alike >= ALIKE && frame.differing <= DIFFERING;
}

/** "She should resign", "she should not", of two speakers: what ought to be is an opinion. */
function areOpinions({ left, right }: ClaimPair): boolean {
  return (
    [left, right].every(
      ({ claim, attribution }) => attribution !== null && claim.predications[0]?.modality === 'obligation',
    ) && compareSpeakers(left, right) !== 'same'
  );
}

/** Both are told in one mood: a question or a plan is not denied by what did not happen. */
function sameMood({ left, right }: ClaimPair): boolean {
  const [a, b] = [left.claim.predications[0]?.modality, right.claim.predications[0]?.modality];
  return (
    a === b && a !== 'question' && left.claim.certainty !== 'question' && right.claim.certainty !== 'question'
  );
}
