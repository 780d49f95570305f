import type { Random } from './random.ts';

const RUN = 6_000;
const WORDS = 800;
const NESTED = 500;

/** Texts that make careless programs slow: long runs, endless abbreviations, open quotation marks, deep clauses. */
const BOMBS: readonly (() => string)[] = [
  () => '-'.repeat(RUN),
  () => '“'.repeat(RUN),
  () => 'U.S. '.repeat(WORDS),
  () => `1${'/1'.repeat(RUN / 2)}`,
  () => 'http://a.'.repeat(WORDS),
  () => 'said '.repeat(WORDS),
  () => `The minister said ${'that the deputy said '.repeat(NESTED)}nothing.`,
  () => `Monday ${'and Tuesday '.repeat(WORDS)}.`,
  () => `It cost ${'1,'.repeat(WORDS)}000 dollars.`,
  () => '([{'.repeat(WORDS),
];

export const hostileText = (random: Random): string => `${random.pick(BOMBS)()}\n\nThe end came late.`;
