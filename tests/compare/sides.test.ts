import { describe, expect, it } from 'vitest';
import { campsOf } from '../../src/compare/findings/camps.ts';
import { finish, type Draft, sideFrom } from '../../src/compare/findings/draft.ts';
import type { Flagged } from '../../src/compare/flags.ts';
import { quantity } from '../../src/compare/detectors/quantity.ts';
import type { Ground } from '../../src/compare/findings/ground.ts';
import { merge } from '../../src/compare/findings/merge.ts';
import { originsOf } from '../../src/compare/findings/origins.ts';
import { byRank, rankFrom } from '../../src/compare/findings/rank.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { PairSide } from '../../src/model/pair.ts';
import { pair, type Says, side } from '../support/build.ts';

const MANY = { low: 12, high: 12, kind: 'count', countedLemma: 'people', unit: 'person' } as const;

/** "12 people were hurt in the fire", in an article called by its number. */
function hurt(article: string, number: string, says: Says = {}): PairSide {
  const value = { twelve: 12, '12': 12, '17': 17, '14': 14, '20': 20, '23': 23 }[number] ?? 0;
  const words = `${says.seq === undefined ? 'The' : 'Article'} ${article} says ${number}/NUM people were hurt=hurt/VERB`;
  return side(article, words, {
    ...says,
    quantities: [{ ...MANY, words: number, low: value, high: value }],
  });
}

const told = (sides: readonly PairSide[]) =>
  originsOf(sides.map((one) => ({ sourceId: one.source.id, side: one }))).map(
    ({ name, how, sourceIds }) => `${name ?? '-'}, ${how}, ${String(sourceIds.length)}`,
  );

const COPIED =
  'Twelve/NUM people were hurt=hurt/VERB when the ferry hit the pier at Port Selm on Monday evening';
const RETOLD = 'The/DET hospital counted/VERB 12 wounded after the boat accident';

describe('origins of sides that say one thing', () => {
  it.each<readonly [string, readonly PairSide[], readonly string[]]>([
    ['an outlet that has it itself', [hurt('1', '12', { outlet: 'Post' })], ['-, own, 1']],
    [
      'two outlets in their own voice, in other words',
      [side('1', COPIED, { outlet: 'Post' }), side('2', RETOLD, { outlet: 'Herald' })],
      ['-, own, 1', '-, own, 1'],
    ],
    [
      'reprints of one wire',
      ['1', '2', '3', '4', '5'].map((at) => hurt(at, '12', { outlet: `Paper ${at}`, agency: 'Reuters' })),
      ['Reuters, agency, 5'],
    ],
    [
      'two wires',
      [hurt('1', '12', { agency: 'Reuters' }), hurt('2', '12', { agency: 'AFP' })],
      ['Reuters, agency, 1', 'AFP, agency, 1'],
    ],
    ['the same sentence', [side('1', COPIED), side('2', COPIED)], ['-, copy, 2']],
    [
      'one outlet that cites the other',
      [
        side('1', COPIED, { outlet: 'Meridian Press Agency' }),
        side('2', RETOLD, {
          outlet: 'Herald',
          speaker: 'a clerk',
          speakerKind: 'anonymous',
          via: ['Meridian'],
        }),
      ],
      ['Meridian Press Agency, cited, 2'],
    ],
    [
      'two that cite a third',
      [
        side('1', COPIED, { speaker: 'a clerk', speakerKind: 'anonymous', via: ['Radio Orsk'] }),
        side('2', RETOLD, { speaker: 'someone', speakerKind: 'anonymous', via: ['Radio Orsk'] }),
      ],
      ['Radio Orsk, cited, 2'],
    ],
    [
      'one body’s word, with and without its article',
      [
        side('1', COPIED, { speaker: 'police', speakerKind: 'organisation' }),
        side('2', RETOLD, { speaker: 'the police', speakerKind: 'organisation' }),
      ],
      ['the police, speaker, 2'],
    ],
    [
      'one person’s word',
      [side('1', COPIED, { speaker: 'Adela Ruiz' }), side('2', RETOLD, { speaker: 'Ruiz' })],
      ['Adela Ruiz, speaker, 2'],
    ],
    [
      'people who are not named: they may be others',
      [
        side('1', COPIED, { speaker: 'a witness', speakerKind: 'anonymous' }),
        side('2', RETOLD, { speaker: 'a witness', speakerKind: 'anonymous' }),
      ],
      ['a witness, speaker, 1', 'a witness, speaker, 1'],
    ],
    [
      'two bodies',
      [
        side('1', COPIED, { speaker: 'police', speakerKind: 'organisation' }),
        side('2', RETOLD, { speaker: 'the hospital', speakerKind: 'organisation' }),
      ],
      ['police, speaker, 1', 'the hospital, speaker, 1'],
    ],
  ])('%s', (_name, sides, expected) => {
    expect(told(sides)).toEqual(expected);
    expect(told([...sides].reverse()).sort()).toHaveLength(expected.length);
  });

  it('are joined by a third that goes with both', () => {
    const wire = side('1', COPIED, { outlet: 'Reuters', agency: 'Reuters' });
    const copy = side('2', COPIED, { outlet: 'Herald' });
    const credit = side('3', RETOLD, { outlet: 'Post', agency: 'Reuters' });
    for (const order of [
      [wire, copy, credit],
      [copy, credit, wire],
      [credit, copy, wire],
    ])
      expect(told(order)).toEqual(['Reuters, agency, 3']);
  });
});

