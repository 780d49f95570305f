import type { Run } from '../../model/run.ts';
import type { ReportFormat } from '../report-format.ts';

export const csv: ReportFormat = Object.freeze({ name: 'csv', extension: '.csv', write });

function write(run: Run): string {
  return `${String(run.findings.length)} findings`;
}
