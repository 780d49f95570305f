import { type Agree, type Differ, describeTold } from '../support/told-tables.ts';

/** An innocent reason stands near, and does not hold. */
const DIFFER: readonly Differ[] = [
  [
    'quantity',
    'the whole, told by one of them',
    ['Some 1,400 miners are on strike at the Halden pits, their union said.'],
    ['“Two thousand of us are on strike at the Halden pits,” said the miner Olaf Brandt.'],
  ],
  [
    'quantity',
    'the whole, pointed to',
    ['Forty pupils were trapped on the bus in Merrin.'],
    ['“There were sixty of us trapped on the bus in Merrin,” a pupil said.'],
  ],
  [
    'quantity',
    'one convict, two terms',
    ['The former minister Viktor Hallan was sentenced to seven years in prison for taking bribes.'],
    ['Viktor Hallan was slammed with nine years behind bars on Tuesday.'],
  ],
  [
    'quantity',
    'one convict, jailed and given a term',
    ['Judge Petra Lind jailed the banker Oskar Rehn for four years on Monday.'],
    ['The banker Oskar Rehn was handed six years in jail on Monday.'],
  ],
  [
    'quantity',
    'days after the sentence',
    ['Anna Korvin was sentenced to three years in prison for fraud.'],
    ['Anna Korvin left the town two days after she was sentenced to five years in prison for fraud.'],
  ],
  [
    'quantity',
    'another place in another clause',
    ['The explosion killed 14 workers at the depot, said the mayor, who was in Torvik at the time.'],
    ['The explosion killed 19 workers at the depot, said a spokesman in Belmar.'],
  ],
  [
    'quantity',
    'paid in what, and when: no grounds',
    ['The chief executive Helen Marsh leaves with £6.2 million in shares.'],
    ['Helen Marsh, the chief executive, leaves at completion with £2.6 million.'],
  ],
  [
    'date-time',
    'a clock by two zones, an hour and a half apart',
    ['The trawler struck the rock at 21:40 (2040 GMT) on Wednesday, the coastguard said.'],
    ['The trawler struck the rock at 23:15 on Wednesday, the owners said.'],
  ],
  [
    'date-time',
    'the offset told in another sentence',
    ['The trawler struck the rock at 2040 GMT on Wednesday. Its crew were ashore by 23:30 (2230 GMT).'],
    ['The trawler struck the rock at 23:15 on Wednesday, the owners said.'],
  ],
  [
    'date-time',
    'the clock of the outlet that names no zone',
    ['The trawler struck the rock at 2040 GMT on Wednesday.', '2024-05-09T06:00:00Z'],
    ['The trawler struck the rock at about 22:20 on Wednesday.', '2024-05-09T08:00:00+01:00'],
  ],
  [
    'date-time',
    'a strike that began in the morning or at noon',
    ['The strike of the dockers began at 6 a.m. (0400 GMT) on Monday.'],
    ['The strike of the dockers began at noon on Monday.'],
  ],
];

/** The innocent reason holds. */
const AGREE: readonly Agree[] = [
  [
    'some of us',
    ['Some 1,400 miners are on strike at the Halden pits, their union said.'],
    ['“Two of us were hurt at the gate,” said the miner Olaf Brandt.'],
  ],
  [
    'a part of them',
    ['Twelve sailors were rescued from the ship on Sunday.'],
    ['Three of them were taken to hospital after they were rescued from the ship on Sunday.'],
  ],
  [
    'two convicts, two terms',
    ['The former minister Viktor Hallan was sentenced to seven years in prison for taking bribes.'],
    ['His driver, Jan Morek, was sentenced to two years in prison.'],
  ],
  [
    'the term asked for',
    ['The former minister Viktor Hallan was sentenced to seven years in prison for taking bribes.'],
    ['Prosecutors had asked for nine years in prison for Viktor Hallan.'],
  ],
  [
    'the most he could be given',
    ['The former minister Viktor Hallan was sentenced to seven years in prison for taking bribes.'],
    ['Viktor Hallan faced up to ten years in prison.'],
  ],
  [
    'a term and what he has sat of it',
    ['The banker Oskar Rehn was jailed for six years on Monday.'],
    ['Oskar Rehn has already spent two years in jail.'],
  ],
  [
    'a suspended part',
    ['Oskar Rehn was sentenced to six years in prison.'],
    ['Oskar Rehn was sentenced to six years in prison, two of them suspended.'],
  ],
  [
    'one term, in months',
    ['Oskar Rehn was sentenced to two years in prison.'],
    ['Oskar Rehn was given 24 months in jail.'],
  ],
  [
    'two schools',
    ['Police held 12 pupils at a school in Torvik on Monday.'],
    ['Police held 19 pupils at a school in Belmar on Monday.'],
  ],
  [
    'one clock by two zones',
    ['The trawler struck the rock at 21:40 on Wednesday, the coastguard said.'],
    ['The trawler struck the rock at 2040 GMT on Wednesday, the owners said.'],
  ],
  [
    'one clock, the offset told',
    ['The trawler struck the rock at 21:40 (2040 GMT) on Wednesday, the coastguard said.'],
    ['The trawler struck the rock at 21:45 on Wednesday, the owners said.'],
  ],
  [
    'a clock by two zones, and nobody tells how far apart they are',
    ['The trawler struck the rock at 2040 GMT on Wednesday.'],
    ['The trawler struck the rock at 23:15 on Wednesday, the owners said.'],
  ],
  [
    'one clock, by the clock of the outlet that names no zone',
    ['The trawler struck the rock at 2040 GMT on Wednesday.', '2024-05-09T06:00:00Z'],
    ['The trawler struck the rock at about 21:45 on Wednesday.', '2024-05-09T08:00:00+01:00'],
  ],
  [
    'past midnight by one clock',
    ['The missile struck the depot at 2312 GMT on Tuesday. Fires burned until 6 a.m. (0200 GMT).'],
    ['The missile struck the depot at 3.10 a.m. on Wednesday.'],
  ],
];

describeTold('numbers that look explained', DIFFER, AGREE);
