import type { FetchLimits } from '../ingest/fetching/limits.ts';
import type { Fetching, PageOutcome } from '../ingest/fetching/fetch-pages.ts';
import type { FetchedPage } from '../ingest/fetching/fetcher.ts';
import type { OutletList } from '../ingest/outlets/outlet-list.ts';
import type { Link } from '../ingest/readers/reader.ts';
import type { SourceOptions } from '../ingest/read-source.ts';
import type { Source, SourceBytes, Unreadable, Warning } from '../model/source.ts';
import type { Added, AddedSource, NamedSource } from './added.ts';
import type { Careful } from './careful.ts';
import { VERSION } from './version.ts';

/** What a person says about fetching. */
export interface FetchOptions {
  /** Fetch from private, loopback and link-local addresses too. */
  readonly allowPrivate?: boolean;
  /** Fetch also what lists and feeds name. */
  readonly links?: boolean;
  readonly limits?: Partial<FetchLimits>;
}

/** An address to fetch; `keys` is what the list that names it says of it, as written. */
export type Wanted = Pick<Link, 'url'> & Partial<Pick<Link, 'keys'>>;

interface PagesRequest extends FetchOptions {
  readonly options: SourceOptions;
  /** ISO date-time. */
  readonly now: string;
  /** Aborted by whoever wants to stop after the present page. */
  readonly signal?: AbortSignal | undefined;
  readonly parse: Careful['parse'];
  /** Whose addresses and names are known. */
  readonly outlets: () => OutletList;
  /** `asked`: the address under which the page was asked for. */
  readonly keep: (source: Source, original: SourceBytes, asked: string) => Promise<AddedSource | Unreadable>;
  /** What the last answer of an address said of itself; null where there is none. */
  readonly known: NonNullable<Fetching['known']>;
  /** Keeps what the server said of a page that became this one source. */
  readonly remember: (source: NamedSource, page: FetchedPage) => Promise<void>;
  /** Keeps whether a page that was fetched before is there; gives when it was last fetched, null where it never was. */
  readonly mark: (asked: string, is: 'there' | 'gone') => Promise<string | null>;
  /** Called before each page is read. */
  readonly step: (done: number, address: string) => void;
}

/** "2026-05-04" of a date-time. */
const DAY_LENGTH = 10;
/** From a list to a feed to its articles; what these link to is another story. */
const MOST_STEPS = 2;

/** What has become of the pages so far. */
interface Gathered {
  readonly sources: Map<string, AddedSource>;
  readonly unreadable: Unreadable[];
  readonly warnings: Warning[];
  readonly links: Link[];
}

/** Fetches each address and keeps each page as soon as it is there. Two that lead to one page are one. */
export async function addPages(wanted: readonly Wanted[], request: PagesRequest): Promise<Added> {
  const gathered: Gathered = { sources: new Map(), unreadable: [], warnings: [], links: [] };
  const seen = new Set<string>();
  let next = wanted;
  for (let step = 0; step <= MOST_STEPS && next.length > 0; step++) {
    const fresh = next.filter(({ url }) => !seen.has(url));
    for (const { url } of fresh) seen.add(url);
    gathered.links.length = 0;
    await addRound(fresh, request, gathered);
    next = request.links === true ? [...gathered.links] : [];
  }
  const { sources, unreadable, warnings } = gathered;
  return { sources: [...sources.values()], unreadable, warnings };
}

async function addRound(wanted: readonly Wanted[], request: PagesRequest, gathered: Gathered): Promise<void> {
  // Loaded only when something is fetched: the client takes a tenth of a second to start.
  const { fetchPages } = await import('../ingest/fetching/fetch-pages.ts');
  const { allowPrivate = false, limits = {}, signal, step, known } = request;
  const keys = new Map(wanted.map((one) => [one.url, one.keys]));
  let done = 0;
  for await (const outcome of fetchPages([...keys.keys()], {
    allowPrivate,
    limits,
    known,
    version: VERSION,
  })) {
    if (signal?.aborted) return;
    step(done++, outcome.asked);
    await addPage(outcome, keys.get(outcome.asked), { request, gathered });
  }
}

interface Into {
  readonly request: PagesRequest;
  readonly gathered: Gathered;
}

async function addPage(
  outcome: PageOutcome,
  keys: Wanted['keys'],
  { request, gathered }: Into,
): Promise<void> {
  const { options, now, parse, outlets, keep, remember, links, mark } = request;
  const { sources, unreadable, warnings } = gathered;
  if ('unreadable' in outcome) unreadable.push(await orGone(outcome, mark));
  if ('notModified' in outcome) await mark(outcome.asked, 'there');
  if (!('page' in outcome)) return;
  const { readPage } = await import('../ingest/read-page.ts');
  const read = await readPage(outcome.page, { options, keys, now, parse, outlets });
  unreadable.push(...read.unreadable.map((one) => ({ ...one, path: outcome.asked })));
  warnings.push(...read.warnings);
  gathered.links.push(...read.links);
  if (links !== true) warnings.push(...unfetched(read.links, outcome.asked));
  for (const source of read.sources) {
    if (sources.has(source.id)) {
      warnings.push(samePage(outcome.asked, source));
      continue;
    }
    const kept = await keep(source, originalOf(source, read.bytes), outcome.asked);
    if ('code' in kept) unreadable.push({ ...kept, path: outcome.asked });
    else {
      sources.set(source.id, kept);
      if (read.sources.length === 1 && read.links.length === 0) await remember(kept.source, outcome.page);
    }
  }
}

/** A page that was there before and is no more: what was read of it stays. */
async function orGone(
  { asked, unreadable }: Extract<PageOutcome, { readonly unreadable: Unreadable }>,
  mark: PagesRequest['mark'],
): Promise<Unreadable> {
  if (unreadable.code !== 'not-there') return unreadable;
  const fetchedAt = await mark(asked, 'gone');
  if (fetchedAt === null) return unreadable;
  const status = /\((\d{3})\)/u.exec(unreadable.message)?.[1];
  return {
    ...unreadable,
    code: 'gone',
    message: `It is there no more${status ? ` (${status})` : ''}: what was read of it on ${fetchedAt.slice(0, DAY_LENGTH)} is kept.`,
  };
}

/** Addresses that a list names are fetched only when asked for. */
export function unfetched(links: readonly Link[], path: string): readonly Warning[] {
  if (links.length === 0) return [];
  const names = links.length === 1 ? 'an address' : `${links.length} addresses`;
  return [
    {
      code: 'not-fetched',
      path,
      message: `It names ${names}: "hearsay add --fetch" fetches what lists and feeds name.`,
    },
  ];
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
