import type { FetchedPage } from './fetching/fetcher.ts';
import { readSource, type SourceOptions, type SourceOutcome } from './read-source.ts';

/** Reads a fetched page into a source under the address that answered. `now` is an ISO date-time. */
export function readPage(
  { address, bytes }: FetchedPage,
  { options, now }: { readonly options: SourceOptions; readonly now: string },
): SourceOutcome {
  return readSource({ path: null, displayPath: address, bytes, options: { url: address, ...options }, now });
}
