import { dirname } from 'node:path';
import type { Source, Unreadable, Warning } from '../model/source.ts';
import { displayPath, expandPaths } from './expand-paths.ts';
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
}

/** An address, and the file that names it. */
export interface FoundLink extends Link {
  readonly foundIn: string;
}

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
  const outcomes: (SourceOutcome & { readonly displayPath: string })[] = [];
  // One after the other: what is read is large, and nothing is gained by holding all of it.
  for (const file of files) {
    const sidecar: Sidecar | undefined = folders.get(dirname(file.path))?.sidecar;
    const given = { ...file, options, now, sidecar: sidecar?.get(baseName(file.displayPath)), outlets: outlets.list };
    outcomes.push({ ...(await readSource(given, parse)), displayPath: file.displayPath });
  }
  if (request.paths.includes('-') && standardInput) {
    const given = { path: null, displayPath: '-', bytes: standardInput, options, now, outlets: outlets.list };
    outcomes.push({ ...(await readSource(given, parse)), displayPath: '-' });
  }
  const sidecars = [...folders.values()];
  const settled = settle(outcomes.flatMap(({ sources }) => sources));
  return {
    sources: settled.sources,
    unreadable: [...lost, ...[...sidecars, ...outcomes, settled].flatMap(({ unreadable }) => unreadable)],
    warnings: [outlets, ...sidecars, ...outcomes, settled].flatMap(({ warnings }) => warnings),
    links: outcomes.flatMap(({ links, displayPath: foundIn }) => links.map((link) => ({ ...link, foundIn }))),
  };
}

function sidecarOf(folder: string, workingFolder: string) {
  return readSidecar(folder, folder === workingFolder ? '' : displayPath(folder, workingFolder));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
