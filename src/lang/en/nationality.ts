import { COUNTRY_NAMES, COUNTRY_OF_PEOPLE } from './countries.ts';

/** What lies in another, or came after it: who is "English" is "British" too. */
const WITHIN: readonly (readonly [string, string])[] = [
  ['England', 'United Kingdom'],
  ['Scotland', 'United Kingdom'],
  ['Wales', 'United Kingdom'],
  ['Northern Ireland', 'United Kingdom'],
  ['Northern Ireland', 'Ireland'],
  ['Hong Kong', 'China'],
  ['Greenland', 'Denmark'],
  ['Russia', 'Soviet Union'],
  ['Congo', 'Democratic Republic of the Congo'],
];
/** Words of the longest name: "Central African Republic". */
const LONGEST = 4;

/** Countries that a run of words names, by their own name or by their people's: "South Korean", "from New Zealand". */
export function countriesNamed(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < words.length;) {
    const [length, country] = longestAt(words, at);
    if (country !== null) found.add(country);
    at += length;
  }
  return found;
}

function longestAt(words: readonly string[], at: number): readonly [number, string | null] {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const name = words.slice(at, at + length).join(' ');
    const country = COUNTRY_OF_PEOPLE.get(name) ?? COUNTRY_NAMES.get(name);
    if (country !== undefined) return [length, country];
  }
  return [1, null];
}

/** True where no country of the one is, or lies in, a country of the other. False where one side names none. */
export function countriesApart(as: ReadonlySet<string>, bs: ReadonlySet<string>): boolean {
  if (as.size === 0 || bs.size === 0) return false;
  return ![...as].some((a) => [...bs].some((b) => a === b || isWithin(a, b) || isWithin(b, a)));
}

const isWithin = (part: string, whole: string): boolean =>
  WITHIN.some(([one, other]) => one === part && other === whole);
