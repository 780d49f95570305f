import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Measured } from './bands.ts';

const ROW = z.object({ detector: z.string(), score: z.number(), right: z.boolean(), about: z.string() });

/** Alarms on real articles that were read one by one: `read-by-hand.jsonl`, told in words in `tests/read-by-hand.md`. */
export function readByHand(): readonly Measured[] {
  const lines = readFileSync(new URL('./read-by-hand.jsonl', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => ({ ...ROW.parse(JSON.parse(line)), origin: 'read by hand' }));
}
