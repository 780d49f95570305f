import { describe, expect, it } from 'vitest';
import { conflictsBetween } from '../support/told.ts';

type Case = readonly [why: string, a: string, b: string];

/** Sentences as real articles have them, of one story: nothing in them is at odds. */
const QUIET: readonly Case[] = [
  [
    'not until is then',
    'It was not until 9 May 2012 that the family of Ode Ruhl named her in a magazine.',
    'Ode Ruhl stayed unnamed until 9 May 2012, when the family of Ode Ruhl named her in a magazine.',
  ],
  [
    'both say not of one of two things',
    'The update is not being sent out by itself and is not meant to replace the monthly repairs.',
    'The update is not meant to replace the monthly repairs.',
  ],
  [
    'nothing of a kind happened',
    'It made me angry when that happened, Marlow said.',
    'There was nothing that happened at the net because of her speed.',
  ],
  [
    'not yet approved, and another that was',
    'The council has not approved it yet.',
    'He left a plan in Torre that was approved by the council and a judge.',
  ],
  [
    'one body did not buy it, a person did',
    'The town had not bought the dairy, although it meant to.',
    'The dairy was bought by the lawyer Egon Rask.',
  ],
  [
    'negotiated to buy is not bought',
    'The town had not bought the dairy.',
    'The town was negotiating to buy the dairy.',
  ],
  [
    'told one thing, did not tell another',
    'The witness told the officers that she could not see the road from her window.',
    'The witness never told the officers that the boy had his hands up.',
  ],
  [
    'an offer rejected was made',
    'Prosecutors rejected an offer by Ruhl a year ago to plead guilty.',
    'Ruhl offered an apology before the sentence was read on Saturday.',
  ],
  [
    'one that would hold it says which is meant',
    'He thought that Lanz was holding a toy pistol.',
    'They found a box like one that would hold a rifle outside the flat of Lanz.',
  ],
  [
    'a rumour is nobody’s word',
    'Lanz dismissed rumours that he was the author of the letters.',
    'Mr Lanz has always dismissed rumours that he was the author of the letters in the Halden Times.',
  ],
  [
    'done before and to be done again',
    'Vale previously hosted the prize night in 2007.',
    'Vale will host the prize night for a second time next year.',
  ],
  [
    'some were saved, others were not',
    'Three climbers who were with Mr Rask were rescued from the mountain.',
    'English climbers killed on the mountain.',
  ],
  [
    'both told in one sentence',
    'Egon Rask fell 600 metres while climbing to a hut on Mount Sarn on Saturday.',
    'Egon Rask was climbing to a hut on Mount Sarn on Saturday.',
  ],
  [
    'a man and two women',
    'Ode Ruhl is charged with killing two female colleagues at the dairy.',
    'Ode Ruhl quarrelled with two women and a male colleague at the dairy.',
  ],
  [
    'a people and one of it',
    'He called the Norvian actor "a great artist and a star known the world over".',
    '"Egon Rask is a great artist and a star known the world over," he said.',
  ],
  [
    'the first since then and the first under him',
    'The vote is the first vote for a parliament in the country since the death of Saparov two years ago.',
    'It was the first vote for a parliament in the country under President Kurban.',
  ],
  ['of two wholes', 'Marlow made 8 of 14 shots.', 'Marlow made 5 of his 6 shots.'],
];

/** And these are: what keeps the others quiet must not keep these. */
const TOLD: readonly Case[] = [
  ['polarity', 'The council approved the plan on Monday.', 'The council did not approve the plan on Monday.'],
  ['polarity', 'The town bought the dairy.', 'The town did not buy the dairy.'],
  ['opposite', 'The three climbers were rescued on Sunday.', 'The three climbers were killed on Sunday.'],
];

describe('real sentences that agree', () => {
  it.each(QUIET)('%s', (_, a, b) => {
    expect(conflictsBetween([a], [b])).toEqual([]);
  });
});

describe('sentences that do not', () => {
  it.each(TOLD)('%s: %s', (kind, a, b) => {
    expect(conflictsBetween([a], [b])).toContain(kind);
  });
});
