import type { ClaimId, EventId } from './ids.ts';

/** One happening that several claims are about: what, who, where, when (as in ECB+). */
export interface Event {
  readonly id: EventId;
  /** A short neutral label made of the claims' own words: "Haftar met Putin, Moscow". */
  readonly label: string;
  readonly action: string;
  readonly participants: readonly string[];
  readonly place: string | null;
  /** Half-open ISO interval; null where no claim dates it. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** In the order sources are listed, then reading order. */
  readonly claimIds: readonly ClaimId[];
  /** 0 to 1, and the reasons in words: how sure we are that these claims are about one happening. */
  readonly confidence: number;
  readonly why: readonly string[];
}
