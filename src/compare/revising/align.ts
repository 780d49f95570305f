import { diffArrays } from 'diff';
import type { RevisionText } from '../../model/pair.ts';
import { type Span, wordsOf } from '../../model/span.ts';
import { type EditWord, editWords, sentenceKey } from './words.ts';

/** A sentence of one revision. */
export interface Passage {
  readonly span: Span;
  readonly text: string;
  readonly key: string;
  readonly words: readonly EditWord[];
}

/** A sentence as it was and as it is; one of the two null where it was taken out or put in. */
export interface Change {
  readonly before: Passage | null;
  readonly now: Passage | null;
}

export interface Aligned {
  readonly changes: readonly Change[];
  /** Sentences that stand in both. */
  readonly unchanged: number;
}

/** From here on two sentences are one that was edited; below it, one went and another came. */
const SAME_SENTENCE = 0.45;
/** Shorter ones are labels, names of sections, bits of the page. */
const FEWEST_WORDS = 4;

/** Runs the sentences of two revisions along each other. A sentence that only moved has not changed. */
export function align(before: RevisionText, now: RevisionText): Aligned {
  const [old, current] = [passagesOf(before), passagesOf(now)];
  const [oldKeys, newKeys] = [keysOf(old), keysOf(current)];
  const changes: Change[] = [];
  let [atOld, atNew, unchanged] = [0, 0, 0];
  let open: { old: Passage[]; now: Passage[] } = { old: [], now: [] };
  for (const { added, removed, value } of diffArrays([...old.map(keyOf)], [...current.map(keyOf)])) {
    if (removed) {
      const gone = old.slice(atOld, (atOld += value.length));
      open.old.push(...gone.filter(({ key }) => !newKeys.has(key)));
    } else if (added) {
      const come = current.slice(atNew, (atNew += value.length));
      open.now.push(...come.filter(({ key }) => !oldKeys.has(key)));
    } else {
      changes.push(...paired(open.old, open.now));
      open = { old: [], now: [] };
      [atOld, atNew, unchanged] = [atOld + value.length, atNew + value.length, unchanged + value.length];
    }
  }
  changes.push(...paired(open.old, open.now));
  return { changes, unchanged };
}

const keyOf = ({ key }: Passage): string => key;
const keysOf = (passages: readonly Passage[]): ReadonlySet<string> => new Set(passages.map(keyOf));

function passagesOf({ revision: { text }, sentences }: RevisionText): readonly Passage[] {
  return sentences.flatMap((span) => {
    const sentence = wordsOf(text, span);
    const words = editWords(sentence, span.start);
    if (words.filter(({ isWord }) => isWord).length < FEWEST_WORDS) return [];
    return [{ span, text: sentence, key: sentenceKey(words), words }];
  });
}

/** Ties each sentence that went to the one most like it among those that came, in reading order. */
function paired(old: readonly Passage[], current: readonly Passage[]): readonly Change[] {
  const free = new Set(current);
  const ties = old.map((before): Change => {
    let [best, bestShare]: [Passage | null, number] = [null, SAME_SENTENCE];
    for (const now of free) {
      const share = alike(before, now);
      if (share >= bestShare) [best, bestShare] = [now, share];
    }
    if (best) free.delete(best);
    return { before, now: best };
  });
  return [...ties, ...[...free].map((now): Change => ({ before: null, now }))];
}

/** Twice the shared words by all words, 0 to 1. */
function alike(a: Passage, b: Passage): number {
  const counts = new Map<string, number>();
  for (const { key, isWord } of a.words) if (isWord) counts.set(key, (counts.get(key) ?? 0) + 1);
  let shared = 0;
  for (const { key, isWord } of b.words) {
    const left = isWord ? (counts.get(key) ?? 0) : 0;
    if (left > 0) {
      shared++;
      counts.set(key, left - 1);
    }
  }
  return (
    (2 * shared) /
    (a.words.filter(({ isWord }) => isWord).length + b.words.filter(({ isWord }) => isWord).length || 1)
  );
}
