import { type Range, type Reading, uposAt, wordAt } from './tree.ts';

/** Words between "quoted" and "as saying". */
const LONGEST_RELAY = 10;
const SAYING: ReadonlySet<string> = new Set([
  'saying',
  'telling',
  'stating',
  'writing',
  'claiming',
  'warning',
  'having',
]);

/** "as saying" after "was quoted by Vesna": where "saying" stands; null where there is none. */
export function sayingAfter(reading: Reading, at: number, last: number): number | null {
  const word = reading.words[at];
  if (word !== 'quoted' && word !== 'cited') return null;
  for (let i = at + 1; i < Math.min(last, at + LONGEST_RELAY); i++) {
    if (reading.words[i] === 'as' && SAYING.has(wordAt(reading, i + 1))) return i + 1;
  }
  return null;
}

const ENDS_A_NAME: ReadonlySet<string> = new Set([',', '.', ';', ':', 'that', 'as', 'on', 'in', 'at']);

/** "Vesna" in "was quoted by Vesna as saying" and in "was quoted as saying by Vesna". */
export function quotingRelay(reading: Reading, at: number, saying: number, scope: Range): Range | null {
  const by = [at + 1, saying + 1].find((place) => reading.words[place] === 'by');
  if (by === undefined) return null;
  const limit = by < saying ? saying - 1 : scope.last;
  let head = -1;
  for (let i = by + 1; i < limit; i++) {
    const upos = uposAt(reading, i);
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM') head = i;
    else if (ENDS_A_NAME.has(wordAt(reading, i)) || upos === 'VERB' || upos === 'AUX') break;
  }
  return head < 0 ? null : { first: by + 1, last: head + 1 };
}
