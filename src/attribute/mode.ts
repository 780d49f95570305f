import type { Attribution } from '../model/attribution.ts';
import { type Range, type Reading, uposAt, wordAt } from './tree.ts';

/** Of what is said, more than this share of words stands in quotation marks: the rest is a name put in for a pronoun. */
const ALL_QUOTED = 0.9;

function isWord(reading: Reading, at: number): boolean {
  return uposAt(reading, at) !== 'PUNCT';
}

/** A closing mark of its own, without an opening one: the rest of a quotation that an earlier paragraph opened. */
function isMark(reading: Reading, at: number): boolean {
  return reading.quoteAt[at] === -1 && ['"', '”', '’’', "''"].includes(wordAt(reading, at));
}

/** Whether the words are the speaker's own: direct; the reporter's: indirect; or both. */
export function modeOf(reading: Reading, contents: readonly Range[]): Attribution['mode'] {
  let words = 0;
  let quoted = 0;
  for (const { first, last } of contents) {
    const runsOn = isMark(reading, last - 1) && (reading.quoteAt[first] ?? -1) === -1;
    for (let at = first; at < last; at++) {
      if (!isWord(reading, at)) continue;
      words++;
      if (runsOn || reading.quoteAt[at] !== -1) quoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= ALL_QUOTED * words ? 'direct' : 'mixed';
}
