import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Measured } from './bands.ts';

const ROW = z.object({
  detector: z.string(),
  score: z.number(),
  right: z.boolean(),
  about: z.string(),
  /** The story it was found in, where many were read of one set: each is an origin of its own. */
  story: z.string().optional(),
});

/** Alarms on real articles that were read one by one: `read-by-hand.jsonl`, told in words in `tests/read-by-hand.md`. */
export function readByHand(): readonly Measured[] {
  const lines = readFileSync(new URL('./read-by-hand.jsonl', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const { story, ...row } = ROW.parse(JSON.parse(line));
      return { ...row, origin: story === undefined ? 'read by hand' : `read by hand: ${story}` };
    });
}
