export { callSource, eventInWords, summaryLines } from '../report/terminal.ts';
export { summaryOf } from '../report/run-summary.ts';
export { lastSummary } from './checked.ts';
