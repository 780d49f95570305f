import type { FetchedPage } from './fetching/fetcher.ts';
import type { OutletList } from './outlets/outlet-list.ts';
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
  /** Whose addresses and names are known; ours alone where not given. */
  readonly outlets?: () => OutletList;
}

/** Reads a fetched page into sources under the address that answered. */
export async function readPage(
  { address, bytes, mediaType, charset }: FetchedPage,
  { options, keys, now, parse, outlets }: PageReading,
): Promise<SourceOutcome> {
  const fetched = { address, mediaType, charset };
  const given = { path: null, displayPath: address, bytes, options, sidecar: keys, fetched, now };
  return readSource(outlets ? { ...given, outlets } : given, parse);
}
