import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/compare/statements/judge-pair.ts';
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

/** Pairs that say the same, whatever words they change. */
const SAME: readonly (readonly [why: string, a: string, b: string])[] = [
  [
    'a word more in a quotation',
    '"I am happy to be far away from the port," Adela Ruiz said.',
    '"I am very happy to be far away from the port," Ruiz told the judge.',
  ],
  [
    'a denial under another word',
    'The hearing singled out an officer, Dallager, for failing to address the matter.',
    'The hearing singled out an officer, Dallager, for not addressing the matter.',
  ],
  [
    'a short form of a name',
    'The senator, Ilan Motte, Democrat of Calif., hoped that parliament would finish the work on the law in June.',
    'The senator, Ilan Motte, Democrat of California, hoped that parliament would finish the work on the law in June.',
  ],
  [
    'a number that is only a rank',
    'It is never fun to be No 4 in the world, the champion told reporters after the match.',
    'It is never fun to be number 4 in the world, the champion told reporters after the match.',
  ],
];

/** Pairs that do disagree, so that silence above is not deafness. */
const NAMED: readonly (readonly [kind: string, a: string, b: string])[] = [
  ['quantity', 'Twelve delegates left the hall.', 'Nineteen delegates left the hall.'],
  ['quantity', 'The bridge cost 40m euros.', 'The bridge cost 61m euros.'],
  ['opposite', 'The vote in parliament passed.', 'The vote in parliament failed.'],
  ['polarity', 'The ministers signed a communique.', 'The ministers did not sign a communique.'],
  [
    'polarity',
    'Employees of the council are now forced to leave their work telephones at the door.',
    'Employees of the council are not required to leave their work telephones at the door.',
  ],
  [
    'opposite',
    'The boys ran along the quay near the old port.',
    'The boys ran along the quay far away from the old port.',
  ],
  [
    'order',
    'The bus stopped shortly before the bridge fell.',
    'The bus stopped shortly after the bridge fell.',
  ],
  ['opposite', 'A woman selling bread.', 'A man selling bread.'],
  [
    'quantity',
    'The police caught the gunman, on the run since Tuesday, who killed seven men in the hall of a small town.',
    'The police caught the gunman, on the loose since Tuesday, who killed five men in the hall of a small town.',
  ],
  [
    'quote-alteration',
    'The maker recalls its cars over "a specific fault that could cause a loss of power while driving".',
    'The maker recalls its cars over "a specific fault that could cause a loss of steering while driving".',
  ],
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

describe('what says the same', () => {
  it.each(SAME)('%s', (_, a, b) => {
    expect(compareTexts(judged('a', a), judged('b', b)).relation).toBe('duplicate');
    expect(compareTexts(judged('b', b), judged('a', a)).relation).toBe('duplicate');
  });
});

describe('what is one', () => {
  it.each(NAMED)('%s: %s', (kind, a, b) => {
    expect(compareTexts(judged('a', a), judged('b', b))).toMatchObject({ relation: 'conflict', kind });
  });
});
