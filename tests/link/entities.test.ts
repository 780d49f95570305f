import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  sameEntities,
  type ArticleEntities,
  type EntityJudgement,
  memberKey,
} from '../../src/link/entities.ts';
import type { Entity, EntityKind } from '../../src/model/analysis.ts';
import { sourceId } from '../../src/model/ids.ts';
import { cpuTime } from '../support/cpu-time.ts';

type Named = string | { name: string; kind?: EntityKind; roles?: string[]; aliases?: string[] };

/** Articles named 0, 1, 2 … each with the entities it names. */
function articles(...lists: Named[][]): ArticleEntities[] {
  return lists.map((list, at) => ({
    sourceId: sourceId(String(at)),
    entities: list.map((given, index): Entity => {
      const {
        name,
        kind = 'person',
        roles = [],
        aliases = [],
      } = typeof given === 'string' ? { name: given } : given;
      return { index, kind, name, roles, aliases };
    }),
  }));
}

function oneGroup(lists: ArticleEntities[], judgements?: EntityJudgement[]): boolean {
  return sameEntities(lists, judgements).groups.length === 1;
}

const role = (name: string, ...roles: string[]): Named => ({ name, roles });
const body = (name: string, ...aliases: string[]): Named => ({ name, kind: 'organisation', aliases });
const place = (name: string): Named => ({ name, kind: 'place' });

describe('names of two articles are one', () => {
  it.each<[string, Named, Named]>([
    ['the same full name', 'Mikhail Bogdanov', 'Mikhail Bogdanov'],
    [
      'two spellings and one title',
      role('Segei Shaigu', 'Defense Minister'),
      role('Sergei Shoigu', 'Russian Defense Minister'),
    ],
    [
      'defence and defense minister',
      role('Sergei Shaigu', 'Defence Minister'),
      role('Sergei Shoigu', 'Defense Minister'),
    ],
    ['a capital after the hyphen', 'Yunus-Bek Yevkurov', 'Yunus-bek Yevkurov'],
    ['one first name in two spellings', 'Sergei Lavrov', 'Sergey Lavrov'],
    ['el- for al-', 'Abdullah al-Lafi', 'Abdullah el-Lafi'],
    ['a letter with a mark', 'José Herrera', 'Jose Herrera'],
    ['an initial', role('D. Orsova', 'Colonel'), role('Dina Orsova', 'Colonel')],
    ['a middle name', 'Colin James Peake', 'Colin Peake'],
    ['w for v and a doubled vowel', role('Samir Wesk', 'General'), role('Sameer Vesk', 'General')],
    ['x for j', 'Ximena Larrain', 'Jimena Larrain'],
    ['a bare surname that only one bears', 'Lavrov', 'Sergei Lavrov'],
    [
      'a ministry by its country and by its capital',
      body('Russian Ministry of Defense'),
      body("Moscow's defence ministry"),
    ],
    ['a ministry turned round', body('Ministry of Health'), body('Health Ministry')],
    ['a ministry without its country', body('Ministry of Defence'), body('Russian Ministry of Defence')],
    ['an abbreviation', body('LNA'), body('Libyan National Army')],
    ['an abbreviation its other article spells out', body('HoR'), body('House of Representatives', 'HoR')],
    ['the first word of a company', body('Brennick'), body('Brennick Surface Finishing')],
    ['a country’s other name', place('UK'), place('United Kingdom')],
  ])('%s', (_, a, b) => {
    expect(oneGroup(articles([a], [b]))).toBe(true);
  });
});

describe('names of two articles stay two', () => {
  it.each<[string, Named, Named]>([
    ['father and son', 'Khalifa Haftar', 'Khaled Haftar'],
    ['two brothers', 'Khaled Haftar', 'Saddam Haftar'],
    ['namesakes', role('Petar Ondrac', 'deputy justice minister'), role('Pavel Ondrac', 'mayor')],
    ['a man and a woman of one surname', 'Dmitri Orlov', 'Daria Orlov'],
    ['initials that differ', 'A. Karan', 'Yusuf Karan'],
    ['surnames that sound alike, with nothing else', 'Ivan Petrov', 'Anna Petrova'],
    [
      'one office, two holders',
      role('Sergei Shoigu', 'Defense Minister'),
      role('Andrei Belousov', 'Defense Minister'),
    ],
    ['two ministries', body('Ministry of Defence'), body('Ministry of Health')],
    ['ministries of two countries', body('Russian Ministry of Defence'), body('Libyan Ministry of Defence')],
    ['a person and a place', 'Adele Orsk', place('Orsk')],
    ['two towns', place('Upper Bano'), place('Lower Bano')],
    ['an abbreviation of other words', body('UPD'), body('Global Vaccine Partnership')],
    ['army and air force', body('Libyan National Army'), body('Libyan National Council')],
  ])('%s', (_, a, b) => {
    expect(oneGroup(articles([a], [b]))).toBe(false);
  });

  it('a bare surname that two bear', () => {
    const { groups } = sameEntities(articles(['Haftar'], ['Khalifa Haftar'], ['Khaled Haftar']));
    expect(groups.map(({ name }) => name)).toEqual(['Haftar', 'Khaled Haftar', 'Khalifa Haftar']);
  });

  it('two names one article keeps apart', () => {
    const apart = articles([role('Petar Ondrac', 'envoy'), role('Peter Ondrac', 'envoy')]);
    expect(oneGroup(apart)).toBe(false);
  });

  it('people who are never named', () => {
    const unnamed: Named = { name: 'European diplomat', kind: 'role' };
    expect(oneGroup(articles([unnamed], [unnamed]))).toBe(false);
  });
});

