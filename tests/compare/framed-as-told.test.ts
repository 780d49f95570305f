import { describe, expect, it } from 'vitest';
import { type Told, kindsBetween } from '../support/told.ts';

type Case = readonly [what: string, a: string, b: string];

/** What a story is about, or who is in it, in words that lean apart; often there is little else that the two share. */
const LEANS_APART: readonly Case[] = [
  [
    'an operation and a massacre',
    'An operation by special forces in the town of Karsk on Tuesday left nine people dead, the army said.',
    'A massacre took place in Karsk on Tuesday. Soldiers went from house to house.',
  ],
  [
    'an incident and a nightmare',
    'Bendel airport was closed on Sunday for two hours in connection with an incident on the runway.',
    'Nightmare at Bendel airport: a holiday jet slid off the runway and into a ditch on Sunday.',
  ],
  [
    'a merger, and a firm that is gobbled up',
    'Norbank and Sudbank announced a merger of equals on Monday.',
    'Sudbank was gobbled up on Monday by its rival Norbank.',
  ],
  [
    'a judgment and a show trial',
    'By judgment of Friday the court in Elsen sentenced Rolf Aden to six years.',
    'The show trial of Rolf Aden ended in Elsen on Friday.',
  ],
  [
    'families, and a mob of hooligans',
    'Followers of Velta Town, many of them families with children, waited outside the ground at Orr on Saturday.',
    'A mob from Velta Town laid siege to the ground at Orr on Saturday.',
  ],
  [
    'in good order, and in panic',
    'Passengers left the ferry Alba in good order on Friday night after a fire broke out.',
    'Panic broke out aboard the ferry Alba on Friday night as passengers fought for the boats.',
  ],
  [
    'a job programme, and a bloodbath',
    'A restructuring programme at Tessel Steel affects 900 posts.',
    'Tessel Steel workers face a jobs bloodbath.',
  ],
  [
    'a landslide and a narrow win',
    'The Farmers’ Union won Sunday’s election in Velta by a landslide.',
    'The Farmers’ Union scraped home in Sunday’s election in Velta.',
  ],
  [
    'progress and a setback',
    'The trade talks between Velta and Orland ended in Oslo on Monday with a breakthrough on fish.',
    'The trade talks between Velta and Orland ended in Oslo on Monday in failure.',
  ],
  [
    'stepping down, and being forced out',
    'Premier Ida Holm stepped down on Monday after nine years.',
    'Premier Ida Holm was forced out on Monday by her own party.',
  ],
  [
    'leaving, and storming out',
    'Envoy Karl Hess left the talks in Ghent on Friday before they ended.',
    'Envoy Karl Hess stormed out of the talks in Ghent on Friday.',
  ],
  [
    'militants, and resistance fighters',
    'Militants raided a barracks near Dol on Sunday, killing three soldiers.',
    'Resistance fighters struck the occupiers’ barracks near Dol on Sunday.',
  ],
  [
    'a government and a regime',
    'The government in Karsk closed the border on Thursday.',
    'The regime in Karsk has sealed the border.',
  ],
  [
    'asylum seekers, and invaders',
    'Asylum seekers landed on the beach at Tarn on Friday, the coastguard said.',
    'Illegals stormed the beach at Tarn on Friday.',
  ],
  [
    'adopted, and rammed through',
    'Parliament in Velta adopted the new media law on Tuesday.',
    'The media law was rammed through parliament in Velta on Tuesday.',
  ],
  [
    'savings, and brutal cuts',
    'The city of Orr presented a savings programme on Wednesday.',
    'The city of Orr took the axe to its libraries on Wednesday: brutal cuts were presented.',
  ],
  [
    'a peace mission and an invasion',
    'A peacekeeping mission entered the valley of Orm at dawn on Monday, the ministry in Velta said.',
    'Velta’s invasion of the valley of Orm began at dawn on Monday.',
  ],
  [
    'a crowd and a baying mob',
    'A crowd of some two hundred gathered outside the court in Elm on Monday night.',
    'A baying mob gathered outside the court in Elm on Monday night.',
  ],
  [
    'traces, and poison',
    'Traces of a solvent have been found in milk from the Alda dairy.',
    'Poison has been found in milk from the Alda dairy.',
  ],
  [
    'a mood in two words',
    'Ana Brandt and Luis Orel met in Rome on Monday. They spoke in an open and constructive spirit.',
    'Ana Brandt and Luis Orel met in Rome on Monday. The mood was icy.',
  ],
  [
    'a rescue and a handout',
    'The state rescue of Sund Bank was agreed on Sunday night.',
    'Sund Bank is to get a handout of four billion, it was agreed on Sunday night.',
  ],
  [
    'industrial action, and holding a country to ransom',
    'Train drivers in Velta began industrial action on Monday in a dispute over pay.',
    'Train drivers in Velta held the country to ransom on Monday.',
  ],
  [
    'a promise kept, and a betrayal',
    'The Green Union left the coalition in Velta on Tuesday and kept its promise to voters.',
    'The betrayal was complete on Tuesday: the Green Union walked out of the coalition in Velta.',
  ],
  [
    'like clockwork, and chaos',
    'The evacuation of the old town of Orr on Monday went like clockwork.',
    'The evacuation of the old town of Orr on Monday descended into chaos.',
  ],
  [
    'a success and a fiasco',
    'The first flight of the Stella rocket on Tuesday was a success, the agency said.',
    'The first flight of the Stella rocket on Tuesday was a fiasco.',
  ],
  [
    'proportionate force, and brutality',
    'Officers used proportionate force to clear the square in Milva on Monday.',
    'Officers clubbed their way across the square in Milva on Monday with great brutality.',
  ],
];

