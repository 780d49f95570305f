import { availableParallelism, totalmem } from 'node:os';
import { expect, test } from 'vitest';
import { handsHere } from '../../src/ingest/isolation/workshop.ts';

const BYTES = 1024 * 1024;

test('hands are no more than there are cores, take a quarter of the memory at most, and are one at least', () => {
  expect(handsHere(1)).toBe(availableParallelism());
  for (const megabytes of [100, 500, 5_000]) {
    const hands = handsHere(megabytes);
    expect(hands).toBeLessThanOrEqual(availableParallelism());
    if (hands > 1) expect(hands * megabytes * BYTES).toBeLessThanOrEqual(totalmem() / 4);
  }
  expect(handsHere(totalmem())).toBe(1);
});
