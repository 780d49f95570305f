import type { ClaimToken } from '../../model/claim.ts';
import { LABELS, type Lean } from './framing-labels.ts';
import { inOne, phrasesOfEach, plainTokens, readPhrases } from './phrases.ts';

/** A word or phrase of a claim that names a thing with a leaning, or plainly where others lean. */
export interface Coloured {
  /** Which thing, as its place in the list of labels. */
  readonly label: number;
  readonly lean: Lean;
  readonly counted: boolean;
  /** Tokens: the word that the phrase is about, and the whole of it. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const READ = LABELS.flatMap(({ words, counted }, label) =>
  Object.entries(words).map(([lean, lines]) => ({
    label,
    counted,
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

const ofOneLeaning = (found: readonly Coloured[]): readonly Coloured[] =>
  found.filter((one) => one.counted || !found.some((other) => leansOtherwise(one, other)));

/** Of two that overlap the longer: "terrorist attack", not "attack". */
function allColoured(tokens: readonly ClaimToken[]): readonly Coloured[] {
  const words = plainTokens(tokens, ({ lemma }) => lemma);
  const found = phrasesOfEach(words, READ_AT_ONCE);
  const all = READ.flatMap(({ label, lean, counted }, at) =>
    (found.get(at) ?? []).map(({ from, to }) => ({ label, lean, counted, first: from, last: to - 1 })),
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
      return [{ ...rest, from, to: to + 1, at: headOf(tokens, from, to) }];
    });
}

/** The word of a stretch that hangs on none of its others. */
function headOf(tokens: readonly ClaimToken[], from: number, to: number): number {
  for (let at = from; at <= to; at++) {
    const head = tokens[at]?.head ?? -1;
    if (head < from || head > to) return at;
  }
  return to;
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
