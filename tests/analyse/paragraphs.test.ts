import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/analyse/paragraphs.ts';
import { wordsOf } from '../../src/model/span.ts';

const PROSE = [
  'The ferry sank on Sunday off the coast of Selim.',
  'Twelve people were hurt, the port authority said.',
  'Divers will look for the wreck on Monday.',
].join('\n\n');

/** Role and words of each paragraph. */
function roles(
  text: string,
  title: string | null = null,
): readonly (readonly [role: string, words: string])[] {
  return paragraphsOf(text, title).map(({ role, span }) => [role, wordsOf(text, span)]);
}

function roleOf(line: string, place: 'above' | 'between' | 'below'): string | undefined {
  const [first, ...rest] = PROSE.split('\n\n');
  const texts = {
    above: `A ferry sinks off Selim\n\n${line}\n\n${PROSE}`,
    between: [first, line, ...rest].join('\n\n'),
    below: `${PROSE}\n\n${line}`,
  };
  return roles(texts[place]).find(([, words]) => words === line)?.[0];
}

const FURNITURE: readonly (readonly [line: string, place: 'above' | 'between' | 'below', role: string])[] = [
  ['No time to read?', 'above', 'furniture'],
  ['Get a summary', 'below', 'furniture'],
  ['Scroll to Top', 'below', 'furniture'],
  ['[Ferry disaster off Selim](#)', 'above', 'furniture'],
  ['Share | Tweet', 'above', 'furniture'],
  ['Share | Print | Email', 'above', 'furniture'],
  ['Read more: Harbour master resigns', 'between', 'furniture'],
  ['ADVERTISEMENT', 'between', 'furniture'],
  ['Sign up for our newsletter.', 'below', 'furniture'],
  ['© 2024 The Selim Post. All rights reserved.', 'below', 'furniture'],
  ['Harbour Plans Reopening of Old Pier', 'below', 'furniture'],
  ['Photo: Ana Prokop', 'between', 'furniture'],
  ['https://example.org/ferry', 'below', 'furniture'],
  ['* * *', 'between', 'furniture'],
  ['By Jane Doe', 'above', 'byline'],
  ['By Jane Doe and Mark Poe in Selim', 'above', 'byline'],
  ['(Author: Selim Post Editorial Staff)', 'above', 'byline'],
  ['Reporting by Jane Doe; editing by Mark Poe', 'below', 'byline'],
  ['Jane Doe contributed to this report.', 'below', 'byline'],
  ['May 7, 2024 | International actors', 'above', 'section'],
  ['Published: 7 May 2024', 'above', 'section'],
  ['Tuesday, September 22, 2015', 'above', 'section'],
  ['World', 'above', 'section'],
  ['What happened next', 'between', 'section'],
];

/** Prose, however short and wherever it stands. */
const BODY: readonly (readonly [line: string, place: 'above' | 'between' | 'below'])[] = [
  ['The talks failed.', 'between'],
  ['The talks failed.', 'below'],
  ['Nobody came.', 'above'],
  ['And the price?', 'between'],
  ['"They always are," he said.', 'below'],
  ['- Twelve boats', 'between'],
  ['- Twelve boats', 'below'],
  ['• Two divers', 'between'],
  ['BAKER: No deal was signed', 'between'],
  ['@selimport: all ferries stopped', 'below'],
  ['By Sunday the pier was empty.', 'above'],
  ['By Monday night he had left the city.', 'between'],
  ['Share prices fell.', 'between'],
  ['May is a cold month here.', 'between'],
  ['Related companies were not named.', 'below'],
  ['More than forty boats were searched, and their crews were asked about the wreck.', 'below'],
  ['Tomorrow in the Post: the pier that never was.', 'below'],
  [
    'The divers found nothing: no boat, no crew, no light on the water that could have been theirs, and yet none',
    'below',
  ],
  ['“It went down like a stone”', 'between'],
  ['12 March: the ferry leaves port for the last time.', 'between'],
  ['Photographs of the wreck were shown to the crew.', 'between'],
  ['Read the law again, the captain said.', 'between'],
  ['Comments by the minister were struck from the record.', 'between'],
  ['Jane Doe wrote the report.', 'below'],
];