describe('what a group tells', () => {
  const { groups, canonicalOf } = sameEntities(
    articles(
      [role('Segei Shaigu', 'Defense Minister')],
      [role('Sergei Shoigu', 'Defense Minister')],
      [role('Sergei Shoigu', 'Defense Minister')],
    ),
  );

  it('the spelling most use, every other one, and why', () => {
    expect(groups).toMatchObject([
      {
        canonical: 'Sergei Shoigu',
        variants: [
          {
            name: 'Sergei Shoigu',
            sourceIds: expect.arrayContaining([sourceId('1'), sourceId('2')]) as unknown,
          },
          { name: 'Segei Shaigu', sourceIds: [sourceId('0')] },
        ],
        reasons: ['“Segei Shaigu” and “Sergei Shoigu”: spelled alike, both “defense”'],
      },
    ]);
  });

  it('one canonical name for all its members, null for what is not there', () => {
    expect(canonicalOf(sourceId('0'), 0)).toBe('Sergei Shoigu');
    expect(canonicalOf(sourceId('0'), 0)).toBe(canonicalOf(sourceId('2'), 0));
    expect(canonicalOf(sourceId('0'), 7)).toBeNull();
  });

  it('a number where two namesakes share the name', () => {
    const two = articles(['Jan Novak'], ['Jan Novak']);
    const apart = {
      a: memberKey({ sourceId: sourceId('0'), entity: 0 }),
      b: memberKey({ sourceId: sourceId('1'), entity: 0 }),
      same: false,
    };
    expect(sameEntities(two, [apart]).groups.map(({ canonical }) => canonical)).toEqual([
      'Jan Novak',
      'Jan Novak (2)',
    ]);
  });
});

describe('a reviewer’s word', () => {
  it('merges what spelling would not', () => {
    expect(
      oneGroup(articles(['Mark Twain'], ['Samuel Clemens']), [
        { a: 'Mark Twain', b: 'Samuel Clemens', same: true },
      ]),
    ).toBe(true);
  });
  it('merges even two names of one article', () => {
    expect(
      oneGroup(articles(['Mark Twain', 'Samuel Clemens']), [
        { a: 'Mark Twain', b: 'Samuel Clemens', same: true },
      ]),
    ).toBe(true);
  });
  it('splits what spelling would merge', () => {
    expect(
      oneGroup(articles(['Sergei Lavrov'], ['Sergey Lavrov']), [
        { a: 'Sergei Lavrov', b: 'Sergey Lavrov', same: false },
      ]),
    ).toBe(false);
  });
  it('holds against a third name between the two', () => {
    const { groups } = sameEntities(articles(['Sergei Lavrov'], ['Sergey Lavrov'], ['S. Lavrov']), [
      { a: 'Sergei Lavrov', b: 'Sergey Lavrov', same: false },
    ]);
    expect(groups.length).toBe(2);
  });
  it('counts the later of two', () => {
    const pair = { a: 'Sergei Lavrov', b: 'Sergey Lavrov' };
    const lists = articles(['Sergei Lavrov'], ['Sergey Lavrov']);
    expect(
      oneGroup(lists, [
        { ...pair, same: false },
        { ...pair, same: true },
      ]),
    ).toBe(true);
    expect(
      oneGroup(lists, [
        { ...pair, same: true },
        { ...pair, same: false },
      ]),
    ).toBe(false);
  });
  it('on names nobody uses changes nothing', () => {
    expect(oneGroup(articles(['Jan Novak'], ['Jan Novak']), [{ a: 'X', b: 'Y', same: false }])).toBe(true);
  });
});

describe('any input', () => {
  const names = fc.constantFrom(
    'Khalifa Haftar',
    'Khaled Haftar',
    'Haftar',
    'K. Haftar',
    'Khalifa Hafter',
    'Sergei Shoigu',
    'Sergey Shaigu',
    'S. Shoigu',
    'LNA',
    'Libyan National Army',
    '',
    'ʼ',
    '🦊',
  );
  const entity = fc.record({
    name: fc.oneof(names, fc.string({ unit: 'grapheme' })),
    kind: fc.constantFrom<EntityKind>('person', 'organisation', 'place', 'role'),
  });
  const lists = fc.array(fc.array(entity, { maxLength: 5 }), { maxLength: 6 });

  it('gives every entity one group, whatever the order of articles', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const all = articles(...given);
        const forwards = sameEntities(all);
        expect(sameEntities([...all].reverse())).toMatchObject({ groups: forwards.groups });
        const members = forwards.groups.flatMap((group) => group.members.map(memberKey));
        expect(new Set(members).size).toBe(given.flat().length);
        expect(members.length).toBe(given.flat().length);
      }),
    );
  });

  it('is done in good time with very many names', () => {
    const many = articles(
      ...Array.from({ length: 2000 }, (_, at) => [
        `Jan Novak${String(at)}`,
        `Peter Smith`,
        body('Ministry of Health'),
      ]),
    );
    expect(cpuTime(() => sameEntities(many))).toBeLessThan(3000);
  });
});
