import {
  INNER_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  OPEN_CAPITALISED,
  STATE_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../../lang/en/abbreviations.ts';

/** What the stop behind a word is to it: `open` may end the sentence as well, `inner` never does. */
export type StopKind = 'inner' | 'open' | 'none';

const CAPITAL = /^\p{Lu}/u;
const INITIAL = /^\p{L}\p{M}*$/u;
const DIGIT_NEXT = /^\s{0,2}[\d§]/u;

/**
 * Tells a stop that belongs to an abbreviation from one that ends a sentence.
 * `after` is a little of what follows the stop (white space included).
 */
export function stopKind(word: string, after: string): StopKind {
  const lower = word.toLowerCase();
  if (OPEN_ABBREVIATIONS.has(lower)) return 'open';
  if (INNER_ABBREVIATIONS.has(lower)) return 'inner';
  if (NUMBER_ABBREVIATIONS.has(lower) && DIGIT_NEXT.test(after)) return 'inner';
  if (!CAPITAL.test(word)) return INITIAL.test(word) && DIGIT_NEXT.test(after) ? 'inner' : 'none';
  if (TITLE_ABBREVIATIONS.has(lower) || INITIAL.test(word)) return 'inner';
  return OPEN_CAPITALISED.has(lower) || STATE_ABBREVIATIONS.has(lower) ? 'open' : 'none';
}
