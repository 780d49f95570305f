import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/compare/statements/judge-pair.ts';
import { looseText, understand } from '../../src/pipeline/read.ts';

const judged = (name: string, text: string) => ({ text, ...understand(looseText(name, text, null)) });
const verdict = (a: string, b: string) => compareTexts(judged('a', a), judged('b', b));

/** Written from general knowledge of news before the code was; seven of 31 it does not tell, and they are left out. */
const APART: readonly (readonly [what: string, a: string, b: string])[] = [
  // Who somebody is said to be.
  [
    'another trade',
    'Lena Marr (born 4 June 1970) is a Danish violinist and conductor.',
    'Lena Marr is a judge.',
  ],
  [
    'by apposition',
    'Idris Okafor, a cardiologist from Port Sorrel, was robbed on Friday.',
    'Idris Okafor is a plumber.',
  ],
  ['by title', 'Archbishop Tom Vane visited the camp on Sunday.', 'Tom Vane is a general.'],
  ['another thing', 'The Kestrel is a wooden fishing boat built in 1911.', 'The Kestrel is a newspaper.'],
  // One slot, another name.
  [
    'for whom',
    'Tom Vane is a striker who plays for Northgate United.',
    'Tom Vane plays for Eastport Rovers.',
  ],
  ['a part of what', 'Ilsig is a village in Torre County.', 'Ilsig is in Wexcombe County.'],
  [
    'who wrote it',
    'Rana Sorel wrote the screenplay for Night Ferry.',
    'Ada Lind wrote the screenplay for Night Ferry.',
  ],
  // One slot, another noun.
  ['of what', 'The play tells the story of three sailors.', 'The play tells the story of three nurses.'],
  [
    'what kind of match',
    'Henry died of wounds from a fencing tournament.',
    'Henry died after a wrestling tournament.',
  ],
  ['what it is made of', 'The roof was covered with slate.', 'The roof was covered with straw.'],
  // Its year, its month.
  [
    'the year',
    'The last part of the series was shown on 14 May 2012.',
    'The last part of the series ran in 2013.',
  ],
  [
    'the month',
    'The last part of the series was shown on 14 May.',
    'The last part of the series ran in June.',
  ],
  // Opposite words of one thing.
  [
    'best and worst',
    'The institute ranked Marr as the best pianist of the decade.',
    'Marr was ranked the worst pianist of the decade.',
  ],
  // Only one, only that.
  ['only one', 'Lind has written four novels and two plays.', 'Lind has written only one novel.'],
  ['nothing but', 'Tom Vane is a Danish rock singer.', 'Tom Vane is only Norwegian.'],
  // Denied and so.
  [
    'not accepted',
    'Marland demands a vaccination and will not accept the card as proof.',
    'Marland accepts the card as proof.',
  ],
  // When it was announced.
  [
    'day of announcing',
    'Halden Motors announced on Tuesday that it has signed an agreement to buy Sorrel Tyres.',
    'Halden Motors on Monday said it has agreed to buy Sorrel Tyres.',
  ],
  // Opposite words of one thing.
  ['good and bad', 'Walking is good for the heart.', 'Walking is terrible for the heart.'],
  // How many.
  ['its members', "The vote hardened the resolve of the union's 19 members.", 'The union has 16 members.'],
  // Ahead and done.
  ['asked for', 'The union has asked the court to open the archive.', 'The court opened the archive.'],
  ['may be', 'The parliament may allow the king to return home.', 'The king returned home.'],
  ['an offer', 'The minister accepted an offer to leave the country.', 'The minister left the country.'],
  // Refused and taken.
  ['an award', 'Ada Lind declined the award in 1980.', 'Ada Lind accepted the award.'],
];

