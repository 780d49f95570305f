import { SMALL_NUMBERS } from '../lang/en/number-words.ts';
import type { FoundSpeaker } from './found-speaker.ts';
import { type Reading, wordAt } from './tree.ts';

const BOTH = 2;
const SINGLE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);
/** No one counts more speakers than this with a word or figure before the noun. */
const MOST_SPEAKERS = 1000;

/** How many speakers the words before the noun count: "two officials" 2, "a source" 1; null where they do not say. */
export function speakerCountOf(reading: Reading, speaker: FoundSpeaker | null): number | null {
  if (!speaker) return null;
  const word = wordAt(reading, speaker.range.first);
  if (word === 'both') return BOTH;
  const token = reading.tokens[speaker.head];
  if (SINGLE.has(word)) return token?.xpos === 'NNS' && word !== 'one' ? null : 1;
  for (let at = speaker.range.first; at < speaker.head; at++) {
    const known = SMALL_NUMBERS.get(wordAt(reading, at));
    if (known !== undefined) return known;
    const figure = Number(reading.words[at]);
    if (Number.isInteger(figure) && figure > 0 && figure <= MOST_SPEAKERS) return figure;
  }
  return null;
}
