import { type Agree, type Differ, describeTold } from '../support/told-tables.ts';

/** Numbers, times and places of one story as outlets print them; each with the kind of what differs. */
const DIFFER: readonly Differ[] = [
  [
    'date-time',
    'the first of its kind, by two clocks',
    ['The first fire engine was at the mill at 07:10.'],
    ['It was 7.40 by the church clock when the first fire engine turned in at the mill.'],
  ],
  [
    'date-time',
    'one gate, closed at two times',
    ['The gate of the ground was closed at 18:44 by the police.'],
    ['The gate of the ground was closed at ten past six, well before the kick-off.'],
  ],
  [
    'date-time',
    'none before, and some before',
    ['None of the tickets was sold before 9 May.'],
    ['A dozen of the tickets were sold on Tuesday.'],
  ],
  [
    'quantity',
    'the price of one, to buyer and seller',
    ['Buyers of the leaked paper had paid 300 crowns each.'],
    ['Fixers raked in 3,000 crowns for every copy of the leaked paper.'],
  ],
  [
    'quantity',
    'figures that changed places',
    ['The test was called off for 84,000 candidates.'],
    ['Some 48,000 young people had been due to sit the test.'],
  ],
  [
    'quantity',
    'one leader’s group, in two towns',
    ['The 22-member team, headed by Anatol Reszke, landed in Lisk on Tuesday.'],
    ['Some 40 officers led by Anatol Reszke spent the day in Tarn.'],
  ],
  [
    'quantity',
    'where a rate went up to',
    ['The National Bank raised its main rate to 9.25 percent on Thursday.'],
    ['The rate of the National Bank goes up a whole point to 9.5.'],
  ],
  [
    'quantity',
    'the length of one thing, before its noun and behind a verb',
    ['A two-hour meeting of the council ended in uproar.'],
    ['The meeting of the council lasted more than four hours.'],
  ],
  [
    'quantity',
    'a number whose noun stands in the sentence before',
    ['The march drew 1,200 people, the police said. The students put the number at 8,000.'],
    ['The attendance is estimated at 1,200 persons.'],
  ],
  [
    'scope',
    'all of the regions, and some of them',
    ['The minister cancelled the examination in all nine regions.'],
    ['The examination was withdrawn in the capital and three northern regions.'],
  ],
  [
    'scope',
    'one record for two',
    ['It was the worst accident in the history of the railways.', '2024-05-10'],
    [
      'In 1998, when two trains met in fog, came the worst accident in the history of the railways.',
      '2024-05-10',
    ],
  ],
  [
    'place',
    'one flight by its passengers, at two airports',
    ['The flight, with 61 passengers aboard, landed at Port Selim.'],
    ['With 61 passengers aboard the machine came back to Kessary.'],
  ],
  [
    'date-time',
    'gone before, and staying until later',
    ['The delegation departed on Tuesday 7 May.', '2024-05-09'],
    ['The delegation will remain in the country until 9 May.', '2024-05-07'],
  ],
  [
    'quantity',
    'lives, and people who drowned',
    ['The sinking of the ferry claimed 41 lives.'],
    ['The ferry went down with 27 people drowned.'],
  ],
];

/** The same shapes where something innocent explains the difference. */
const AGREE: readonly Agree[] = [
  [
    'the first of two kinds',
    ['The first fire engine was at the mill at 07:10.'],
    ['It was 7.40 by the church clock when the first newspaper was brought to the mill.'],
  ],
  [
    'one convoy leaves and arrives',
    ['The first convoy left the depot at 12:20.'],
    ['The first convoy arrived in the town at 17:40.'],
  ],
  [
    'one clock, in figures and in words',
    ['The gate of the ground was closed at 18:12 by the police.'],
    ['The gate of the ground was closed at ten past six, well before the kick-off.'],
  ],
  [
    'none before, and some afterwards',
    ['None of the tickets was sold before 7 May.'],
    ['A dozen of the tickets were sold on Thursday.'],
  ],
  [
    'the price of one, and of all',
    ['Buyers of the leaked paper had paid 300 crowns each.'],
    ['Fixers raked in 3,000 crowns in all for the leaked paper.'],
  ],
  [
    'candidates of another year',
    ['The test was called off for 84,000 candidates.'],
    ['The test had its own trouble last year, when 9,000 candidates sat before a blank screen.'],
  ],
  [
    'groups of two leaders',
    ['The 22-member team, headed by Anatol Reszke, landed in Lisk on Tuesday.'],
    ['Some 40 officers led by Bran Hesel spent the day in Tarn.'],
  ],
  [
    'levels of two months',
    ['Inflation rose to 9.25 percent in March.'],
    ['Inflation rose to 9.5 percent in April.'],
  ],
  [
    'how many there are, and how many go',
    ['The group had 11,800 employees at the end of the quarter.'],
    ['The group is to cut 1,450 employees after a bad quarter.'],
  ],
  [
    'lengths of two things',
    ['A two-hour meeting of the council ended in uproar.'],
    ['The council ended a four-hour strike.'],
  ],
  [
    'a smaller protest of another month',
    ['The march drew 1,200 people, the police said.'],
    ['A smaller protest in April, attended by about 300, passed off without incident.'],
  ],
  [
    'all of those that were affected',
    ['The minister cancelled the examination in all the affected regions.'],
    ['The examination was withdrawn in the capital and three northern regions.'],
  ],
  [
    'two records that are not one',
    ['It was the worst accident in the history of the railways.', '2024-05-10'],
    ['In 1998 came the longest strike in the history of the railways.', '2024-05-10'],
  ],
  [
    'two flights on two days',
    ['The flight, with 61 passengers aboard, landed at Port Selim on Tuesday.'],
    ['With 61 passengers aboard the machine came back to Kessary on Thursday.'],
  ],
  [
    'gone after it was to stay',
    ['The delegation departed on Friday 10 May.', '2024-05-10'],
    ['The delegation will remain in the country until 9 May.', '2024-05-07'],
  ],
  [
    'whom it was released to',
    ['Forty-six people were released at the bridge.'],
    ['The men were released to two delegates at the bridge.'],
  ],
  [
    'a few, and very many',
    ['Two people were injured at the gate of the stadium.'],
    ['At least 23 people were injured in the crush at the stadium.'],
  ],
];

describeTold('numbers and times as told', DIFFER, AGREE);
