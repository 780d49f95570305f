import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree } from '../../../src/analyse/syntax/tree.ts';

const SIZE = 5;

/** The score of a choice of heads; null where it is no tree or has more than one root. */
function scoreOf(heads: readonly number[], scores: Float64Array): number | null {
  if (heads.filter((head) => head === 0).length !== 1) return null;
  let sum = 0;
  for (let node = 1; node < SIZE; node++) {
    let up = node;
    for (let steps = 0; up !== 0; steps++) {
      if (steps > SIZE) return null;
      up = heads[up - 1] ?? 0;
    }
    sum += scores[node * SIZE + (heads[node - 1] ?? 0)] ?? 0;
  }
  return sum;
}

/** All ways to give four nodes a head each. */
const choices = Array.from({ length: SIZE ** (SIZE - 1) }, (_, code) =>
  Array.from({ length: SIZE - 1 }, (_, i) => Math.floor(code / SIZE ** i) % SIZE),
).filter((heads) => heads.every((head, i) => head !== i + 1));

describe('bestTree', () => {
  it('finds what trying all trees finds', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(number, { minLength: SIZE * SIZE, maxLength: SIZE * SIZE }), (numbers) => {
        const scores = Float64Array.from(numbers);
        const best = Math.max(...choices.map((heads) => scoreOf(heads, scores) ?? -Infinity));
        expect(scoreOf([...bestTree(scores, SIZE)].slice(1), scores)).toBe(best);
      }),
    );
  });

  it('makes a tree where all scores are the same, and of no nodes', () => {
    expect(bestTree(new Float64Array(1), 1)).toEqual(Int32Array.of(-1));
    expect([...bestTree(new Float64Array(SIZE * SIZE), SIZE)].filter((head) => head === 0)).toHaveLength(1);
  });
});
