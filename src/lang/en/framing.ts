import type { ClaimToken } from '../../model/claim.ts';
import { LABELS } from './leanings/all.ts';
import { type About, type Lean, TELLING_VERBS } from './leanings/labels.ts';
import { inOne, phrasesOfEach, plainTokens, readPhrases } from './phrases.ts';

/** A word or phrase of a claim that names a thing with a leaning, or plainly where others lean. */
export interface Coloured {
  /** Which thing, as its place in the list of labels. */
  readonly label: number;
  readonly lean: Lean;
  readonly about: About;
  /** Tokens: the word that the phrase is about, and the whole of it. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const READ = LABELS.flatMap(({ words, about }, label) =>
  Object.entries(words).map(([lean, lines]) => ({
    label,
    about,
    lean: lean as Lean,
    phrases: readPhrases(lines),
  })),
);
const READ_AT_ONCE = inOne(READ.map(({ phrases }) => phrases));

/** The leaning words of a claim that keeps to one leaning: "called the shooting a massacre" tells of both. */
export function colouredIn(tokens: readonly ClaimToken[]): readonly Coloured[] {
  const made = known.get(tokens) ?? ofOneLeaning(allColoured(tokens));
  known.set(tokens, made);
  return made;
}
/** Linking and comparing ask for the very list. */
const known = new WeakMap<readonly ClaimToken[], readonly Coloured[]>();

const ofOneLeaning = (found: readonly Coloured[]): readonly Coloured[] => {
  const told = found.filter((one) => !isFramed(one, found));
  return told.filter((one) => one.about === 'crew' || !told.some((other) => leansOtherwise(one, other)));
};

/** Words between a plain word and what colours it: "a peacekeeping mission". */
const BESIDE = 2;
const ONE_WAY: ReadonlySet<string> = new Set(['deed', 'manner', 'people']);

/** A plain word beside the one that leans, or of what is told with a leaning in one claim: it says no more. */
const isFramed = (one: Coloured, found: readonly Coloured[]): boolean =>
  one.lean === 'plain' &&
  found.some(
    (other) =>
      leansOtherwise(one, other) && (ONE_WAY.has(one.about) || Math.abs(one.at - other.at) <= BESIDE),
  );

/** Of two that overlap the longer: "terrorist attack", not "attack". */
function allColoured(tokens: readonly ClaimToken[]): readonly Coloured[] {
  const words = plainTokens(tokens, ({ lemma }) => lemma);
  const found = phrasesOfEach(words, READ_AT_ONCE);
  const all = READ.flatMap(({ label, lean, about }, at) =>
    (found.get(at) ?? []).map(({ from, to }) => ({ label, lean, about, first: from, last: to - 1 })),
  );
  return all
    .filter(
      (one) =>
        !all.some(
          (other) =>
            other.label === one.label &&
            other.first <= one.first &&
            one.last <= other.last &&
            other.last - other.first > one.last - one.first,
        ),
    )
    .flatMap(({ first, last, ...rest }) => {
      const [from, to] = [words[first]?.at, words[last]?.at];
      if (from === undefined || to === undefined) return [];
      const at = headOf(tokens, from, to);
      return names(tokens, { ...rest, from, to, at }) ? [{ ...rest, from, to: to + 1, at }] : [];
    });
}

/** What a thing is done in: "a savings programme" is of savings. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'programme program plan package measure drive process round wave action mission operation exercise attempt'.split(
    ' ',
  ),
);

const BEFORE_NOUN: ReadonlySet<string> = new Set(['amod', 'nmod', 'nmod:desc']);

/** "Strike drones", "a mob boss", "riot police". */
function isPartOfOther(
  tokens: readonly ClaimToken[],
  { from, to, at }: Pick<Coloured, 'from' | 'to' | 'at'>,
): boolean {
  const token = tokens[at];
  if (!token || token.head <= at || (token.head >= from && token.head <= to)) return false;
  if (token.deprel !== 'compound' && (token.upos !== 'NOUN' || !BEFORE_NOUN.has(token.deprel))) return false;
  return !CONTAINERS.has(tokens[token.head]?.lemma ?? '');
}

/**
 * Whether a phrase names what its label is of: a deed in one word is a verb (a club is no clubbing), a plain happening a noun
 * ("fell" is no fall in prices); and no part of another thing does, nor of a name: "strike drones", "Criminal Court".
 */
function names(
  tokens: readonly ClaimToken[],
  { about, lean, from, to, at }: Pick<Coloured, 'about' | 'lean' | 'from' | 'to' | 'at'>,
): boolean {
  const token = tokens[at];
  if (!token || isPartOfOther(tokens, { from, to, at })) return false;
  if (from !== to) return true;
  if (token.upos === 'PROPN' && at > 0) return false;
  if (about === 'deed') return token.upos === 'VERB';
  return about !== 'happening' || lean !== 'plain' || token.upos !== 'VERB' || TELLING_VERBS.has(token.lemma);
}

/** The word of a stretch that hangs on none of its others. */
function headOf(tokens: readonly ClaimToken[], from: number, to: number): number {
  for (let at = from; at <= to; at++) {
    const head = tokens[at]?.head ?? -1;
    if (head < from || head > to) return at;
  }
  return to;
}

const ENDINGS = "(?:s|es|d|ed|r|ing|'s|’s)?";
const LEANING = LABELS.flatMap(({ words }, label) =>
  Object.entries(words).flatMap(([lean, lines]) => {
    const found = lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.includes(' '))
      .flatMap((line) => line.split('|'));
    if (lean === 'plain' || found.length === 0) return [];
    const stems = found.map((word) => (word.endsWith('e') ? `${word.slice(0, -1)}e?` : word));
    return [
      { key: `${String(label)} ${lean}`, reg: new RegExp(`\\b(?:${stems.join('|')})${ENDINGS}\\b`, 'iu') },
    ];
  }),
);
const MARKS = /["“”]/u;
/** By text: few are asked about at one time. */
const leaning = new Map<string, ReadonlySet<string>>();
const MOST_TEXTS = 64;

/** Which labels a text has a leaning word of outside its quotations, as "label leaning". */
export function leaningWordsIn(text: string): ReadonlySet<string> {
  const made = leaning.get(text);
  if (made) return made;
  // Between two marks stands a quotation, whatever the marks look like.
  const own = text
    .split('\n')
    .flatMap((line) => line.split(MARKS).filter((_, at) => at % 2 === 0))
    .join(' ');
  const found = new Set(LEANING.filter(({ reg }) => reg.test(own)).map(({ key }) => key));
  if (leaning.size >= MOST_TEXTS) leaning.clear();
  leaning.set(text, found);
  return found;
}

/** True where the two name one thing with different leanings. */
export function leansOtherwise(a: Coloured, b: Coloured): boolean {
  return a.label === b.label && a.lean !== b.lean;
}

const MILD = 'tolerate manageable mild minor expected reassuring positive encouraging';
const GRAVE = 'alarming serious severe disastrous devastating worrying shocking grave';
const CALM = 'orderly peaceful calm quiet disciplined proportionate restrained';
const WILD = 'violent chaotic shouting riot rampage brutal unruly stampede mayhem panic';

const SCALES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [new Set(CALM.split(' ')), new Set(WILD.split(' '))],
  [new Set(MILD.split(' ')), new Set(GRAVE.split(' '))],
];

/** Where a word stands on each scale of tone: 1 the bright end, -1 the dark one, 0 nowhere. */
export function toneOf(lemma: string): readonly number[] {
  return SCALES.map(([bright, dark]) => (bright.has(lemma) ? 1 : dark.has(lemma) ? -1 : 0));
}

/** What is calm or wild: words for one march or evening. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  'march protest demonstration rally procession crowd evacuation withdrawal'.split(' '),
);
