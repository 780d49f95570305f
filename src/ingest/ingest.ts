import { dirname } from 'node:path';
import type { Source, SourceBytes, Unreadable, Warning } from '../model/source.ts';
import { displayPath, expandPaths, type SourceFile } from './expand-paths.ts';
import { bytesOf } from './file-bytes.ts';
import type { OutletList } from './outlets/outlet-list.ts';
import { ourOutlets, outletsOf } from './outlets/load-outlets.ts';
import { readSource, type SourceOptions, type SourceOutcome } from './read-source.ts';
import type { Input, Link, ReadOutcome } from './readers/reader.ts';
import { inOrder } from './in-order.ts';
import { Settling } from './settle.ts';
import { readSidecar, type Sidecar } from './sidecar.ts';

/** What a person asks to read. */
export interface Request {
  /** Files and folders; "-" is standard input. */
  readonly paths: readonly string[];
  /** Hold for every source read. */
  readonly options: SourceOptions;
  /** Against which paths are read and shown. */
  readonly workingFolder: string;
  /** What came from standard input, where "-" is asked for. */
  readonly standardInput?: Uint8Array;
  /** ISO date-time: the time of reading. */
  readonly now: string;
  /** Takes a document apart: `readDocument`, or another process that runs it. */
  readonly parse?: (input: Input) => Promise<ReadOutcome>;
  /** So many documents are begun before the first is done, none where not given. */
  readonly ahead?: () => number;
}

/** What could be read, what could not and why, and what is odd about the rest. Sources in the order found. */
export interface Ingested {
  readonly sources: readonly Source[];
  readonly unreadable: readonly Unreadable[];
  readonly warnings: readonly Warning[];
  /** Addresses that lists and feeds name; fetching is another's business. */
  readonly links: readonly FoundLink[];
  /** The lists of outlets beside what was read, and ours. */
  readonly outlets: () => OutletList;
  /** By hash, what each source was read from. */
  readonly originals: ReadonlyMap<string, SourceBytes>;
}

/** An address, and the file that names it. */
export interface FoundLink extends Link {
  readonly foundIn: string;
}

/** What one file gave; its bytes can be had again, and are not held. */
type Read = Omit<SourceOutcome, 'bytes'> & {
  readonly displayPath: string;
  readonly read: () => Uint8Array | null;
};

/** Some of what was asked for: so much is held at once. */
export interface IngestedPart extends Ingested {
  /** How many files there are altogether. */
  readonly files: number;
}

/** Files read before what they gave is handed on. */
const PART = 100;

/** Reads all that is asked for. One bad file never stops the others. */
export async function ingest(request: Request): Promise<Ingested> {
  const parts: IngestedPart[] = [];
  for await (const part of ingestInParts(request)) parts.push(part);
  return {
    sources: parts.flatMap(({ sources }) => sources),
    unreadable: parts.flatMap(({ unreadable }) => unreadable),
    warnings: parts.flatMap(({ warnings }) => warnings),
    links: parts.flatMap(({ links }) => links),
    originals: new Map(parts.flatMap(({ originals }) => [...originals])),
    outlets: parts[0]?.outlets ?? ourOutlets,
  };
}

/** The same a hundred files at a time, by path: a large folder is never held at once. The first part has no sources. */
export async function* ingestInParts(request: Request): AsyncGenerator<IngestedPart> {
  const { options, workingFolder, now, standardInput, parse, ahead = () => 0 } = request;
  const { files: found, unreadable: lost } = expandPaths(
    request.paths.filter((path) => path !== '-'),
    workingFolder,
  );
  const files = [...found].sort((a, b) => (a.displayPath < b.displayPath ? -1 : 1));
  const folders = sidecarsOf(files, workingFolder);
  const outlets = outletsOf([workingFolder, ...folders.keys()], (file) => displayPath(file, workingFolder));
  const sidecars = [...folders.values()];
  yield {
    ...NOTHING,
    outlets: outlets.list,
    files: files.length,
    unreadable: [...lost, ...sidecars.flatMap(({ unreadable }) => unreadable)],
    warnings: [outlets, ...sidecars].flatMap(({ warnings }) => warnings),
  };
  const settling = new Settling();
  const together = (some: readonly Read[]) => ({
    ...joined(some, settling),
    outlets: outlets.list,
    files: files.length,
  });
  const readFile = async (file: SourceFile): Promise<Read> => {
    const sidecar: Sidecar | undefined = folders.get(dirname(file.path))?.sidecar;
    const given = { ...file, options, now, sidecar: sidecar?.get(baseName(file.displayPath)) };
    const { sources, links, unreadable, warnings } = await readSource(
      { ...given, outlets: outlets.list },
      parse,
    );
    const { path, displayPath: shown } = file;
    return { sources, links, unreadable, warnings, displayPath: shown, read: () => readAgain(path) };
  };
  let part: Read[] = [];
  for await (const outcome of inOrder(files, ahead, readFile)) {
    part.push(outcome);
    if (part.length < PART) continue;
    yield together(part);
    part = [];
  }
  if (request.paths.includes('-') && standardInput) {
    const given = { path: null, displayPath: '-', bytes: standardInput, options, now, outlets: outlets.list };
    const { bytes, ...outcome } = await readSource(given, parse);
    part.push({ ...outcome, displayPath: '-', read: () => bytes });
  }
  yield together(part);
}

const NOTHING: Pick<Ingested, 'sources' | 'links' | 'originals'> = {
  sources: [],
  links: [],
  originals: new Map(),
};

function joined(outcomes: readonly Read[], settling: Settling): Omit<Ingested, 'outlets'> {
  const originals = outcomes.flatMap(({ sources, read }) =>
    sources.slice(0, 1).map(({ revision: { bytesHash: hash } }) => [hash, { hash, read }] as const),
  );
  const settled = settling.settle(outcomes.flatMap(({ sources }) => sources));
  return {
    sources: settled.sources,
    unreadable: [...outcomes, settled].flatMap(({ unreadable }) => unreadable),
    warnings: [...outcomes, settled].flatMap(({ warnings }) => warnings),
    originals: new Map(originals),
    links: outcomes.flatMap(({ links, displayPath: foundIn }) => links.map((link) => ({ ...link, foundIn }))),
  };
}

/** What lies beside the files, by folder. */
function sidecarsOf(files: readonly SourceFile[], workingFolder: string) {
  const folders = new Set(files.map(({ path }) => dirname(path)));
  return new Map([...folders].map((folder) => [folder, sidecarOf(folder, workingFolder)]));
}

function readAgain(path: string): Uint8Array | null {
  const bytes = bytesOf(path);
  return 'code' in bytes ? null : bytes;
}

function sidecarOf(folder: string, workingFolder: string) {
  return readSidecar(folder, folder === workingFolder ? '' : displayPath(folder, workingFolder));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
