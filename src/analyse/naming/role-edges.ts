import type { Token } from '../../model/analysis.ts';
import type { NamesAt } from './names-at.ts';

const LEFT_TAGS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const TAIL_PREPOSITIONS = new Set(['at', 'for', 'from', 'in', 'of', 'on', 'to', 'with']);
/** A role with its "of the ..." is rarely longer; it also keeps the search short on odd text. */
const LONGEST_SIDE = 12;

/** First token of the words that stand before the head and belong to it. */
export function leftEdge(tokens: readonly Token[], head: number, low: number): number {
  let at = head;
  while (at > low && head - at < LONGEST_SIDE) {
    const token = tokens[at - 1];
    if (!token) break;
    const hyphen = token.text === '-' && at - 2 >= low;
    const possessive = token.xpos === 'POS' && at - 2 >= low;
    if (!LEFT_TAGS.has(token.upos) && !hyphen && !possessive) break;
    at--;
  }
  const before = tokens[at - 1];
  const opens = before !== undefined && at > low && (before.upos === 'DET' || before.xpos === 'PRP$');
  return opens ? at - 1 : at;
}

/** Just past "of the Libyan National Army": prepositional phrases that hang on the head, up to a comma. */
export function rightEdge(
  tokens: readonly Token[],
  head: number,
  sentenceEnd: number,
  names: NamesAt,
): number {
  let high = head + 1;
  while (high < sentenceEnd && high - head < LONGEST_SIDE && !names.starting.has(high)) high++;
  const noun = tailNoun(tokens, head, high);
  if (noun === null) return head + 1;
  if (noun >= high) return pastOpenEnd(tokens, high, names);
  let end = noun + 1;
  for (let at = end; at < high; at++) {
    if (!hangsBelow(tokens, at, noun) || tokens[at]?.text === ',') break;
    end = at + 1;
  }
  return end;
}

/** The noun of the prepositional phrase right after the head; null where there is none that hangs on it. */
function tailNoun(tokens: readonly Token[], head: number, high: number): number | null {
  const start = tokens[head + 1];
  if (!start || head + 1 >= high || !TAIL_PREPOSITIONS.has(start.lemma.toLowerCase())) return null;
  const noun = tokens[start.head];
  if (!noun || start.head <= head) return null;
  return noun.head === head || start.head >= high ? start.head : null;
}

/** "Son of" does not end before "Khalifa Haftar": the name after a preposition belongs to the tail. */
function pastOpenEnd(tokens: readonly Token[], end: number, names: NamesAt): number {
  const name = names.starting.get(end);
  const open = tokens[end - 1]?.upos === 'ADP' || tokens[end - 1]?.upos === 'DET';
  return open && name !== undefined ? names.lastOf(name) : end;
}

function hangsBelow(tokens: readonly Token[], at: number, top: number): boolean {
  let up = at;
  for (let steps = 0; steps < LONGEST_SIDE && up >= 0; steps++) {
    if (up === top) return true;
    up = tokens[up]?.head ?? -1;
  }
  return false;
}
