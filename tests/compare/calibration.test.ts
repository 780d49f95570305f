import { describe, expect, it } from 'vitest';
import { worthOf } from '../../src/compare/calibration.ts';

const TABLES = {
  articles: {
    place: [
      { from: 0.6, right: 2, of: 10 },
      { from: 0.8, right: 19, of: 20 },
    ],
    quantity: [{ from: 0.6, right: 4, of: 4 }],
    scope: [{ from: 0.7, right: 2, of: 2 }],
    polarity: [{ from: 0.6, right: 9, of: 9 }],
    cause: [{ from: 0.6, right: 9, of: 9 }],
  },
  pairs: {
    polarity: [{ from: 0.6, right: 5, of: 10 }],
    cause: [{ from: 0.6, right: 0, of: 2 }],
    role: [{ from: 0.6, right: 40, of: 40 }],
  },
};
const conflict = (name: string) => ({ name, relation: 'conflict' }) as const;

describe('what a flag is worth', () => {
  it('is what was measured in its band of scores, put cautiously', () => {
    expect(worthOf(conflict('place'), 0.85, TABLES)).toEqual({ score: 0.91, tier: 'likely' });
    expect(worthOf(conflict('quantity'), 0.99, TABLES)).toEqual({ score: 0.83, tier: 'likely' });
  });

  it('is nothing where such flags were right too seldom', () => {
    expect(worthOf(conflict('place'), 0.62, TABLES)).toBeNull();
  });

  it('is never likely on a few cases, nor without any, whatever the detector says', () => {
    expect(worthOf(conflict('scope'), 0.9, TABLES)).toEqual({ score: 0.75, tier: 'possible' });
    expect(worthOf(conflict('order'), 0.95, TABLES)).toEqual({ score: 0.5, tier: 'possible' });
  });

  it('is never likely where the detector itself is unsure, however often it was right', () => {
    const articles = { place: [{ from: 0.5, right: 40, of: 40 }] };
    expect(worthOf(conflict('place'), 0.5, { articles, pairs: {} })?.tier).toBe('possible');
    expect(worthOf(conflict('place'), 0.6, { articles, pairs: {} })?.tier).toBe('likely');
  });

  it('is less where pairs of statements speak against it, never more', () => {
    expect(worthOf(conflict('polarity'), 0.9, TABLES)).toEqual({ score: 0.5, tier: 'possible' });
    expect(worthOf(conflict('role'), 0.9, TABLES)).toEqual({ score: 0.5, tier: 'possible' });
    expect(worthOf(conflict('cause'), 0.9, TABLES)?.tier).toBe('likely');
  });

  it('of what is laid side by side word by word is its own score', () => {
    expect(worthOf({ name: 'verbatim', relation: 'duplicate' }, 0.97, TABLES)?.tier).toBe('likely');
    expect(worthOf({ name: 'silent-edit', relation: 'note' }, 0.9, TABLES)?.tier).toBe('likely');
    expect(worthOf({ name: 'silent-edit', relation: 'note' }, 0.6, TABLES)?.tier).toBe('possible');
    expect(worthOf({ name: 'paraphrase', relation: 'duplicate' }, 0.97, TABLES)?.tier).toBe('possible');
  });
});
