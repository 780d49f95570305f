import { isAddress } from '../ingest/fetching/web-address.ts';
import { ingest } from '../ingest/ingest.ts';
import type { SourceOptions } from '../ingest/read-source.ts';
import type { Source } from '../model/source.ts';
import { isRead, keepReading } from '../store/readings.ts';
import { recallSource } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { type FetchOptions, addPages } from './add-pages.ts';
import type { Added, AddedSource } from './added.ts';
import { readRevision } from './read.ts';
import { READING_STAGES } from './stages.ts';

/** How far an addition is: `done` of `total`, and what is being read. */
export type Progress = (done: number, total: number, path: string) => void;

/** What `add` is asked to do. `now` is an ISO date-time; paths are shown relative to `workingFolder`. */
export interface AddRequest {
  /** Files, folders, web addresses, "-" for standard input. */
  readonly paths: readonly string[];
  readonly options: SourceOptions;
  readonly standardInput?: Uint8Array;
  readonly workingFolder: string;
  readonly now: string;
  readonly progress?: Progress;
  readonly fetching?: FetchOptions;
}

/**
 * Reads each path and keeps what it says, one transaction a source: what is done stays done whenever this ends.
 * A source that cannot be read is told and left; the others go on. What is there already is not read again.
 */
export async function add(store: Store, { progress, fetching = {}, ...request }: AddRequest): Promise<Added> {
  const addresses = request.paths.filter(isAddress);
  const files = await ingest({ ...request, paths: request.paths.filter((path) => !isAddress(path)) });
  const total = files.sources.length + addresses.length;
  const sources: AddedSource[] = [];
  for (const [done, source] of files.sources.entries()) {
    progress?.(done, total, source.address);
    sources.push(await keep(store, source));
  }
  const pages = await addPages(addresses, {
    ...fetching,
    options: request.options,
    now: request.now,
    keep: (source) => keep(store, source),
    step: (done, address) => progress?.(files.sources.length + done, total, address),
  });
  progress?.(total, total, '');
  return {
    sources: [...sources, ...pages.sources],
    unreadable: [...files.unreadable, ...pages.unreadable],
    warnings: [...files.warnings, ...pages.warnings],
  };
}

async function keep(store: Store, fresh: Source): Promise<AddedSource> {
  const source = await recallSource(store, fresh);
  if (await isRead(store, source, READING_STAGES)) return { source, outcome: 'unchanged' };
  const reading = readRevision(source.revision);
  return { source, outcome: await keepReading(store, { source, reading, stages: READING_STAGES }) };
}
