import type { EntryId, Fingerprint } from './ids.ts';
import type { EvidenceSide } from './evidence.ts';

/** What a person makes of a finding: it is so, it is not, or somebody has to look further. */
export type Verdict = 'confirm' | 'dismiss' | 'follow-up';

/** What a person made of a finding. Decisions are added, never edited: the last one counts; one can be taken back. */
export interface Decision {
  /** Place in this database's log, from 1. */
  readonly seq: number;
  /** The same in every database. */
  readonly id: EntryId;
  readonly fingerprint: Fingerprint;
  readonly verdict: Verdict;
  /** Empty only for confirm. */
  readonly reason: string;
  readonly reviewer: string;
  /** ISO date-time. */
  readonly decidedAt: string;
  /** SHA-256 of the words the decision rests on: where they change, it is asked for again. */
  readonly evidenceHash: string;
  /** Those words, side by side, so that a change of them can be shown. Empty where an old database did not keep them. */
  readonly evidence: readonly EvidenceSide[];
  /** Entries of one act carry one batch and are taken back together; null where it was made alone. */
  readonly batch: string | null;
}

/** What became of one side since the decision: its words then and now; `now` null where they are gone. */
export interface SideChange {
  readonly then: EvidenceSide;
  readonly now: EvidenceSide | null;
}

/** A decision as a run sees it. */
export interface StandingDecision extends Decision {
  /** The words it rested on have changed since: it is shown, and asked for again. */
  readonly stale: boolean;
  /** What changed, side by side; empty unless stale. */
  readonly differences: readonly SideChange[];
  /** Sides that have joined since, a third outlet's for one: the decision stands, they are new. */
  readonly joined: readonly EvidenceSide[];
}

/**
 * Where a finding stands with its reviewers. `new`: nobody has decided, and the check before did not have it;
 * `open`: nobody has decided; `stale`: decided on other words, asked for again; `extended`: the decision stands, and
 * something has joined; `standing`: decided.
 */
export type ReviewState = 'new' | 'open' | 'stale' | 'extended' | 'standing';
