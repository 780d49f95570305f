import type { RevisionId, SourceId } from './ids.ts';

/**
 * Where a value was read: the person's own word beats the file's, the file's beats what we worked out.
 * A page states things in its `json-ld`, its `open-graph` and other `meta` elements, and as its `page` is shown; a `feed`, a `row`
 * of a list and a mail's `headers` state them of their items, `properties` are a PDF's or DOCX's own. An `outlet-list` knows
 * whose a host is.
 */
export type MetadataOrigin =
  | 'option'
  | 'reviewer'
  | 'front-matter'
  | 'sidecar'
  | 'json-ld'
  | 'open-graph'
  | 'meta'
  | 'page'
  | 'address'
  | 'feed'
  | 'row'
  | 'headers'
  | 'properties'
  | 'outlet-list'
  | 'text';

/** One thing known about a source, and where it was read. For example: outlet "Libyan Gazette", from the sidecar. */
export interface Stated {
  readonly value: string;
  readonly from: MetadataOrigin;
}

/**
 * What a source says about itself. Null where nothing states it: an outlet is never guessed.
 * `published` is an ISO date or date-time; `language` a two-letter code.
 */
export interface Metadata {
  readonly title: Stated | null;
  readonly outlet: Stated | null;
  readonly author: Stated | null;
  readonly published: Stated | null;
  readonly url: Stated | null;
  readonly language: Stated | null;
  /** Wire service the text credits, such as "RIA News" in "(Attribution: RIA News …)". */
  readonly agency: Stated | null;
  /** ISO date or date-time of the last change its publisher states. Absent where none is stated. */
  readonly modified?: Stated;
  /** Place of the dateline: "PORT AMARA". Absent where there is none. */
  readonly dateline?: Stated;
  /** What the text says of its own earlier states, in reading order. Absent where it says nothing. */
  readonly textNotes?: readonly TextNote[];
  /** Values a person has taken away: nobody states them any more. Absent where there are none. */
  readonly cleared?: readonly ClearableName[];
  /** As what it was read: "HTML", "PDF", "mail". Absent where a version read it that did not note so. */
  readonly readAs?: string;
  /** Keys of the front matter or sidecar that we do not know, kept as they were written. */
  readonly other: Readonly<Record<string, unknown>>;
}

/** Values that a person may take away from a source. */
export type ClearableName = 'title' | 'outlet' | 'author' | 'published' | 'modified' | 'language';

/** The metadata with these values taken away by a person, whoever states them; what they have said anew since is theirs. */
export function withoutValues(metadata: Metadata, names: readonly ClearableName[]): Metadata {
  const { modified, cleared: before = [], ...rest } = metadata;
  const cleared = [...new Set([...before.filter((name) => !metadata[name]), ...names])].sort();
  const gone = Object.fromEntries(cleared.filter((name) => name !== 'modified').map((name) => [name, null]));
  return {
    ...rest,
    ...(modified && !cleared.includes('modified') ? { modified } : {}),
    ...gone,
    ...(cleared.length > 0 ? { cleared } : {}),
  };
}

/** Words of a text about the text: "Correction: an earlier version of this article misstated …". Offsets as everywhere. */
export interface TextNote {
  readonly kind: 'correction' | 'update' | 'first-published';
  readonly start: number;
  readonly end: number;
}

/**
 * The text of a source as it was read once. It never changes: an edited article is a new revision.
 * Every offset in the house counts from `text`: the body as the reader got it, front matter off, characters unchanged.
 */
export interface Revision {
  readonly id: RevisionId;
  readonly sourceId: SourceId;
  readonly text: string;
  /** SHA-256 of `text` as UTF-8, and of the bytes that were read. */
  readonly textHash: string;
  readonly bytesHash: string;
  readonly metadata: Metadata;
  /** ISO date-time at which it was read. Never part of an id; told only where an article was edited since. */
  readonly readAt: string;
  /** The revision that was current before this one; null for the first. */
  readonly supersedes: RevisionId | null;
}

/** The bytes a source was read from, had when they are wanted; null where they are gone. `hash` is their SHA-256. */
export interface SourceBytes {
  readonly hash: string;
  read(): Uint8Array | null;
}

/** One document at one address from one outlet: "004_489d13ba8414fe4d.txt, outlet unknown". */
export interface Source {
  readonly id: SourceId;
  /** Its URL where there is one, else its path. */
  readonly address: string;
  /** As given, with forward slashes; relative where it lies below the working folder. Null for what came from standard input. */
  readonly path: string | null;
  /** The revision that counts now. */
  readonly revision: Revision;
}

/** Why a source could not be read, and what to do. One bad source never stops a run. */
export interface Unreadable {
  /** Stable, for scripts: `missing`, `empty`, `binary`, `not-utf8`, `too-large`, `unreadable`, `front-matter`, `bad-date` … */
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/** Something odd about a source that is taken all the same: "30 February 2024 is not a day; taken without its date". */
export interface Warning {
  /** Stable, for scripts: `bad-date`, `bad-value`, `same-text`, `sidecar` … */
  readonly code: string;
  readonly path: string;
  readonly message: string;
}
