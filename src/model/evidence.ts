import type { RevisionId, SourceId } from './ids.ts';
import type { Span } from './span.ts';

/** Where a claim stood when a person spoke of it, and its words: finds it again in a later reading. */
export interface ClaimAnchor {
  readonly sourceId: SourceId;
  readonly revisionId: RevisionId;
  readonly span: Span;
  readonly words: string;
}

/**
 * One side of a finding as its reviewer saw it.
 *
 * For example: in revision R, "at least 12 people were injured", on the word of the police, of which "at least 12" was compared.
 */
export interface EvidenceSide extends ClaimAnchor {
  /** Its source's address, so that the log can be read without its database. */
  readonly address: string;
  /** On whose word, in the fullest name known; null in the outlet's own voice. */
  readonly speaker: string | null;
  /** The words that were compared, and what they amount to; null where nothing. */
  readonly compared: string;
  readonly value: string | null;
}
