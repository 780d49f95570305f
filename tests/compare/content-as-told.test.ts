import { describe, expect, it } from 'vitest';
import { kindsBetween } from '../support/told.ts';

type Case = readonly [why: string, a: string, b: string];

/** How content one speaker is with one thing, as two outlets have it. */
const APART: readonly Case[] = [
  [
    'said, and told in the voice of the outlet',
    'Prosecutor Hana Volk said that she was satisfied.',
    'The prosecutor, Hana Volk, is far from content.',
  ],
  [
    'anything but happy',
    'Coach Ivo Brandt said he was pleased with the result.',
    'Ivo Brandt was anything but happy with the result.',
  ],
  [
    'a "not" before it',
    'Union leader Rita Sand said she was happy with the wage offer.',
    'Rita Sand was not satisfied with the wage offer.',
  ],
  ['two words of one scale', 'Mayor Otto Kern said he was delighted.', 'Otto Kern said he was disappointed.'],
  [
    'less than pleased',
    'Minister Petra Sol told reporters that she was content with the vote.',
    'Petra Sol is less than pleased with the vote.',
  ],
  ['dismayed', 'Ana Lind is happy with the verdict.', 'Ana Lind said she was dismayed by the verdict.'],
];

const QUIET: readonly Case[] = [
  [
    'both not content',
    'Hana Volk said she was not satisfied.',
    'The prosecutor, Hana Volk, is far from content.',
  ],
  [
    'with two things',
    'Ivo Brandt said he was pleased with the result.',
    'Ivo Brandt was unhappy with the referee.',
  ],
  ['two speakers', 'Hana Volk said that she was satisfied.', 'Otto Kern is far from content.'],
  [
    'a politeness',
    'Rita Sand said she would be happy to return to the talks.',
    'Rita Sand is far from content.',
  ],
  [
    'somebody else who is content',
    'Hana Volk said that the families were satisfied.',
    'Hana Volk said that she was disappointed.',
  ],
  [
    'a question',
    'Asked whether she was satisfied, Hana Volk smiled.',
    'The prosecutor, Hana Volk, is far from content.',
  ],
];

describe('how content a speaker is', () => {
  it.each(APART)('told: %s', (_, a, b) => {
    expect(kindsBetween('characterisation', [a], [b])).toContain('same-speaker-differs');
    expect(kindsBetween('characterisation', [b], [a])).toContain('same-speaker-differs');
  });
  it.each(QUIET)('quiet: %s', (_, a, b) => {
    expect(kindsBetween('characterisation', [a], [b])).not.toContain('same-speaker-differs');
    expect(kindsBetween('characterisation', [b], [a])).not.toContain('same-speaker-differs');
  });
});