/** Every pair of the sides with other numbers, flagged as the quantity detector would. */
function flags(sides: readonly PairSide[]): readonly Flagged[] {
  return sides.flatMap((left, at) =>
    sides.slice(at + 1).flatMap((right): readonly Flagged[] => {
      const [a, b] = [left.claim.quantities[0], right.claim.quantities[0]];
      if (!a || !b || a.low === b.low) return [];
      const words = (one: PairSide, { start, end }: { start: number; end: number }) =>
        one.claim.text.slice(start, end);
      return [
        {
          pair: pair(left, right),
          detector: quantity,
          worth: { score: 0.9, tier: 'likely' },
          flag: {
            outcome: 'flagged',
            score: 0.9,
            message: 'One says one number, the other another.',
            field: 'people hurt',
            values: [words(left, a.span), words(right, b.span)],
            compared: [a.span, b.span],
            checks: [],
          },
        },
      ];
    }),
  );
}

function findings(sides: readonly PairSide[]): readonly Finding[] {
  const ground: Ground = new Map(sides.map((one) => [one.claim.id, one]));
  const order = new Map(sides.map((one, at) => [one.source.id, at]));
  return merge(flags(sides), order).flatMap((draft) => finish(draft, ground) ?? []);
}

/** "4,200 hectares burned", in an article called by its number; 10,000 square metres are a hectare. */
function burned(
  article: string,
  words: string,
  unit: string,
  [low, base]: readonly [number, number],
): PairSide {
  const number = { words, low, high: low, kind: 'measure', dimension: 'area', unit, base } as const;
  return side(article, `${words}/NUM burned=burn/VERB`, { quantities: [number] });
}

describe('many sides', () => {
  it('one amount in two units is one value', () => {
    const sides = [
      burned('1', '4,200', 'hectare', [4200, 42e6]),
      burned('2', '42', 'square kilometre', [42, 42e6]),
      burned('3', '42,000', 'acre', [42_000, 42_000 * 4046.86]),
    ];
    const ground: Ground = new Map(sides.map((one) => [one.claim.id, one]));
    const placed = sides.map((one) =>
      sideFrom(one, one.claim.quantities[0]?.span ?? one.claim.span, one.claim.text.split(' ')[0] ?? null),
    );
    const camps = campsOf(placed, { relation: 'conflict', kind: 'quantity' }, ground);
    expect(camps.map(({ sides: at }) => at)).toEqual([[0, 1], [2]]);
  });

  it.each<readonly [string, readonly PairSide[], string]>([
    [
      'three outlets with 12, 12 and 17 are one finding with two values',
      [hurt('1', '12'), hurt('2', 'twelve'), hurt('3', '17')],
      'On people hurt, “12” (two origins) stands against “17” (one origin).',
    ],
    [
      'reprints are one origin',
      [
        hurt('1', '12', { agency: 'Reuters', outlet: 'A' }),
        hurt('2', '12', { agency: 'Reuters', outlet: 'B' }),
        hurt('3', '12', { agency: 'Reuters', outlet: 'C' }),
        hurt('4', '17', { outlet: 'D' }),
        hurt('5', '17', { outlet: 'E' }),
      ],
      'On people hurt, “12” (one origin: Reuters, in three outlets) stands against “17” (two origins).',
    ],
    [
      'three values',
      [hurt('1', '12'), hurt('2', '14'), hurt('3', '17')],
      'On people hurt, “12” (one origin), “14” (one origin) and “17” (one origin) stand against one another.',
    ],
    [
      'more values than anyone reads in a line',
      ['12', '14', '17', '20', '23'].map((number) => hurt(number, number)),
      'On people hurt, the accounts give 5 different versions.',
    ],
    [
      'two sides keep their own sentence',
      [hurt('1', '12'), hurt('2', '17')],
      'One says one number, the other another.',
    ],
  ])('%s', (_name, sides, message) => {
    const [finding, ...others] = findings(sides);
    expect(others).toEqual([]);
    expect(finding?.message).toBe(message);
    expect(finding?.camps.flatMap((camp) => camp.sides).sort()).toEqual([...sides.keys()]);
  });

  it('“12” and “at least 12” do not differ, and both differ from “17”: one finding, three values', () => {
    const [exact, other] = [hurt('1', '12'), hurt('3', '17')];
    const bounded = hurt('2', '12');
    const quantities = bounded.claim.quantities.map((one) => ({ ...one, bound: 'at-least' as const }));
    const atLeast = { ...bounded, claim: { ...bounded.claim, quantities } };
    const [finding, ...others] = findings([exact, atLeast, other]);
    expect(others).toEqual([]);
    expect(finding?.camps.map(({ sides }) => sides)).toEqual([[0], [1], [2]]);
  });

  it('numbers of two measures are two findings, though one claim gives both', () => {
    const sides = [hurt('1', '12'), hurt('2', '14'), hurt('3', '17')];
    const [first, second] = flags(sides).filter(
      ({ pair: { left, right } }) => left !== sides[0] || right !== sides[1],
    );
    if (!first || !second) throw new Error('both differ from 17');
    const other: Flagged = { ...second, flag: { ...second.flag, field: 'boats lost' } };
    const order = new Map(sides.map((one, at) => [one.source.id, at]));
    expect(merge([first, other], order)).toHaveLength(2);
    expect(merge([first, second], order)).toHaveLength(1);
  });

  it('copies are one camp, whatever their number', () => {
    const sides = ['1', '2', '3'].map((at) => side(at, COPIED));
    const ground: Ground = new Map(sides.map((one) => [one.claim.id, one]));
    const places = sides.map((one) => sideFrom(one, one.claim.span, null));
    const camps = campsOf(places, { relation: 'duplicate', kind: 'verbatim' }, ground);
    expect(camps.map(({ origins }) => origins.length)).toEqual([1]);
  });
});

