import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse/analyse.ts';

/** What each pronoun of a text stands for, as "it=alarm"; a pronoun that stands for nothing sure is left out. */
function meant(text: string): readonly string[] {
  const { tokens, referents } = analyse(text, { published: '2026-03-12', title: null });
  return referents.map(
    ({ token, antecedent }) =>
      `${tokens[token]?.text.toLowerCase() ?? ''}=${tokens[antecedent]?.lemma.toLowerCase() ?? ''}`,
  );
}

describe('a pronoun for a thing stands for the noun it points back to', () => {
  it.each([
    ['The alarm was fitted in 2019. It never rang.', 'it=alarm'],
    ['The van was stopped outside the port. It was carrying rifles.', 'it=van'],
    ['The bridge was closed on Monday after engineers found cracks in it.', 'it=bridge'],
    ['The match was due to start at 7 p.m. It was called off by the referee.', 'it=match'],
    ['A second ferry left at noon. It reached Lisk two hours later.', 'it=ferry'],
    ['The report was published on Friday. It blames poor maintenance.', 'it=report'],
    ['Two lorries collided on the coast road. They were carrying fuel.', 'they=lorry'],
    ['The vaccine was withdrawn after its maker found glass in two vials.', 'its=vaccine'],
    ['The satellite broke up and its debris fell into the sea.', 'its=satellite'],
    ['The siren sounded at noon. It was heard in the next valley.', 'it=siren'],
    ['The dam was inspected in May. It was found to be sound.', 'it=dam'],
    ['The painting was found in a locker. It was undamaged.', 'it=painting'],
    ['The fire broke out at dawn. It was put out within an hour.', 'it=fire'],
    ['The truce took effect at midnight. It covers the whole valley.', 'it=truce'],
    ['The strike was called for Monday. It was later postponed.', 'it=strike'],
    ['The gate was locked. It was opened by a guard at ten.', 'it=gate'],
  ])('%s', (text, expected) => {
    expect(meant(text)).toContain(expected);
  });
});

describe('a pronoun that points to nothing, or to one of two, stands for nothing', () => {
  it.each([
    'It is raining in Lisk.',
    'The road was closed. It was the governor who ordered the raid.',
    'A shot was fired. It is not clear who fired first.',
    'The village was cut off. It took rescuers six hours to reach the valley.',
    'The search went on. He said it would be difficult to find survivors.',
    'Rain fell all night. It was Sunday.',
    'The verdict came late. It was past midnight.',
    'The road was long. It seems that nobody knew.',
    'The ship sank. It is known that two men drowned.',
    'The vote was lost. It was a shame.',
    'They say the north is colder.',
    'The plan was clear. It is time to leave.',
  ])('%s', (text) => {
    expect(meant(text).filter((one) => /^(?:it|they)=/u.test(one))).toEqual([]);
  });
});
