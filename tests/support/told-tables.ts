import { describe, expect, it } from 'vitest';
import { type Told, conflictsBetween } from './told.ts';

/** Two articles that conflict: the kind, in what, and what each says. */
export type Differ = readonly [kind: string, what: string, a: Told, b: Told];
/** Two articles that do not: why, and what each says. */
export type Agree = readonly [why: string, a: Told, b: Told];

/** Tests of whole articles: what is flagged and what is quiet, either way round, and at least as many quiet cases. */
export function describeTold(name: string, differ: readonly Differ[], agree: readonly Agree[]): void {
  describe(name, () => {
    it.each(differ)('%s: %s', (kind, _, a, b) => {
      expect(conflictsBetween(a, b)).toContain(kind);
      expect(conflictsBetween(b, a)).toContain(kind);
    });
    it.each(agree)('quiet: %s', (_, a, b) => {
      expect(conflictsBetween(a, b)).toEqual([]);
      expect(conflictsBetween(b, a)).toEqual([]);
    });
    it('has as many quiet cases as others', () => {
      expect(agree.length).toBeGreaterThanOrEqual(differ.length);
    });
  });
}
