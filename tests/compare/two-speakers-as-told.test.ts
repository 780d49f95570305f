import { describe, expect, it } from 'vitest';
import { type Told, conflictsBetween } from '../support/told.ts';

type Case = readonly [why: string, a: string, b: string];

/** One remark in two mouths, however short, however it is split, whoever "he" and "she" are. */
const TWO_SPEAKERS: readonly Case[] = [
  [
    'a remark of two clauses, split into two claims',
    '"There will be no excuses, there will be a reckoning," Ruben Stahl told reporters.',
    '"There will be no excuses, there will be a reckoning," Greta Holm said.',
  ],
  [
    'four words that nobody else would use',
    '"The harbour is bankrupt," Ruben Stahl said.',
    '"The harbour is bankrupt," said Greta Holm.',
  ],
  [
    'a whole sentence of small words',
    '"It should never have come to that," the minister, Ruben Stahl, told parliament.',
    '"It should never have come to that," Greta Holm sobbed as she was led to a car.',
  ],
  [
    'a pronoun, where the other is named just before and is a man',
    '"The glacier does not read our treaties," Boris Vantov said after the talks.',
    'Boris Vantov and Olga Remes came out together. "The glacier does not read our treaties," she told the cameras.',
  ],
  [
    'both are named near by, and each is named as the speaker in so many words',
    'Greta Holm sat beside him. "The ledger has been closed," said Ruben Stahl, who runs the bank.',
    'Ruben Stahl looked on. "The ledger has been closed," Greta Holm declared.',
  ],
  [
    'a title that opens with a participle',
    '"A judge’s robe is not a costume," presiding judge Greta Holm said as she read the ruling.',
    '“A judge’s robe is not a costume,” prosecutor Ruben Stahl thundered.',
  ],
  [
    'a piece of it, with the rest left out',
    '"The tunnel belongs to nobody, and we should remember it," Ruben Stahl stressed.',
    '"The tunnel belongs to nobody," Greta Holm growled at her headquarters.',
  ],
  [
    'a coxswain and a chief',
    '"Ten more minutes and she’d have sunk," said Peder Lund, a trawlerman.',
    '"Ten more minutes and she’d have sunk," coastguard chief Anna Reve told reporters.',
  ],
];

const NOT_TWO: readonly Case[] = [
  [
    'words of mourning that anyone uses',
    '"Our thoughts are with the families of the victims," Ruben Stahl said.',
    '"Our thoughts are with the families of the victims," said Greta Holm.',
  ],
  [
    'words of thanks that anyone uses',
    '"I am deeply grateful for all the support," Ruben Stahl said.',
    '"I am deeply grateful for all the support," said Greta Holm.',
  ],
  [
    'a short phrase inside the sentence of the outlet',
    'Ruben Stahl called it "a huge mistake".',
    'Greta Holm spoke of "a huge mistake".',
  ],
  [
    'a pronoun that may be the other',
    '"The glacier does not read our treaties," Tarn Vantov said after the talks.',
    'Tarn Vantov and Rell Okum came out together. "The glacier does not read our treaties," he told the cameras.',
  ],
  [
    'other endings of one beginning',
    '"The harbour is bankrupt," Ruben Stahl said.',
    '"The harbour is booming," said Greta Holm.',
  ],
  [
    'one man under his office',
    '"The harbour is bankrupt," Ruben Stahl, the harbour master, said.',
    '"The harbour is bankrupt," the harbour master said.',
  ],
  [
    'a body and who speaks for it',
    '"The harbour is bankrupt," the Harbour Board said.',
    '"The harbour is bankrupt," said Greta Holm, a spokeswoman for the Harbour Board.',
  ],
  [
    'a remark that one of them repeats',
    '"The harbour is bankrupt," Ruben Stahl said.',
    'Greta Holm quoted Ruben Stahl as saying "the harbour is bankrupt".',
  ],
  [
    'a slogan of three words',
    '"Enough is enough," Ruben Stahl said.',
    '"Enough is enough," Greta Holm told the crowd.',
  ],
  [
    'a speaker who is only guessed',
    'Ruben Stahl secretly helped the reporters Lars Vide and Petar Oruk pursue the story. It was years before he broke cover, admitting in 2006: "I am the man they called the Mole of Tarn."',
    '"I am the man they called the Mole of Tarn," Ruben Stahl told a magazine.',
  ],
  [
    'a "he" who would speak of himself',
    'Ruben Stahl was dismissed on Friday. "Nobody has found a shred of evidence that Inspector Stahl took a bribe," he said.',
    '"Nobody has found a shred of evidence that Inspector Stahl took a bribe," said Petar Oruk.',
  ],
];

describe('one remark in two mouths', () => {
  it.each(TWO_SPEAKERS)('told: %s', (_, a, b) => {
    expect(kinds(a, b)).toContain('attribution');
  });
  it.each(NOT_TWO)('quiet: %s', (_, a, b) => {
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
