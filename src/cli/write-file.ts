import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './io.ts';

/**
 * Writes a file whole or not at all: beside its place first, then moved there. Makes the folder where it is missing.
 * Throws UsageError, naming the file, where it cannot be written.
 */
export function writeWhole(file: string, content: string): void {
  const beside = `${file}.${process.pid}.part`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new UsageError(
      `${file} cannot be written (${error instanceof Error ? error.message : String(error)})`,
      { cause: error },
    );
  }
}
