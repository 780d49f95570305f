import { createHash } from 'node:crypto';

declare const kind: unique symbol;
/** A string that names one kind of record: a `ClaimId` cannot be passed where a `RevisionId` is meant. */
type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type SourceId = Id<'source'>;
export type RevisionId = Id<'revision'>;
export type AttributionId = Id<'attribution'>;
export type ClaimId = Id<'claim'>;
export type EventId = Id<'event'>;
export type FindingId = Id<'finding'>;
/** The same in every run that finds the same disagreement again; decisions hold on to it. */
export type Fingerprint = Id<'fingerprint'>;
/** One entry of the log, the same in every database that holds it. */
export type EntryId = Id<'entry'>;

/** Letters of an id after its prefix: 16 hex digits keep a billion ids apart. */
const ID_LENGTH = 16;
/** Between the parts that are hashed, so that ("ab", "c") and ("a", "bc") differ. */
const SEPARATOR = '\u001f';

/** SHA-256 of a string's UTF-8 bytes or of raw bytes, in lower-case hex (64 digits). */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function idOf<T extends string>(prefix: string, parts: readonly (string | number)[]): T {
  return `${prefix}_${sha256(parts.join(SEPARATOR)).slice(0, ID_LENGTH)}` as T;
}

/** A source is its address: its URL where there is one, else the path it was read from. */
export function sourceId(address: string): SourceId {
  return idOf('src', ['source/1', address]);
}

/** A revision is its source and its text: the same text again is the same revision. */
export function revisionId(source: SourceId, text: string): RevisionId {
  return idOf('rev', ['revision/1', source, text]);
}

/** An attribution is where it stands: its revision, its contents' first and last unit and its cue's place. */
export function attributionId(revision: RevisionId, start: number, end: number, cue: number): AttributionId {
  return idOf('att', ['attribution/1', revision, start, end, cue]);
}

/** A claim is where it stands: its revision and its span. */
export function claimId(revision: RevisionId, start: number, end: number): ClaimId {
  return idOf('clm', ['claim/1', revision, start, end]);
}

/** An event is the claims it was first told in, whatever their order. */
export function eventId(claims: readonly ClaimId[]): EventId {
  return idOf('evt', ['event/1', ...[...claims].sort()]);
}

/**
 * A finding's lasting name: what kind it is and what the claims say and who says it, whatever their order.
 * Offsets, scores and wording of the message are left out, so that an edit elsewhere does not change it.
 */
export function fingerprintOf(detector: string, claims: readonly string[]): Fingerprint {
  return idOf('fp', ['finding/1', detector, ...[...claims].sort()]);
}

/** Short and stable: `F-` and eight letters of the fingerprint, as printed and typed. */
export function findingId(fingerprint: Fingerprint): FindingId {
  return `F-${fingerprint.slice(3, 11)}` as FindingId;
}

/** An entry of the log is what it says: two databases that hold the same entry call it the same. */
export function entryId(content: string): EntryId {
  return idOf('log', ['log/1', content]);
}
