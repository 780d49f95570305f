import type { Unreadable } from '../../model/source.ts';
import { Fetcher, type FetchedPage, type FetcherOptions, type Known } from './fetcher.ts';
import type { FetchLimits } from './limits.ts';
import { isPublicAddress } from './public-address.ts';

/** What a person asks of fetching. */
export interface Fetching {
  /** Private, loopback and link-local addresses too. */
  readonly allowPrivate: boolean;
  readonly version: string;
  readonly limits?: Partial<FetchLimits>;
  /** What the last answer of an address said of itself; null where it was never asked, or its source is gone. */
  readonly known?: (address: string) => Promise<Known | null>;
}

/** What became of one address. */
export type PageOutcome = { readonly asked: string } & (
  { readonly page: FetchedPage } | { readonly notModified: true } | { readonly unreadable: Unreadable }
);

/** Pages asked for ahead of the one that is being read: different hosts answer at the same time. */
const AHEAD = 8;

/** Fetches each address once and gives what became of it, in the order given, each as soon as those before it are there. */
export async function* fetchPages(
  addresses: readonly string[],
  { allowPrivate, version, limits = {}, known }: Fetching,
): AsyncGenerator<PageOutcome> {
  const options: FetcherOptions = { version, limits, mayReach: allowPrivate ? anywhere : isPublicAddress };
  const fetcher = new Fetcher(options);
  const fetch = async (asked: string): Promise<PageOutcome> => {
    const outcome = await fetcher.fetch(asked, (await known?.(asked)) ?? undefined);
    if (!('refused' in outcome)) return { asked, ...outcome };
    return { asked, unreadable: { ...outcome.refused, path: asked } };
  };
  try {
    const waiting = [...new Set(addresses)];
    const under: Promise<PageOutcome>[] = [];
    for (;;) {
      while (under.length < AHEAD && waiting.length > 0) under.push(fetch(waiting.shift() ?? ''));
      const next = under.shift();
      if (!next) return;
      yield await next;
    }
  } finally {
    await fetcher.close();
  }
}

function anywhere(): boolean {
  return true;
}
