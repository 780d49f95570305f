import { describe, expect, it } from 'vitest';
import { tokensIn } from '../../src/analyse/tokens.ts';
import { wordsOf } from '../../src/model/span.ts';

/** Tokens with a bar between them. */
function cut(text: string): string {
  return tokensIn(text, { start: 0, end: text.length })
    .map((span) => wordsOf(text, span))
    .join('|');
}

const CUTS: readonly (readonly [text: string, tokens: string])[] = [
  ["They don't sign.", "They|do|n't|sign|."],
  ["It can't, won't and shouldn't've.", "It|ca|n't|,|wo|n't|and|should|n't|'ve|."],
  ['He cannot say; I’m gonna.', 'He|can|not|say|;|I|’m|gon|na|.'],
  ["the city's mayor and the states' rights", "the|city|'s|mayor|and|the|states|'|rights"],
  ["O'Neill met L'Enfant at ten o'clock", "O'Neill|met|L'Enfant|at|ten|o'clock"],
  ["'It's gone,' he said", "'|It|'s|gone|,|'|he|said"],
  ["rock 'em in the '90s", "rock|'em|in|the|'90s"],
  ['a Moscow-based, pro-active co-founder', 'a|Moscow|-|based|,|pro-active|co-founder'],
  ['non-avian and mid-1980s but UN-backed', 'non-avian|and|mid-1980s|but|UN|-|backed'],
  ['Abdullah al-Lafi and Yunus-Bek', 'Abdullah|al|-|Lafi|and|Yunus|-|Bek'],
  ['a 16-year-old', 'a|16|-|year|-|old'],
  ['pre- and post-war', 'pre-|and|post-war'],
  ['In the U.S. Congress, Gen. J. Smith', 'In|the|U.S.|Congress|,|Gen.|J.|Smith'],
  ['He lives in the U.S.', 'He|lives|in|the|U.S.'],
  ['Acme Inc. won at 5 p.m., etc.', 'Acme|Inc.|won|at|5|p.m.|,|etc.'],
  ['He said no. It was in May.', 'He|said|no|.|It|was|in|May|.'],
  ['No. 5 and Nos. 6 and 7', 'No.|5|and|Nos.|6|and|7'],
  ['worth $1.2m, €85 million or US$5bn', 'worth|$|1.2|m|,|€|85|million|or|US$|5|bn'],
  ['1,200 of 3.75% at 11.20 on 9/11', '1,200|of|3.75|%|at|11.20|on|9/11'],
  ['pages 13,14 and 2023-24', 'pages|13|,|14|and|2023|-|24'],
  ['7pm, 5km, the 19th and the 1990s', '7|pm|,|5|km|,|the|19th|and|the|1990s'],
  ['a 5G network and a 4A side', 'a|5G|network|and|a|4A|side'],
  ['and/or s/he wins', 'and|/|or|s/he|wins'],
  ['Well ... yes -- no—maybe…', 'Well|...|yes|--|no|—|maybe|…'],
  ['AT&T and R&D', 'AT&T|and|R&D'],
  ['see https://example.org/a?b=c, or gawker.com.', 'see|https://example.org/a?b=c|,|or|gawker.com|.'],
  ['(write to a.b@example.org)', '(|write|to|a.b@example.org|)'],
  ['@POTUS wrote #IStandWithAhmed', '@POTUS|wrote|#IStandWithAhmed'],
  ['2. Methods and 4.1. Results', '2.|Methods|and|4.1|.|Results'],
  ['“Stop!” he said', '“|Stop|!|”|he|said'],
  ['The end.The next', 'The|end|.|The|next'],
  ['👍🏽 🎉🎉 yes', '👍🏽|🎉🎉|yes'],
  ['naïve café Łódź 東京', 'naïve|café|Łódź|東京'],
  ['', ''],
  [' \n\u00a0', ''],
];

describe('tokens', () => {
  it.each(CUTS)('%j', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('are cut only inside the stretch that is asked for', () => {
    const text = 'one two three';
    expect(tokensIn(text, { start: 4, end: 7 })).toEqual([{ start: 4, end: 7 }]);
  });

  it('cut a word that is no word into pieces', () => {
    const lengths = tokensIn('x'.repeat(1100), { start: 0, end: 1100 }).map(({ start, end }) => end - start);
    expect(lengths).toEqual([512, 512, 76]);
  });
});
