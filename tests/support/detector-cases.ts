import { describe, expect, it } from 'vitest';
import type { Detector } from '../../src/compare/detector.ts';
import type { PairSide } from '../../src/model/pair.ts';
import { pair } from './build.ts';

/** A pair of claims and what a detector must make of it; `sameEvent` as linking would give it. */
export interface Case {
  readonly name: string;
  readonly left: PairSide;
  readonly right: PairSide;
  readonly sameEvent?: number;
}

/** A detector's own table: as many quiet cases as flagged ones, and never none of either. */
export interface Table {
  readonly flagged: readonly [Case, ...Case[]];
  readonly quiet: readonly [Case, ...Case[]];
  readonly abstained?: readonly Case[];
}

/** Puts every case to the detector, both ways round. */
export function testDetector(detector: Detector, { flagged, quiet, abstained = [] }: Table): void {
  describe(detector.name, () => {
    const rows = [
      ...flagged.map((one) => ({ ...one, outcome: 'flagged' })),
      ...quiet.map((one) => ({ ...one, outcome: 'quiet' })),
      ...abstained.map((one) => ({ ...one, outcome: 'abstained' })),
    ];
    it.each(rows)('$outcome: $name', ({ left, right, sameEvent, outcome }) => {
      expect(detector.detect(pair(left, right, sameEvent)).outcome).toBe(outcome);
      expect(detector.detect(pair(right, left, sameEvent)).outcome).toBe(outcome);
    });
    it('has as many quiet cases as flagged ones', () => {
      expect(quiet.length).toBeGreaterThanOrEqual(flagged.length);
    });
  });
}
