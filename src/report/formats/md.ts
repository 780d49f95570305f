import type { Run } from '../../model/run.ts';
import type { ReportFormat } from '../report-format.ts';

export const md: ReportFormat = Object.freeze({ name: 'md', extension: '.md', write });

function write(run: Run): string {
  return `${String(run.findings.length)} findings`;
}
