import { readSource } from '../../ingest/read-source.ts';
import type { SourceOptions } from '../../ingest/read-source.ts';
import type { SourceId } from '../../model/ids.ts';
import { type KeptReading, keepReading } from '../../store/readings.ts';
import { recallSource } from '../../store/sources.ts';
import type { Store } from '../../store/store.ts';
import { add } from '../add.ts';
import type { Added, AddedSource } from '../added.ts';
import { readRevision } from '../read.ts';
import { READING_STAGES } from '../stages.ts';

/** A document handed over as bytes. The same name again is the same source: another text is a new revision of it. */
export interface HandedOver {
  /** "story.md": tells how it is read, and is its path from now on. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options: SourceOptions;
  /** ISO date-time. */
  readonly now: string;
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

/** Reads a document and keeps what it says. Throws UnreadableDocument where nothing of it could be read. */
export async function addDocument(store: Store, { name, bytes, options, now }: HandedOver): Promise<TakenIn> {
  const {
    sources: read,
    unreadable,
    warnings,
  } = await readSource({ path: name, displayPath: name, bytes, options, now });
  if (read.length === 0)
    throw new UnreadableDocument(
      `${name}: ${unreadable.map(({ message }) => message).join(' ') || 'it holds no article.'}`,
    );
  const sources: AddedSource[] = [];
  for (const fresh of read) {
    const source = await recallSource(store, fresh);
    const reading = readRevision(source.revision);
    sources.push({ source, outcome: await keepReading(store, { source, reading, stages: READING_STAGES }) });
  }
  return takenIn({ sources, unreadable, warnings });
}

/** Fetches a page of the open internet and keeps the article on it. Throws UnreadableDocument. */
export async function addAddress(
  store: Store,
  { address, options, now }: Omit<HandedOver, 'name' | 'bytes'> & { readonly address: string },
): Promise<TakenIn> {
  const { sources, unreadable, warnings } = await add(store, {
    paths: [address],
    options,
    workingFolder: '.',
    now,
  });
  if (sources.length === 0) throw new UnreadableDocument(unreadable.map(({ message }) => message).join(' '));
  return takenIn({ sources, unreadable, warnings });
}

function takenIn({ sources, unreadable, warnings }: Added): TakenIn {
  return {
    sources: sources.map(({ source, outcome }) => ({ id: source.id, outcome })),
    warnings: [...unreadable, ...warnings].map(({ message }) => message),
  };
}
