export { callSource, summaryLines } from '../report/terminal.ts';