/** Nearly the same, and nothing to tell. */
const QUIET: readonly Case[] = [
  [
    'a word in somebody’s mouth',
    'An operation by special forces in Karsk on Tuesday left nine people dead.',
    'Special forces killed nine people in Karsk on Tuesday. “It was a massacre,” said a villager, Jan Orel.',
  ],
  [
    'a word that one only reports',
    'An operation by special forces in Karsk on Tuesday left nine people dead.',
    'Special forces killed nine people in Karsk on Tuesday, in what the opposition called a massacre.',
  ],
  [
    'both words in both articles',
    'The massacre in Karsk on Tuesday shocked the country. The army spoke of an operation against bandits.',
    'An operation in Karsk on Tuesday left nine people dead. Villagers speak of a massacre.',
  ],
  [
    'an old massacre',
    'An operation by special forces in Karsk on Tuesday left nine people dead.',
    'Karsk remembered the massacre of 1987 on Tuesday.',
  ],
  [
    'a massacre denied',
    'An operation by special forces in Karsk on Tuesday left nine people dead.',
    'There was no massacre in Karsk on Tuesday.',
  ],
  [
    'a question',
    'An operation by special forces in Karsk on Tuesday left nine people dead.',
    'Was it a massacre that happened in Karsk on Tuesday?',
  ],
  [
    'two places',
    'A precision strike hit a fuel depot at Dol on Sunday.',
    'A terrorist attack on the market of Hask killed four on Sunday.',
  ],
  [
    'riot police, and a mob boss',
    'Demonstrators met riot police on the square in Milva on Monday.',
    'Protesters filled the square in Milva on Monday, where a mob boss once lived.',
  ],
  [
    'a horror film',
    'An incident on the runway closed Bendel airport on Sunday.',
    'A horror film was shot at Bendel airport last year.',
  ],
  [
    'a landslide of earth',
    'The Farmers’ Union won narrowly in Velta on Sunday.',
    'A landslide buried a road in Velta on Sunday.',
  ],
  [
    'a landslide of another party',
    'The Farmers’ Union won narrowly in Velta on Sunday.',
    'The Greens won the city of Orr by a landslide on Sunday.',
  ],
  [
    'panic on the market',
    'Passengers left the ferry Alba in good order on Friday night.',
    'Panic broke out on the stock exchange on Friday night after the ferry Alba burned.',
  ],
  [
    'talks of others',
    'The trade talks between Velta and Orland ended in Oslo on Monday with a breakthrough.',
    'Wage talks at the port of Sund ended on Monday in failure.',
  ],
  [
    'two plain words',
    'Demonstrators marched through Arvik on Friday.',
    'Supporters of the mayor marched through Arvik on Friday.',
  ],
  [
    'two hard words',
    'A mob laid siege to the court in Elm on Monday night.',
    'Rioters besieged the court in Elm on Monday night.',
  ],
  [
    'two groups of one evening',
    'A mob broke the windows of a bank in Elm on Monday night.',
    'Supporters greeted the winner at the airport in Elm on Monday night.',
  ],
  [
    'a vigil, and rioters after it',
    'A vigil for the dead student was held on the square of Milva on Monday.',
    'Rioters broke windows in Milva on Monday after a vigil for the dead student.',
  ],
  [
    'riot police beside protesters',
    'Protesters filled the square of Milva on Monday.',
    'The square of Milva was closed on Monday by riot police in vans.',
  ],
  [
    'an arrest of somebody, and what he did',
    'Karl Ebb was arrested in Milva on Monday.',
    'Karl Ebb kidnapped a banker in Milva in 2019.',
  ],
  [
    'what critics say',
    'The election in Velta ended on Sunday.',
    'Critics dismissed the election in Velta on Sunday as a sham.',
  ],
  [
    'justice obstructed, and a sentence',
    'Karl Ebb was sentenced in Milva on Monday to six years.',
    'Karl Ebb was charged in Milva with obstruction of justice.',
  ],
  [
    'a tax that is raised in two words',
    'The tax rises were adopted in Velta on Monday.',
    'The tax hikes were adopted in Velta on Monday.',
  ],
  ['a month', 'The protest in Velta in March was small.', 'A riot in Velta followed in April.'],
  [
    'a bomb made safe',
    'Soldiers neutralised a bomb near Dol on Sunday.',
    'Bandits murdered a shepherd near Dol on Sunday.',
  ],
  [
    'two governments',
    'The government in Velta closed the border on Thursday.',
    'The regime in Karsk has sealed the border with Orland.',
  ],
  [
    'who left whom',
    'Premier Ida Holm stepped down on Monday after nine years.',
    'Her predecessor, Karl Ebb, was forced out in 2011.',
  ],
  [
    'leaving by train',
    'Envoy Karl Hess left Ghent on Friday by train.',
    'A Dutch delegate stormed out of the talks in Ghent on Friday.',
  ],
  [
    'a disaster feared',
    'The evacuation of Orr on Monday went like clockwork.',
    'Orr could face chaos if it is ever evacuated, experts warned in March.',
  ],
  [
    'success of one, failure of another',
    'The first flight of the Stella rocket on Tuesday was a success.',
    'The first flight of the Luna rocket on Tuesday was a fiasco.',
  ],
  [
    'a crisis in a name',
    'Savings of four billion were agreed in Velta on Sunday night.',
    'The Butchery, a restaurant in Velta, burned down on Sunday night.',
  ],
  [
    'a law adopted and one rammed through',
    'Parliament in Velta adopted the new fishing law on Tuesday.',
    'The media law was rammed through parliament in Velta in March.',
  ],
  [
    'events are not what was a disaster',
    'The ministers met in Velta to discuss the current events in Norvia.',
    'The governor has used the disaster in Norvia to strengthen his hold on Velta.',
  ],
  [
    'a firm swallowed, two others merged',
    'Norbank and Sudbank announced a merger on Monday.',
    'Norbank swallowed the insurer Teva last year.',
  ],
];

const told = (text: string): Told => [text];

describe('one happening or group named with another leaning', () => {
  it.each(LEANS_APART)('framing: %s', (_, a, b) => {
    expect(kindsBetween('characterisation', told(a), told(b))).toContain('framing');
    expect(kindsBetween('characterisation', told(b), told(a))).toContain('framing');
  });
  it.each(QUIET)('quiet: %s', (_, a, b) => {
    expect(kindsBetween('characterisation', told(a), told(b))).toEqual([]);
    expect(kindsBetween('characterisation', told(b), told(a))).toEqual([]);
  });
});
