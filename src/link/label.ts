import { type ClauseWords, clauseWords, nounWords } from '../lang/en/clause-phrase.ts';
import type { Claim } from '../model/claim.ts';

/** A label is read at a glance. */
const LONGEST = 60;

/** Words that mean nobody and nothing outside their sentence: they make a label worse, wherever they stand. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'i we you he she it they me us him her them my our your his its their this that these those who which what ' +
    'any other others another such one something anything nothing there so here then'
  ).split(' '),
);
/** What a label is worth besides how central its claim is, which is from 0 to 1. */
const WORTH = {
  clause: 0.7,
  noun: 0.1,
  finite: 0.9,
  named: 0.25,
  done: 0.2,
  empty: -0.7,
  begins: -0.6,
  denied: -0.2,
  bare: -1.1,
  open: -0.4,
};
/** A noun alone, with or without its article, is no label. */
const FEWEST = 2;

/** Worse than this, the words of the most central claim are quoted instead. */
const READABLE = 0.4;

interface Candidate {
  readonly words: string;
  readonly worth: number;
}

/**
 * A short neutral label in the words of the claims: who did what, else a thing they are about, else the first words of the
 * most central claim in quotation marks. `central` is from 0 to 1.
 */
export function labelOf(claims: readonly Claim[], central: (claim: Claim) => number): string {
  const candidates = claims.flatMap((claim) =>
    [...clausesOf(claim), ...nounsOf(claim)].map(({ words, worth }) => ({
      words,
      worth: worth + central(claim),
    })),
  );
  const [best] = candidates.sort((a, b) => b.worth - a.worth || byLetters(a.words, b.words));
  if (best && best.worth >= READABLE) return capital(best.words);
  const [first] = [...claims].sort((a, b) => central(b) - central(a) || byLetters(a.text, b.text));
  return first ? quoted(first.text) : '';
}

const byLetters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function clausesOf(claim: Claim): readonly Candidate[] {
  return claim.predications.flatMap((one) => {
    const clause = clauseWords(claim, one, LONGEST);
    if (!clause) return [];
    const marks = [
      clause.finite ? WORTH.finite : 0,
      one.modality === 'asserted' ? WORTH.done : WORTH.open,
      one.polarity === 'negative' ? WORTH.denied : 0,
      clause.bare ? WORTH.bare : 0,
    ];
    return [
      { words: clause.words, worth: marks.reduce((a, b) => a + b, WORTH.clause + ofWords(claim, clause)) },
    ];
  });
}

function nounsOf(claim: Claim): readonly Candidate[] {
  return [...claim.tokens.entries()].flatMap(([head, { upos, deprel }]) => {
    if (upos !== 'NOUN' || !/^(?:root|obj|nsubj|obl|nmod|conj)/u.test(deprel)) return [];
    const phrase = nounWords(claim, head, LONGEST);
    if (!phrase || phrase.tokens.filter((at) => claim.tokens[at]?.upos !== 'DET').length < FEWEST) return [];
    return [{ words: phrase.words, worth: WORTH.noun + ofWords(claim, phrase) }];
  });
}

function ofWords({ tokens }: Claim, { words, tokens: kept }: ClauseWords): number {
  const empty = words.split(/\s+/u).filter((word) => EMPTY.has(word.toLowerCase()));
  const begins = EMPTY.has(words.split(/\s+/u)[0]?.toLowerCase() ?? '') ? WORTH.begins : 0;
  const named = kept.some((at) => tokens[at]?.upos === 'PROPN') ? WORTH.named : 0;
  return empty.length * WORTH.empty + begins + named;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const MARKS: ReadonlySet<string> = new Set(' "“”.,;'.split(''));

function quoted(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && MARKS.has(text.charAt(from))) from++;
  while (to > from && MARKS.has(text.charAt(to - 1))) to--;
  const words = text.slice(from, to).replace(/\s+/gu, ' ');
  if (words.length <= LONGEST) return `“${words}”`;
  const end = words.lastIndexOf(' ', LONGEST);
  return `“${words.slice(0, end > 0 ? end : LONGEST)} …”`;
}
