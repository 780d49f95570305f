import { describe, expect, it } from 'vitest';
import { type Told, kindsBetween } from '../support/told.ts';

type Case = readonly [what: string, a: string, b: string];

/** One thing told twice in other words: it is the figures, or the words quoted, that are the same. */
const RETOLD: readonly Case[] = [
  [
    'a vote by its two figures',
    'Parliament in Velta rejected the forest bill on Monday by 61 votes to 58.',
    'The forest bill failed in Velta: 61 members were against it, 58 for it.',
  ],
  [
    'a vote by its two figures, and who abstained',
    'The council of Orr threw out the tram plan by 23 votes to 21, with three abstentions.',
    'After the vote on the tram plan (21 for, 23 against, 3 abstentions) the mayor of Orr left.',
  ],
  [
    'seats of so many',
    'Ida Holm’s Green Union holds 47 of the 120 seats.',
    'Ida Holm governs with 47 deputies out of 120.',
  ],
  [
    'a rate and its step',
    'The central bank of Velta raised its main rate by half a percentage point to 6.75 percent on Thursday.',
    'Velta’s central bank put its key rate up by 50 basis points, to 6.75 per cent.',
  ],
  [
    'a price and its rise',
    'Bread in Orland costs 14 percent more than a year ago, or 3.20 crowns a loaf.',
    'A loaf in Orland is now 3.20 crowns, up 14 percent in a year.',
  ],
  [
    'quoted words in a sentence of the outlet’s',
    '“Every one of these families will have its answer,” Premier Ida Holm said.',
    'Premier Ida Holm promised an answer to “every one of these families”.',
  ],
];

/** The figures or words are the same, and two things are told. */
const OTHERS: readonly Case[] = [
  [
    'one figure of two things',
    'Turnout in Velta was 64.7 per cent.',
    'Prices in Velta rose by 64.7 per cent.',
  ],
  [
    'a vote that went the other way',
    'Parliament in Velta rejected the forest bill on Monday by 61 votes to 58.',
    'Parliament in Velta adopted the forest bill on Monday by 61 votes to 58.',
  ],
  [
    'seats of two parties',
    'The Green Union holds 47 of the 120 seats.',
    'The Farmers’ Union lost 47 of its 120 branches.',
  ],
  [
    'another bank',
    'The central bank of Velta raised its main rate by half a point to 6.75 percent on Thursday.',
    'Norbank lowered the interest on savings by half a point to 6.75 percent on Thursday.',
  ],
  ['two scores of one evening', 'Orr Town beat Elm 3-1 on Saturday.', 'Dol beat Hask 3-1 on Saturday.'],
  [
    'a phrase anyone quotes',
    '“We will do what it takes,” Premier Ida Holm said.',
    'Karl Ebb said he would do “what it takes”.',
  ],
  [
    'people of two ages',
    'Karl Ebb, 61, was arrested with a man of 58.',
    'Rolf Aden, 61, succeeds a man of 58.',
  ],
];

const told = (text: string): Told => [text];

describe('one thing retold', () => {
  it.each(RETOLD)('duplicate: %s', (_, a, b) => {
    expect(kindsBetween('duplicate', told(a), told(b))).not.toEqual([]);
    expect(kindsBetween('duplicate', told(b), told(a))).not.toEqual([]);
  });
  it.each(OTHERS)('no duplicate: %s', (_, a, b) => {
    expect(kindsBetween('duplicate', told(a), told(b))).toEqual([]);
    expect(kindsBetween('duplicate', told(b), told(a))).toEqual([]);
  });
});
