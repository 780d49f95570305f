import type { Run } from '../model/run.ts';

/** One way of writing a finished run. Pure: the same run gives the same characters, whenever and wherever it is written. */
export interface ReportFormat {
  /** As typed after `--format`. */
  readonly name: 'html' | 'md' | 'json' | 'csv';
  /** With its dot: ".html". */
  readonly extension: string;
  /** The whole file. Nothing in a run may make it throw, and no word of an article may become markup in it. */
  write(run: Run): string;
}
