import { reportPage } from '../html/page.ts';
import type { ReportFormat } from '../report-format.ts';

/** One file to mail: opens offline, without script, in a strict content policy. */
export const html: ReportFormat = Object.freeze({ name: 'html', extension: '.html', write: reportPage });
