import { dirname } from 'node:path';
import type { Source, Unreadable, Warning } from '../model/source.ts';
import { displayPath, expandPaths } from './expand-paths.ts';
import { readSource, type SourceOptions } from './read-source.ts';
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
}

/** What could be read, what could not and why, and what is odd about the rest. Sources in the order found. */
export interface Ingested {
  readonly sources: readonly Source[];
  readonly unreadable: readonly Unreadable[];
  readonly warnings: readonly Warning[];
}

/** Reads all that is asked for. One bad file never stops the others. */
export function ingest(request: Request): Ingested {
  const { options, workingFolder, now, standardInput } = request;
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
  const outcomes = files.map((file) => {
    const sidecar: Sidecar | undefined = folders.get(dirname(file.path))?.sidecar;
    return readSource({ ...file, options, now, sidecar: sidecar?.get(baseName(file.displayPath)) });
  });
  if (request.paths.includes('-') && standardInput)
    outcomes.push(readSource({ path: null, displayPath: '-', bytes: standardInput, options, now }));
  const sidecars = [...folders.values()];
  const settled = settle(outcomes.flatMap((outcome) => ('source' in outcome ? [outcome.source] : [])));
  return {
    sources: settled.sources,
    unreadable: [
      ...lost,
      ...sidecars.flatMap(({ unreadable }) => unreadable),
      ...outcomes.flatMap((outcome) => ('unreadable' in outcome ? [outcome.unreadable] : [])),
      ...settled.unreadable,
    ],
    warnings: [
      ...sidecars.flatMap(({ warnings }) => warnings),
      ...outcomes.flatMap((outcome) => ('source' in outcome ? outcome.warnings : [])),
      ...settled.warnings,
    ],
  };
}

function sidecarOf(folder: string, workingFolder: string) {
  return readSidecar(folder, folder === workingFolder ? '' : displayPath(folder, workingFolder));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
