import type { MetadataOrigin } from '../../model/source.ts';

/** Bytes to be read, and what is said about them from outside. All of it can be passed to a worker. */
export interface Input {
  readonly bytes: Uint8Array;
  /** The file's name or the last part of its address; empty where there is none. */
  readonly name: string;
  /** As a server states it, in small letters and without parameters: "text/html". It may lie. */
  readonly mediaType: string | null;
  /** As a server states it: "windows-1251". It may lie. */
  readonly charset: string | null;
  /** The web address it came from, after redirects. */
  readonly address: string | null;
}

/** What one origin states, as written: "json-ld says published: 2024-05-07T18:40:00Z". */
export interface Statement {
  readonly from: MetadataOrigin;
  readonly keys: Readonly<Record<string, unknown>>;
}

/** Something odd about a document that is read all the same. Codes are stable. */
export interface Note {
  readonly code: string;
  readonly message: string;
}

/** One article as its reader took it apart; what it states is not yet weighed. */
export interface Draft {
  /** What the article's reader sees: every offset of the house counts from here. */
  readonly body: string;
  /** Which one of several in the same bytes: "line 3", an item's address. Null where the bytes hold one article. */
  readonly part: string | null;
  /** The best origin first. */
  readonly statements: readonly Statement[];
  /** The first line without the marks its format puts around a headline, where the body may begin with one. */
  readonly headline: string | null;
  readonly notes: readonly Note[];
}

/** An address that a list names. `keys` is what the list says of it, as written. */
export interface Link {
  readonly url: string;
  readonly leadsTo: 'article' | 'feed';
  readonly keys: Readonly<Record<string, unknown>>;
}

/** What some bytes hold: articles, addresses of articles, or both. */
export interface Documents {
  readonly drafts: readonly Draft[];
  readonly links: readonly Link[];
  /** About the whole; what is about one article stands with it. */
  readonly notes: readonly Note[];
  /** The name of the reader that read them; put there by whoever picks one. */
  readonly readAs?: string;
}

export type ReadOutcome = Documents | { readonly unreadable: Note };

/** The beginning of some bytes, for telling what they are. */
export interface Start {
  /** One character a byte. */
  readonly raw: string;
  /** Decoded, without white space in front, in small letters. */
  readonly words: string;
}

/** One way articles are written down. Pure; never throws for what the bytes are. */
export interface Reader {
  readonly name: string;
  /** In small letters, with the dot. No two readers share one. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** True where a document that begins so can be nothing else, whatever its name says. */
  recognises(start: Start): boolean;
  read(input: Input): ReadOutcome | Promise<ReadOutcome>;
}

/** Bytes that hold one article. */
export function oneDraft(draft: Omit<Draft, 'part'>): Documents {
  return { drafts: [{ ...draft, part: null }], links: [], notes: [] };
}

/** Bytes that cannot be read, and what to do. */
export function unreadable(code: string, message: string): { readonly unreadable: Note } {
  return { unreadable: { code, message } };
}
