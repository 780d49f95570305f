/** Small closed sets that several rules read. Lower case. */

/** Marks after which a sentence or clause is over. */
export const CLOSERS: ReadonlySet<string> = new Set(['.', '!', '?', ';', ')', ']', '…', '...', '?!']);
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'how why what whether if when where who which whose whom'.split(' '),
);
/** Parts of speech that begin or make a noun phrase. */
export const NOUN_STARTS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM']);
export const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
/** Parts of speech that may stand between a subject and its verb. */
export const BEFORE_VERB: ReadonlySet<string> = new Set(['ADV', 'AUX', 'PART']);
