import { describe, expect, it } from 'vitest';
import { directionsOf } from '../../src/lang/en/training/eigen.ts';
import { telling, wordLikeness } from '../../src/lang/en/word-likeness.ts';
import { packVectors, unpackVectors } from '../../src/lang/en/word-vectors.ts';

describe('words used alike', () => {
  it.each([
    ['quit', 'resign'],
    ['protester', 'demonstrator'],
    ['police', 'policeman'],
    ['tense', 'uneasy'],
  ])('%s and %s', (a, b) => {
    expect(wordLikeness(a, b)).toBeGreaterThan(0.6);
    expect(wordLikeness(a, b)).toBe(wordLikeness(b, a));
  });

  it.each([
    ['quit', 'bridge'],
    ['protester', 'percent'],
    ['police', 'flavor'],
    ['tense', 'harvest'],
  ])('not %s and %s', (a, b) => {
    expect(wordLikeness(a, b)).toBeLessThan(0.3);
  });

  it('are one and the same at 1, and unknown words null', () => {
    expect([wordLikeness('peace', 'peace'), wordLikeness('peace', 'Zqx'), telling('Zqx')]).toEqual([
      1,
      null,
      null,
    ]);
  });

  it('tell more the rarer they are', () => {
    expect(telling('new')).toBeLessThan(telling('parliament') ?? 0);
    expect(telling('parliament')).toBeLessThan(telling('clemency') ?? 0);
  });
});

describe('a vectors file', () => {
  it('keeps words, and directions to within a byte', () => {
    const { rows, width, bytes } = unpackVectors(
      packVectors(
        ['a', 'b'],
        [
          [0.5, -0.25],
          [0, 2],
        ],
      ),
    );
    expect([[...rows], width, [...bytes]]).toEqual([
      [
        ['a', 0],
        ['b', 1],
      ],
      2,
      [127, -63, 0, 127],
    ]);
  });
});

describe('directions of a cloud', () => {
  it('are found, the longest first', () => {
    const [first, second] = directionsOf(Float64Array.of(2, 1, 1, 2), 2);
    expect([first?.value, second?.value].map((value) => Math.round((value ?? 0) * 1e6) / 1e6)).toEqual([
      3, 1,
    ]);
    expect(Math.abs((first?.vector[0] ?? 0) - (first?.vector[1] ?? 0))).toBeLessThan(1e-9);
  });
});
