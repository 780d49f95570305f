import { csv } from './formats/csv.ts';
import { html } from './formats/html.ts';
import { json } from './formats/json.ts';
import { md } from './formats/md.ts';
import type { ReportFormat } from './report-format.ts';

export type { ReportFormat } from './report-format.ts';

/** Every format a report is written in, the one people read first. */
export const FORMATS: readonly ReportFormat[] = Object.freeze([html, md, json, csv]);
