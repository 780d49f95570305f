import { describe, expect, it } from 'vitest';
import { type Told, conflictsBetween } from '../support/told.ts';

type Case = readonly [why: string, a: string, b: string];

/** One remark as two outlets quote it, with what the second did to it. */
const ALTERED: readonly Case[] = [
  [
    'a condition cut off',
    '"We will reopen the mine if the pumps hold," the engineer, Tomas Varga, told reporters.',
    '“We will reopen the mine,” Tomas Varga said on Tuesday.',
  ],
  [
    'an exception cut off',
    '"The water is safe to drink, except in the old quarter," said the mayor, Ilse Brandt.',
    '"The water is safe to drink," Mayor Ilse Brandt said.',
  ],
  [
    'a proviso of time cut off',
    '"We have no sign of sabotage so far," said the coroner, Ana Lind.',
    '"We have no sign of sabotage," Ana Lind said.',
  ],
  [
    'the clause cut off that says which',
    '"We received no letter that named the inspector," the minister, Pavel Oruk, said.',
    '“We received no letter,” said Pavel Oruk.',
  ],
  [
    'a part, with the rest cut off',
    '"The road is open in two districts; in the third the snow is still falling," said Marit Sol of the road office.',
    '“The road is open,” Marit Sol said.',
  ],
  [
    'the end turned into its opposite',
    '"The patient is awake, he is talking, and he remembers very little," said the surgeon, Hanna Weld.',
    '“The patient is awake, he is talking, and he has forgotten nothing,” said Hanna Weld.',
  ],
  [
    'the second sentence turned round and joined to the first',
    '"Both banks have shown me a plan," the receiver, Olaf Grim, told reporters. "Neither has shown me the same plan."',
    '“Both banks have shown me a plan, and it is the same plan,” Olaf Grim said.',
  ],
  [
    'a limit dropped',
    '"We will not talk only to the army," said the envoy, Rana Holm.',
    '“We will not talk to the army,” said Rana Holm.',
  ],
  [
    'a "not" dropped',
    '"We cannot prove that the bridge was unsafe," said the lawyer, Ruben Stahl.',
    '“We can prove that the bridge was unsafe,” said Ruben Stahl.',
  ],
];

const KEPT: readonly Case[] = [
  [
    'cut short, its meaning kept',
    '"We will reopen the mine and we will hire two hundred people," the engineer, Tomas Varga, told reporters.',
    '“We will reopen the mine,” Tomas Varga said on Tuesday.',
  ],
  [
    'the condition told in the words of the outlet',
    '"We will reopen the mine if the pumps hold," the engineer, Tomas Varga, told reporters.',
    '“We will reopen the mine,” Tomas Varga said on Tuesday. He made it a condition that the pumps hold.',
  ],
  [
    'the condition quoted after the speaker',
    '"We will reopen the mine if the pumps hold," the engineer, Tomas Varga, told reporters.',
    '“We will reopen the mine,” Tomas Varga said on Tuesday, “if the pumps hold.”',
  ],
  [
    'a cut that is marked',
    '"We will reopen the mine if the pumps hold," the engineer, Tomas Varga, told reporters.',
    '“We will reopen the mine…,” Tomas Varga said on Tuesday.',
  ],
  [
    'what the doubt is of',
    '"We have no doubt that the bridge was unsafe," said the lawyer, Ruben Stahl.',
    '“We have no doubt,” said Ruben Stahl.',
  ],
  [
    'where and when cut off',
    '"The road is open in the north since Monday morning," said Marit Sol of the road office.',
    '“The road is open,” Marit Sol said.',
  ],
  [
    'a second sentence each outlet picked for itself',
    '"We are very sorry for what happened here. Every family will be visited," said the mayor, Ilse Brandt.',
    '“We are very sorry for what happened here. Nobody slept last night,” said Mayor Ilse Brandt.',
  ],
  [
    'another spelling',
    '"The harbor is awake, it is working, and it labors day and night," said the pilot, Hanna Weld.',
    '“The harbour is awake, it is working, and it labours day and night,” said Hanna Weld.',
  ],
  [
    'a word put in brackets',
    '"He told the board about the leak before the audit," said the lawyer, Ruben Stahl.',
    '“[Mr Weld] told the board about the leak before the audit,” said Ruben Stahl.',
  ],
  [
    'a part of a sentence in the words of the outlet',
    '"We will reopen the mine if the pumps hold," the engineer, Tomas Varga, told reporters.',
    'The engineer, Tomas Varga, said that the company would "reopen the mine".',
  ],
];

/** One remark in two mouths. */
const TWO_SPEAKERS: readonly Case[] = [
  [
    'a name after its description, with a clause of its own',
    '"Nobody sells a boat in the middle of a storm," the minister, Ruben Stahl, told reporters.',
    '"Nobody sells a boat in the middle of a storm," said the harbour pilot, Kadir Oma, who is eighty.',
  ],
  [
    'a pronoun after a sentence that says what she is',
    '“Nobody sells a boat in the middle of a storm,” the director, Ruben Stahl, said.',
    'Chief Inspector Maja Brandt is a patient woman. "Nobody sells a boat in the middle of a storm," she told us.',
  ],
  [
    'a plea that came from somebody',
    'The minister, Greta Holm, asked the press "not to print the list before the families know".',
    'A plea to the press “not to print the list before the families know” came from Lars Vide.',
  ],
  [
    'a piece of the remark',
    '"Nobody sells a boat in the middle of a storm, and I have no storm to offer," Ruben Stahl told reporters.',
    '“Nobody sells a boat in the middle of a storm,” said Kadir Oma.',
  ],
];

const ONE_SPEAKER: readonly Case[] = [
  [
    'one man, by office and by name',
    '"Nobody sells a boat in the middle of a storm," the minister, Ruben Stahl, told reporters.',
    '"Nobody sells a boat in the middle of a storm," Minister Stahl said.',
  ],
  [
    'a speaker who is not named',
    '"Nobody sells a boat in the middle of a storm," the minister, Ruben Stahl, told reporters.',
    '"Nobody sells a boat in the middle of a storm," a fisherman said.',
  ],
  [
    'other words',
    '"Nobody sells a boat in the middle of a storm," Ruben Stahl told reporters.',
    '"Nobody buys fish in the middle of a strike," said Kadir Oma.',
  ],
  [
    'words that anyone could use',
    '"It is a sad day," Ruben Stahl told reporters.',
    '"It is a sad day," said Kadir Oma.',
  ],
];

describe('quotations as told', () => {
  it.each(ALTERED)('altered: %s', (_, a, b) => {
    expect(kinds(a, b)).toContain('quote-alteration');
  });
  it.each(KEPT)('kept: %s', (_, a, b) => {
    expect(kinds(a, b)).not.toContain('quote-alteration');
  });
  it.each(TWO_SPEAKERS)('two speakers: %s', (_, a, b) => {
    expect(kinds(a, b)).toContain('attribution');
  });
  it.each(ONE_SPEAKER)('one speaker: %s', (_, a, b) => {
    expect(kinds(a, b)).not.toContain('attribution');
  });
});

/** The same either way round. */
function kinds(a: string, b: string): readonly string[] {
  const [one, other]: readonly [Told, Told] = [[a], [b]];
  const found = conflictsBetween(one, other);
  expect(conflictsBetween(other, one)).toEqual(found);
  return found;
}
