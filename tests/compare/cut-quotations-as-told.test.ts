import { describe, expect, it } from 'vitest';
import { type Told, conflictsBetween } from '../support/told.ts';

type Case = readonly [why: string, a: string, b: string];

/** A limit of the remark that one outlet cuts off or swaps. */
const LIMIT_GONE: readonly Case[] = [
  [
    'a condition, where one only calls her by her office',
    '"We will not sign a paper that closes the last school unless the county pays," the chairwoman, Greta Holm, said.',
    '"We will not sign a paper that closes the last school," the chairwoman said in the lobby.',
  ],
  [
    'a condition, where one only growls it',
    '"I will not resign until every file has been read aloud," Ruben Stahl said.',
    '"I will not resign," Ruben Stahl growled at his office.',
  ],
  [
    'where it holds, of none at all',
    '"We have no evidence of any leak outside the north hall," Dr Greta Holm told reporters.',
    '"We have no evidence of any leak," Dr Greta Holm said.',
  ],
  [
    'for how long it is promised',
    '"We are here to build ships, and we will keep the yard open for at least three years," Ruben Stahl said.',
    '"We are here to build ships, and we will keep the yard open," Ruben Stahl promised.',
  ],
  [
    'for how long, and another piece dropped before it',
    '"We are here to build ships, not to break them, and we will keep the yard open for at least three years," Ruben Stahl said.',
    '"We are here to build ships, and we will keep the yard open," Ruben Stahl promised.',
  ],
  [
    'a condition off a piece in the sentence of the outlet',
    '"We will stay on the roof until the rain stops, if that is what it takes," said the climber, Greta Holm.',
    'Greta Holm announced that "we will stay on the roof until the rain stops".',
  ],
  [
    'another place',
    '"There was not a policeman within five kilometres of that depot," said Ruben Stahl.',
    '"There was not a policeman in this city," said Ruben Stahl, the mayor.',
  ],
  [
    'a "not" put in, in a remark of two clauses',
    '"We have heard nothing from the pit, and we have stopped digging," Greta Holm told reporters.',
    '"We have heard nothing from the pit, and we have not stopped digging," Greta Holm said.',
  ],
  [
    'and where her name is spelled with a letter more',
    '"We have heard nothing from the pit, and we have stopped digging," Greta Holme told reporters.',
    '"We have heard nothing from the pit, and we have not stopped digging," Greta Holm said.',
  ],
  [
    'a bound of what is denied',
    '"There are no survivors inside the tunnel, and we have called off the search," Ruben Stahl told reporters.',
    '"There are no survivors, and we have called off the search," said Ruben Stahl.',
  ],
  [
    'a condition, where nobody names the speaker',
    '"The old harbour will stay open to fishermen if the council pays for the dredging," said Greta Holm.',
    '"The old harbour will stay open to fishermen," an official said.',
  ],
  [
    'a bound, though the outlet names what is beyond it',
    '"We found no trace of the poison outside the hospital," Greta Holm said on Monday at the hospital.',
    '"We found no trace of the poison," Greta Holm said at the hospital.',
  ],
  [
    'for how long, of a pledge',
    '"No worker will lose her job for the next two years," Greta Holm said.',
    '"No worker will lose her job," Greta Holm said.',
  ],
];

const LIMIT_KEPT: readonly Case[] = [
  [
    'a place that limits nothing, as nothing is denied',
    '"The ferry will sail from the north pier," said Ruben Stahl.',
    '"The ferry will sail," said Ruben Stahl.',
  ],
  [
    'a day, as any day would do',
    '"We had no warning on Monday morning," said Ruben Stahl.',
    '"We had no warning," said Ruben Stahl.',
  ],
  [
    'how long it took, as nothing is promised',
    '"We waited on the quay for two hours," said Ruben Stahl.',
    '"We waited on the quay," said Ruben Stahl.',
  ],
  ['an idiom', '"There is no doubt in my mind," said Ruben Stahl.', '"There is no doubt," said Ruben Stahl.'],
  [
    'the place told in the words of the outlet',
    '"We have no evidence of any leak outside the north hall," Dr Greta Holm told reporters.',
    '"We have no evidence of any leak," Dr Greta Holm said. Outside the north hall, that is.',
  ],
  [
    'another remark that begins alike',
    '"There was not a policeman in this city," said Ruben Stahl.',
    '"There was not a seat left in the hall by noon," said Ruben Stahl.',
  ],
  [
    'two remarks of two speakers of one office',
    '"We will not sign a paper that closes the last school unless the county pays," the mayor of Orm, Greta Holm, said.',
    '"We will not sign," the mayor of Tarn said.',
  ],
  [
    'a cut that is marked',
    '"We are here to build ships, and we will keep the yard open for at least three years," Ruben Stahl said.',
    '"We are here to build ships, and we will keep the yard open…," Ruben Stahl promised.',
  ],
  [
    'what the outlet quotes further on',
    '"We are here to build ships, and we will keep the yard open for at least three years," Ruben Stahl said.',
    '"We are here to build ships, and we will keep the yard open," Ruben Stahl promised. It would stay "for at least three years".',
  ],
  [
    'how long something has been so',
    '"We have lived on this street for at least thirty years," Greta Holm said.',
    '"We have lived on this street," Greta Holm said.',
  ],
  [
    'the place where nothing is denied',
    '"The crew found a second box inside the wreck," Ruben Stahl said.',
    '"The crew found a second box," said Ruben Stahl.',
  ],
  [
    'two people who begin alike',
    '"I have no quarrel with the neighbours, if they pay," said Ruben Stahl.',
    '"I have no quarrel with the neighbours," said Greta Holm.',
  ],
  [
    'a place here, a time there',
    '"I have no meeting in this town," said Ruben Stahl.',
    '"I have no meeting on Friday afternoon," said Ruben Stahl.',
  ],
  [
    'the limit told behind a comma',
    '"We will reopen the northern mine only if the pumps hold," Greta Holm said.',
    '"We will reopen the northern mine, but the pumps must hold," Greta Holm said.',
  ],
  [
    'two places of which both outlets quote both',
    '"There was not a policeman in the square," said Ruben Stahl. "There was not a policeman at the station."',
    '"There was not a policeman at the station," said Ruben Stahl. "There was not a policeman in the square."',
  ],
];

describe('quotations that lose a limit', () => {
  it.each(LIMIT_GONE)('altered: %s', (_, a, b) => {
    expect(kinds(a, b)).toContain('quote-alteration');
  });
  it.each(LIMIT_KEPT)('kept: %s', (_, a, b) => {
    expect(kinds(a, b)).not.toContain('quote-alteration');
  });
});

/** The same either way round. */
function kinds(a: string, b: string): readonly string[] {
  const [one, other]: readonly [Told, Told] = [[a], [b]];
  const found = conflictsBetween(one, other);
  expect(conflictsBetween(other, one)).toEqual(found);
  return found;
}
