import type { StoredReading } from '../../src/store/readings.ts';
import { readingOf, sourceAt, STAGES } from './made-up.ts';

/** Claims of each numbered source. */
export const CLAIMS_EACH = 40;

/** A made-up source for a number, with its reading. */
export function readNumbered(number: number): StoredReading {
  const sentences = Array.from({ length: CLAIMS_EACH }, (_, i) => `Source ${number} says ${i}.`);
  const source = sourceAt(`sources/${String(number).padStart(5, '0')}.txt`, sentences.join(' '));
  return { source, reading: readingOf(source), stages: STAGES };
}
