import type { Card } from './cards.ts';
import { type Likeness, likeness, skeleton } from './spelling.ts';

/** A reason to take two cards for one, and how strong it is: 3 the same name, 1 hardly enough. */
export interface Match {
  readonly strength: number;
  readonly reason: string;
}

const SAME_NAME = 3;
const VARIANT = 2;
const SHORT_FORM = 1;

/** Cards that can only be one if they share this: the surname's consonants. */
export function personBlocks(card: Card): readonly string[] {
  const last = card.words.at(-1);
  return last === undefined ? [] : [skeleton(last)];
}

function sharedRole(a: Card, b: Card): string | null {
  return [...a.roleWords].filter((word) => b.roleWords.has(word)).sort()[0] ?? null;
}

function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

type Given = 'same' | 'variant' | 'similar' | 'initial' | 'none';

/** How the given names fit: `none` where they are two people's. */
function givenNames(a: readonly string[], b: readonly string[]): Given {
  const [one = '', two = ''] = [a[0], b[0]];
  if (isInitialOf(one, two)) return one === two ? 'same' : 'initial';
  const alike = likeness(one, two);
  return alike === 'other' ? 'none' : alike;
}

/** Why two people's cards are one person; null where they are not, or where a bare surname leaves it open. */
export function samePerson(a: Card, b: Card): Match | null {
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return null;
  if (a.words.length < 2 || b.words.length < 2) return null;
  const last = likeness(a.words.at(-1) ?? '', b.words.at(-1) ?? '');
  const first = givenNames(a.words, b.words);
  if (last === 'other' || first === 'none') return null;
  const role = sharedRole(a, b);
  const strength = last === 'same' ? withSurname(first, role) : spelledTwice(last, first, role);
  if (strength === null) return null;
  const how = last === 'same' ? SAME_SURNAME[first] : 'spelled alike';
  const because = role === null ? '' : `, both “${role}”`;
  return { strength, reason: `“${a.name}” and “${b.name}”: ${how}${because}` };
}

const SAME_SURNAME: Readonly<Record<Exclude<Given, 'none'>, string>> = {
  same: 'same first name and surname',
  variant: 'same surname, first name spelled alike',
  similar: 'same surname, first name much alike',
  initial: 'same surname and initial',
};

/** With one surname: a first name spelled alike is enough, one that is only similar needs a shared role. */
function withSurname(first: Given, role: string | null): number | null {
  if (first === 'same') return SAME_NAME;
  if (first === 'variant' || role !== null) return VARIANT;
  return first === 'initial' ? SHORT_FORM : null;
}

/** With two spellings of the surname: the first name must fit, or a role be shared. */
function spelledTwice(last: Likeness, first: Given, role: string | null): number | null {
  if (role !== null && first !== 'initial') return VARIANT;
  return last === 'variant' && (first === 'same' || first === 'variant') ? SHORT_FORM : null;
}
