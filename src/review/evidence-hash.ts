import type { Finding } from '../model/finding.ts';
import { sha256 } from '../model/ids.ts';

/**
 * SHA-256 of the words a decision on this finding rests on: each side's words and value, whatever their order.
 * Not of score, message or offsets, nor of where the article is kept: those may change while the words stay.
 */
export function evidenceHash({ sides }: Finding): string {
  const words = sides.map(({ text, value }) => JSON.stringify([text, value]));
  return sha256(JSON.stringify(words.sort()));
}