describe('page furniture', () => {
  it.each(FURNITURE)('%s (%s) is %s', (line, place, role) => {
    expect(roleOf(line, place)).toBe(role);
  });
  it.each(BODY)('%s (%s) is body', (line, place) => {
    expect(roleOf(line, place)).toBe('body');
  });

  it('takes the first line above the prose as headline, and the known title wherever it stands', () => {
    expect(roles(`Ferry sinks off Selim\n\n${PROSE}`)[0]).toEqual(['headline', 'Ferry sinks off Selim']);
    expect(roles(`World\n\nThe ferry that sank.\n\n${PROSE}`, 'The ferry that sank')[1]?.[0]).toBe(
      'headline',
    );
  });

  it('reads a text without any headline as body', () => {
    expect(roles(PROSE).map(([role]) => role)).toEqual(['body', 'body', 'body']);
    expect(roles('Police say 12 were hurt')).toEqual([['body', 'Police say 12 were hurt']]);
  });

  it('takes headlines under "Next Article" as furniture, even as questions', () => {
    const text = `${PROSE}\n\nPrevious Article\n\nHarbour fees rise again\n\nNext Article\n\nWill the Old Pier Reopen?`;
    expect(
      roles(text)
        .slice(3)
        .map(([role]) => role),
    ).toEqual(Array(4).fill('furniture'));
  });
});

describe('paragraphs', () => {
  it('join a sentence that a blank line tore', () => {
    const text = `${PROSE}\n\nTheir efforts have grown, spurred even further by the sanctions from the\n\nUnited States and Norland.`;
    expect(roles(text)).toHaveLength(4);
  });

  it('join the lines of a wrapped text', () => {
    const text =
      'The ferry sank on Sunday off the coast of Selim, where the\nwater is deep and cold. Twelve people were hurt, the port\n' +
      'authority said. Divers from Norland will look for the wreck\non Monday.\n\nThe cause is not known.';
    expect(roles(text)).toHaveLength(2);
  });

  it('keep lines apart that end', () => {
    expect(roles('The ferry sank on Sunday off the coast of Selim.\nTwelve people were hurt.')).toHaveLength(
      2,
    );
    expect(roles('The ferry sank.\r\n\r\nTwelve were hurt.')).toHaveLength(2);
  });

  it('keep lists apart', () => {
    expect(roles('The list of the boats that are missing off Selim:\n- the Ana\n- the Bo')).toHaveLength(3);
  });
});

const DATELINES: readonly (readonly [text: string, dateline: string | null])[] = [
  ['BELMORA/LISK, Oct 13 (HNA) - The two sides met.', 'BELMORA/LISK, Oct 13 (HNA) -'],
  ['PUERTO ARRAYAN, May 10 (AUP) — Riot police came.', 'PUERTO ARRAYAN, May 10 (AUP) —'],
  ['WENBY – About 12,000 litres escaped.', 'WENBY –'],
  ['London (AP) — The vote passed.', 'London (AP) —'],
  ['WASHINGTON, D.C. -- The vote passed.', 'WASHINGTON, D.C. --'],
  ['(Norda) - Four people were held.', '(Norda) -'],
  ['MOSCOW, Sept. 28 (Interfax) – The two met.', 'MOSCOW, Sept. 28 (Interfax) –'],
  ['The bridge — built in 1961 — fell.', null],
  ['NATO and the UN met.', null],
  ['Haftar - a supporter of the east - left.', null],
  ['Libyan National Army (LNA) forces left.', null],
  ['On Sunday - his birthday - he left.', null],
  ['BAKER: No deal was signed.', null],
  ['Some 12 - perhaps 14 - were hurt.', null],
];

describe('datelines', () => {
  it.each(DATELINES)('%s', (text, expected) => {
    const [paragraph] = paragraphsOf(text, null);
    expect(paragraph?.dateline ? wordsOf(text, paragraph.dateline) : null).toBe(expected);
  });
});

describe('the five articles', () => {
  const NOT_OF_THE_ARTICLE: readonly (readonly [file: string, words: readonly string[]])[] = [
    ['001_64b3707a666cbc28', ['(Author: Libyan Gazette Editorial Staff)', 'Greece Plans', 'NOC Says Libya']],
    ['002_7523ba1ef989fd65', ['No time to read?', 'Get a summary', 'Institute of National', 'Voronezh and']],
    ['003_ab7e3f515b773554', ['[Haftar in Moscow', 'By Brenna Haggerty']],
    ['004_489d13ba8414fe4d', ['Scroll to Top']],
    ['000_523c8ceaf79f7add', ['May 7, 2024 | International actors']],
  ];
  it.each(NOT_OF_THE_ARTICLE)('%s: the page around the article is not read', (file, openings) => {
    const page = roles(readFileSync(`sources/${file}.txt`, 'utf8'));
    for (const opening of openings) {
      const lines = page.filter(([, words]) => words.startsWith(opening));
      expect(lines.length).toBeGreaterThan(0);
      for (const [role] of lines) expect(['furniture', 'byline', 'section']).toContain(role);
    }
    expect(page.filter(([role, words]) => role !== 'body' && words.length > 150)).toEqual([]);
  });
});
