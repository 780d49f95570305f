import { FINDINGS } from './findings.ts';
import { PAGE } from './page.ts';
import { PICTURES } from './pictures.ts';
import { PRINT } from './print.ts';
import { SUMMARY } from './summary.ts';
import { TABLES } from './tables.ts';
import { TOKENS } from './tokens.ts';

/** The whole style sheet, in the order later rules may lean on earlier ones. */
export const STYLE = [TOKENS, PAGE, SUMMARY, FINDINGS, TABLES, PICTURES, PRINT].join('');
