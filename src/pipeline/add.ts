import { isAddress } from '../ingest/fetching/web-address.ts';
import { type FoundLink, ingest, type Ingested } from '../ingest/ingest.ts';
import type { SourceOptions } from '../ingest/read-source.ts';
import type { WorkLimits } from '../ingest/isolation/limits.ts';
import type { Unreadable, Warning } from '../model/source.ts';
import { recallSource } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { type FetchOptions, addPages, unfetched } from './add-pages.ts';
import type { Added, AddedSource } from './added.ts';
import { type Careful, careful } from './careful.ts';
import { withCrew } from './crew/crew.ts';
import { keepShared, type Shared } from './crew/keep-shared.ts';
import type { Fresh } from './crew/read-job.ts';
import { addedFrom, keepSource } from './keep-source.ts';
import { pageMemory } from './page-memory.ts';

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
  /** Aborted by whoever wants to stop after the present source: what is kept stays, the same call goes on from there. */
  readonly signal?: AbortSignal;
  /** What reading one document may cost; those of the house where not given. */
  readonly limits?: WorkLimits;
}

/**
 * Reads each path and keeps what it says, one transaction a source: what is done stays done whenever this ends.
 * A source that cannot be read is told and left; the others go on. What is there already is not read again.
 */
export async function add(store: Store, request: AddRequest): Promise<Added> {
  const reader = careful(request.limits);
  try {
    return await addWith(reader, store, request);
  } finally {
    reader.close();
  }
}

async function addWith(
  reader: Careful,
  store: Store,
  { progress, fetching = {}, ...request }: AddRequest,
): Promise<Added> {
  const { signal } = request;
  const paths = request.paths.filter((path) => !isAddress(path));
  const files = await ingest({ ...request, paths, parse: reader.parse });
  const links = fetching.links === true ? files.links : [];
  const wanted = [...request.paths.filter(isAddress).map((url) => ({ url })), ...links];
  const total = files.sources.length + wanted.length;
  const step = (done: number, address: string) => progress?.(done, total, address);
  const outcomes = await keepFiles({ reader, store, signal, step }, files);
  const pages = await addPages(signal?.aborted ? [] : wanted, {
    ...fetching,
    options: request.options,
    now: request.now,
    signal,
    parse: reader.parse,
    outlets: files.outlets,
    keep: (source, original, asked) => keepSource(reader, store, { source, original }, asked),
    ...pageMemory(store, request),
    step: (done, address) => {
      step(files.sources.length + done, address);
    },
  });
  progress?.(total, total, '');
  const ofFiles = fetching.links === true ? [] : linksLeft(files.links);
  return {
    sources: [...outcomes.flatMap((one) => ('source' in one ? [one] : [])), ...pages.sources],
    unreadable: [
      ...files.unreadable,
      ...outcomes.flatMap((one) => ('code' in one ? [one] : [])),
      ...pages.unreadable,
    ],
    warnings: [...files.warnings, ...ofFiles, ...pages.warnings],
  };
}

/** One warning a file that names addresses. */
function linksLeft(links: readonly FoundLink[]): readonly Warning[] {
  const byFile = Map.groupBy(links, ({ foundIn }) => foundIn);
  return [...byFile].flatMap(([file, some]) => unfetched(some, file));
}

interface Keeping {
  readonly reader: Careful;
  readonly store: Store;
  readonly signal: AbortSignal | undefined;
  readonly step: (done: number, address: string) => void;
}

/** By the workers of the database where there are some. */
async function keepFiles(
  keeping: Keeping,
  { sources, originals }: Pick<Ingested, 'sources' | 'originals'>,
): Promise<readonly (AddedSource | Unreadable)[]> {
  const all = sources.map((source) => ({ source, original: originals.get(source.revision.bytesHash) }));
  return withCrew(keeping.store, (crew) =>
    crew ? keepTogether({ ...keeping, crew }, all) : keepAlone(keeping, all),
  );
}

/** One source after another, until they are all kept or somebody wants to stop. */
async function keepAlone(
  { reader, store, signal, step }: Keeping,
  all: readonly Fresh[],
): Promise<readonly (AddedSource | Unreadable)[]> {
  const outcomes: (AddedSource | Unreadable)[] = [];
  for (const [done, fresh] of all.entries()) {
    step(done, fresh.source.address);
    outcomes.push(await keepSource(reader, store, fresh));
    // Reading never waits for anything by itself: here whoever wants to stop is heard.
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted) break;
  }
  return outcomes;
}

/**
 * The same by the workers of the database. Of two files at one address the later one counts, and workers keep no order: such
 * files are kept here, after all others.
 */
async function keepTogether(
  shared: Keeping & Pick<Shared, 'crew'>,
  all: readonly Fresh[],
): Promise<readonly (AddedSource | Unreadable)[]> {
  const seen = new Set<string>();
  const first: Fresh[] = [];
  const again: Fresh[] = [];
  for (const fresh of all) {
    const source = await recallSource(shared.store, fresh.source);
    const names = [source.id, ...(source.path === null ? [] : [source.path])];
    if (names.some((name) => seen.has(name))) again.push(fresh);
    else first.push({ ...fresh, source });
    for (const name of names) seen.add(name);
  }
  const { signal } = shared;
  const step = (done: number) => {
    shared.step(done, '');
  };
  const outcomes = await keepShared({ ...shared, step }, first);
  const later = signal?.aborted ? [] : await keepAlone({ ...shared, step: () => undefined }, again);
  return [...outcomes.map(({ fresh, kept }) => addedFrom(fresh, kept)), ...later];
}
