import { describe, expect, it } from 'vitest';
import { type Told, conflictsBetween } from '../support/told.ts';

type Case = readonly [why: string, a: Told, b: Told];

/** Whole sentences as outlets print them; each with the kind of what differs. */
const DIFFER: readonly (readonly [kind: string, ...Case])[] = [
  [
    'participant',
    'two leaders of one delegation',
    ['The Norvian delegation was led by Colonel Edda Holt.'],
    ['Colonel Piet Lansing led the delegation of Norvia.'],
  ],
  [
    'opposite',
    'words listed as excluding each other',
    ['Two men were arrested at the harbour on Monday.'],
    ['Two women were arrested at the harbour on Monday.'],
  ],
  [
    'polarity',
    'a treaty signed this week, and none',
    ['No treaty was signed on Wednesday.', '2024-05-09'],
    ['The treaty was signed by both ministers on Wednesday.', '2024-05-09'],
  ],
];

const AGREE: readonly Case[] = [
  [
    'each side has its delegation',
    ['The Norvian delegation will be led by Colonel Edda Holt.'],
    ['Colonel Piet Lansing, who led our delegation, was with the families.'],
  ],
  [
    'the delegations of two countries',
    ['The Norvian delegation was led by Colonel Edda Holt.'],
    ['Colonel Piet Lansing led the Sudonian delegation.'],
  ],
  [
    'people under two nouns',
    ['Two men were arrested at the harbour on Monday.'],
    ['Two suspects were arrested at the harbour on Monday.'],
  ],
  [
    'a treaty of years ago, itself denied',
    ['No document was signed.', '2024-05-09'],
    ['A treaty initialled in 2019 was never ratified by either parliament.', '2024-05-09'],
  ],
];

describe('states, people and what was not done, as told', () => {
  it.each(DIFFER)('%s: %s', (kind, _, a, b) => {
    expect(conflictsBetween(a, b)).toContain(kind);
    expect(conflictsBetween(b, a)).toContain(kind);
  });
  it.each(AGREE)('quiet: %s', (_, a, b) => {
    expect(conflictsBetween(a, b)).toEqual([]);
    expect(conflictsBetween(b, a)).toEqual([]);
  });
  it('has as many quiet cases as others', () => {
    expect(AGREE.length).toBeGreaterThanOrEqual(DIFFER.length);
  });
});
