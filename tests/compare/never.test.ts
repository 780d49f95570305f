import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/compare/judge-pair.ts';
import { looseText, understand } from '../../src/pipeline/read.ts';

/** Pairs that look like a disagreement and are none. Each is told why. */
const NEVER: readonly (readonly [why: string, a: string, b: string])[] = [
  ['different events', 'A fire at the north depot hurt 3.', 'A fire at the south depot hurt 9.'],
  ['compatible bounds', 'More than 50 people were injured.', 'Over 200 people were injured.'],
  [
    'different quantity, same unit',
    'The village lies 14 miles from Ardel.',
    'The village lies 20 miles from Brint.',
  ],
  ['different role, same unit', 'The blast killed 3 people.', 'The blast injured 50 people.'],
  ['different referent', 'The 16-year-old accused was led away.', 'The 10-year-old victim was led away.'],
  ['different unit, equal value', 'The peak is 2,000 ft high.', 'The peak is 600 m high.'],
  ['different currency', 'The bridge cost 85m euros.', 'The bridge cost 74m pounds.'],
  ['rounding', 'The deal is worth $13.9bn.', 'The deal is worth nearly $14bn.'],
  [
    'reporting day and event day',
    'Officials said Saturday that the road was shut.',
    'The blast on Friday shut the road.',
  ],
  [
    'opinions of different speakers',
    '"The deal is a triumph," said Adela Ruiz.',
    '"The deal is a disaster," said Ilan Motte.',
  ],
  ['background and current', 'In 2019 the party lost 40 seats.', 'The party gained 12 seats on Sunday.'],
  ['before and after', 'The champion (52-3) entered the ring.', 'The champion (53-3) left the ring.'],
  ['later stage of a process', 'Weber pleaded not guilty.', 'Weber was found guilty.'],
  [
    'negation off the shared predicate',
    'They not only repelled the attack but seized a boat.',
    'They repelled the attack.',
  ],
  ['question', 'Will the ministers meet in Moscow?', 'The ministers did not meet in Moscow.'],
  ['forecast', 'The ministers may meet in Moscow.', 'The ministers did not meet in Moscow.'],
  ['part and whole', '40 people died at the school.', 'More than 50 people died across the district.'],
  [
    'denial inside an agreeing report',
    'The UN denied claims that fighters were inside.',
    'No fighters were inside, the UN says.',
  ],
  ['a kind of it', 'The envoy left in a limousine.', 'The envoy left in a car.'],
  [
    'the same in other words',
    'The two sides signed a communique.',
    'A communique was signed by the two sides.',
  ],
];

/** Pairs that do disagree, so that silence above is not deafness. */
const NAMED: readonly (readonly [kind: string, a: string, b: string])[] = [
  ['quantity', 'Twelve delegates left the hall.', 'Nineteen delegates left the hall.'],
  ['quantity', 'The bridge cost 40m euros.', 'The bridge cost 61m euros.'],
  ['opposite', 'The vote in parliament passed.', 'The vote in parliament failed.'],
  ['polarity', 'The ministers signed a communique.', 'The ministers did not sign a communique.'],
];

function judged(name: string, text: string) {
  return { text, ...understand(looseText(name, text, null)) };
}

describe('what never is a conflict', () => {
  it.each(NEVER)('%s', (_, a, b) => {
    expect(compareTexts(judged('a', a), judged('b', b)).relation).not.toBe('conflict');
    expect(compareTexts(judged('b', b), judged('a', a)).relation).not.toBe('conflict');
  });
});

describe('what is one', () => {
  it.each(NAMED)('%s: %s', (kind, a, b) => {
    expect(compareTexts(judged('a', a), judged('b', b))).toMatchObject({ relation: 'conflict', kind });
  });
});
