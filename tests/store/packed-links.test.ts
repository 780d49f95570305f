import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPartners, unpackPartners } from '../../src/store/packed-links.ts';

/** Half a step of likeness: what packing may take away. */
const FINE = 0.5 / 8191;

test('partners come back in the order of their keys, their likeness to half a step, three or four bytes each', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.record({
          other: fc.integer({ min: 1, max: 2 ** 40 }),
          likeness: fc.double({ min: 0, max: 1, noNaN: true }),
          copy: fc.boolean(),
        }),
        { selector: ({ other }) => other, maxLength: 50 },
      ),
      (partners) => {
        const back = unpackPartners(packPartners(partners));
        const sorted = [...partners].sort((a, b) => a.other - b.other);
        expect(back.map(({ other, copy }) => [other, copy])).toEqual(
          sorted.map(({ other, copy }) => [other, copy]),
        );
        for (const [at, { likeness }] of back.entries())
          expect(Math.abs(likeness - (sorted[at]?.likeness ?? 0))).toBeLessThanOrEqual(FINE);
      },
    ),
  );
});

test('a thousand partners of neighbouring keys take three bytes each', () => {
  const partners = Array.from({ length: 1000 }, (_, at) => ({
    other: at + 1,
    likeness: 0.5,
    copy: at % 2 === 0,
  }));
  expect(packPartners(partners)).toHaveLength(3000);
});
