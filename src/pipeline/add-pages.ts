import type { FetchLimits } from '../ingest/fetching/limits.ts';
import type { SourceOptions } from '../ingest/read-source.ts';
import type { Source, SourceBytes, Unreadable, Warning } from '../model/source.ts';
import type { Added, AddedSource } from './added.ts';
import type { Careful } from './careful.ts';
import { VERSION } from './version.ts';

/** What a person says about fetching. */
export interface FetchOptions {
  /** Fetch from private, loopback and link-local addresses too. */
  readonly allowPrivate?: boolean;
  readonly limits?: Partial<FetchLimits>;
}

interface PagesRequest extends FetchOptions {
  readonly options: SourceOptions;
  /** ISO date-time. */
  readonly now: string;
  readonly parse: Careful['parse'];
  readonly keep: (source: Source, original: SourceBytes) => Promise<AddedSource | Unreadable>;
  /** Called before each page is read. */
  readonly step: (done: number, address: string) => void;
}

/** Fetches each address and keeps each page as soon as it is there. Two that lead to one page are one. */
export async function addPages(addresses: readonly string[], request: PagesRequest): Promise<Added> {
  const sources = new Map<string, AddedSource>();
  const unreadable: Unreadable[] = [];
  const warnings: Warning[] = [];
  if (addresses.length === 0) return { sources: [], unreadable, warnings };
  // Loaded only when something is fetched: the client takes a tenth of a second to start.
  const { fetchPages } = await import('../ingest/fetching/fetch-pages.ts');
  const { readPage } = await import('../ingest/read-page.ts');
  const { allowPrivate = false, limits = {}, options, now, parse, keep, step } = request;
  let done = 0;
  for await (const outcome of fetchPages(addresses, { allowPrivate, limits, version: VERSION })) {
    step(done++, outcome.asked);
    if ('unreadable' in outcome) unreadable.push(outcome.unreadable);
    if (!('page' in outcome)) continue;
    const read = await readPage(outcome.page, { options, now, parse });
    unreadable.push(...read.unreadable.map((one) => ({ ...one, path: outcome.asked })));
    warnings.push(...read.warnings);
    for (const source of read.sources) {
      if (sources.has(source.id)) {
        warnings.push(samePage(outcome.asked, source));
        continue;
      }
      const kept = await keep(source, originalOf(source, read.bytes));
      if ('code' in kept) unreadable.push({ ...kept, path: outcome.asked });
      else sources.set(source.id, kept);
    }
  }
  return { sources: [...sources.values()], unreadable, warnings };
}

function originalOf({ revision }: Source, bytes: Uint8Array | null): SourceBytes {
  return { hash: revision.bytesHash, read: () => bytes };
}

function samePage(asked: string, { address }: Source): Warning {
  return {
    code: 'same-address',
    path: asked,
    message: `It leads to ${address}, which was asked for already.`,
  };
}
