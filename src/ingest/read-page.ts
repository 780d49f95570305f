import type { FetchedPage } from './fetching/fetcher.ts';
import type { Input, ReadOutcome } from './readers/reader.ts';
import { readSource, type SourceOptions, type SourceOutcome } from './read-source.ts';

/** What reading a page needs besides it. */
interface PageReading {
  readonly options: SourceOptions;
  /** What the list that led here says of it, as written. */
  readonly keys?: Readonly<Record<string, unknown>> | undefined;
  /** ISO date-time. */
  readonly now: string;
  readonly parse?: (input: Input) => Promise<ReadOutcome>;
}

/** Reads a fetched page into sources under the address that answered. */
export async function readPage(
  { address, bytes, mediaType, charset }: FetchedPage,
  { options, keys, now, parse }: PageReading,
): Promise<SourceOutcome> {
  const fetched = { address, mediaType, charset };
  return readSource({ path: null, displayPath: address, bytes, options, sidecar: keys, fetched, now }, parse);
}
