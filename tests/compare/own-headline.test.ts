import { describe, expect, it } from 'vitest';
import { withinOne } from '../support/told.ts';

/** What stands below the first sentence of an article and has nothing to do with its headline. */
const BELOW =
  'The council meets on Friday to hear from the engineers. Residents have waited for years.\n\nA report is expected by the summer, officials said.';

type Case = readonly [headline: string, opening: string, kind?: string];

/** A headline that has as done what its own article has otherwise, or other figures than its article. */
const BEYOND: readonly Case[] = [
  [
    'Mayor quits over bridge collapse',
    'The mayor of Toulon is considering resigning over the collapse of the bridge, his office said on Wednesday.',
    'status',
  ],
  [
    'Minister resigns over leak',
    'The minister said on Monday that she would not resign over the leak of the letter.',
    'polarity',
  ],
  ['Suspect charged over stabbing', 'Police said no one had been charged over the stabbing.', 'polarity'],
  [
    'Bridge reopens after repairs',
    'The bridge is due to reopen next month after repairs, the council said.',
    'status',
  ],
  [
    'Ceasefire agreed in Marenia',
    'Negotiators left Belgora on Sunday without having agreed a ceasefire in Marenia.',
    'polarity',
  ],
  [
    'Bank dismisses 400 workers',
    'The bank may dismiss 400 workers if customers go on leaving, its chairman said.',
    'status',
  ],
  [
    'Firm to move headquarters to Dublin',
    'The firm will move its headquarters to Lisbon in the spring, its chairman told staff.',
    'place',
  ],
  [
    'Company sacks 400 workers',
    'The company said it may dismiss up to 400 workers next year if orders do not recover.',
    'status',
  ],
  [
    'Storm kills nine in Halden',
    'Seven people were killed in Halden when the storm came ashore on Sunday, police said.',
    'quantity',
  ],
];

const QUIET: readonly Case[] = [
  [
    'Police arrest two after robbery',
    'Two men were arrested on Friday after the robbery of a bank in Tarnside, police said.',
  ],
  [
    'Mayor says she will resign',
    'The mayor of Toulon said on Wednesday that she would step down at the end of June.',
  ],
  [
    'Storm kills seven in Halden',
    'At least seven people were killed in Halden when the storm came ashore on Sunday, police said.',
  ],
  ['Company may cut 400 jobs', 'The company said it could dismiss up to 400 workers next year.'],
  ['Minister under pressure to quit', 'The minister said on Monday that she would not resign over the leak.'],
  ['Calls for minister to resign over leak', 'The minister refused to resign over the leak on Monday.'],
  [
    'Mayor quits over bridge collapse',
    'The mayor of Toulon, who had been considering resigning for weeks, left office on Wednesday over the collapse of the bridge.',
  ],
  [
    'Court refuses to jail former minister',
    'Prosecutors asked the court on Tuesday to jail the former minister for six years.',
  ],
  [
    'Ceasefire talks collapse in Marenia',
    'Negotiators left Belgora on Sunday without having agreed a ceasefire in Marenia.',
  ],
];

describe('a headline held against its own article', () => {
  it.each(BEYOND)('told: %s', (headline, opening, kind) => {
    expect(withinOne(`${headline}\n\n${opening}\n\n${BELOW}`)).toContain(kind);
  });
  it.each(QUIET)('quiet: %s (%s)', (headline, opening) => {
    expect(withinOne(`${headline}\n\n${opening}\n\n${BELOW}`)).toEqual([]);
  });
});
