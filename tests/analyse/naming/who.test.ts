import { describe, expect, it } from 'vitest';
import { meant } from './read-names.ts';

describe('within one article, the words mean', () => {
  it.each<[string, string, string, string]>([
    [
      'a surname the full name',
      'Pavel Drazhin opened the talks. Later Drazhin left.',
      'Drazhin',
      'Pavel Drazhin',
    ],
    [
      'a surname with its particle the full name',
      'Abdullah al-Lafi spoke first. Al-Lafi thanked the hosts.',
      'Al-Lafi',
      'Abdullah al-Lafi',
    ],
    [
      'an abbreviation the body',
      'The Libyan National Army (LNA) denied it. The LNA said so on Monday.',
      'LNA',
      'Libyan National Army',
    ],
    [
      'an abbreviation whose words were given without brackets',
      'The Transitional Unity Council met. The TUC agreed.',
      'TUC',
      'Transitional Unity Council',
    ],
    [
      'the office its holder',
      'Foreign Minister Pavel Drazhin opened the talks. On Friday the minister left.',
      'the minister',
      'Pavel Drazhin',
    ],
    [
      'the ministry the one named',
      'The Ministry of Health published the figures. Two days later the ministry corrected them.',
      'the ministry',
      'Ministry of Health',
    ],
    [
      'he the man who spoke',
      'Pavel Drazhin said the talks had failed. "We tried everything," he said.',
      'he',
      'Pavel Drazhin',
    ],
    [
      'she the woman, though a man spoke last',
      'Nadia Oruk met Pavel Drazhin on Monday. She said the talks had gone well.',
      'She',
      'Nadia Oruk',
    ],
    [
      'who the one before the comma',
      'Gwen Astley, who runs the inn, lost a week of business.',
      'who',
      'Gwen Astley',
    ],
  ])('%s', (_, text, words, name) => {
    const names = meant(text, words);
    expect(names.length).toBeGreaterThan(0);
    expect(names.at(-1)).toBe(name);
  });
});

describe('left open', () => {
  it.each<[string, string, string]>([
    [
      'a surname of two relatives',
      'Petar Ondrac spoke in Lisk. Pavel Ondrac spoke in Orsk. Ondrac was cheered.',
      'Ondrac',
    ],
    [
      'an office two hold',
      'Minister Pavel Drazhin met Minister Ilse Brandvold. The minister was late.',
      'The minister',
    ],
    ['a woman where only men were named', 'Pavel Drazhin met Karim Dellal. She was late.', 'She'],
    ['it in "it is said"', 'The council met on Monday. It is said that the vote was close.', 'It'],
  ])('%s', (_, text, words) => {
    expect(meant(text, words).filter((name) => name !== null)).toEqual([]);
  });
});

describe('relatives', () => {
  it('are two entities', () => {
    const text =
      'Khalifa Haftar stayed in Benghazi. His son Khaled Haftar flew to Moscow, where Khaled met officials.';
    expect(meant(text, 'Khalifa Haftar')).toEqual(['Khalifa Haftar']);
    expect(meant(text, 'Khaled Haftar')).toEqual(['Khaled Haftar']);
    expect(meant(text, 'Khaled')).toEqual(['Khaled Haftar']);
  });

  it('leave the bare surname to the one who had it first', () => {
    const text =
      'Khalifa Haftar met Putin. Haftar asked for help. Haftar left on Monday. His son, Saddam Haftar, runs the aid. On Tuesday Haftar returned.';
    expect(meant(text, 'Haftar')).toEqual(['Khalifa Haftar', 'Khalifa Haftar', 'Khalifa Haftar']);
  });
});
