import type { WorkLimits } from '../../ingest/isolation/limits.ts';
import { readSource } from '../../ingest/read-source.ts';
import type { SourceOptions } from '../../ingest/read-source.ts';
import type { SourceId } from '../../model/ids.ts';
import type { Unreadable } from '../../model/source.ts';
import type { KeptReading } from '../../store/readings.ts';
import type { Store } from '../../store/store.ts';
import { add } from '../add.ts';
import type { Added, AddedSource } from '../added.ts';
import { type Careful, careful } from '../careful.ts';
import { keepSource } from '../keep-source.ts';

/** A document handed over as bytes. The same name again is the same source: another text is a new revision of it. */
export interface HandedOver {
  /** "story.md": tells how it is read, and is its path from now on. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: SourceOptions;
  /** ISO date-time. */
  readonly now: string;
  /** What reading it may cost; those of the house where not given. */
  readonly limits?: WorkLimits;
}

/** What became of it; a file of several articles is several sources. */
export interface TakenIn {
  readonly sources: readonly { readonly id: SourceId; readonly outcome: KeptReading }[];
  readonly warnings: readonly string[];
}

/** It could not be read; why, and what to do. */
export class UnreadableDocument extends Error {
  readonly code = 'unreadable';
}

/**
 * Reads a document and keeps what it says, in another process and within its limits, as `hearsay add` does.
 * Throws UnreadableDocument where nothing of it could be read.
 */
export async function addDocument(store: Store, handed: HandedOver): Promise<TakenIn> {
  const reader = careful(handed.limits);
  try {
    return takenIn(handed.name, await readAndKeep(reader, store, handed));
  } finally {
    reader.close();
  }
}

async function readAndKeep(
  reader: Careful,
  store: Store,
  { name, bytes, options, now }: HandedOver,
): Promise<Added> {
  const read = await readSource({ path: name, displayPath: name, bytes, options, now }, reader.parse);
  const outcomes: (AddedSource | Unreadable)[] = [];
  for (const source of read.sources) {
    const original = { hash: source.revision.bytesHash, read: () => bytes };
    outcomes.push(await keepSource(reader, store, { source, original }));
  }
  return {
    sources: outcomes.flatMap((one) => ('source' in one ? [one] : [])),
    unreadable: [...read.unreadable, ...outcomes.flatMap((one) => ('code' in one ? [one] : []))],
    warnings: read.warnings,
  };
}

/** Fetches a page of the open internet and keeps the article on it. Throws UnreadableDocument. */
export async function addAddress(
  store: Store,
  { address, options, now }: Omit<HandedOver, 'name' | 'bytes'> & { readonly address: string },
): Promise<TakenIn> {
  return takenIn(null, await add(store, { paths: [address], options, workingFolder: '.', now }));
}

/** Throws UnreadableDocument where nothing was; by name where there is one. */
function takenIn(name: string | null, { sources, unreadable, warnings }: Added): TakenIn {
  if (sources.length === 0) {
    const why = unreadable.map(({ message }) => message).join(' ') || 'it holds no article.';
    throw new UnreadableDocument(name === null ? why : `${name}: ${why}`);
  }
  return {
    sources: sources.map(({ source, outcome }) => ({ id: source.id, outcome })),
    warnings: [...unreadable, ...warnings].map(({ message }) => message),
  };
}
