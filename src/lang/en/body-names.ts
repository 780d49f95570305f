import { COUNTRY_NAMES, COUNTRY_OF_PEOPLE, COUNTRY_OF_SEAT } from './countries.ts';

/** Words of a body's name that tell nothing by themselves. */
const SMALL = new Set(['a', 'an', 'and', 'for', 'of', 'on', 'the', 's', 'to', 'in', '&', 'de', 'la']);
/** Bodies that each government has one of: for them a city or an adjective stands for its country. */
export const BODIES_OF_STATE: ReadonlySet<string> = new Set(
  'administration army cabinet embassy government ministry parliament police presidency'.split(' '),
);

/** A name without marks on letters, full stops and capitals, with straight quotes and plain hyphens. */
export function foldedName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‐‑‒–]/gu, '-')
    .replace(/[’ʼ‘`]/gu, "'")
    .replace(/\./gu, '')
    .toLowerCase()
    .trim();
}

/** One spelling for words that outlets write in two ways: "defence", "organisation". */
export function oneSpelling(word: string): string {
  return word
    .replace(/^defence$/u, 'defense')
    .replace(/^centre$/u, 'center')
    .replace(/^organis/u, 'organiz')
    .replace(/^labour$/u, 'labor');
}

const COUNTRY_WORDS: ReadonlyMap<string, string> = new Map(
  [...COUNTRY_NAMES, ...COUNTRY_OF_SEAT, ...COUNTRY_OF_PEOPLE].map(([word, country]) => [
    foldedName(word),
    foldedName(country),
  ]),
);
const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_WORDS.values());

/** The words of a name that count, folded, in their order: "Libyan National Army" gives three. */
export function bodyWords(name: string): readonly string[] {
  return foldedName(name)
    .replace(/'s?(?=\s|$)/gu, '')
    .split(/[\s-]+/u)
    .filter((word) => word !== '' && !SMALL.has(word))
    .map(oneSpelling);
}

/**
 * What all spellings of a body's name share, whatever their order and their word for the country: "Moscow's defence
 * ministry" and "Russian Ministry of Defense" are "defense ministry russia".
 */
export function bodyKey(name: string): string {
  const words = bodyWords(name);
  const ofState = words.some((word) => BODIES_OF_STATE.has(word));
  return words
    .map((word) => (ofState ? (COUNTRY_WORDS.get(word) ?? word) : word))
    .sort()
    .join(' ');
}

/** The key without its country, where it is a state's body and says whose; null elsewhere. */
export function keyWithoutCountry(name: string): string | null {
  const words = bodyKey(name).split(' ');
  if (!words.some((word) => BODIES_OF_STATE.has(word))) return null;
  const rest = words.filter((word) => !COUNTRIES.has(word));
  return rest.length > 0 && rest.length < words.length ? rest.join(' ') : null;
}

/** First letters of the words that count: "Libyan National Army" gives "lna". */
export function initialsOf(name: string): string {
  return bodyWords(name)
    .map((word) => word.charAt(0))
    .join('');
}
