import { describe, expect, it } from 'vitest';
import { looseText, understand } from '../../src/pipeline/read.ts';

/** What words of the claims stand for, as "it=The alarm"; who is left out as "[sign]=The envoy". */
function told(text: string): readonly string[] {
  return understand(looseText('test', text, '2026-03-12')).claims.flatMap(({ tokens, referents = [] }) =>
    referents.map(({ token, subjectOf, name }) =>
      token === null
        ? `[${tokens[subjectOf ?? 0]?.lemma ?? ''}]=${name}`
        : `${tokens[token]?.lemma ?? ''}=${name}`,
    ),
  );
}

describe('a claim tells what its words stand for', () => {
  it.each([
    ['The alarm was fitted in 2019. It never rang.', 'it=The alarm'],
    ['“I was awake,” said Lorenz Pick, the night guard.', 'i=Lorenz Pick'],
    ['Mayor Ana Prokop resigned on Monday. She had led the council since 2019.', 'she=Ana Prokop'],
    ['The envoy refused to sign.', '[sign]=The envoy'],
    ['The talks were held in Kolm. Both delegations stayed there for a week.', 'there=Kolm'],
    ['The board met in March. Three days later it resigned.', 'it=The board'],
    ['The satellite broke up and its debris fell into the sea on Friday.', 'its=The satellite'],
    ['“We never signed,” the Ministry of Defence said.', 'we=Ministry of Defence'],
    ['The minister denied taking money.', '[take]=The minister'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('what may stand for nothing is left open', () => {
  it.each([
    'It is not clear who fired first.',
    'There were no injuries.',
    '“I was awake,” the man in the photograph seemed to say to nobody.',
    'The chairwoman met the mayoress and the ambassador. It was raining.',
    'The gate was locked.',
    'They say it will rain.',
    'We were told to wait.',
  ])('%s', (text) => {
    expect(told(text).filter((one) => /^(?:it|they|she|we|there)=/u.test(one))).toEqual([]);
  });
});
