import type { ClaimPair, PairSide } from '../model/pair.ts';

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

/** What every detector says of the two claims. */
export function explain(pair: ClaimPair): readonly Explanation[] {
  void pair;
  return [];
}
