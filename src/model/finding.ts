import type { ClaimId, EventId, FindingId, Fingerprint, RevisionId, SourceId } from './ids.ts';
import type { Span } from './span.ts';

export type Relation = 'conflict' | 'characterisation' | 'duplicate' | 'note' | 'update';

/** Every kind of finding under its relation. `data/clusters/FORMAT.md` of the design defines each. */
export const KINDS = {
  conflict: [
    'quantity',
    'date-time',
    'place',
    'participant',
    'role',
    'polarity',
    'opposite',
    'scope',
    'status',
    'cause',
    'quote-alteration',
    'attribution',
    'order',
  ],
  characterisation: ['focus', 'framing', 'same-speaker-differs'],
  duplicate: ['verbatim', 'near-verbatim', 'paraphrase'],
  note: ['name-variant', 'date-anomaly', 'unattributed', 'single-source', 'silent-edit', 'edited'],
  update: ['update'],
} as const satisfies Record<Relation, readonly string[]>;

export type FindingKind = (typeof KINDS)[Relation][number];

/** `likely`: right at least 80% of the time when measured; `possible`: at least 40%. Below that nothing is shown. */
export type Tier = 'likely' | 'possible';

/** One place a finding points to. `span` lies inside the claim; `value` is what this side says ("12"), null where none. */
export interface Side {
  readonly claimId: ClaimId;
  readonly sourceId: SourceId;
  readonly span: Span;
  readonly text: string;
  readonly value: string | null;
  /** Where the words stand no more: the revision of the source that had them, and when it was read. Its claim is gone too. */
  readonly earlier?: { readonly revisionId: RevisionId; readonly readAt: string };
}

/**
 * Where sides that say one thing have it from: "Reuters, in three outlets". Copies of one text, articles that credit one
 * agency, cite one another, or stand on one speaker's word are one origin, however many print it.
 */
export interface Origin {
  /** Whom the articles name: an agency, an outlet, a speaker. Null where nobody is named: the outlet has it itself. */
  readonly name: string | null;
  /** What shows it. `own`: the article says it in its own voice and names nobody it is from. */
  readonly how: 'agency' | 'cited' | 'speaker' | 'copy' | 'own';
  /** Who has it from there, in the order of the sides. */
  readonly sourceIds: readonly SourceId[];
}

/** The sides that say one thing, and from how many origins: "12", in five articles from one wire. */
export interface Camp {
  /** As its first side says it; null where sides have no value to tell them apart by. */
  readonly value: string | null;
  /** Places in the finding's `sides`, from 0. */
  readonly sides: readonly number[];
  readonly origins: readonly Origin[];
}

/** Where a finding stands in the list of all, and why: the one that weighs most is what an editor should see first. */
export interface Rank {
  /** 0 to 1. */
  readonly weight: number;
  /** What it weighs by, in words, the heaviest first: "numbers differ", "in a headline", "several origins on each side". */
  readonly because: readonly string[];
}

/** An innocent explanation that was looked at: "later count: no, both are as of 3 May". */
export interface InnocentCheck {
  readonly explanation: string;
  readonly ruledOut: boolean;
  readonly because: string;
}

/** Two or more claims that someone should look at side by side, and why. Never a ruling on who is right. */
export interface Finding {
  readonly id: FindingId;
  readonly fingerprint: Fingerprint;
  readonly relation: Relation;
  readonly kind: FindingKind;
  readonly detector: string;
  readonly detectorVersion: number;
  readonly tier: Tier;
  /** 0 to 1. */
  readonly score: number;
  /** Both sides in neutral words: "One says 12, the other at least 17." */
  readonly message: string;
  /** What the values are values of: "people killed"; null where there is no such thing. */
  readonly field: string | null;
  readonly eventId: EventId | null;
  /** Two or more, in the order of sources and of reading. */
  readonly sides: readonly [Side, Side, ...Side[]] | readonly [Side];
  /** Every side in one of them, in the order of their first sides. */
  readonly camps: readonly Camp[];
  readonly checks: readonly InnocentCheck[];
  readonly rank: Rank;
  /** Only for duplicates. */
  readonly independence: 'same-origin' | 'independent' | 'unknown' | null;
}
