import type { Token } from '../../model/analysis.ts';
import type { Run } from './runs.ts';
import { hashOf, type Word, wordOf } from './word.ts';

/** Odd numbers without a pattern, to keep one word in two slots apart (golden ratio; Murmur3's mixer). */
const SLOT_STEP = 0x9e3779b1;
const MIXER = 0x85ebca6b;
/** Runs longer than this look alike. */
const LONG_RUN = 7;
/** No token has more features than this. */
export const MOST_FEATURES = 160;

/** Takes one feature: the number of its template, and a hash of what fills it. */
type Put = (template: number, hash: number) => void;

/** Where to look. */
export interface Looking {
  readonly tokens: readonly Token[];
  readonly run: Run;
}

/** A token with its neighbours; past the sentence's ends there is nothing. */
interface Window {
  readonly token: Token;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** Words from two before to two after. */
  readonly words: readonly [Word, Word, Word, Word, Word];
  /** First and last word of the run. */
  readonly start: Word;
  readonly end: Word;
}

function windowAt({ tokens, run }: Looking, at: number): Window | null {
  const token = tokens[at];
  if (!token) return null;
  const near = (distance: number): Token | undefined => {
    const other = tokens[at + distance];
    return other?.sentence === token.sentence ? other : undefined;
  };
  const [before, after] = [near(-1), near(1)];
  return {
    token,
    before,
    after,
    words: [
      wordOf(near(-2)?.text),
      wordOf(before?.text),
      wordOf(token.text),
      wordOf(after?.text),
      wordOf(near(2)?.text),
    ],
    start: wordOf(tokens[run.first]?.text),
    end: wordOf(tokens[run.last - 1]?.text),
  };
}

/** Two hashes as one; the order counts. */
function pair(a: number, b: number): number {
  return a ^ (b >>> 1);
}

/** Words by themselves and in pairs. */
function putWords({ words: [w2, w1, here, v1, v2], start, end }: Window, put: Put): void {
  put(0, 0);
  put(1, here.lower);
  put(2, w1.lower);
  put(3, v1.lower);
  put(4, w2.lower);
  put(5, v2.lower);
  put(6, pair(w1.lower, here.lower));
  put(7, pair(here.lower, v1.lower));
  put(8, pair(v1.lower, v2.lower));
  put(9, here.starts);
  for (const hash of here.ends) put(10, hash);
  for (const hash of v1.ends) put(11, hash);
  put(12, start.lower);
  put(13, end.lower);
}

/** What words look like, with what stands beside them. */
function putShapes({ words: [, w1, here, v1] }: Window, put: Put): void {
  put(20, here.shape);
  put(21, pair(w1.shape, here.shape));
  put(22, pair(here.shape, v1.shape));
  put(23, v1.shape ^ (here.shape >>> 1) ^ (w1.shape >>> 2));
  put(24, pair(w1.lower, here.shape));
  put(25, pair(v1.lower, here.shape));
}

/** Tags, and what the token hangs on. */
function putSyntax({ token, before, after }: Window, governor: Token | undefined, put: Put): void {
  const upos = hashOf(token.upos);
  put(30, hashOf(token.xpos));
  put(31, pair(upos, hashOf(before?.upos ?? '')));
  put(32, pair(hashOf(after?.upos ?? ''), upos));
  put(33, hashOf(token.deprel));
  put(34, pair(hashOf(token.deprel), hashOf(governor?.lemma ?? '')));
}

/** What the word lists know of the word and its neighbours. */
function putClasses({ words, start, end }: Window, put: Put): void {
  [...words, end, start].forEach(({ classes }, place) => {
    for (const hash of classes) put(40 + place, hash);
    if (classes.length === 0) put(40 + place, 0);
  });
  const [, w1, here, v1] = words;
  for (const hash of here.classes) {
    put(50, pair(hash, here.shape));
    put(51, pair(hash, w1.lower));
    put(52, pair(hash, v1.shape));
    for (const other of v1.classes) put(53, pair(hash, other));
    for (const other of w1.classes) put(54, pair(other, hash));
  }
}

/** Where the token stands in its run, and what stands around the run. */
function putPlace({ tokens, run }: Looking, at: number, put: Put): void {
  put(60, Math.min(run.last - run.first, LONG_RUN) * (LONG_RUN + 1) + Math.min(at - run.first, LONG_RUN));
  put(61, wordOf(tokens[run.last]?.text).lower);
  put(62, wordOf(tokens[run.first - 1]?.text).lower);
}

/** Hashes of all that speaks for or against a name at token `at`, written to `out`; gives how many. */
export function featuresAt(looking: Looking, at: number, out: Int32Array): number {
  const window = windowAt(looking, at);
  if (!window) return 0;
  let count = 0;
  const put: Put = (template, hash) => {
    if (count >= out.length) return;
    const mixed = Math.imul(hash ^ Math.imul(template + 1, SLOT_STEP), MIXER);
    out[count++] = mixed ^ (mixed >>> 15);
  };
  putWords(window, put);
  putShapes(window, put);
  putSyntax(window, looking.tokens[window.token.head], put);
  putClasses(window, put);
  putPlace(looking, at, put);
  return count;
}
