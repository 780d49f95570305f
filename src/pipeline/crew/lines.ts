import { sha256 } from '../../model/ids.ts';
import { STAGES } from '../stages.ts';
import { VERSION } from '../version.ts';

/** Letters of a hash that tell versions apart. */
const SHORT = 12;
/** Jobs are for workers of the very version that gave them out: another one would read and compare otherwise. */
const MADE_WITH = sha256(JSON.stringify([VERSION, STAGES])).slice(0, SHORT);

/** The lines jobs wait in: articles to be read, and pairs of articles to be compared. */
export const READ_LINE = `read-${MADE_WITH}`;
export const COMPARE_LINE = `compare-${MADE_WITH}`;
export const LINES: readonly string[] = [COMPARE_LINE, READ_LINE];
/** What workers of these lines are counted by. */
export const CREW = `crew-${MADE_WITH}`;
