import { FIRST_NAMES, type Gender } from '../../lang/en/first-names.ts';
import type { Cast, Part } from './cast.ts';

/** One place in the article where a person is named. */
export interface PersonName {
  readonly text: string;
  /** Titles and roles that stand with it: "Defense Minister" in "Defense Minister Shoigu". */
  readonly roles: readonly string[];
  /** What a title tells: "Mrs". */
  readonly gender: Gender | null;
  readonly sentence: number;
}

/** How far back, in sentences, a full name still settles which relative a bare surname is. */
const SETTLED_WITHIN = 1;
/** With more people of one name than this, only the latest are looked at, so that odd texts stay quick. */
const MOST_RELATIVES = 50;
/** Someone called by the bare surname this often goes on being called so: a relative who comes in later gets a first name. */
const ESTABLISHED = 2;
/** How long, in sentences, a relative must not have been named for that. */
const RIVAL_SILENT_FOR = 3;

/** "Yunus-Bek" and "Yunus‑bek" are "yunus-bek"; marks on letters and full stops are dropped. */
export function foldName(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[‐‑‒–]/gu, '-')
    .replace(/[’ʼ‘`]/gu, "'")
    .replace(/\./gu, '')
    .toLowerCase();
}

/** A name's words, folded. */
export function nameWords(name: string): readonly string[] {
  return foldName(name)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

const ARTICLE = /^(?:al|el)-(?=.)/u;

/** "al-Lafi" and "Lafi" are one surname. */
function sameWord(a: string, b: string): boolean {
  return a === b || a.replace(ARTICLE, '') === b.replace(ARTICLE, '');
}

/** "t" and "tamara"; a whole word only fits itself. */
function fits(a: string, b: string): boolean {
  if (sameWord(a, b)) return true;
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** True where two full names can be one: same surname, and given names that fit in order. */
export function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [lastA, lastB] = [a.at(-1), b.at(-1)];
  if (lastA === undefined || lastB === undefined || !sameWord(lastA, lastB)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!fits(short[0] ?? '', long[0] ?? '')) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !fits(word, long[at] ?? '')) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

/** True where a short form is the end of the full name or its first word: "van der Berg", "Khaled". */
function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  const offset = full.length - short.length;
  if (short.every((word, at) => sameWord(word, full[offset + at] ?? ''))) return true;
  return short.length === 1 && short[0] === full[0];
}

interface Known {
  readonly part: Part;
  readonly words: readonly string[];
  /** Sentences in which the full name stands, in order. */
  readonly seen: number[];
  /** How often the bare surname was surely theirs. */
  bare: number;
}

function genderOf(name: PersonName): Gender | null {
  return name.gender ?? FIRST_NAMES.get(name.text.split(/[\s-]/u)[0] ?? '') ?? null;
}

function introduce(cast: Cast, names: readonly PersonName[]): { known: Known[]; parts: (Part | null)[] } {
  const known: Known[] = [];
  const byLast = new Map<string, Known[]>();
  const parts = names.map((name) => {
    const words = nameWords(name.text);
    if (words.length < 2) return null;
    const last = (words.at(-1) ?? '').replace(ARTICLE, '');
    const family = byLast.get(last) ?? [];
    byLast.set(last, family);
    let found = family.slice(-MOST_RELATIVES).find((one) => sameFullName(one.words, words));
    if (!found) {
      found = { part: cast.add({ kind: 'person', name: name.text }), words, seen: [], bare: 0 };
      family.push(found);
      known.push(found);
    }
    note(found, name);
    return found.part;
  });
  return { known, parts };
}

function note(known: Known, name: PersonName): void {
  const { part } = known;
  if (name.text.length > part.name.length && nameWords(name.text).length >= known.words.length) {
    part.aliases.add(part.name);
    part.name = name.text;
  } else part.aliases.add(name.text);
  part.gender ??= genderOf(name);
  for (const role of name.roles) giveRole(part, role);
  known.seen.push(name.sentence);
}

/** Every word of a role longer than this can tell two bearers of a surname apart. */
const SHORT_WORD = 2;

/** The words of a role that mean something: "minister" and "defense" of "Minister of Defense". */
export function roleWords(role: string): readonly string[] {
  return nameWords(role.replace(/\p{P}+/gu, ' ')).filter((word) => word.length > SHORT_WORD);
}

/** Notes that a part bears a role. */
export function giveRole(part: Part, role: string): void {
  part.roles.add(role);
  for (const word of roleWords(role)) part.roleWords.add(word);
}

/** The largest number up to `limit` in a sorted list, by halving; -Infinity where there is none. */
function lastUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1] ?? -Infinity;
}

/** Which of several people with this surname is meant; null where the text does not settle it. */
function settle(candidates: readonly Known[], name: PersonName): Known | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  const words = name.roles.flatMap(roleWords);
  const titled = candidates.filter(({ part }) => words.some((word) => part.roleWords.has(word)));
  if (titled.length === 1) return titled[0] ?? null;
  const gendered = candidates.filter(({ part }) => name.gender !== null && part.gender === name.gender);
  if (gendered.length === 1) return gendered[0] ?? null;
  const established = candidates.filter((one) => one.bare >= ESTABLISHED);
  if (established.length === 1 && name.roles.length === 0) return established[0] ?? null;
  const lastSeen = (one: Known): number => lastUpTo(one.seen, name.sentence);
  const met = candidates.filter((one) => lastSeen(one) >= 0);
  if (met.length === 1) return met[0] ?? null;
  const near = met.filter((one) => name.sentence - lastSeen(one) <= SETTLED_WITHIN);
  const rivals = met.filter((one) => name.sentence - lastSeen(one) <= RIVAL_SILENT_FOR);
  return near.length === 1 && rivals.length === 1 ? (near[0] ?? null) : null;
}

/** The words a short form may be: the surname, its end, or the first name, as keys of an index. */
function keysOf(words: readonly string[]): readonly string[] {
  const last = (words.at(-1) ?? '').replace(ARTICLE, '');
  const first = words[0] ?? '';
  return last === first ? [last] : [last, first];
}

/** Ties every naming of a person to a part; null where relatives or namesakes cannot be told apart. */
export function castPeople(cast: Cast, names: readonly PersonName[]): readonly (Part | null)[] {
  const { known, parts } = introduce(cast, names);
  const index = new Map<string, Known[]>();
  const register = (one: Known): void => {
    for (const key of keysOf(one.words)) {
      const known = index.get(key);
      if (known) known.push(one);
      else index.set(key, [one]);
    }
  };
  known.forEach(register);
  names.forEach((name, at) => {
    if (parts[at]) return;
    const words = nameWords(name.text);
    const key = (words.at(-1) ?? '').replace(ARTICLE, '');
    const candidates = (index.get(key) ?? [])
      .slice(-MOST_RELATIVES)
      .filter((one) => one.words.length === 1 || isShortFor(words, one.words));
    if (candidates.length === 0) {
      const one: Known = { part: cast.add({ kind: 'person', name: name.text }), words, seen: [], bare: 0 };
      register(one);
      note(one, name);
      parts[at] = one.part;
      return;
    }
    const one = settle(candidates, name);
    if (one) {
      one.bare++;
      one.part.aliases.add(name.text);
      one.part.gender ??= name.gender;
      for (const role of name.roles) giveRole(one.part, role);
    }
    parts[at] = one?.part ?? null;
  });
  return parts;
}
