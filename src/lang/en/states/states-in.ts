import { STATE_PHRASES } from './all.ts';
import type { StatePhrase } from './scale.ts';

/** A phrase for a state, where it stands among the tokens. */
export interface StateWords {
  readonly phrase: StatePhrase;
  /** Places of its first and last word. */
  readonly at: number;
  readonly last: number;
}

/** Phrases that are this verb alone: "reject". */
export function phrasesOfVerb(lemma: string): readonly StatePhrase[] {
  return (startingWith.get(lemma) ?? []).filter(
    ({ way, words }) => words.length === 1 && (way === 'to' || way === 'does'),
  );
}

interface Word {
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
}

/** Words that may stand where a phrase leaves room. */
const GAP = 3;

const startingWith = new Map<string, StatePhrase[]>();
for (const phrase of STATE_PHRASES) {
  for (const word of new Set(phrase.words[0] ?? [])) {
    const known = startingWith.get(word);
    if (known) known.push(phrase);
    else startingWith.set(word, [phrase]);
  }
}

const known = new WeakMap<readonly Word[], readonly StateWords[]>();

/**
 * Phrases for states among these words, in reading order; of two on one scale that overlap the longer. Worked out once
 * for the very list: linking and several detectors ask.
 */
export function stateWordsIn(tokens: readonly Word[]): readonly StateWords[] {
  const made = known.get(tokens) ?? readStateWords(tokens);
  known.set(tokens, made);
  return made;
}

function readStateWords(tokens: readonly Word[]): readonly StateWords[] {
  const lower = tokens.map(({ text }) => text.toLowerCase());
  const found: StateWords[] = [];
  for (const [at, { lemma, upos }] of tokens.entries()) {
    const text = lower[at] ?? '';
    for (const phrase of beginningWith({ text, lemma, upos })) {
      if (!opens(phrase, { text, lemma, upos })) continue;
      const last = follows(tokens, lower, { phrase, at });
      if (last !== null) found.push({ phrase, at, last });
    }
  }
  return found.filter((one) => !found.some((other) => covers(other, one)));
}

/** Most words begin none; words like "have" begin many, of which only a verb begins most. */
function beginningWith({ text, lemma, upos }: Word): Iterable<StatePhrase> {
  const openedBy = opened.get(upos) ?? openedByOthers;
  const [own, other] = [openedBy.get(text), text === lemma ? undefined : openedBy.get(lemma)];
  if (own === undefined || other === undefined) return own ?? other ?? NONE;
  return new Set([...own, ...other]);
}

type ByFirstWord = ReadonlyMap<string, readonly StatePhrase[]>;

/** Phrases by their first word, as far as a word of some sort may open them: see `opens`. */
const openedWhere = (may: (phrase: StatePhrase) => boolean): ByFirstWord =>
  new Map(
    [...startingWith].flatMap(([word, phrases]): readonly [string, readonly StatePhrase[]][] => {
      const some = phrases.filter(may);
      return some.length > 0 ? [[word, some]] : [];
    }),
  );
const openedByOthers = openedWhere(({ way }) => way === 'is');
const opened: ReadonlyMap<string, ByFirstWord> = new Map([
  ['NOUN', openedWhere(({ way }) => way === 'is' || way === 'no')],
  ['VERB', openedWhere(({ way }) => way !== 'no')],
]);
const NONE: readonly StatePhrase[] = [];

/** A verb in any of its forms, a noun, or, behind a word of being, the very word. */
function opens({ way, words: [first = []] }: StatePhrase, { text, lemma, upos }: Word): boolean {
  if (way === 'is') return first.includes(text);
  if (way === 'no') return upos === 'NOUN' && first.includes(lemma);
  return upos === 'VERB' && first.includes(lemma);
}

/** The place of a phrase's last word; null where the words do not go on as it does. */
function follows(
  tokens: readonly Word[],
  lower: readonly string[],
  { phrase, at }: Pick<StateWords, 'phrase' | 'at'>,
): number | null {
  let last = at;
  let gap = 0;
  for (const words of phrase.words.slice(1)) {
    if (words[0] === '*') {
      gap = GAP;
      continue;
    }
    const found = placeOf(words, { tokens, lower, from: last + 1, to: last + 1 + gap });
    if (found === null) return null;
    last = found;
    gap = 0;
  }
  return last;
}

function placeOf(
  words: readonly string[],
  {
    tokens,
    lower,
    from,
    to,
  }: {
    readonly tokens: readonly Word[];
    readonly lower: readonly string[];
    readonly from: number;
    readonly to: number;
  },
): number | null {
  for (let at = from; at <= to; at++)
    if (words.includes(lower[at] ?? '') || words.includes(tokens[at]?.lemma ?? '')) return at;
  return null;
}

/** The same stretch or more of it is taken by a longer phrase of the scale: "not guilty" and "guilty". */
function covers(other: StateWords, one: StateWords): boolean {
  if (other === one || other.phrase.scale !== one.phrase.scale) return false;
  if (other.at > one.at || other.last < one.last) return false;
  return other.last - other.at > one.last - one.at;
}
