import { readFileSync, statSync } from 'node:fs';
import { revisionId, sha256, sourceId } from '../model/ids.ts';
import type { Metadata, Source, Stated, Unreadable, Warning } from '../model/source.ts';
import { decode, LARGEST_BYTES, tooLarge } from './decode.ts';
import { type FieldName, type Fields, NO_FIELDS, readFields } from './fields.ts';
import { readerFor } from './readers/index.ts';
import type { Document, Reader } from './readers/reader.ts';
import { statedInText } from './stated-in-text.ts';

/** What a person says about a source when adding it. */
export type SourceOptions = Readonly<Partial<Record<FieldName, string | undefined>>>;

/** One document to read. */
export interface Given {
  /** Where it is; null for standard input, whose `bytes` must be given. */
  readonly path: string | null;
  /** How it is named in the database and in messages: with forward slashes, "-" for standard input. */
  readonly displayPath: string;
  /** Read from `path` where not given. */
  readonly bytes?: Uint8Array;
  readonly options: SourceOptions;
  /** What the sidecar says of it, as written. */
  readonly sidecar?: Readonly<Record<string, unknown>> | undefined;
  /** ISO date-time: the time of reading. */
  readonly now: string;
}

export type SourceOutcome =
  { readonly source: Source; readonly warnings: readonly Warning[] } | { readonly unreadable: Unreadable };

/** Enough of a hash to tell texts from standard input apart. */
const STDIN_HASH_LENGTH = 16;

/**
 * Reads one document into a source with its revision. Never throws for what the file is or holds.
 * For each value, what a person says beats front matter, front matter the sidecar, and that what the text shows.
 */
export function readSource(given: Given): SourceOutcome {
  const unreadable = (code: string, message: string) => ({
    unreadable: { code, path: given.displayPath, message },
  });
  const reader = readerFor(given.displayPath === '-' ? '' : given.displayPath);
  if (!reader)
    return unreadable(
      'unsupported',
      'Only text (.txt) and Markdown (.md) are read: save the article as one of them.',
    );
  const bytes = given.bytes ?? bytesOf(given.path ?? given.displayPath);
  if ('code' in bytes) return unreadable(bytes.code, bytes.message);
  const decoded = decode(bytes);
  if ('code' in decoded) return unreadable(decoded.code, decoded.message);
  const document = reader.read(decoded.text);
  if ('problem' in document) return unreadable('front-matter', document.problem);
  if (document.body.trim() === '') return unreadable('empty', 'The file has no text.');
  return sourceOf(given, { reader, document, bytesHash: sha256(bytes) });
}

interface Taken {
  readonly reader: Reader;
  readonly document: Document;
  readonly bytesHash: string;
}

function sourceOf(given: Given, { reader, document, bytesHash }: Taken): SourceOutcome {
  const text = document.body;
  const origins = [
    readFields(given.options, 'option'),
    readFields(document.keys, 'front-matter'),
    given.sidecar ? readFields(given.sidecar, 'sidecar') : NO_FIELDS,
  ];
  const metadata = metadataOf(origins, text, reader);
  const path = given.path === null ? null : given.displayPath;
  const address = metadata.url?.value ?? path ?? `stdin:${sha256(text).slice(0, STDIN_HASH_LENGTH)}`;
  const id = sourceId(address);
  const revision = {
    id: revisionId(id, text),
    sourceId: id,
    text,
    textHash: sha256(text),
    bytesHash,
    metadata,
    readAt: given.now,
    supersedes: null,
  };
  const problems = origins.flatMap((origin) => origin.problems);
  const warnings = problems.map(({ code, message }) => ({ code, path: given.displayPath, message }));
  return { source: { id, address, path, revision }, warnings };
}

function metadataOf(origins: readonly Fields[], text: string, reader: Reader): Metadata {
  const shown = statedInText(text, (line) => reader.headline(line));
  const inText = (value: string | null): Stated | null => (value === null ? null : { value, from: 'text' });
  const stated = (name: FieldName) => origins.find(({ values }) => values[name])?.values[name] ?? null;
  const [, frontMatter, sidecar] = origins;
  return {
    title: stated('title') ?? inText(shown.title),
    outlet: stated('outlet'),
    author: stated('author') ?? inText(shown.author),
    published: stated('published') ?? inText(shown.published),
    url: stated('url'),
    language: stated('language'),
    agency: inText(shown.agency),
    other: { ...sidecar?.other, ...frontMatter?.other },
  };
}

type Refusal = { readonly code: string; readonly message: string };

function bytesOf(path: string): Uint8Array | Refusal {
  try {
    const { size, isFile } = statOf(path);
    if (!isFile) return { code: 'unreadable', message: 'This is not a file that can be read to its end.' };
    return size > LARGEST_BYTES ? tooLarge(size) : readFileSync(path);
  } catch (error) {
    return refusalOf(error);
  }
}

function statOf(path: string): { readonly size: number; readonly isFile: boolean } {
  const stats = statSync(path);
  return { size: stats.size, isFile: stats.isFile() };
}

/** What the system says when a file cannot be opened, in our words. */
export function refusalOf(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { code: 'missing', message: 'There is no such file: look at its name and folder.' };
  if (code === 'EACCES' || code === 'EPERM')
    return { code: 'unreadable', message: 'It may not be read by you: change its permissions.' };
  return { code: 'unreadable', message: `It cannot be read (${code === '' ? String(error) : code}).` };
}
