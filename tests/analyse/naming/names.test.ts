import { describe, expect, it } from 'vitest';
import { namesIn, rolesOf } from './read-names.ts';

describe('finds names with their kinds', () => {
  it.each<[string, string, string[]]>([
    ['a full name', 'Pavel Drazhin said talks would go on.', ['Pavel Drazhin, person']],
    ['a particle', 'A delegation led by Abdullah al-Lafi arrived on Monday.', ['Abdullah al-Lafi, person']],
    ['a hyphen and a small word', 'The visit was led by Yunus-bek Yevkurov.', ['Yunus-bek Yevkurov, person']],
    [
      'a title that is no part of it',
      'General Khalifa Haftar met President Vladimir Putin.',
      ['Khalifa Haftar, person', 'Vladimir Putin, person'],
    ],
    [
      'an office that is no part of it',
      'He met the Russian Minister of Foreign Affairs Sergey Lavrov.',
      ['Russian, nationality', 'Sergey Lavrov, person'],
    ],
    [
      'a body and its abbreviation',
      'The Libyan National Army (LNA) denied it.',
      ['Libyan National Army, organisation', 'LNA, organisation'],
    ],
    [
      '"of" inside a body',
      'The House of Representatives voted on Friday.',
      ['House of Representatives, organisation'],
    ],
    ['places', 'Protests spread from Tripoli to Benghazi.', ['Tripoli, place', 'Benghazi, place']],
    ['a people', 'Two Libyan officers were held.', ['Libyan, nationality']],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('finds none in', () => {
  it.each<[string, string]>([
    ['a sentence of common words', 'The river rose during the night and two bridges were closed.'],
    ['the first word of a sentence', 'Officials said nothing. Nobody knew why.'],
    ['numbers', 'About 1,200 people left by 7 pm.'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('gives a name the role beside it', () => {
  it.each<[string, string, string, string[]]>([
    ['before it', 'Defense Minister Sergei Shoigu arrived.', 'Sergei Shoigu', ['Defense Minister']],
    [
      'after a comma',
      'Emadeddin Badi, an analyst with the Atlantic Council, called it a stunt.',
      'Emadeddin Badi',
      ['analyst with the Atlantic Council'],
    ],
    [
      'of someone else',
      'Haftar’s spokesperson, Ahmad al-Mesmari, denied it.',
      'Ahmad al-Mesmari',
      ['spokesperson'],
    ],
  ])('%s', (_, text, name, roles) => {
    expect(rolesOf(text, name)).toEqual(roles);
  });

  it('but not to the one it hangs on', () => {
    expect(rolesOf('The son of Khalifa Haftar went to Moscow.', 'Khalifa Haftar')).toEqual([]);
  });
});
