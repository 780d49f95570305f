import type { Claim } from '../../model/claim.ts';
import type { Hunk, Word } from './wording.ts';

/** Words that turn round what they stand with. */
const OPEN: ReadonlySet<string> = new Set('not never no nobody none nothing neither nor cannot'.split(' '));
/** Words that say "not" with a meaning of their own: "failed to answer" and "did not answer". */
const HIDDEN: ReadonlySet<string> = new Set(
  'without fail refuse decline lack unable incapable unknown unaware impossible avoid'.split(' '),
);
/** Contractions without their apostrophe: "havent". */
const RUN_TOGETHER = /^(?:do|does|did|is|are|was|were|has|have|had|wo|would|could|should|ca)nt$/u;
/** In a longer stretch that differs, another word is another thing rather than the same in other words. */
const LONGEST_SWAP = 3;
const FIGURE = /^\d/u;

/** What "not" does in the stretches in which two claims differ. */
export interface Negation {
  /** One side says "not" of something both say. */
  readonly said: boolean;
  /** And the other does not say it under another word: "did not answer" and "failed to answer" are one. */
  readonly turns: boolean;
}

/** Which side says "not" of what both say; "not" of a word that only its own side has denies nothing of the other. */
export function negationIn(hunks: readonly Hunk[], left: Claim, right: Claim): Negation {
  let [open, hidden] = [0, 0];
  for (const hunk of hunks) {
    open +=
      negationsIn(left, hunk.left, [hunk.right, right]) + negationsIn(right, hunk.right, [hunk.left, left]);
    hidden += [...hunk.left, ...hunk.right].filter(({ lemma }) => HIDDEN.has(lemma)).length;
  }
  return { said: open % 2 === 1, turns: open % 2 === 1 && hidden % 2 === 0 };
}

/** The other side's words in the stretch, and all of its claim. */
type Other = readonly [words: readonly Word[], claim: Claim];

function negationsIn(claim: Claim, words: readonly Word[], other: Other): number {
  return words.filter((word) => {
    if (RUN_TOGETHER.test(word.key)) return true;
    return (
      OPEN.has(word.key) &&
      !isNumberSign(claim, word) &&
      !isUntil(claim, word) &&
      deniesShared(claim, word, words, other)
    );
  }).length;
}

/** "No. 4" counts and does not deny. */
function isNumberSign(claim: Claim, { key, span }: Word): boolean {
  const next = claim.tokens.find(({ span: { start }, text }) => start >= span.end && text !== '.');
  return key === 'no' && FIGURE.test(next?.text ?? '');
}

/** "It was not until May that he told her": he did tell her. So many words lie between at most. */
const UNTIL_REACH = 3;
function isUntil({ tokens }: Claim, { span }: Word): boolean {
  const at = tokens.findIndex((one) => one.span.start === span.start);
  return (
    at >= 0 &&
    tokens.slice(at + 1, at + 1 + UNTIL_REACH).some(({ lemma }) => lemma === 'until' || lemma === 'till')
  );
}

/** The other side says "not" of it too: "is not rolled out and is not meant to", "is not meant to". */
const isDeniedThere = ({ tokens }: Claim, lemma: string): boolean =>
  tokens.some(
    (token, at) => token.lemma === lemma && tokens.some((one) => one.head === at && OPEN.has(one.lemma)),
  );

/** What it denies stands outside the stretch that differs, or in the other side's too: "forced" and "not required". */
function deniesShared(
  claim: Claim,
  { span }: Word,
  ...[words, [others, other]]: readonly [readonly Word[], Other]
): boolean {
  const token = claim.tokens.find((one) => one.span.start === span.start);
  const above = claim.tokens[token?.head ?? -1];
  // "No one" is "nobody".
  if (above?.lemma === 'one') return true;
  if (above === undefined) return true;
  if (!words.some((one) => one.span.start === above.span.start))
    return !isDeniedThere(other, above.lemma) || others.some(({ key }) => OPEN.has(key));
  if (above.upos === 'AUX' || others.some(({ lemma }) => lemma === above.lemma)) return true;
  const swapped = words.length <= LONGEST_SWAP && others.length <= LONGEST_SWAP;
  return swapped && others.some(({ upos }) => upos === above.upos);
}
