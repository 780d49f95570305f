import type { Generated } from 'kysely';

/** Rows as the database holds them. `key` counts inside one database and never leaves it; `record`s are JSON, what is `packed` is read by `packed-record.ts`. */
interface SourceTable {
  readonly key: Generated<number>;
  readonly id: string;
  readonly address: string;
  readonly path: string | null;
}

interface RevisionTable {
  readonly key: Generated<number>;
  readonly id: string;
  readonly source: number;
  /** The text, packed. */
  readonly packed: Uint8Array;
  readonly text_hash: string;
  readonly bytes_hash: string;
  readonly metadata: string;
  readonly read_at: string;
  readonly supersedes: string | null;
  /** 1 for the revision that counts now. */
  readonly current: number;
}

interface OriginalTable {
  /** SHA-256 of the bytes as they were read; `revision.bytes_hash` names it. */
  readonly hash: string;
  readonly size: number;
  readonly packed: Uint8Array;
  /** The revision whose text it is packed with; null for none. */
  readonly dictionary: number | null;
}

interface ReadingTable {
  readonly revision: number;
  /** Stage name to version number, names sorted. */
  readonly stages: string;
  /** Of all that was read: finds rows that have changed since. Empty where nothing was. */
  readonly hash: string;
  /** Ids of its claims, in order, packed. */
  readonly claims: Uint8Array;
}

interface ReadingPackTable {
  readonly revision: number;
  /** The whole reading, packed (`packed-reading.ts`). */
  readonly pack: Uint8Array;
}

/** A source that has not been linked and compared as it is now. */
interface PendingTable {
  readonly source: number;
  /** 0 before it is linked, 1 before it is compared with whom it was linked with. */
  readonly step: Generated<number>;
}

/** A node of a bundle around which findings or events are not what the kept pairs make of them. */
interface UnworkedTable {
  readonly source: number;
  readonly bundle: string;
  readonly at: number;
}

/** A source as it was last linked and compared. */
interface ArticleTable {
  readonly source: number;
  readonly revision: number;
  readonly language: string;
  readonly claims: number;
  readonly attributions: number;
  /** Attributions that give no speaker. */
  readonly unnamed: number;
  /** Articles of the same story, and how many of them it was compared with. */
  readonly links: number;
  readonly compared: number;
  /** 1 where it is compared with the article it copies only. */
  readonly copy: number;
}

interface ArticleSketchTable {
  readonly source: number;
  /** What linking needs to know of it, in linking's own bytes. */
  readonly sketch: Uint8Array;
}

interface PostingTable {
  readonly term: number;
  /** Days since 1970; -1 for an undated article. */
  readonly day: number;
  readonly source: number;
}

/** The articles that tell one story with an article, packed; each link is in the row of either end. */
interface ArticleLinkTable {
  readonly source: number;
  readonly partners: Uint8Array;
}

/** Two articles of which one is nearly the text of the other; a row from either end. */
interface ArticleCopyTable {
  readonly source: number;
  readonly other: number;
}

/** What comparing two articles gave; `left` is the one of the lower address, and both are one for an article by itself. */
interface ComparedPairTable {
  readonly left: number;
  readonly right: number;
  readonly verdict: Uint8Array;
}

interface EventTable {
  readonly key: Generated<number>;
  readonly id: string;
  /** Without its claims: those are rows of `event_claim`, so that a removed source's claims leave it. */
  readonly packed: Uint8Array;
}

interface EventClaimTable {
  readonly event: number;
  readonly place: number;
  readonly source: number;
  readonly seq: number;
  readonly claim_id: string;
}

interface FindingTable {
  readonly key: Generated<number>;
  readonly id: string;
  readonly fingerprint: string;
  readonly relation: string;
  readonly kind: string;
  readonly tier: string;
  /** Sorts as an editor should read. */
  readonly rank: string;
  /** 1 for the first by rank of those with its fingerprint: one disagreement is told once. */
  readonly shown: number;
  /** What it is worked out together with. */
  readonly bundle: string;
  readonly packed: Uint8Array;
}

interface FindingSideTable {
  readonly finding: number;
  readonly place: number;
  readonly source: number;
  /** The node of its bundle it rests on. */
  readonly at: number;
}

interface CheckRunTable {
  readonly key: Generated<number>;
  readonly checked_at: string;
  readonly stages: string;
  /** Names the corrections that were laid over the readings. */
  readonly corrections: string;
  readonly unreadable: string;
  readonly changes: string;
}

interface TouchedTable {
  readonly kind: 'source' | 'finding';
  readonly id: string;
  /** The revision's id or the finding's record when the last check ended; null where it was not there. */
  readonly before: Uint8Array | null;
}

interface LogTable {
  readonly seq: Generated<number>;
  readonly id: string;
  readonly kind: string;
  /** What it is about: a finding's fingerprint, a claim's source and words, the entry an undo takes back. */
  readonly subject: string;
  readonly at: string;
  readonly record: string;
  readonly hash: string;
}

/** What a server last said of an address; `headers` are JSON. */
interface AnswerTable {
  readonly asked: string;
  readonly source: number;
  readonly address: string;
  readonly headers: string;
  readonly bytes_hash: string;
  readonly fetched_at: string;
  readonly gone_at: string | null;
}

export interface Tables {
  readonly answer: AnswerTable;
  readonly source: SourceTable;
  readonly revision: RevisionTable;
  readonly original: OriginalTable;
  readonly reading: ReadingTable;
  readonly reading_pack: ReadingPackTable;
  readonly pending: PendingTable;
  readonly unworked: UnworkedTable;
  readonly article: ArticleTable;
  readonly article_sketch: ArticleSketchTable;
  readonly posting: PostingTable;
  readonly article_link: ArticleLinkTable;
  readonly article_copy: ArticleCopyTable;
  readonly compared_pair: ComparedPairTable;
  readonly event: EventTable;
  readonly event_claim: EventClaimTable;
  readonly finding: FindingTable;
  readonly finding_side: FindingSideTable;
  readonly check_run: CheckRunTable;
  readonly touched: TouchedTable;
  readonly log: LogTable;
}
