/** Share of a headline's longer words that begin with a capital where every word does. */
const TITLE_CASE_SHARE = 0.7;
/** Shorter words stay small in title case ("of", "and") and prove nothing. */
const SHORTEST_WORD = 4;

const CAPITAL = /^\p{Lu}/u;
const SMALL_LETTER = /\p{Ll}/u;

function isLoud(form: string): boolean {
  return form.length > 1 && CAPITAL.test(form) && !SMALL_LETTER.test(form);
}

function longWords(forms: readonly string[]): readonly string[] {
  return forms.filter(({ length }) => length >= SHORTEST_WORD);
}

/** "Russia Resumes Military Talks", "BABY JAB BILLIONS": the capitals tell nothing of names. */
function isHeadlineCase(forms: readonly string[]): boolean {
  const long = longWords(forms);
  const capital = long.filter((form) => CAPITAL.test(form)).length;
  return long.length > 1 && capital >= long.length * TITLE_CASE_SHARE;
}

/** Most longer words are in capitals throughout. */
function isShouted(forms: readonly string[]): boolean {
  const long = longWords(forms);
  return long.filter(isLoud).length * 2 > long.length;
}

/** Words the article writes with a capital inside its sentences: its names. Shouted sentences tell none. */
export function namesInside(sentences: Iterable<readonly string[]>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const forms of sentences) {
    if (isShouted(forms)) continue;
    for (const form of forms.slice(1)) if (CAPITAL.test(form)) names.add(form);
  }
  return names;
}

/**
 * A headline's words as the article's sentences would write them, so that tagger and parser see verbs and nouns
 * where the capitals make one long name of it. `names` are the article's own.
 */
export function plainForms(forms: readonly string[], names: ReadonlySet<string>): readonly string[] {
  if (names.size === 0 || !isHeadlineCase(forms)) return forms;
  const loud = isShouted(forms);
  return forms.map((form) => {
    if (!CAPITAL.test(form) || names.has(form)) return form;
    const small = form.toLowerCase();
    const capitalised = form.charAt(0) + small.slice(1);
    if (names.has(capitalised)) return capitalised;
    // Among words in title case, one in capitals is an abbreviation.
    return isLoud(form) && !loud ? form : small;
  });
}
