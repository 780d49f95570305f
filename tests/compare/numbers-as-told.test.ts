import { type Agree, type Differ, describeTold } from '../support/told-tables.ts';

/** Numbers of one thing that differ, as outlets print them. */
const DIFFER: readonly Differ[] = [
  [
    'quantity',
    'a range that leaves the other sum out',
    ['The club offered Marlow between $140 and $150 million over seven years.'],
    ['The club offered Marlow $160 million over seven years.'],
  ],
  [
    'quantity',
    'one man, one sentence',
    ['Peter Larsen served four months in prison for obstructing justice.'],
    ['Larsen served five months in prison for obstructing justice.'],
  ],
  [
    'quantity',
    'one fall',
    ['The 36-year-old climber Duncan Reed died after falling about 150 metres on Mount Colm on Friday.'],
    ['Duncan Reed, 36, fell about 60 metres to his death on Mount Colm on Friday.'],
  ],
  [
    'quantity',
    'one quake, two observatories',
    ['The quake that shook Orsa island on Sunday had a magnitude of 5.9.'],
    ['The earthquake on Orsa island on Sunday measured magnitude 6.1.'],
  ],
  [
    'quantity',
    'the dead of one fire in two counts, two hurt beside them',
    ['The fire at the mill killed 12 people and injured five.'],
    ['The fire at the mill killed 17 people.'],
  ],
  [
    'quantity',
    'shots that hit one man',
    ['The post-mortem showed that Gray had been shot seven times.'],
    ['Gray was shot 11 times by police, the family said.'],
  ],
  [
    'quantity',
    'cables of one failure',
    ['Two undersea cables off Alexandria went down on Friday.'],
    ['Three undersea cables off Alexandria went down on Friday.'],
  ],
  [
    'quantity',
    'games one player missed in one season',
    ['Thomas missed nine games this season because of the injury, his coach said.'],
    ['Thomas missed ten games this season because of the injury, his doctor said.'],
  ],
];

/** Numbers that may both hold. */
const AGREE: readonly Agree[] = [
  [
    'a range whose unit stands once',
    ['The club offered Marlow $140- $150 million over seven years.'],
    ['The club offered Marlow between $140 million and $150 million over seven years.'],
  ],
  [
    'groups set apart',
    ['A British climber fell 2, 000ft to his death on Mount Sefton.'],
    ['A British climber fell 600 metres to his death on Mount Sefton.'],
  ],
  [
    'telephone numbers',
    ['Anyone with information about the fire is asked to call police on 0845 125 2222.'],
    ['Anyone with information about the fire is asked to call police on 0800 555111.'],
  ],
  [
    'calibres',
    ['Gray pointed a .38-caliber revolver at the officers.'],
    ['Gray pointed a .357 revolver at the officers, a 357 Magnum.'],
  ],
  [
    'blocks of two streets',
    ['The victim was shot at a home in the 12000 block of East Street.'],
    ['The victim was shot at a home in the 22000 block of Joliet Avenue.'],
  ],
  [
    'two players',
    ['Charles rushed for 226 yards in the playoffs, the best by a running back this year.'],
    ['The Chiefs won in the playoffs. Hillis rushed for 101 yards and a touchdown.'],
  ],
  [
    'a season and a stretch of it',
    ['Teller hit 13 homers and 43 RBIs in 54 games with the Angels in the playoffs year.'],
    ['Teller had 33 homers and 121 RBIs this season and reached the playoffs.'],
  ],
  [
    'plays of two kinds',
    ['Manning threw a 41-yard touchdown pass to Wayne before the quarterback sat down.'],
    ['Manning threw for 364 yards and three touchdowns, a fine day for a quarterback.'],
  ],
  [
    'two people, by their ages',
    ['A 36-year-old climber fell about 150 metres in the park.'],
    ['A 32-year-old climber fell about 600 metres in the park.'],
  ],
  [
    'two peoples',
    ['A British climber fell 2,000 feet on Mount Colm.'],
    ['An Australian climber fell 1,200 feet on Mount Colm.'],
  ],
  [
    'a quake of another month',
    ['A quake of magnitude 6.1 struck Orsa island in September.'],
    ['A quake of magnitude 5.6 jolted Orsa island on Sunday.'],
  ],
  [
    'the dead of another year, told by "it"',
    ['Ten people were killed on Sunday on Orsa island.'],
    ['The last quake was in February in Sarand. It killed 612 people and injured more than 1,400.'],
  ],
  [
    'what any quake can do',
    ['The quake had a magnitude of 6.2.'],
    ['A magnitude 6.8 quake can cause severe damage.'],
  ],
  [
    'parts that add up',
    ['Police said two women and one man died in the bank.'],
    ['Three bank workers died in the bank, police said.'],
  ],
  [
    'the shot, and the killed among them',
    ['A man shot to death one person and injured two others at the firm on Monday.'],
    ['A man shot three people at the firm on Monday.'],
  ],
  [
    'those of one people',
    ['The navy seized 11 Yemeni nationals on the boat.'],
    ['The navy seized 23 pirates on the boat.'],
  ],
  [
    'women among all',
    ['Two women were killed when the bus overturned.'],
    ['Five people were killed when the bus overturned.'],
  ],
  [
    'the badly hurt among the hurt',
    ['Three were seriously injured when the bus overturned.'],
    ['Twelve people were injured when the bus overturned.'],
  ],
  [
    'one operation and all of them',
    ['The warship seized 12 magazines and six rifles from the boats.'],
    ['The warship has seized 31 magazines and 14 rifles in its five operations so far.'],
  ],
  ['a run of a longer one', ['Manning completed his first 17 passes.'], ['Manning completed 29 passes.']],
  [
    'earlier ones',
    ['Gray had four prior arrests, police said.'],
    ['Police made 46 arrests after the vigil for Gray.'],
  ],
  [
    'the worst of many',
    ['The 12 worst-hit villages had no water after the quake.'],
    ['Seven villages had no water after the quake.'],
  ],
  [
    'some of a jury',
    ['Eight of the jurors were women.'],
    ['Two jurors who spoke at the news conference were women.'],
  ],
  [
    'another shooting, weeks before',
    ['The shooting came weeks after a driver shot eight people in Manstead.'],
    ['The woman shot three people at the plant.'],
  ],
  [
    'one cable if it had been one',
    ['If only one cable were cut, the traffic could have gone another way.'],
    ['Three cables were cut off the coast.'],
  ],
  [
    'one list in another order',
    ['As much as 52 percent of traffic in Egypt and 82 percent in India was out of service.'],
    ['As much as 82 percent of traffic in India and 52 percent in Egypt was out of service.'],
  ],
  [
    'an edition and a year',
    ['Dana Leitner will host the 86th Oscars.'],
    ['Dana Leitner will host the 2014 Oscars.'],
  ],
];

describeTold('numbers as told', DIFFER, AGREE);
