import { type Agree, type Differ, describeTold } from '../support/told-tables.ts';

/** Opposed for all that. */
const DIFFER: readonly Differ[] = [
  [
    'polarity',
    'one has it denied, the other not',
    ['The warehouse was sold on Monday, the mayor said.'],
    ['The warehouse was not sold on Monday, the mayor said.'],
  ],
  [
    'quote-alteration',
    'a word cut out of a remark',
    ['"That person is dangerous and needs to be found as soon as possible," said Lt. Greg Harker.'],
    ['"That person needs to be found as soon as possible," said Lt. Greg Harker.'],
  ],
];

/** Likelier to agree than to differ. */
const AGREE: readonly Agree[] = [
  [
    '"not until" says when',
    ["It wasn't until May 30 that the family revealed his identity in the magazine."],
    ['The family revealed his identity in the magazine on May 30.'],
  ],
  [
    'a rumour discounted is denied',
    ['Larsen said he was not Deep Throat.'],
    ['Larsen discounted rumors that he was Deep Throat.'],
  ],
  [
    'an editor’s brackets',
    [
      '"We appreciate your respect to her (Tara Reed) and her family\'s privacy at this time," said Jack Kessler.',
    ],
    ['"We appreciate your respect to her and her family\'s privacy at this time," said Jack Kessler.'],
  ],
  [
    'a time typed in two ways',
    ['"Police talked to the suspect, who gave himself up just after 6: 00 p.m.," Tim Fanning said.'],
    ['"Police talked to the suspect, who gave himself up just after 6 p.m.," Tim Fanning said.'],
  ],
  [
    'an end that was not aimed at',
    ['"We are not playing games," the minister told reporters.'],
    ['"The people who elected Nora Pell did not elect her to play political games," Moll said.'],
  ],
  [
    'one account has both words',
    ['Robert Buckley fell while climbing to a hut on Mount Sefton.'],
    ['Robert Buckley was climbing to a hut on Mount Sefton.'],
  ],
  [
    'the rescued and the dead',
    ['Five other bank workers were rescued from the balcony of the burning bank.'],
    ['Three bank workers were killed in the burning bank.'],
  ],
  [
    'the old one and a new one',
    ['The fire burned the old creamery to the ground.'],
    ['A new creamery grew up in the valley to take its place.'],
  ],
  [
    'a town in its county',
    ['A fire destroyed a supermarket in Surrey on Monday.'],
    ['A fire destroyed a supermarket in Banstead on Monday. Surrey Fire Brigade sent ten engines.'],
  ],
  [
    'one direction, written in two ways',
    ['The quake was centred 36 miles south-west of Bandar.'],
    ['The quake was centred 35 miles southwest of Bandar.'],
  ],
  [
    'an occupation is no first',
    ['The Red Sox made first baseman Mark Teller an offer.'],
    ['The Red Sox spoke to first baseman Carlos Delga about an offer.'],
  ],
  [
    'somebody is the first in two offices',
    ['In 1995 she became the first woman on the board of the American Medical Association.'],
    ['She was the first woman to head the medical society of Alabama.'],
  ],
];

describeTold('likelier readings', DIFFER, AGREE);
