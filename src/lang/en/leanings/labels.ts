/** How a label leans: plain, kind or hard on what it names. */
export type Lean = 'plain' | 'kind' | 'hard';

/**
 * What the words are words for, which tells when two of them are of one thing: people by what they do where; `crew`, people
 * who are only known to be the same where both give their number; a happening, of which a story has one; somebody's
 * deed, by who did it; how something went, by what it was.
 */
export type About = 'people' | 'crew' | 'happening' | 'deed' | 'manner';

/** Words for one thing by their leaning, as `readPhrases` reads them, of dictionary forms. */
export interface Labels {
  readonly about: About;
  readonly words: Readonly<Partial<Record<Lean, string>>>;
}

/** Makes the entries of a list that is about one sort of thing. */
export function labelsOf(about: About): (words: Labels['words']) => Labels {
  return (words) => ({ about, words });
}

/** Verbs that tell a happening as its noun does: of other plain words only the noun names it. */
export const TELLING_VERBS: ReadonlySet<string> = new Set(
  'acquire buy merge convict sentence withdraw redeploy adjust withdraw liberate'.split(' '),
);
