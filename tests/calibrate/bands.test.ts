import { describe, expect, it } from 'vitest';
import { bandsOf } from './bands.ts';

const cases = (detector: string, score: number, right: number, wrong: number) =>
  Array.from({ length: right + wrong }, (_, at) => ({
    detector,
    score,
    right: at < right,
    origin: 'one story',
  }));

describe('bands of measured flags', () => {
  it('keep each detector and each score apart', () => {
    expect(bandsOf([...cases('b', 0.6, 2, 2), ...cases('b', 0.9, 4, 0), ...cases('a', 0.7, 1, 0)])).toEqual({
      a: [{ from: 0.7, right: 1, of: 1 }],
      b: [
        { from: 0.6, right: 2, of: 4 },
        { from: 0.9, right: 4, of: 4 },
      ],
    });
  });

  it('never hold a higher score for less than a lower one', () => {
    expect(bandsOf([...cases('a', 0.6, 3, 0), ...cases('a', 0.9, 1, 2)])).toEqual({
      a: [{ from: 0.6, right: 4, of: 6 }],
    });
  });

  it('of few cases go with the one below', () => {
    expect(bandsOf([...cases('a', 0.6, 8, 1), ...cases('a', 0.7, 1, 0)])).toEqual({
      a: [{ from: 0.6, right: 9, of: 10 }],
    });
  });

  it('hold a long set for no more than ten cases, its share rounded down', () => {
    expect(bandsOf(cases('a', 0.9, 297, 3))).toEqual({ a: [{ from: 0.9, right: 9, of: 10 }] });
  });

  it('hold nothing where nothing was measured', () => {
    expect(bandsOf([])).toEqual({});
  });
});
