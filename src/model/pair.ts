import type { Entity, Paragraph } from './analysis.ts';
import type { Attribution } from './attribution.ts';
import type { Claim } from './claim.ts';
import type { EventId } from './ids.ts';
import type { Revision, Source } from './source.ts';
import type { Span } from './span.ts';
import type { SourceId } from './ids.ts';

/** What linking and comparing need to know of one article: its claims, who speaks, who is named. */
export interface ArticleReading {
  readonly source: Source;
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  readonly paragraphs: readonly Paragraph[];
}

/** A claim with what a detector may need to know around it. `attribution` null: the outlet's own voice. */
export interface PairSide {
  readonly claim: Claim;
  readonly attribution: Attribution | null;
  readonly source: Source;
  /**
   * People and bodies named in its paragraph and the one before, lower case: whom "the talks" are between where the
   * claim itself does not say. Not there where the claim stands alone.
   */
  readonly setting?: readonly string[];
  /** The claims its quotation is split into, itself among them. Not there where it is no quotation of a speaker's. */
  readonly remark?: readonly Claim[];
  /** The claims told right before and right after it in its article, in reading order: what came "minutes later". */
  readonly before?: readonly Claim[];
  readonly after?: readonly Claim[];
}

/** Two claims worth laying side by side: "12 were hurt" and "17 were hurt", of one event. */
export interface ClaimPair {
  readonly left: PairSide;
  readonly right: PairSide;
  readonly eventId: EventId | null;
  /** 0 to 1: how sure we are that the two are about one happening. */
  readonly sameEvent: number;
  /** What speaks for it, in words: "both name Haftar and Yevkurov". */
  readonly why: readonly string[];
}

/** One way of writing a name, and where it stands first: "Segei Shaigu" in article 1. */
export interface NameUse {
  readonly name: string;
  readonly sourceId: SourceId;
  readonly span: Span;
}

/** One person or body under several spellings across articles. */
export interface NameGroup {
  /** The spelling most articles use; the first by letters where they are even. */
  readonly name: string;
  readonly uses: readonly NameUse[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** One revision as its edits are looked for: its text, cut into the sentences of headline and body, in reading order. */
export interface RevisionText {
  readonly revision: Revision;
  readonly sentences: readonly Span[];
}

/** A source that was edited: what it says now, and what it said before, the oldest first. */
export interface RevisedSource {
  readonly now: RevisionText;
  readonly before: readonly RevisionText[];
}
