import { describe, expect, it } from 'vitest';
import { worthOf } from '../../src/compare/calibration.ts';

const TABLE = {
  place: [
    { from: 0.6, right: 2, of: 10 },
    { from: 0.8, right: 19, of: 20 },
  ],
  scope: [{ from: 0.7, right: 2, of: 2 }],
};
const conflict = (name: string) => ({ name, relation: 'conflict' }) as const;

describe('what a flag is worth', () => {
  it('is what was measured in its band of scores', () => {
    expect(worthOf(conflict('place'), 0.85, TABLE)).toEqual({ score: 0.94, tier: 'likely' });
  });

  it('is nothing where such flags were right too seldom', () => {
    expect(worthOf(conflict('place'), 0.62, TABLE)).toBeNull();
  });

  it('is never likely on a few cases, nor without any', () => {
    expect(worthOf(conflict('scope'), 0.9, TABLE)).toEqual({ score: 0.79, tier: 'possible' });
    expect(worthOf(conflict('role'), 0.95, TABLE)).toEqual({ score: 0.79, tier: 'possible' });
  });

  it('is never likely where the detector itself is unsure, however often it was right', () => {
    const often = { place: [{ from: 0.5, right: 40, of: 40 }] };
    expect(worthOf(conflict('place'), 0.5, often)?.tier).toBe('possible');
    expect(worthOf(conflict('place'), 0.6, often)?.tier).toBe('likely');
  });

  it('of a copy needs no measuring', () => {
    expect(worthOf({ name: 'verbatim', relation: 'duplicate' }, 0.97, TABLE)?.tier).toBe('likely');
    expect(worthOf({ name: 'paraphrase', relation: 'duplicate' }, 0.97, TABLE)?.tier).toBe('possible');
  });
});
