export { callSource, eventInWords, summaryLines } from '../report/terminal.ts';
