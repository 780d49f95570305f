import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filledUp, keyLists } from '../../src/store/key-lists.ts';
import { rowsAtOnce } from '../../src/store/rows-at-once.ts';

const isPowerOfTwo = (length: number): boolean => Number.isInteger(Math.log2(length));
const keys = fc.array(fc.nat(), { maxLength: 1_500 });

test('lists of keys hold the very keys, none of others, and have few lengths', () => {
  fc.assert(
    fc.property(keys, (all) => {
      const lists = [...keyLists(all)];
      expect(new Set(lists.flat())).toEqual(new Set(all));
      for (const list of lists) {
        expect(isPowerOfTwo(list.length)).toBe(true);
        expect(list.length).toBeLessThanOrEqual(512);
      }
    }),
  );
  expect(filledUp([])).toEqual([]);
  expect([...keyLists([])]).toEqual([]);
  expect(filledUp([1, 2, 3])).toEqual([1, 2, 3, 3]);
});

test('rows are inserted in their order, each once, in groups of few lengths', () => {
  fc.assert(
    fc.property(keys, (all) => {
      const groups = [...rowsAtOnce(all)];
      expect(groups.flat()).toEqual(all);
      for (const group of groups) expect(isPowerOfTwo(group.length)).toBe(true);
    }),
  );
  expect([...rowsAtOnce(Array.from({ length: 300 }, (_, at) => at))].map(({ length }) => length)).toEqual([
    128, 128, 32, 8, 4,
  ]);
});
