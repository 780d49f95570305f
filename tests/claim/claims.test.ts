import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { looseText, understand } from '../../src/pipeline/read.ts';
import { cpuTime } from '../support/cpu-time.ts';

const claimsIn = (text: string, published: string | null = null) =>
  understand(looseText('test', text, published)).claims;
const only = (text: string): Claim => {
  const claims = claimsIn(text);
  expect(claims.map((claim) => claim.text)).toHaveLength(1);
  return claims[0] as Claim;
};

describe('what makes a claim', () => {
  const cases: readonly (readonly [name: string, text: string, claims: readonly string[]])[] = [
    ['one clause is one claim', 'The bridge reopened on Sunday.', ['The bridge reopened on Sunday']],
    [
      'joined clauses with subjects of their own are two',
      'The roof fell in, and four people were hurt.',
      ['The roof fell in', 'four people were hurt'],
    ],
    [
      'joined predicates of one subject stay one',
      'The mayor resigned and left the city.',
      ['The mayor resigned and left the city'],
    ],
    [
      'content before a cue is the claim; the cue is none',
      'The bridge will close on Friday, the mayor said.',
      ['The bridge will close on Friday'],
    ],
    ['content after a cue', 'Police said that four people were hurt.', ['four people were hurt']],
    ['a fragment says nothing', 'And the price?', []],
    [
      'a refusal to speak leaves no claim of the outlet',
      'No time to read?\nGet a summary\n\nThe ferry sank on Sunday off the coast of Selim.',
      ['The ferry sank on Sunday off the coast of Selim'],
    ],
    [
      'a charge is a fact, not a remark about its bearer',
      'Captain Oren Vale has been charged with manslaughter.',
      ['Captain Oren Vale has been charged with manslaughter'],
    ],
    [
      'who charges does not speak',
      'Prosecutors charged two men with arson on Monday.',
      ['Prosecutors charged two men with arson on Monday'],
    ],
    [
      'a charge that somebody tells of is that speaker’s',
      'Vale was charged on Tuesday with theft, prosecutors said.',
      ['Vale was charged on Tuesday with theft'],
    ],
    [
      'what somebody is accused of stays with who it is',
      'The mayor was accused of taking bribes.',
      ['The mayor was accused of taking bribes'],
    ],
    [
      'what somebody is blamed for stays with who it is',
      'The minister was blamed for the collapse.',
      ['The minister was blamed for the collapse'],
    ],
    [
      'a charge that something is so is a remark',
      'The union charged that the company lied with care.',
      ['the company lied with care'],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(claimsIn(text).map((claim) => claim.text)).toEqual(expected);
  });

  it('an attributed claim carries its attribution, the outlet’s own has none', () => {
    const claims = claimsIn('The ferry sank on Sunday. Nine people drowned, the coastguard said.');
    expect(claims.map(({ attributionId }) => attributionId !== null)).toEqual([false, true]);
  });

  it('a quotation of two sentences is two claims of one attribution', () => {
    const claims = claimsIn('“The roof gave way. Nobody came to help us,” said Ana Prokop.');
    expect(claims.map(({ quoted }) => quoted)).toEqual([true, true]);
    expect(new Set(claims.map(({ attributionId }) => attributionId)).size).toBe(1);
  });
});

describe('polarity and certainty', () => {
  const cases: readonly (readonly [
    text: string,
    polarity: Claim['polarity'],
    certainty: Claim['certainty'],
  ])[] = [
    ['The two sides signed a communique.', 'positive', 'certain'],
    ['The two sides did not sign a communique.', 'negative', 'certain'],
    ['The company denied that its staff were warned.', 'negative', 'certain'],
    ['The company may close the plant.', 'positive', 'possible'],
    ['The company will close the plant.', 'positive', 'forecast'],
    ['The minister has reportedly left the country.', 'positive', 'hearsay'],
    ['Will the ministers meet in Moscow?', 'positive', 'question'],
    ['The minister has probably left the country.', 'positive', 'probable'],
  ];
  it.each(cases)('%s', (text, polarity, certainty) => {
    expect(only(text)).toMatchObject({ polarity, certainty });
  });
});

describe('who and what a claim is about', () => {
  it('gives the doer, the one it was done to, and the place, with full names', () => {
    const claims = claimsIn(
      'Sergey Lavrov is the Russian foreign minister. Lavrov received a delegation in Moscow on 13 May 2024.',
    );
    const roles = Object.fromEntries(claims.at(-1)?.participants.map(({ role, name }) => [role, name]) ?? []);
    expect(roles).toMatchObject({ agent: 'Sergey Lavrov', patient: 'a delegation', place: 'Moscow' });
  });

  it('turns the passive round', () => {
    const { participants } = only('The suspect was arrested by police in Orsk.');
    expect(participants.find(({ head }) => head === 'suspect')?.role).toBe('patient');
    expect(participants.find(({ head }) => head === 'police')?.role).toBe('agent');
  });

  it('binds numbers to what they count and what happened to that', () => {
    const { quantities } = only('The blast killed 12 people and injured 40.');
    expect(quantities.map(({ low, predicateLemma }) => [low, predicateLemma])).toEqual([
      [12, 'kill'],
      [40, 'injure'],
    ]);
  });
});

describe('for any text', () => {
  it('claims slice to their words, come in reading order, and point only inside themselves', () => {
    const words = fc.constantFrom(
      'The',
      'mayor',
      'said',
      'that',
      '“',
      '”',
      '12',
      'people',
      'died',
      ',',
      '.',
      'not',
      'and',
      'Moscow',
      '\n\n',
      '😀',
      'he',
      '(',
      ')',
      '’s',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const claims = claimsIn(text);
        for (const [
          at,
          { span, text: said, tokens, seq, predications, participants, quantities },
        ] of claims.entries()) {
          expect(text.slice(span.start, span.end)).toBe(said);
          expect(seq).toBe(at);
          expect(span.start).toBeGreaterThanOrEqual(claims[at - 1]?.span.start ?? 0);
          for (const one of [...tokens, ...participants, ...quantities])
            expect(one.span.start >= span.start && one.span.end <= span.end).toBe(true);
          for (const { token } of predications) expect(tokens[token]).toBeDefined();
          for (const { head } of tokens) expect(head).toBeLessThan(tokens.length);
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('takes time in proportion to the text', () => {
    const sentence = 'The mayor said that 12 people died in Moscow, and the bridge was closed. ';
    claimsIn(sentence);
    const time = (times: number) => cpuTime(() => claimsIn(sentence.repeat(times)));
    time(50);
    expect(time(800) / time(100)).toBeLessThan(24);
  });
});

describe('what a number counts', () => {
  it('is the size of an earthquake where a bare decimal stands in a sentence on one', () => {
    const [quake] = claimsIn('The institute clocked the quake at 6.5.');
    expect(quake?.quantities).toMatchObject([{ kind: 'measure', unit: 'magnitude', low: 6.5 }]);
    const [share] = claimsIn('The institute clocked the runner at 9.5.');
    expect(share?.quantities.map(({ unit }) => unit)).not.toContain('magnitude');
  });
});
