import type { Generated } from 'kysely';

/** Rows as the database holds them. `key` counts inside one database and never leaves it; `record`s are JSON. */
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
  readonly text: string;
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
}

interface ReadingTable {
  readonly revision: number;
  /** Stage name to version number, names sorted. */
  readonly stages: string;
  /** Of all that was read: finds rows that have changed since. Empty where nothing was. */
  readonly hash: string;
}

interface ReadingPackTable {
  readonly revision: number;
  /** The whole reading, packed (`packed-reading.ts`). */
  readonly pack: Uint8Array;
}

interface ClaimTable {
  readonly revision: number;
  /** Place in reading order, from 0. */
  readonly seq: number;
  readonly id: string;
}

interface EventTable {
  readonly place: number;
  readonly id: string;
  readonly label: string;
  /** Without its claims: those are rows of `event_claim`, so that a removed source's claims leave it. */
  readonly record: string;
}

interface EventClaimTable {
  readonly event: number;
  readonly place: number;
  readonly source: number;
  readonly claim_id: string;
}

interface FindingTable {
  readonly rank: number;
  readonly id: string;
  readonly fingerprint: string;
  readonly relation: string;
  readonly kind: string;
  readonly tier: string;
  readonly score: number;
  readonly record: string;
}

interface FindingSideTable {
  readonly finding: number;
  readonly place: number;
  readonly source: number;
  readonly claim_id: string;
  readonly start: number;
  readonly end: number;
}

interface CheckRunTable {
  readonly key: Generated<number>;
  readonly checked_at: string;
  /** SHA-256 of what was compared, and of what came out. */
  readonly inputs: string;
  readonly result: string;
  readonly stages: string;
  readonly not_compared: string;
  readonly unreadable: string;
  readonly fingerprints: string;
  readonly changes: string;
  /** The revision of each source that was compared, by id. */
  readonly revisions: Generated<string>;
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
}

export interface Tables {
  readonly answer: AnswerTable;
  readonly source: SourceTable;
  readonly revision: RevisionTable;
  readonly original: OriginalTable;
  readonly reading: ReadingTable;
  readonly reading_pack: ReadingPackTable;
  readonly claim: ClaimTable;
  readonly event: EventTable;
  readonly event_claim: EventClaimTable;
  readonly finding: FindingTable;
  readonly finding_side: FindingSideTable;
  readonly check_run: CheckRunTable;
  readonly log: LogTable;
}
