import { type Case, quiet, said } from './fixture.ts';

/** Through whom someone's words came, and which words their own article takes back. */
export const CHAINS: Readonly<Record<string, readonly Case[]>> = {
  'an outlet quotes someone': [
    said('The Herald quoted the mayor as saying that the pool was shut.', {
      by: 'the mayor',
      says: 'the pool was shut',
      via: ['Herald'],
    }),
    said('The general was cited by Channel 9 as having ruled out a truce.', {
      by: 'The general',
      says: 'having ruled out a truce',
      via: ['Channel 9'],
    }),
    said('Minister Orlo was quoted by Tass-like agency Vesna as saying the pipeline was intact.', {
      by: 'Minister Orlo',
      says: 'the pipeline was intact',
      via: ['Tass-like agency Vesna'],
    }),
  ],
  'citing, one after another': [
    said('Wire agency Norda, citing two port officials, reported 14 dead.', {
      by: 'two port officials',
      says: '14 dead',
      via: ['Wire agency Norda'],
      count: 2,
    }),
    said('The port was shut, the Herald reported on Monday, citing Radio Selva, which quoted the mayor.', {
      by: 'the mayor',
      says: 'The port was shut',
      via: ['Herald', 'Radio Selva'],
      when: 'Monday',
    }),
    said('According to Norda, which cited two officials, the port was shut.', {
      by: 'two officials',
      says: 'the port was shut',
      via: ['Norda'],
    }),
    said(
      'The Daily Post reported that agency RNA, quoting Libyan agency LNO, said the port had fallen.',
      {
        by: 'The Daily Post',
        says: 'agency RNA, quoting Libyan agency LNO, said the port had fallen',
      },
      {
        by: 'Libyan agency LNO',
        says: 'the port had fallen',
        via: ['Daily Post', 'agency RNA'],
        nested: true,
      },
    ),
    said('The minister reported a loss of nine million.', {
      by: 'The minister',
      says: 'a loss of nine million',
      via: [],
    }),
  ],
  'papers and words that were passed on': [
    said('A memo seen by The Standard says the pool must close.', {
      by: 'A memo seen by The Standard',
      says: 'the pool must close',
      via: ['Standard'],
    }),
    said('In comments carried by state news agency Vesna, the premier said the talks were over.', {
      by: 'the premier',
      says: 'the talks were over',
      via: ['state news agency Vesna'],
    }),
    said('The premier said on state television that the talks were over.', {
      by: 'The premier',
      says: 'the talks were over',
      via: ['state television'],
    }),
    said('"It is gone," General Vesk told his host, according to a statement.', {
      by: 'General Vesk',
      says: 'It is gone',
      via: ['statement'],
      to: 'his host',
    }),
    said('The mayor said at a rally that the pool would stay open.', {
      by: 'The mayor',
      says: 'the pool would stay open',
      via: [],
    }),
  ],
  'a chain that goes on': [
    said(
      'Jimena Larrain told Radio Selva that gas had been fired. She said the library was empty.',
      { by: 'Jimena Larrain', says: 'gas had been fired', via: ['Radio Selva'] },
      { by: 'She', says: 'the library was empty', via: ['Radio Selva'] },
    ),
    said(
      'Jimena Larrain told Radio Selva that gas had been fired. Police said nobody was hurt.',
      { by: 'Jimena Larrain', says: 'gas had been fired', via: ['Radio Selva'] },
      { by: 'Police', says: 'nobody was hurt', via: [] },
    ),
    said('The army has reported that its commander held talks. The disclosure came through RIA News.', {
      by: 'The army',
      says: 'its commander held talks',
      via: ['RIA News'],
    }),
  ],
  'wire credits are a link of every chain': [
    said('LISK, Oct 3 (Norda) - Four people were held on Monday, police said.', {
      by: 'police',
      says: 'Four people were held on Monday',
      via: ['Norda'],
    }),
    said('LISK, Oct 3 (Norda) - The port is shut.\n\nThe mayor told Radio Selva that it would open.', {
      by: 'The mayor',
      says: 'it would open',
      via: ['Norda', 'Radio Selva'],
    }),
    quiet('LISK, Oct 3 (Norda) - Four people were held on Monday.'),
  ],
  'taken back in the same article': [
    said('Police had earlier put the toll at 12; it now stands at 9.', {
      by: 'Police',
      says: 'the toll at 12',
      act: 'withdrawn',
    }),
    said('The ministry withdrew its claim that the port had fallen.', {
      by: 'its',
      says: 'the port had fallen',
      act: 'withdrawn',
    }),
    said('Officials initially said 12 people had died but later revised the figure to nine.', {
      by: 'Officials',
      says: '12 people had died',
      act: 'withdrawn',
    }),
    said('Correction: an earlier version of this article said the bridge was built in 1950.', {
      by: 'an earlier version of this article',
      says: 'the bridge was built in 1950',
      act: 'withdrawn',
    }),
    said('The ministry has no proof for its claim that the port had fallen.', {
      by: 'its',
      says: 'the port had fallen',
      act: 'statement',
    }),
    said('Bell first said the road was shut.', { by: 'Bell', says: 'the road was shut', act: 'statement' }),
  ],
};
