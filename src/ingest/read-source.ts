import { revisionId, sha256, sourceId } from '../model/ids.ts';
import type { Source, Unreadable, Warning } from '../model/source.ts';
import { type FieldName } from './fields.ts';
import { type Refusal, bytesOf } from './file-bytes.ts';
import { metadataOf } from './metadata.ts';
import { ourOutlets } from './outlets/load-outlets.ts';
import type { OutletList } from './outlets/outlet-list.ts';
import { otherLanguage } from './recognised-language.ts';
import { readDocument } from './read-document.ts';
import type { Draft, Input, Link, ReadOutcome, Statement } from './readers/reader.ts';

/** What a person says about a source when adding it. */
export type SourceOptions = Readonly<Partial<Record<FieldName, string | undefined>>>;

/** One document to read. */
export interface Given {
  /** Where it is; null for standard input and for what was fetched, whose `bytes` must be given. */
  readonly path: string | null;
  /** How it is named in the database and in messages: with forward slashes, "-" for standard input, an address. */
  readonly displayPath: string;
  /** Read from `path` where not given. */
  readonly bytes?: Uint8Array;
  readonly options: SourceOptions;
  /** What the sidecar, or the list that led here, says of it, as written. */
  readonly sidecar?: Readonly<Record<string, unknown>> | undefined;
  /** What a server said of the bytes, where they were fetched. */
  readonly fetched?: Pick<Input, 'mediaType' | 'charset' | 'address'>;
  /** ISO date-time: the time of reading. */
  readonly now: string;
  /** Whose addresses and names are known; ours alone where not given. */
  readonly outlets?: () => OutletList;
}

/** What one document gave: one source, several, only addresses to fetch, or a reason. */
export interface SourceOutcome {
  readonly sources: readonly Source[];
  readonly links: readonly Link[];
  readonly unreadable: readonly Unreadable[];
  readonly warnings: readonly Warning[];
  /** What was read; null where it could not be. */
  readonly bytes: Uint8Array | null;
}

/** Enough of a hash to tell texts apart that came in one file or from standard input. */
const TEXT_HASH_LENGTH = 16;
/** They are about one article; a file of several has each its own. */
const OF_ONE_ARTICLE: readonly FieldName[] = ['url', 'title'];

/**
 * Reads one document into sources with their revisions. Never throws for what the file is or holds.
 * For each value, what a person says beats front matter, front matter the sidecar, and that what the text shows.
 * `parse` is `readDocument`, or a worker that runs it.
 */
export async function readSource(
  given: Given,
  parse: (input: Input) => Promise<ReadOutcome> = readDocument,
): Promise<SourceOutcome> {
  const bytes = given.bytes ?? bytesOf(given.path ?? given.displayPath);
  if ('code' in bytes) return refused(given, bytes, null);
  const outcome = await parse({
    bytes,
    name: nameOf(given),
    mediaType: null,
    charset: null,
    address: null,
    ...given.fetched,
  });
  if ('unreadable' in outcome) return refused(given, outcome.unreadable, bytes);
  const { readAs } = outcome;
  const isOne = outcome.drafts.length === 1 && outcome.drafts[0]?.part === null;
  const bytesHash = sha256(bytes);
  const read = await Promise.all(
    outcome.drafts.map((draft) =>
      sourceOf(given, draft, { bytesHash, isOne, ...(readAs !== undefined && { readAs }) }),
    ),
  );
  return {
    sources: read.flatMap(({ source }) => (source ? [source] : [])),
    links: outcome.links,
    unreadable: read.flatMap(({ unreadable }) => unreadable),
    warnings: [
      ...outcome.notes.map((note) => ({ ...note, path: given.displayPath })),
      ...read.flatMap(({ warnings }) => warnings),
    ],
    bytes,
  };
}

function refused(given: Given, { code, message }: Refusal, bytes: Uint8Array | null): SourceOutcome {
  return {
    sources: [],
    links: [],
    unreadable: [{ code, path: given.displayPath, message }],
    warnings: [],
    bytes,
  };
}

function nameOf({ displayPath, fetched }: Given): string {
  if (fetched?.address && URL.canParse(fetched.address)) return new URL(fetched.address).pathname;
  return displayPath === '-' ? '' : displayPath;
}

interface Container {
  readonly bytesHash: string;
  readonly isOne: boolean;
  readonly readAs?: string;
}

async function sourceOf(given: Given, draft: Draft, { bytesHash, isOne, readAs }: Container) {
  const text = draft.body;
  const path = pathOf(given, draft, isOne);
  const shownPath = path ?? given.displayPath;
  if (text.trim() === '')
    return {
      source: null,
      warnings: [],
      unreadable: [{ code: 'empty', path: shownPath, message: 'The file has no text.' }],
    };
  const { metadata, problems } = metadataOf({
    statements: statementsOn(given, draft, isOne),
    text,
    headline: draft.headline,
    otherLanguage: await otherLanguage(text),
    outlets: given.outlets ?? ourOutlets,
  });
  const address = metadata.url?.value ?? path ?? `stdin:${sha256(text).slice(0, TEXT_HASH_LENGTH)}`;
  const id = sourceId(address);
  const revision = {
    id: revisionId(id, text),
    sourceId: id,
    text,
    textHash: sha256(text),
    bytesHash,
    metadata: readAs === undefined ? metadata : { ...metadata, readAs },
    readAt: given.now,
    supersedes: null,
  };
  const warnings = [...problems, ...draft.notes].map(({ code, message }) => ({
    code,
    path: shownPath,
    message,
  }));
  const source: Source = { id, address, path, revision };
  return { source, warnings, unreadable: [] };
}

/** A part of a file has a path of its own, which stays when other parts come and go: "wire.jsonl#https://…". */
function pathOf({ path, displayPath }: Given, { part, body }: Draft, isOne: boolean): string | null {
  if (path === null) return null;
  return isOne ? displayPath : `${displayPath}#${part ?? sha256(body).slice(0, TEXT_HASH_LENGTH)}`;
}

function statementsOn(
  { options, sidecar, fetched }: Given,
  draft: Draft,
  isOne: boolean,
): readonly Statement[] {
  const person = isOne
    ? options
    : Object.fromEntries(
        Object.entries(options).filter(([name]) => !OF_ONE_ARTICLE.some((one) => one === name)),
      );
  const [first, ...more] = draft.statements;
  const own = first?.from === 'front-matter' ? [first] : [];
  const address = fetched?.address ?? null;
  return [
    { from: 'option', keys: person },
    ...own,
    ...(sidecar ? [{ from: 'sidecar' as const, keys: sidecar }] : []),
    ...(own.length > 0 ? more : draft.statements),
    ...(address === null ? [] : [{ from: 'address' as const, keys: { url: address } }]),
  ];
}
