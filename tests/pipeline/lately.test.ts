import { expect, test } from 'vitest';
import { Lately } from '../../src/pipeline/linking/lately.ts';

test('those asked for last stay, up to so much weight', () => {
  const lately = new Lately<string, number>(10);
  lately.set('a', 1, 4);
  lately.set('b', 2, 4);
  lately.trim();
  expect([lately.get('a'), lately.get('b')]).toEqual([1, 2]);
  expect(lately.get('a')).toBe(1);
  lately.set('c', 3, 4);
  lately.trim();
  expect([lately.has('a'), lately.has('b'), lately.has('c')]).toEqual([true, false, true]);
  lately.set('a', 5, 6);
  lately.trim();
  expect([lately.get('a'), lately.get('c')]).toEqual([5, 3]);
  lately.delete('a');
  lately.set('d', 4, 6);
  lately.trim();
  expect([lately.has('c'), lately.has('d'), lately.get('a')]).toEqual([true, true, undefined]);
});

test('one thing that weighs more than all may is not kept', () => {
  const lately = new Lately<string, number>(10);
  lately.set('book', 1, 50);
  lately.trim();
  expect(lately.has('book')).toBe(false);
  lately.set('note', 2, 1);
  lately.trim();
  expect(lately.get('note')).toBe(2);
});
