import type { SpeakerKind } from './attribution.ts';
import type { Verdict } from './decision.ts';
import type { ClaimAnchor, EvidenceSide } from './evidence.ts';
import type { EntryId, Fingerprint, SourceId } from './ids.ts';
import type { Span } from './span.ts';

/** An entity as a person names it: everywhere, or in one source only. */
export interface EntityRef {
  readonly name: string;
  readonly sourceId: SourceId | null;
}

/** What a person did. Nothing here is ever edited: an `undo` takes entries back, and can be taken back itself. */
export type Act =
  | {
      readonly kind: 'decision';
      readonly fingerprint: Fingerprint;
      readonly verdict: Verdict;
      /** The finding in words, so that the log can be read without its database. */
      readonly message: string;
      readonly relation: string;
      readonly findingKind: string;
      readonly evidence: readonly EvidenceSide[];
    }
  | { readonly kind: 'undo'; readonly takesBack: readonly EntryId[] }
  /** A claim is on this speaker's word; null: on the outlet's own. */
  | {
      readonly kind: 'speaker';
      readonly claim: ClaimAnchor;
      readonly speaker: string | null;
      readonly speakerKind: SpeakerKind | null;
    }
  /** A claim is these words, not those that were taken for it. */
  | { readonly kind: 'span'; readonly claim: ClaimAnchor; readonly span: Span; readonly words: string }
  /** All of `a` and `b` are about one happening; or none of `a` is about the happening of any of `b`. */
  | {
      readonly kind: 'event';
      readonly same: boolean;
      readonly a: readonly ClaimAnchor[];
      readonly b: readonly ClaimAnchor[];
    }
  /** Two entities are one, or are two. */
  | { readonly kind: 'entity'; readonly same: boolean; readonly a: EntityRef; readonly b: EntityRef }
  /** What an entity is to be called. */
  | { readonly kind: 'rename'; readonly entity: EntityRef; readonly name: string };

/** An act with who, when and why, before it has its place in a log. */
export interface LogDraft {
  readonly act: Act;
  readonly reason: string;
  readonly reviewer: string;
  /** ISO date-time. */
  readonly at: string;
  /** SHA-256 of the words the act rests on. */
  readonly evidenceHash: string;
  /** Entries of one act carry one batch and are taken back together. */
  readonly batch: string | null;
}

/** One line of the log. */
export interface LogEntry extends LogDraft {
  /** Place in this database's log, from 1. */
  readonly seq: number;
  readonly id: EntryId;
  /** SHA-256 of this entry and the hash of the one before it in this database: no line can be changed unseen. */
  readonly hash: string;
}
