import { describe, expect, it } from 'vitest';
import { type Told, conflictsBetween } from './told.ts';

/** What one article says and what another says, of one day unless days are given. */
export type Two = readonly [a: string | Told, b: string | Told];

const STATES: ReadonlySet<string> = new Set(['status', 'opposite', 'polarity']);
const asTold = (said: string | Told): Told => (typeof said === 'string' ? [said] : said);

/** Tests of one field of life: statements that exclude each other, and those that do not, either way round. */
export function describeStates(field: string, apart: readonly Two[], together: readonly Two[]): void {
  describe(field, () => {
    it.each(apart)('apart: %s | %s', (a, b) => {
      const found = conflictsBetween(asTold(a), asTold(b));
      expect(found.filter((kind) => STATES.has(kind))).not.toEqual([]);
      expect(conflictsBetween(asTold(b), asTold(a))).toEqual(found);
    });
    it.each(together)('together: %s | %s', (a, b) => {
      const found = conflictsBetween(asTold(a), asTold(b));
      expect(found.filter((kind) => STATES.has(kind))).toEqual([]);
    });
  });
}
