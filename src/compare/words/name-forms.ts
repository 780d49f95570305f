import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../../lang/en/calendar.ts';
import { COUNTRY_NAMES, COUNTRY_OF_PEOPLE, COUNTRY_OF_SEAT } from '../../lang/en/countries.ts';

/** "Colo." for "Colorado", "R" for "Republican": so many letters at most are an abbreviation. */
const LONGEST_SHORT = 4;
const CAPITALS = /^\p{Lu}{2,5}$/u;
const CALENDAR: readonly (readonly ReadonlyMap<string, number>[])[] = [
  [MONTHS, SHORT_MONTHS],
  [WEEKDAYS, SHORT_WEEKDAYS],
];

/** True where at least one is a day or a month and the two can be of one date: "Saturday" and "Aug.", "Aug." and "August". */
export function mayBeOneDate(a: string, b: string): boolean {
  const [one, two] = CALENDAR.map((lists) => [numberIn(lists, a), numberIn(lists, b)] as const);
  const known = [...(one ?? []), ...(two ?? [])].filter((value) => value !== null).length;
  if (known === 0) return false;
  return ![one, two].some((of) => of?.every((value) => value !== null) === true && of[0] !== of[1]);
}

function numberIn(lists: readonly ReadonlyMap<string, number>[], name: string): number | null {
  const bare = name.toLowerCase().replace(/\.$/u, '');
  for (const list of lists) {
    const value = list.get(bare);
    if (value !== undefined) return value;
  }
  return null;
}

/**
 * True where two names can be forms of one: an abbreviation and its long form ("Calif." and "California"), initials
 * and what they stand for ("UN" and "Nations"), a country, its people and its seat ("Washington" and "U.S.").
 */
export function mayBeOneName(a: string, b: string): boolean {
  const [one, two] = [bareName(a), bareName(b)];
  if (one.toLowerCase() === two.toLowerCase()) return true;
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (long.toLowerCase().startsWith(short.toLowerCase())) return true;
  if (short.length <= LONGEST_SHORT && short.charAt(0) === long.charAt(0)) return true;
  if (CAPITALS.test(one) !== CAPITALS.test(two) && initialsMeet(one, two)) return true;
  const country = countryOf(one);
  return country !== null && country === countryOf(two);
}

const bareName = (name: string): string => name.replace(/[.’']/gu, '').trim();

/** "GE" and "Electric", "UN" and "Nations": the initial of the word is among those of the short form. */
function initialsMeet(a: string, b: string): boolean {
  const [initials, word] = CAPITALS.test(a) ? [a, b] : [b, a];
  return initials.includes(word.charAt(0));
}

/** The country a name is of: "Washington", "American" and "US" are of the United States. Null for any other name. */
export function countryOf(name: string): string | null {
  const long = name === 'US' || name === 'USA' || name === 'States' ? 'United States' : name;
  return COUNTRY_NAMES.get(long) ?? COUNTRY_OF_PEOPLE.get(long) ?? COUNTRY_OF_SEAT.get(long) ?? null;
}
