import type { Run } from '../model/run.ts';
import { FORMATS } from '../report/formats.ts';

/** A report ready to be written to a file. */
export interface WrittenReport {
  readonly format: string;
  /** "report.html". */
  readonly fileName: string;
  readonly content: string;
}

/** Names that `--format` takes. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name);

/** A finished run in each of the formats asked for, in the order of the list of formats. */
export function writeReports(run: Run, formats: readonly string[]): readonly WrittenReport[] {
  return FORMATS.filter(({ name }) => formats.includes(name)).map((format) => ({
    format: format.name,
    fileName: `report${format.extension}`,
    content: format.write(run),
  }));
}
