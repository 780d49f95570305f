import {
  COUNTRY_NAMES,
  COUNTRY_OF_PEOPLE,
  COUNTRY_OF_SEAT,
  SEATS_OF_POWER,
} from '../../lang/en/countries.ts';
import { type Card, roleKey } from './cards.ts';
import { folded } from './spelling.ts';

const SMALL = new Set(['a', 'an', 'and', 'for', 'of', 'on', 'the', "'s", 's', 'to', 'in', '&']);
/** Words that say which country's it is, by another name: "Russian", "Moscow's". */
const COUNTRY_WORDS: ReadonlyMap<string, string> = new Map(
  [...COUNTRY_NAMES, ...COUNTRY_OF_SEAT, ...COUNTRY_OF_PEOPLE].map(([word, country]) => [
    folded(word),
    folded(country),
  ]),
);
const GOVERNMENT: ReadonlyMap<string, string | null> = new Map(
  [...SEATS_OF_POWER].map(([seat, country]) => [folded(seat), country]),
);
/** Bodies that each government has one of: only for them does a city stand for its country. */
const OF_GOVERNMENT = new Set([
  'army',
  'embassy',
  'government',
  'ministry',
  'parliament',
  'president',
  'presidency',
]);

/** The words of a body's name whatever their order and country's name: "Moscow's defence ministry" is "defense ministry russia". */
export function bodyKey(name: string): string {
  const words = folded(name)
    .replace(/'s?(?=\s|$)/gu, '')
    .split(/[\s-]+/u)
    .map(roleKey)
    .filter((word) => word !== '' && !SMALL.has(word));
  const official = words.some((word) => OF_GOVERNMENT.has(word));
  return words
    .map((word) => (official ? (COUNTRY_WORDS.get(word) ?? word) : word))
    .sort()
    .join(' ');
}

/** A place under its usual name: "UK" is "united kingdom". */
export function placeKey(name: string): string {
  return folded(COUNTRY_NAMES.get(name.replace(/^the\s+/iu, '')) ?? name).replace(/^the\s+/u, '');
}

/** The government a building stands for: "the Kremlin" is Russia's; null where it stands for none. */
export function governmentOf(name: string): string | null {
  return GOVERNMENT.get(folded(name).replace(/^the\s+/u, '')) ?? null;
}

/** First letters of the words that count: "Libyan National Army" gives "lna". */
export function initialsOf(card: Card): string {
  return folded(card.name)
    .split(/[\s-]+/u)
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** Under which short forms a body may be known: its abbreviations, and the words its name starts with. */
export function shortForms(card: Card): readonly string[] {
  const forms = new Set([initialsOf(card), ...card.aliases].map((form) => folded(form)));
  const words = folded(card.name)
    .replace(/^the\s+/u, '')
    .split(/\s+/u);
  for (let length = 1; length < words.length; length++) forms.add(words.slice(0, length).join(' '));
  forms.delete(folded(card.name));
  return [...forms].filter((form) => form.length > 1);
}

/** The key without its country, where it is a government's body and says whose: "defense ministry" for Russia's. */
export function withoutCountry(name: string): readonly string[] {
  const words = bodyKey(name).split(' ');
  if (!words.some((word) => OF_GOVERNMENT.has(word))) return [];
  const rest = words.filter((word) => !COUNTRIES.has(word));
  return rest.length > 0 && rest.length < words.length ? [rest.join(' ')] : [];
}
const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_WORDS.values());
