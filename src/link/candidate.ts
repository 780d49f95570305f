import type { Claim } from '../model/claim.ts';

/** Two claims that may be about one happening. */
export interface Candidate {
  readonly left: Claim;
  readonly right: Claim;
  /** 0 to 1: cosine of what they are about, words that fill both articles counting little. */
  readonly likeness: number;
  /** What they share, the most telling first. */
  readonly shared: readonly string[];
}
