import { type Agree, type Differ, describeTold } from '../support/told-tables.ts';

/** Measures of which a story has one, whatever the words around the number. */
const DIFFER: readonly Differ[] = [
  [
    'quantity',
    'the age of a victim',
    ['Robert Pell, 71, a retired baker from Orsk, was found dead in his kitchen on Monday.'],
    ['The body of Robert Pell, 74, was found on Monday in the kitchen of his house.'],
  ],
  [
    'quantity',
    'an age before and behind the name',
    ['Police charged 34-year-old Anton Reiss with the murder of his neighbour.'],
    ['Anton Reiss, 37, appeared in court on Tuesday charged with murder.'],
  ],
  [
    'quantity',
    'one term in prison',
    ['The court sentenced the former minister Milan Korda to seven years in prison on Tuesday.'],
    ['Ex-minister Milan Korda was sent down for nine years behind bars on Tuesday.'],
  ],
  [
    'quantity',
    'a term and a jailing',
    ['A judge in Lisk jailed Helga Brandt for 18 months for fraud.'],
    ['Brandt, who defrauded the charity, was given a two-year prison term in Lisk.'],
  ],
  [
    'quantity',
    'a term of who is named on one side only',
    [
      'A court in Lisk on Tuesday sentenced the former transport minister Milan Korda to seven years in prison.',
    ],
    ['The ex-minister was slammed with nine years behind bars in Lisk on Tuesday for taking bribes.'],
  ],
  [
    'quantity',
    'a margin of votes',
    ['By a margin of 84,000 votes the people of Kestria sent Ilona Vares to the palace.'],
    ['Ilona Vares led the Kestria runoff by 18,412 votes when counting ended.'],
  ],
  [
    'quantity',
    'one vote, one count of it',
    ['Parliament threw out the government’s pension bill by 74 votes to 73 on Thursday.'],
    ['The pension bill went down in parliament on Thursday by 76 votes to 73.'],
  ],
  [
    'quantity',
    'a fine',
    ['The regulator fined Norvik Bank 40 million crowns for laundering money.'],
    ['Norvik Bank must pay a penalty of 55 million crowns over laundered money, the regulator said.'],
  ],
  [
    'quantity',
    'a ransom',
    ['The family of the kidnapped banker paid a ransom of $2 million, police in Lisk said.'],
    ['The kidnapped banker came home to Lisk after a $3 million ransom was paid.'],
  ],
  [
    'quantity',
    'a flow',
    ['Torvia will let through no less than 120 million cubic metres of water a month at the Kirra gauge.'],
    ['Torvia is ready to release up to 90 million cubic metres of water monthly at the Kirra gauge.'],
  ],
  [
    'quantity',
    'a turnout',
    ['Turnout in the Kestria runoff was 61.4 percent, the commission said.'],
    ['Only 54 percent of voters turned out for the runoff in Kestria, a turnout of shame.'],
  ],
];

/** Numbers that look like two values of one measure and are none. */
const AGREE: readonly Agree[] = [
  [
    'two brothers',
    ['Robert Pell, 71, was found dead in his kitchen on Monday.'],
    ['His brother Martin Pell, 74, found the body in the kitchen on Monday.'],
  ],
  [
    'an age long ago',
    ['Anton Reiss, 37, appeared in court on Tuesday charged with murder.'],
    ['Anton Reiss moved to Lisk at the age of 12 and was charged with murder on Tuesday.'],
  ],
  [
    'who is meant by the surname is not told',
    ['Pell, 71, was found dead in the kitchen on Monday.'],
    ['Sarah Pell, 69, called the police from the kitchen on Monday.'],
  ],
  [
    'a year that goes by while the story runs',
    ['Anton Reiss, 34, was arrested in Lisk on Tuesday.'],
    ['Reiss, who turned 35 in his cell on Friday, was arrested in Lisk.'],
  ],
  [
    'two who are sentenced',
    ['The court sentenced the former minister Milan Korda to seven years in prison on Tuesday.'],
    ['His driver, Otto Lenz, was sent down for two years behind bars on Tuesday.'],
  ],
  [
    'another office',
    [
      'A court in Lisk on Tuesday sentenced the former transport minister Milan Korda to seven years in prison.',
    ],
    ['The driver was given two years behind bars in Lisk on Tuesday for taking bribes.'],
  ],
  [
    'what he faces and what he got',
    ['Milan Korda faces up to twelve years in prison if convicted.'],
    ['The court sentenced Milan Korda to seven years in prison on Tuesday.'],
  ],
  [
    'what was asked and what he got',
    ['Prosecutors had asked for ten years in prison for Milan Korda.'],
    ['The court sentenced Milan Korda to seven years in prison on Tuesday.'],
  ],
  [
    'what he has served',
    ['Milan Korda has spent two years in prison awaiting his trial.'],
    ['The court sentenced Milan Korda to seven years in prison on Tuesday.'],
  ],
  [
    'equal terms',
    ['A judge in Lisk jailed Helga Brandt for 24 months for fraud.'],
    ['Brandt was given a two-year prison term in Lisk for fraud.'],
  ],
  [
    'two votes',
    ['Parliament passed the budget by 80 votes to 67 on Thursday.'],
    ['The pension bill went down in parliament on Thursday by 76 votes to 67.'],
  ],
  [
    'two rounds',
    ['Ilona Vares won the first round by 4,000 votes.'],
    ['Ilona Vares won the runoff in Kestria by 18,412 votes.'],
  ],
  [
    'two fines',
    ['The regulator fined Norvik Bank 40 million crowns for laundering money.'],
    ['Its rival Ostbank was fined 55 million crowns by the regulator.'],
  ],
  [
    'what was asked and what was paid',
    ['The kidnappers demanded a ransom of $5 million for the banker.'],
    ['The family of the banker paid a ransom of $2 million, police said.'],
  ],
  [
    'another sum',
    ['Verhagen intends to invest £120 million in the United Kingdom over three years.'],
    ['Verhagen will invest £300 million in Germany over five years.'],
  ],
  [
    'other months',
    ['Torvia will let through 120 million cubic metres of water a month in summer.'],
    ['Torvia will let through 40 million cubic metres of water a month in winter.'],
  ],
  [
    'turnout of two years',
    ['Turnout in the Kestria runoff was 61.4 percent, the commission said.'],
    ['Four years ago turnout in Kestria was 54 percent.'],
  ],
];

describeTold('measures of which a story has one', DIFFER, AGREE);
