import { describe, expect, it } from 'vitest';
import { type Told, conflictsBetween } from '../support/told.ts';

type Case = readonly [why: string, a: Told, b: Told];

/** Whole sentences as outlets print them, read and linked; each with the kind of what differs. */
const DIFFER: readonly (readonly [kind: string, ...Case])[] = [
  [
    'date-time',
    'a noun for what the other has as a verb',
    ['On Tuesday the deputy minister, Anton Brandt, received General Petar Lisko.'],
    ['The reception took place on Wednesday at the ministry, where Anton Brandt shook hands with his guest.'],
  ],
  [
    'date-time',
    'two clocks',
    ['The intervention began at 19.40 hours at the Harbour Hall.'],
    ['Officers went in at the Harbour Hall shortly after 9 p.m.'],
  ],
  [
    'status',
    'signed, and due to be signed',
    ['The two sides have put their names to a truce.', '2024-05-10'],
    ['The truce, due to be signed on 20 May, covers three districts.', '2024-05-10'],
  ],
  [
    'status',
    'sold, and proposed for sale',
    ['The university sold the Green Hill to a developer last month.', '2024-05-11'],
    ['The proposed sale of the Green Hill goes to the council on May 20.', '2024-05-10'],
  ],
  [
    'polarity',
    'no document, and signatures to a memorandum',
    ['No document was signed on Wednesday.', '2024-05-09'],
    ['At the close the two parties put their signatures to a memorandum of understanding.', '2024-05-09'],
  ],
  [
    'polarity',
    'attended, and stayed away',
    ['The ceremony was attended by Major General Yasin Orel.'],
    ['Yasin Orel stayed away.'],
  ],
  [
    'polarity',
    'no theft found, and stolen',
    ['Two million crowns was stolen from the campaign.'],
    ['"We did not find theft," said Adela Ruiz.'],
  ],
  [
    'place',
    'at two landmarks',
    ['The exchange was carried out at the bridge of Tarn.'],
    ['The handover was done at the Sabel ford.'],
  ],
  [
    'quote-alteration',
    'one "not" in a short remark',
    ['“We found theft,” Adela Ruiz declared.'],
    ['"We did not find theft," the auditor, Adela Ruiz, told reporters.'],
  ],
  [
    'quantity',
    'a crowd in round numbers',
    ['The march drew 1,200 people.'],
    ['Thousands of them marched on Thursday.'],
  ],
];

/** The same shapes where something innocent explains the difference. */
const AGREE: readonly Case[] = [
  [
    'receptions of two guests',
    ['On Tuesday the deputy minister, Anton Brandt, received General Petar Lisko.'],
    ['The reception of Nadia Oruk by Anton Brandt took place on Wednesday.'],
  ],
  [
    'two arrivals of one man',
    ['General Petar Lisko arrived in Oslo on Sunday to attend a meeting.'],
    ['Following an invitation, General Petar Lisko arrived in Vienna on Tuesday.'],
  ],
  [
    'the dead of another year',
    ['The crush at the stadium killed 31 people.'],
    ['It was the worst since 1982, when a fire in a wooden stand in Presk killed 44 people.'],
  ],
  [
    'clocks told to the quarter of an hour',
    ['The intervention began at 19.40 hours at the Harbour Hall.'],
    ['Officers went in at the Harbour Hall at around 7.30 p.m.'],
  ],
  [
    'a plan that was carried out on the next day',
    ['The two sides have put their names to a truce.', '2024-05-11'],
    ['The truce, due to be signed on Saturday, covers three districts.', '2024-05-10'],
  ],
  [
    'two things, one sold and one for sale',
    ['The university sold the Old Library to a developer last month.', '2024-05-11'],
    ['The proposed sale of the Green Hill goes to the council on May 20.', '2024-05-10'],
  ],
  [
    'a decision to do it, and doing it',
    ['The bureau fired Agent Orlo late on Friday.', '2024-05-11'],
    ['The decision to fire Agent Orlo departs from practice.', '2024-05-13'],
  ],
  [
    'nothing signed on another day',
    ['No document was signed on Wednesday.', '2024-05-09'],
    ['On Tuesday the two parties put their signatures to a memorandum of understanding.', '2024-05-09'],
  ],
  [
    'one attended, another stayed away',
    ['The ceremony was attended by Major General Yasin Orel.'],
    ['Petar Lisko stayed away.'],
  ],
  [
    'talked, and had never met',
    ['She received a message from Anton Brandt.'],
    ['She had never met Anton Brandt, she said.'],
  ],
  [
    'meetings at two places on two days',
    ['The exchange was carried out on Monday at the bridge of Tarn.'],
    ['The handover was done on Friday at the Sabel ford.'],
  ],
  [
    'a hall inside a town',
    ['The exchange was carried out at the bridge of Tarn.'],
    ['The handover was done in Sabel.'],
  ],
  [
    'two remarks with and without "not"',
    ['“We found the money in the cellar,” Adela Ruiz declared.'],
    ['"We did not find theft," the auditor, Adela Ruiz, told reporters.'],
  ],
  [
    'a part of them',
    ['The march drew 1,200 people.'],
    ['Fifty of them marched on to the harbour on Thursday.'],
  ],
];

describe('what two articles tell', () => {
  it.each(DIFFER)('%s: %s', (kind, _, a, b) => {
    expect(conflictsBetween(a, b)).toContain(kind);
    expect(conflictsBetween(b, a)).toContain(kind);
  });
  it.each(AGREE)('agrees: %s', (_, a, b) => {
    expect(conflictsBetween(a, b)).toEqual([]);
  });
});
