const WORDS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth';

const values = new Map(WORDS.split(' ').map((word, value): [string, number] => [word, value]));

/** The rank an ordinal names: "fourth" and "4th" are 4; null where the word is none. */
export function ordinalValue(word: string): number | null {
  const known = values.get(word);
  if (known !== undefined) return known;
  const digits = /^(\d{1,6})(?:st|nd|rd|th)$/u.exec(word)?.[1];
  return digits === undefined ? null : Number(digits);
}
