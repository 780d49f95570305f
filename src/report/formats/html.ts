import type { Run } from '../../model/run.ts';
import type { ReportFormat } from '../report-format.ts';

export const html: ReportFormat = Object.freeze({ name: 'html', extension: '.html', write });

function write(run: Run): string {
  return `${String(run.findings.length)} findings`;
}
