/** Words that rank something highest or lowest, and which of the two; "worst" has most of something bad. */
const POLES: Readonly<Record<'most' | 'least', string>> = {
  most: 'highest most largest biggest greatest worst deadliest strongest longest heaviest bloodiest costliest more so busiest steepest sharpest hottest',
  least: 'lowest least smallest fewest weakest shortest cheapest mildest lightest coldest fewer',
};

const poleOf = new Map(
  Object.entries(POLES).flatMap(([pole, words]) => words.split(' ').map((word) => [word, pole] as const)),
);

const EVER =
  /\b(?:ever|on record|of all time|at any time in|in (?:(?:the|its|their|our|his|her) )?(?:\w+ )?history|in living memory)\b/iu;
const SINCE = /\bsince (?:\w+ )?(?:1[89]|20)\d\d\b|\blast seen\b|\b(?:in|for) \w+ (?:years|decades)\b/iu;

/** Something said to be most or least of its kind, and for how long: "the highest since 2009", "the worst in its history". */
export interface Extreme {
  readonly pole: string;
  readonly over: 'ever' | 'since';
}

/** The extreme a text tells of; null for none, and where it gives both ("the worst ever, and since 2009 …"). */
export function extremeIn(text: string, words: readonly { readonly text: string }[]): Extreme | null {
  const [ever, since] = [EVER.test(text), SINCE.test(text)];
  if (ever === since) return null;
  const pole = words.map((word) => poleOf.get(word.text.toLowerCase())).find((one) => one !== undefined);
  return pole === undefined ? null : { pole, over: ever ? 'ever' : 'since' };
}
