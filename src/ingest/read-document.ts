import { READERS } from './readers/index.ts';
import { type Input, type Reader, type ReadOutcome, type Start, unreadable } from './readers/reader.ts';
import { plainText } from './readers/plain-text.ts';
import { byteOrderMark } from './byte-order.ts';

/** Enough to see past comments and declarations to what a document is. */
const LOOKED_AT = 2_048;

/**
 * Bytes -> articles and addresses, or why not. What the bytes begin with decides which reader reads them, then the media type of
 * what was fetched, then the name's extension. Pure and untrusting: never throws; a reader that fails says `damaged`.
 * May be run in a worker: what goes in and comes out can be cloned.
 */
export async function readDocument(input: Input): Promise<ReadOutcome> {
  const reader = readerOf(input);
  if (!reader)
    return unreadable(
      'unsupported',
      `Files of this kind are not read. Read are: ${readNames()}. Save the article as one of them.`,
    );
  try {
    const outcome = await reader.read(input);
    return 'unreadable' in outcome ? outcome : { readAs: reader.name, ...outcome };
  } catch (error) {
    const words = error instanceof Error ? error.message.slice(0, 200) : 'no reason given';
    return unreadable(
      'damaged',
      `It could not be read as ${reader.name} (${words}): save it again, or as another format.`,
    );
  }
}

/** The reader for some bytes; null where none reads them. */
export function readerOf(input: Input): Reader | null {
  const start = startOf(input.bytes);
  const certain = READERS.find((reader) => reader.recognises(start));
  if (certain) return certain;
  const byType = READERS.find(
    ({ mediaTypes }) => input.mediaType !== null && mediaTypes.includes(input.mediaType),
  );
  const extension = extensionOf(input.name);
  const byName = READERS.find(({ extensions }) => extensions.includes(extension));
  if (input.address === null) return byName ?? null;
  return (
    byType ?? byName ?? (input.mediaType === null || input.mediaType.startsWith('text/') ? plainText : null)
  );
}

/** Extensions of all readers, for messages and for what a folder gives. */
export function readExtensions(): readonly string[] {
  return READERS.flatMap(({ extensions }) => extensions).filter((extension) => extension !== '');
}

function readNames(): string {
  return READERS.map(
    ({ name, extensions }) => `${name} (${extensions.filter((extension) => extension !== '').join(' ')})`,
  ).join(', ');
}

function startOf(bytes: Uint8Array): Start {
  const start = bytes.subarray(0, LOOKED_AT);
  const raw = Buffer.from(start).toString('latin1');
  const mark = byteOrderMark(bytes);
  const decoder = new TextDecoder(mark?.startsWith('utf-16') ? mark : 'utf-8');
  return { raw, words: decoder.decode(start).trimStart().toLowerCase() };
}

function extensionOf(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const dot = base.lastIndexOf('.');
  return dot <= 0 ? '' : base.slice(dot).toLowerCase();
}
