/** Adverbs by which a writer passes something on without vouching for it. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set([
  'allegedly',
  'apparently',
  'purportedly',
  'reportedly',
  'supposedly',
]);

/** Words that leave it open whether something is so. */
export const POSSIBLE_WORDS: ReadonlySet<string> = new Set([
  'conceivably',
  'maybe',
  'perhaps',
  'possible',
  'possibly',
  'potentially',
]);

/** Words that make it likely but not certain. */
export const PROBABLE_WORDS: ReadonlySet<string> = new Set([
  'likely',
  'presumably',
  'probable',
  'probably',
  'seemingly',
]);
