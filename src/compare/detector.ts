import type { FindingKind, InnocentCheck, Relation } from '../model/finding.ts';
import type { ClaimPair } from '../model/pair.ts';
import type { Span } from '../model/span.ts';

/** Something in the two claims that someone should look at, with both sides of it. */
export interface Flag {
  readonly outcome: 'flagged';
  /** 0 to 1: how sure the detector itself is. What that is worth is measured: see calibration.ts. */
  readonly score: number;
  /** Both sides in neutral words, a whole sentence: "One says 12, the other at least 17." */
  readonly message: string;
  /** What the values are values of: "people killed"; null where there is no such thing. */
  readonly field: string | null;
  /** Numbers of one measure go together where this is equal; `field` where it is left out. */
  readonly measure?: string | null;
  readonly values: readonly [string | null, string | null];
  /** What was laid side by side: the first inside the left claim, the second inside the right one. */
  readonly compared: readonly [Span, Span];
  /** The innocent explanations that were looked at. */
  readonly checks: readonly InnocentCheck[];
}

/** What a detector saw, or why it could not look. */
export type Verdict =
  | Flag
  | { readonly outcome: 'quiet'; readonly why: string }
  | { readonly outcome: 'abstained'; readonly why: string };

/** Asks one question about two claims. Pure: no clock, no store, no network, and the same with the two swapped. */
export interface Detector {
  /** Stable, the same as its file's: it is stored with every finding. */
  readonly name: string;
  /** Raise it when the same pair may get another verdict. */
  readonly version: number;
  readonly relation: Relation;
  readonly kind: FindingKind;
  /** One sentence for lists. */
  readonly flags: string;
  /** One sentence: what it keeps quiet on. */
  readonly quietOn: string;
  readonly detect: (pair: ClaimPair) => Verdict;
}

/** A verdict of silence, with the innocent explanation that held or the thing that was missing. */
export function quiet(why: string): Verdict {
  return { outcome: 'quiet', why };
}

/** Nothing to look at: a claim without a number has no number to compare. */
export function abstain(why: string): Verdict {
  return { outcome: 'abstained', why };
}
