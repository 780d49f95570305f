import { describe, expect, it } from 'vitest';
import { conflictsBetween } from '../support/told.ts';
import { toldCases } from '../support/told-file.ts';

/** Tables of `told/`, written before the detectors learned them: `?` marks a case that none of them sees yet. */
const KINDS = ['attribution', 'cause', 'participant', 'quote-alteration', 'role'] as const;

describe.each(KINDS)('%s, as told', (kind) => {
  const cases = toldCases(kind);
  it.each(cases.filter(({ differ }) => differ))('$why', ({ one, other }) => {
    expect(conflictsBetween([one], [other])).toContain(kind);
    expect(conflictsBetween([other], [one])).toContain(kind);
  });
  it.each(cases.filter(({ differ }) => !differ))('quiet: $why', ({ one, other }) => {
    expect(conflictsBetween([one], [other])).not.toContain(kind);
    expect(conflictsBetween([other], [one])).not.toContain(kind);
  });
  it('has as many quiet cases as others', () => {
    expect(cases.filter(({ differ }) => !differ).length).toBeGreaterThanOrEqual(
      cases.filter(({ differ }) => differ).length,
    );
  });
});
