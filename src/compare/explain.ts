import type { ClaimPair, PairSide } from '../model/pair.ts';
import { DETECTORS } from './registry.ts';

/** What one detector made of a pair, for `hearsay why`. */
export interface Explanation {
  readonly detector: string;
  readonly outcome: 'flagged' | 'quiet' | 'abstained';
  readonly why: string;
}

/** A pair of any two claims, taken to be about one event. */
export function pairOf(left: PairSide, right: PairSide): ClaimPair {
  return { left, right, eventId: null, sameEvent: 1, why: ['asked for'] };
}

/** What every detector says of the two claims, in the order of the registry. */
export function explain(pair: ClaimPair): readonly Explanation[] {
  return DETECTORS.map((detector) => {
    const verdict = detector.detect(pair);
    const why = verdict.outcome === 'flagged' ? verdict.message : verdict.why;
    return { detector: detector.name, outcome: verdict.outcome, why };
  });
}
