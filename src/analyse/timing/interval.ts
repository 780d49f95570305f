import type { TimeExpression } from '../../model/analysis.ts';
import type { Side } from './tense.ts';

/** What a time is placed against. Days as numbers; null where there is none. */
export interface Ground {
  readonly reference: number | null;
  /** The day told last before this time, for "two days later". */
  readonly anchor: number | null;
  readonly side: Side;
}

/** A stretch of time in minutes since 1970, the end outside. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly grain: TimeExpression['grain'];
  readonly how: 'stated' | 'implied';
  /** The day it was resolved against; null where the words were enough. */
  readonly against: number | null;
  /** ISO suffix of a stated zone, else empty. */
  readonly zone: string;
}
