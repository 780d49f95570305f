import { numberWord } from './number-value.ts';

/** A count of votes, the higher first: "by five votes to two", "four in favour and three against", "passed 5-2". */
export interface Tally {
  readonly high: number;
  readonly low: number;
  /** Where in the text. */
  readonly start: number;
  readonly end: number;
}

/** How news writes it. A number is a figure or a word; which words are numbers is seen afterwards. */
const FORMS: readonly RegExp[] = [
  /\b(\w+) votes? to (\w+)\b/iu,
  /\b(\w+) (?:votes? |members? )?(?:in favou?r|for)(?: of it)?,? (?:and|to|with|against) (\w+) (?:votes? )?(?:against|opposed)\b/iu,
  /\bvot(?:e|ed|ing)(?: of)?(?: by)? (\d+)(?: ?[-–] ?| to )(\d+)\b/iu,
  /\b(\d+) ?[-–] ?(\d+) (?:vote|majority|decision)\b/iu,
  /\b(?:passed|approved|adopted|rejected|defeated|carried|backed)(?: it)?(?: by)? (\d+)(?: ?[-–] ?| to )(\d+)\b/iu,
];

/** The tally a text gives; null for none. */
export function tallyIn(text: string): Tally | null {
  for (const form of FORMS) {
    const found = form.exec(text);
    const [a, b] = [valueOf(found?.[1]), valueOf(found?.[2])];
    if (!found || a === null || b === null) continue;
    return {
      high: Math.max(a, b),
      low: Math.min(a, b),
      start: found.index,
      end: found.index + found[0].length,
    };
  }
  return null;
}

const valueOf = (word: string | undefined): number | null =>
  word === undefined ? null : /^\d/u.test(word) ? Number(word) : numberWord(word.toLowerCase());