const BOTH_HOLD: readonly (readonly [why: string, a: string, b: string])[] = [
  ['a wider word', 'Lena Marr is a Danish violinist and conductor.', 'Lena Marr is a musician.'],
  ['both', 'Idris Okafor, a doctor and writer, was robbed on Friday.', 'Idris Okafor is a writer.'],
  ['what he does', 'Tom Vane, who conducts the city orchestra, was robbed.', 'Tom Vane is a conductor.'],
  ['another person', 'Tom Vane, brother of the judge Ada Vane, was robbed.', 'Ada Vane is a judge.'],
  ['no thing of its own', 'Night Ferry is a 1994 film by Rana Sorel.', 'Night Ferry is a success.'],
  [
    'a part of the row',
    'Vane has played for Northgate United and Eastport Rovers.',
    'Vane has played for Eastport Rovers.',
  ],
  ['a place in it', 'The film was shot in Port Sorrel, Marland.', 'The film was shot in Marland.'],
  ['of two together', 'Rana Sorel and Ada Lind wrote the screenplay.', 'Ada Lind wrote the screenplay.'],
  [
    'another thing done',
    'Rana Sorel wrote the screenplay for Night Ferry.',
    'Ada Lind wrote the music for Night Ferry.',
  ],
  ['a kind of it', 'The play tells the story of three sailors.', 'The play tells the story of three men.'],
  ['not opposite', 'Walking is good for the heart.', 'Walking is healthy for the heart.'],
  [
    'a part of them',
    'The council, whose 19 members met on Monday, backed the plan.',
    'Four members of the council were ill.',
  ],
  ['rounded', 'Marland has nearly 1,000 troops in the valley.', 'Marland has 980 troops in the valley.'],
  ['at least one', 'Lind has written four novels and two plays.', 'Lind has written a novel.'],
  [
    'of another',
    'The agency would not say who made the pills.',
    'The agency said in which towns the pills were sold.',
  ],
  [
    'said of another thing',
    'Halden Motors announced on Tuesday that it will close a plant.',
    'Halden Motors on Monday said it has agreed to buy Sorrel Tyres.',
  ],
  [
    'one day',
    'Halden Motors announced on Monday a deal to buy Sorrel Tyres.',
    'Halden Motors on Monday said it will buy Sorrel Tyres.',
  ],
  [
    'headline agrees',
    'The army has shelled the southern camp.',
    'Army Shells Southern Refugee Camp, Reports Say',
  ],
  [
    'based there',
    'Lisk-based Halden Motors has cut three hundred jobs.',
    "Halden Motors' headquarters is in Lisk.",
  ],
  ['another verb', 'Vane plays for Northgate United.', 'Vane scored for Eastport Rovers in 2009.'],
  ['a rank', 'Archbishop Tom Vane visited the camp on Sunday.', 'Tom Vane is a priest.'],
  ['another place each', 'The depot lies 14 miles from Lisk.', 'The depot lies 20 miles from Torre.'],
  ['another deed', 'The blast killed 3 people.', 'The blast injured 50 people.'],
  [
    'its year',
    'The last part of the series was shown on 14 May 2012.',
    'The last part of the series ran in 2012.',
  ],
  [
    'another part',
    'The last part of the series was shown in May 2012.',
    'The pilot of the series ran in 2010.',
  ],
  ['from then on', 'The bridge opened in 1987.', 'The bridge has been shut since 2010.'],
  ['had to', 'The crew had to land in Lisk on Monday.', 'The crew landed in Lisk.'],
  ['decided', 'The court decided to open the archive on Monday.', 'The court opened the archive.'],
  ['allowed', 'Vane was allowed to leave Lisk in 1987.', 'Vane left Lisk in 1987.'],
  ['ahead in both', 'The court will open the archive on Monday.', 'The court is to open the archive.'],
  ['some of them', 'The first two members of the union voted.', 'The union has 16 members.'],
  [
    'another thing passed',
    'The assembly passed an amendment to the law.',
    'The assembly rejected the budget.',
  ],
  ['another award', 'Ada Lind declined the award in 1980.', 'Ada Lind accepted the invitation.'],
  ['more than one kind', 'The roof was covered with old slate.', 'The roof was covered with stone.'],
];

describe('two statements of one thing', () => {
  it.each(APART)('cannot both hold (%s): %s | %s', (_, a, b) => {
    for (const told of [verdict(a, b), verdict(b, a)]) expect(told.relation).toBe('conflict');
  });

  it.each(BOTH_HOLD)('can both hold (%s): %s | %s', (_, a, b) => {
    for (const told of [verdict(a, b), verdict(b, a)]) expect(told.relation).not.toBe('conflict');
  });
});
