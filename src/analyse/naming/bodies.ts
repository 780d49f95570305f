import type { EntityKind } from '../../model/analysis.ts';
import type { Cast, Part } from './cast.ts';
import { nameWords } from './people.ts';

/** One place in the article where something that is no person is named. */
export interface BodyName {
  readonly text: string;
  readonly kind: EntityKind;
  readonly abbreviation: boolean;
  /** The full name this abbreviation stands in brackets after: "Libyan National Army" for "LNA"; null elsewhere. */
  readonly standsFor: string | null;
}

const SMALL = new Set(['the', 'of', 'for', 'and', 'on', 'in', 'de', 'la', '&', 'to', "'s"]);

/** What two spellings of one body share: "Ministry of Defence" and "Defense Ministry" are alike. */
export function bodyKey(name: string): string {
  const words = nameWords(name.replace(/['’]s?(?=\s|$)/gu, ' '))
    .filter((word) => !SMALL.has(word))
    .map((word) =>
      word
        .replace(/defence/u, 'defense')
        .replace(/organisation/u, 'organization')
        .replace(/centre/u, 'center'),
    );
  return words[0] === 'ministry' ? [...words.slice(1), 'ministry'].join(' ') : words.join(' ');
}

/** "United Nations" gives "un"; small words are left out and "GNU" for "Government of National Unity" comes of it. */
export function initialsOf(name: string): string {
  return nameWords(name.replace(/-/gu, ' '))
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** Keys under which a full name can be shortened: what it starts with and what it ends with. */
function shortKeys(key: string): readonly string[] {
  const words = key.split(' ');
  if (words.length < 2) return [];
  const keys = [words[0] ?? ''];
  for (let at = 1; at < words.length - 1; at++) keys.push(words.slice(at).join(' '));
  return keys;
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

function introduce(cast: Cast, register: Register, name: BodyName): Part {
  const key = `${name.kind === 'place' ? 'p' : 'b'}:${bodyKey(name.text)}`;
  let part = register.byKey.get(key);
  if (!part) {
    part = cast.add({ kind: name.kind, name: name.text });
    register.byKey.set(key, part);
  }
  part.aliases.add(name.text);
  if (name.kind !== 'place' && !name.abbreviation) {
    once(register.byInitials, initialsOf(name.text), part);
    for (const short of shortKeys(bodyKey(name.text))) once(register.byShort, short, part);
  }
  return part;
}

/** Ties every naming of a body, place or thing to a part. */
export function castBodies(cast: Cast, names: readonly BodyName[]): readonly Part[] {
  const register: Register = { byKey: new Map(), byInitials: new Map(), byShort: new Map() };
  const stated = new Map<string, string>();
  for (const { text, standsFor } of names) if (standsFor !== null) stated.set(text, standsFor);
  const full = names.filter(({ abbreviation }) => !abbreviation);
  const longFirst = [...full].sort((a, b) => bodyKey(b.text).length - bodyKey(a.text).length);
  const parts = new Map<BodyName, Part>();
  for (const name of longFirst) parts.set(name, shortened(register, name) ?? introduce(cast, register, name));
  for (const name of names) {
    if (!name.abbreviation) continue;
    const part = expand(register, stated.get(name.text), name) ?? introduce(cast, register, name);
    part.aliases.add(name.text);
    parts.set(name, part);
  }
  return names.map((name) => parts.get(name) ?? introduce(cast, register, name));
}

function shortened(register: Register, name: BodyName): Part | null {
  if (name.kind !== 'organisation') return null;
  const part = register.byShort.get(bodyKey(name.text)) ?? null;
  if (part?.kind !== 'organisation') return null;
  part.aliases.add(name.text);
  return part;
}

function expand(register: Register, standsFor: string | undefined, name: BodyName): Part | null {
  if (standsFor !== undefined) return register.byKey.get(`b:${bodyKey(standsFor)}`) ?? null;
  if (name.kind === 'place') return null;
  return register.byInitials.get(name.text.replace(/\./gu, '').toLowerCase()) ?? null;
}
