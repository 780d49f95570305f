import { isAddress } from '../ingest/fetching/web-address.ts';
import { type FoundLink, type Ingested, ingestInParts } from '../ingest/ingest.ts';
import { ourOutlets } from '../ingest/outlets/load-outlets.ts';
import type { SourceOptions } from '../ingest/read-source.ts';
import type { WorkLimits } from '../ingest/isolation/limits.ts';
import type { Unreadable, Warning } from '../model/source.ts';
import { recallSource } from '../store/sources.ts';
import type { Store } from '../store/store.ts';
import { type FetchOptions, addPages, unfetched } from './add-pages.ts';
import type { Added } from './added.ts';
import { type Careful, careful } from './careful.ts';
import { withCrew } from './crew/crew.ts';
import type { Fresh } from './crew/read-job.ts';
import { keepInTurn } from './keep-in-turn.ts';
import { keepSource } from './keep-source.ts';
import { keepTogether } from './keep-together.ts';
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
  /** Processes that read side by side; as many as the machine has cores and memory for where not given. What is kept is the same. */
  readonly hands?: number;
}

/**
 * Reads each path and keeps what it says, one transaction a source: what is done stays done whenever this ends.
 * A source that cannot be read is told and left; the others go on. What is there already is not read again.
 */
export async function add(store: Store, request: AddRequest): Promise<Added> {
  const reader = careful(request.limits, request.hands);
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
  const files = await addFiles(reader, store, { ...request, paths, progress });
  const links = fetching.links === true ? files.links : [];
  const wanted = [...request.paths.filter(isAddress).map((url) => ({ url })), ...links];
  const total = files.total + wanted.length;
  const pages = await addPages(signal?.aborted ? [] : wanted, {
    ...fetching,
    options: request.options,
    now: request.now,
    signal,
    parse: reader.parse,
    outlets: files.outlets,
    keep: (source, original, asked) => keepSource(reader, store, { source, original }, asked),
    ...pageMemory(store, request),
    step: (done, address) => progress?.(files.total + done, total, address),
  });
  progress?.(total, total, '');
  const ofFiles = fetching.links === true ? [] : linksLeft(files.links);
  return {
    sources: [...files.sources, ...pages.sources],
    unreadable: [...files.unreadable, ...pages.unreadable],
    warnings: [...files.warnings, ...ofFiles, ...pages.warnings],
  };
}

interface FilesAdded extends Added {
  /** How many files there are. */
  readonly total: number;
  readonly links: readonly FoundLink[];
  /** Whose addresses are known, with the lists beside the files. */
  readonly outlets: Ingested['outlets'];
}

interface FilesAsked extends Omit<AddRequest, 'progress' | 'fetching'> {
  readonly progress: Progress | undefined;
}

/** Files read and kept as they come: a large folder is never held at once. */
async function addFiles(reader: Careful, store: Store, request: FilesAsked): Promise<FilesAdded> {
  const unreadable: Unreadable[] = [];
  const warnings: Warning[] = [];
  const links: FoundLink[] = [];
  let outlets: Ingested['outlets'] = ourOutlets;
  let total = 0;
  async function* fresh(): AsyncGenerator<Fresh> {
    for await (const part of ingestInParts({ ...request, parse: reader.parse, ahead: reader.ahead })) {
      total = Math.max(part.files, part.sources.length);
      outlets = part.outlets;
      reader.expect(total);
      unreadable.push(...part.unreadable);
      warnings.push(...part.warnings);
      links.push(...part.links);
      for (const source of part.sources) {
        const original = part.originals.get(source.revision.bytesHash);
        yield { source: await recallSource(store, source), original };
      }
    }
  }
  const { progress, signal } = request;
  const step = (done: number, address: string) => progress?.(done, Math.max(total, done), address);
  const keeping = { reader, store, signal, step };
  const outcomes = await withCrew(store, (crew) =>
    crew ? keepTogether({ ...keeping, crew }, fresh()) : keepInTurn(keeping, fresh()),
  );
  return {
    total,
    sources: outcomes.flatMap((one) => ('source' in one ? [one] : [])),
    unreadable: [...unreadable, ...outcomes.flatMap((one) => ('code' in one ? [one] : []))],
    warnings,
    links,
    outlets,
  };
}

/** One warning a file that names addresses. */
function linksLeft(links: readonly FoundLink[]): readonly Warning[] {
  const byFile = Map.groupBy(links, ({ foundIn }) => foundIn);
  return [...byFile].flatMap(([file, some]) => unfetched(some, file));
}
