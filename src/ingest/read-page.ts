import type { FetchedPage } from './fetching/fetcher.ts';
import { readSource, type SourceOptions, type SourceOutcome } from './read-source.ts';

/** Reads a fetched page into sources under the address that answered. `now` is an ISO date-time. */
export async function readPage(
  { address, bytes, mediaType, charset }: FetchedPage,
  { options, now }: { readonly options: SourceOptions; readonly now: string },
): Promise<SourceOutcome> {
  const fetched = { address, mediaType, charset };
  return readSource({ path: null, displayPath: address, bytes, options, fetched, now });
}
