import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Unreadable } from '../model/source.ts';
import { refusalOf } from './file-bytes.ts';
import { readExtensions } from './read-document.ts';

/** A file to read, and how it is named to people: relative to the working folder where it lies below it. */
export interface SourceFile {
  readonly path: string;
  readonly displayPath: string;
}

export interface Expanded {
  /** Each file once, in the order given; a folder's files sorted by name. */
  readonly files: readonly SourceFile[];
  readonly unreadable: readonly Unreadable[];
}

const NOT_AN_ARTICLE = /^(?:\.|readme\.)/iu;

/** Turns what a person names, files and folders, into files. A folder gives the files of every kind that is read, not its README. */
export function expandPaths(paths: readonly string[], workingFolder: string): Expanded {
  const files = new Map<string, SourceFile>();
  const unreadable: Unreadable[] = [];
  for (const path of paths) {
    const found = filesOf(resolve(workingFolder, path), workingFolder);
    if ('code' in found) unreadable.push({ ...found, path });
    else
      for (const file of found.files)
        files.set(file, { path: file, displayPath: displayPath(file, workingFolder) });
  }
  return { files: [...files.values()], unreadable };
}

/** "sources/004.txt" for a file below the working folder, else its full path; always with forward slashes. */
export function displayPath(path: string, workingFolder: string): string {
  const below = relative(workingFolder, resolve(workingFolder, path));
  const shown =
    below === '' || below === '..' || below.startsWith(`..${sep}`) ? resolve(workingFolder, path) : below;
  return shown.split(sep).join('/');
}

/** By its extension alone: what has none is taken only when it is named itself. */
function isRead(name: string): boolean {
  const extension = name.slice(name.lastIndexOf('.')).toLowerCase();
  return readExtensions().includes(extension);
}

function filesOf(
  path: string,
  workingFolder: string,
): { readonly files: readonly string[] } | { readonly code: string; readonly message: string } {
  try {
    if (!statSync(path).isDirectory()) return { files: [path] };
    const entries = readdirSync(path, { withFileTypes: true });
    const names = entries
      .filter((entry) => !entry.isDirectory() && isRead(entry.name) && !NOT_AN_ARTICLE.test(entry.name))
      .map((entry) => entry.name)
      .sort();
    if (names.length > 0) return { files: names.map((name) => join(path, name)) };
    const shown = displayPath(path, workingFolder);
    return {
      code: 'no-sources',
      message: `The folder ${shown} has no files that are read (${readExtensions().join(' ')}).`,
    };
  } catch (error) {
    return refusalOf(error);
  }
}
