/** Words for all of something. Lemmas. */
export const ALL_WORDS: ReadonlySet<string> = new Set(['all', 'every', 'each', 'whole', 'entire']);

/** What a place is made of: "the whole of the province" and "six districts". Lemmas. */
export const AREAS: ReadonlySet<string> = new Set(
  'district province region area county town village settlement parish ward state zone department commune canton quarter municipality'.split(
    ' ',
  ),
);

/** Negated, they say that something was left out: "are not affected", "is not included". Lemmas. */
export const SPARING: ReadonlySet<string> = new Set(
  'affect include cover concern touch apply extend ground close involve hit damage'.split(' '),
);

/** What is made of areas. Lemmas. */
export const REALMS: ReadonlySet<string> = new Set(
  'country nation island valley city capital state province region continent'.split(' '),
);

/** "From one end of the valley to the other". */
export const END_TO_END =
  /from one end of (?:the|its|this) (\w+) to the other|(?:the length and breadth of|all over|throughout) the (\w+)/iu;
