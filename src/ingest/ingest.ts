import { dirname } from 'node:path';
import type { Source, SourceBytes, Unreadable, Warning } from '../model/source.ts';
import { displayPath, expandPaths } from './expand-paths.ts';
import { bytesOf } from './file-bytes.ts';
import type { OutletList } from './outlets/outlet-list.ts';
import { outletsOf } from './outlets/load-outlets.ts';
import { readSource, type SourceOptions, type SourceOutcome } from './read-source.ts';
import type { Input, Link, ReadOutcome } from './readers/reader.ts';
import { settle } from './settle.ts';
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

/** Reads all that is asked for. One bad file never stops the others. */
export async function ingest(request: Request): Promise<Ingested> {
  const { options, workingFolder, now, standardInput, parse } = request;
  const { files, unreadable: lost } = expandPaths(
    request.paths.filter((path) => path !== '-'),
    workingFolder,
  );
  const folders = new Map(
    [...new Set(files.map(({ path }) => dirname(path)))].map((folder) => [
      folder,
      sidecarOf(folder, workingFolder),
    ]),
  );
  const outlets = outletsOf([workingFolder, ...folders.keys()], (file) => displayPath(file, workingFolder));
  const outcomes: Read[] = [];
  // One after the other: what is read is large, and nothing is gained by holding all of it.
  for (const file of files) {
    const sidecar: Sidecar | undefined = folders.get(dirname(file.path))?.sidecar;
    const given = {
      ...file,
      options,
      now,
      sidecar: sidecar?.get(baseName(file.displayPath)),
      outlets: outlets.list,
    };
    const { sources, links, unreadable, warnings } = await readSource(given, parse);
    const outcome = { sources, links, unreadable, warnings };
    outcomes.push({ ...outcome, displayPath: file.displayPath, read: () => readAgain(file.path) });
  }
  if (request.paths.includes('-') && standardInput) {
    const given = { path: null, displayPath: '-', bytes: standardInput, options, now, outlets: outlets.list };
    const { bytes, ...outcome } = await readSource(given, parse);
    outcomes.push({ ...outcome, displayPath: '-', read: () => bytes });
  }
  const originals = outcomes.flatMap(({ sources, read }) =>
    sources.slice(0, 1).map(({ revision: { bytesHash: hash } }) => [hash, { hash, read }] as const),
  );
  const sidecars = [...folders.values()];
  const settled = settle(outcomes.flatMap(({ sources }) => sources));
  return {
    sources: settled.sources,
    unreadable: [...lost, ...[...sidecars, ...outcomes, settled].flatMap(({ unreadable }) => unreadable)],
    warnings: [outlets, ...sidecars, ...outcomes, settled].flatMap(({ warnings }) => warnings),
    outlets: outlets.list,
    originals: new Map(originals),
    links: outcomes.flatMap(({ links, displayPath: foundIn }) => links.map((link) => ({ ...link, foundIn }))),
  };
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
