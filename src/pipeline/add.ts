import { ingest } from '../ingest/ingest.ts';
import type { SourceOptions } from '../ingest/read-source.ts';
import type { Source, Unreadable, Warning } from '../model/source.ts';
import { type KeptReading, isRead, keepReading } from '../store/readings.ts';
import { recallSource } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { readRevision } from './read.ts';
import { READING_STAGES } from './stages.ts';

/** What became of one source. */
export interface AddedSource {
  readonly source: Source;
  readonly outcome: KeptReading;
}

export interface Added {
  readonly sources: readonly AddedSource[];
  readonly unreadable: readonly Unreadable[];
  /** What was odd but stopped nothing: "published: 31 February is no date". */
  readonly warnings: readonly Warning[];
}

/** How far an addition is: `done` of `total`, and what is being read. */
export type Progress = (done: number, total: number, path: string) => void;

/** What `add` is asked to do. `now` is an ISO date-time; paths are shown relative to `workingFolder`. */
export interface AddRequest {
  readonly paths: readonly string[];
  readonly options: SourceOptions;
  readonly standardInput?: Uint8Array;
  readonly workingFolder: string;
  readonly now: string;
  readonly progress?: Progress;
}

/**
 * Reads each path and keeps what it says, one transaction a source: what is done stays done whenever this ends.
 * A source that cannot be read is told and left; the others go on. What is there already is not read again.
 */
export async function add(store: Store, { progress, ...request }: AddRequest): Promise<Added> {
  const { sources: found, unreadable, warnings } = ingest(request);
  const sources: AddedSource[] = [];
  for (const [done, source] of found.entries()) {
    progress?.(done, found.length, source.address);
    sources.push(await keep(store, source));
  }
  progress?.(found.length, found.length, '');
  return { sources, unreadable, warnings };
}

async function keep(store: Store, fresh: Source): Promise<AddedSource> {
  const source = await recallSource(store, fresh);
  if (await isRead(store, source, READING_STAGES)) return { source, outcome: 'unchanged' };
  const reading = readRevision(source.revision);
  return { source, outcome: await keepReading(store, { source, reading, stages: READING_STAGES }) };
}
