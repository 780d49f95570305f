import type { Fingerprint } from './ids.ts';

export type Verdict = 'confirm' | 'dismiss' | 'follow-up' | 'undo';

/** What a person made of a finding. Decisions are added, never edited: the last one counts, `undo` takes it back. */
export interface Decision {
  /** Place in the log, from 1. */
  readonly seq: number;
  readonly fingerprint: Fingerprint;
  readonly verdict: Verdict;
  /** Empty only for confirm and undo. */
  readonly reason: string;
  readonly reviewer: string;
  /** ISO date-time. */
  readonly decidedAt: string;
  /** SHA-256 of the words the decision rests on: where they change, it is asked for again. */
  readonly evidenceHash: string;
}

/** A decision as a run sees it: `stale` where the words it rested on have changed since. */
export interface StandingDecision extends Decision {
  readonly stale: boolean;
}
