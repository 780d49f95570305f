import type { Analysis } from './analysis.ts';
import type { Attribution } from './attribution.ts';
import type { CarriedText } from './carried-text.ts';
import type { Claim } from './claim.ts';
import type { StandingDecision } from './decision.ts';
import type { Event } from './event.ts';
import type { Finding } from './finding.ts';
import type { ClaimId, Fingerprint, RevisionId, SourceId } from './ids.ts';
import type { Source, Unreadable } from './source.ts';

/** What reading one revision gave. Stored whole, in one transaction. */
export interface Reading {
  readonly revisionId: RevisionId;
  readonly analysis: Pick<Analysis, 'paragraphs' | 'entities' | 'language' | 'published'>;
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
}

/** Something that was left uncompared, and why: "article 3 is in French". */
export interface NotCompared {
  readonly what: string;
  readonly why: string;
  readonly count: number;
}

/** What became of the sources since the check before: `edited` have another text, `removed` are no longer there. */
export interface SourceChanges {
  readonly added: readonly SourceId[];
  readonly edited: readonly SourceId[];
  readonly removed: readonly SourceId[];
  readonly unchanged: number;
}

/** Against the check before this one. Fingerprints and ids sorted. */
export interface RunChanges {
  readonly first: boolean;
  readonly appeared: readonly Fingerprint[];
  /** Known from the check before, in other words or with other sources: a third outlet has joined, a side was edited. */
  readonly changed: readonly Fingerprint[];
  readonly gone: readonly Fingerprint[];
  readonly unchanged: number;
  readonly sources: SourceChanges;
}

/** A finished run: all a report is written from. Sources sorted by path, then address. */
export interface Run {
  readonly version: string;
  /** Stage name to version number. */
  readonly stages: Readonly<Record<string, number>>;
  readonly sources: readonly Source[];
  readonly unreadable: readonly Unreadable[];
  /** Texts that several of the sources carry, each source in one of them at most. */
  readonly carried: readonly CarriedText[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly events: readonly Event[];
  readonly eventOf: ReadonlyMap<ClaimId, Event['id']>;
  /** Ranked: the first is what an editor should see first. */
  readonly findings: readonly Finding[];
  readonly decisions: ReadonlyMap<Fingerprint, StandingDecision>;
  readonly notCompared: readonly NotCompared[];
  readonly changes: RunChanges;
}
