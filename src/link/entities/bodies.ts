import { bodyWords, initialsOf } from '../../lang/en/body-names.ts';
import { COUNTRY_NAMES } from '../../lang/en/countries.ts';
import type { Card } from './cards.ts';
import { folded } from './spelling.ts';

/** A place under its usual name: "UK" is "united kingdom". */
export function placeKey(name: string): string {
  return folded(COUNTRY_NAMES.get(name.replace(/^the\s+/iu, '')) ?? name).replace(/^the\s+/u, '');
}

/** Under which short forms a body may be known: its abbreviations, and the words its name starts with. */
export function shortForms(card: Card): readonly string[] {
  const forms = new Set([initialsOf(card.name), ...card.aliases].map((form) => folded(form)));
  const words = bodyWords(card.name);
  for (let length = 1; length < words.length; length++) forms.add(words.slice(0, length).join(' '));
  forms.delete(folded(card.name));
  return [...forms].filter((form) => form.length > 1);
}