describe('rank', () => {
  const ranked = (over: Partial<Draft>, sides: readonly PairSide[]) => {
    const ground: Ground = new Map(sides.map((one) => [one.claim.id, one]));
    const draft: Draft = {
      relation: 'conflict',
      kind: 'quantity',
      detector: 'quantity',
      detectorVersion: 1,
      tier: 'likely',
      score: 0.9,
      message: '',
      field: null,
      eventId: null,
      sides: sides.map((one) =>
        sideFrom(one, one.claim.span, one.claim.quantities[0] ? String(one.claim.quantities[0].low) : null),
      ),
      checks: [],
      independence: null,
      rests: sides.map(({ claim }) => claim.text),
      ...over,
    };
    const finding = finish(draft, ground);
    if (!finding) throw new Error('a finding has sides');
    return finding;
  };
  const two = [hurt('1', '12', { sentence: 9 }), hurt('2', '17', { sentence: 9 })];

  it.each<readonly [string, Finding, Finding]>([
    [
      'a conflict before a note',
      ranked({ tier: 'possible' }, two),
      ranked({ relation: 'note', kind: 'name-variant' }, two),
    ],
    ['likely before possible', ranked({}, two), ranked({ tier: 'possible' }, two)],
    ['who died before where it was', ranked({}, two), ranked({ kind: 'scope' }, two)],
    [
      'a headline before the body',
      ranked({}, [hurt('1', '12', { headline: true }), hurt('2', '17')]),
      ranked({}, two),
    ],
    [
      'two origins against one before one wire against one',
      ranked({}, [
        hurt('1', '12', { sentence: 9 }),
        hurt('3', '12', { sentence: 9 }),
        hurt('2', '17', { sentence: 9 }),
      ]),
      ranked({}, [
        hurt('1', '12', { sentence: 9, agency: 'Reuters' }),
        hurt('3', '12', { sentence: 9, agency: 'Reuters' }),
        hurt('2', '17', { sentence: 9 }),
      ]),
    ],
    [
      'two origins before two versions of one wire',
      ranked({}, two),
      ranked({}, [
        hurt('1', '12', { sentence: 9, agency: 'AFP' }),
        hurt('2', '17', { sentence: 9, agency: 'AFP' }),
      ]),
    ],
  ])('puts %s', (_name, first, second) => {
    expect(first.rank.weight).toBeGreaterThan(second.rank.weight);
    expect([second, first].sort(byRank)).toEqual([first, second]);
  });

  it('says why, the heaviest first', () => {
    expect(ranked({}, two).rank).toEqual({
      weight: 0.768,
      because: ['a conflict (quantity)', 'likely', 'one origin on each side', 'in the body, in 2 articles'],
    });
  });

  it('lies between 0 and 1, and needs no ground', () => {
    const finding = ranked({}, two);
    expect(rankFrom(finding, new Map()).weight).toBeGreaterThan(0);
    expect(rankFrom(finding, new Map()).weight).toBeLessThanOrEqual(1);
  });
});
