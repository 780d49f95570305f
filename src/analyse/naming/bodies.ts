import { bodyKey, bodyWords, initialsOf, keyWithoutCountry } from '../../lang/en/body-names.ts';
import { COUNTRY_NAMES } from '../../lang/en/countries.ts';
import type { EntityKind } from '../../model/analysis.ts';
import type { Cast, Part } from './cast.ts';

/** One place in the article where something that is no person is named. */
export interface BodyName {
  readonly text: string;
  readonly kind: EntityKind;
  readonly abbreviation: boolean;
  /** The full name this abbreviation stands in brackets after: "Libyan National Army" for "LNA"; null elsewhere. */
  readonly standsFor: string | null;
}

/** Keys under which a full name can be shortened: its first word or words, what it ends with, and it without its country. */
function shortKeys(name: string): readonly string[] {
  const words = bodyWords(name);
  const keys: string[] = [];
  for (let length = 1; length < words.length; length++) {
    keys.push(bodyKey(words.slice(0, length).join(' ')), bodyKey(words.slice(length).join(' ')));
  }
  const nationless = keyWithoutCountry(name);
  return nationless === null ? keys : [...keys, nationless];
}

interface Register {
  readonly byKey: Map<string, Part>;
  readonly byInitials: Map<string, Part | null>;
  /** Null where two full names share the short form. */
  readonly byShort: Map<string, Part | null>;
}

function once(map: Map<string, Part | null>, key: string, part: Part): void {
  const known = map.get(key);
  map.set(key, known === undefined || known === part ? part : null);
}

function keyOf(name: BodyName): string {
  if (name.kind === 'place') return `place ${COUNTRY_NAMES.get(name.text) ?? bodyWords(name.text).join(' ')}`;
  return `body ${bodyKey(name.text)}`;
}

function introduce(cast: Cast, register: Register, name: BodyName): Part {
  const key = keyOf(name);
  let part = register.byKey.get(key);
  if (!part) {
    part = cast.add({ kind: name.kind, name: name.text });
    register.byKey.set(key, part);
  }
  part.aliases.add(name.text);
  if (name.kind !== 'place' && !name.abbreviation) {
    once(register.byInitials, initialsOf(name.text), part);
    for (const short of shortKeys(name.text)) once(register.byShort, short, part);
  }
  return part;
}

/** Ties every naming of a body, place or thing to a part. */
export function castBodies(cast: Cast, names: readonly BodyName[]): readonly Part[] {
  const register: Register = { byKey: new Map(), byInitials: new Map(), byShort: new Map() };
  const stated = new Map<string, string>();
  for (const { text, standsFor } of names) if (standsFor !== null) stated.set(text, standsFor);
  const full = names
    .filter(({ abbreviation }) => !abbreviation)
    .map((name) => ({ name, words: bodyWords(name.text).length }));
  const longFirst = full.sort((a, b) => b.words - a.words);
  const parts = new Map<BodyName, Part>();
  for (const { name } of longFirst)
    parts.set(name, shortened(register, name) ?? introduce(cast, register, name));
  for (const name of names) {
    if (!name.abbreviation) continue;
    const part = expand(register, stated.get(name.text), name) ?? introduce(cast, register, name);
    part.aliases.add(name.text);
    parts.set(name, part);
  }
  return names.map((name) => parts.get(name) ?? introduce(cast, register, name));
}

function shortened(register: Register, name: BodyName): Part | null {
  if (name.kind !== 'organisation' || register.byKey.has(keyOf(name))) return null;
  const part = register.byShort.get(bodyKey(name.text)) ?? null;
  if (part?.kind !== 'organisation') return null;
  part.aliases.add(name.text);
  return part;
}

function expand(register: Register, standsFor: string | undefined, name: BodyName): Part | null {
  if (standsFor !== undefined) {
    const key = bodyKey(standsFor);
    return register.byKey.get(`body ${key}`) ?? register.byShort.get(key) ?? null;
  }
  if (name.kind === 'place') return null;
  return register.byInitials.get(name.text.replace(/\./gu, '').toLowerCase()) ?? null;
}
