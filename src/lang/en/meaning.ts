import { type WordPos, meaningOf, wordEntry } from './wordnet.ts';

/** How many of a word's senses count: the ones news uses come first, and every further one adds false kin. */
const SENSES = 2;
/** How far up "is a kind of" is followed: an excavator is a digger is a vehicle; two steps more and all are things. */
const STEPS = 4;
/** Topic files of WordNet for things that are told apart by their kind: colours and shapes, foods, groups, places, people … */
const PEOPLE = 18;
const PLACES = 15;

/** Senses and what is above them, as they were asked for; emptied when full, so that a long run does not grow. */
const MOST_KNOWN = 50_000;
const usual = new Map<string, readonly number[]>();
const kindsAbove = new Map<number, ReadonlySet<number>>();
const NO_SENSE: readonly number[] = [];

function sensesOf(lemma: string, pos: WordPos, count = SENSES): readonly number[] {
  const all = wordEntry(lemma)?.senses[pos];
  if (all === undefined || all.length <= count) return all ?? NO_SENSE;
  if (count !== SENSES) return all.slice(0, count);
  const key = pos + lemma;
  const known = usual.get(key);
  if (known) return known;
  if (usual.size >= MOST_KNOWN) usual.clear();
  const made = all.slice(0, count);
  usual.set(key, made);
  return made;
}

function ancestors(sense: number, steps: number): ReadonlySet<number> {
  const key = sense * STEPS_AT_MOST + steps;
  const known = kindsAbove.get(key);
  if (known) return known;
  if (kindsAbove.size >= MOST_KNOWN) kindsAbove.clear();
  const made = readAncestors(sense, steps);
  kindsAbove.set(key, made);
  return made;
}
/** Nobody asks for more steps up. */
const STEPS_AT_MOST = 8;

function readAncestors(sense: number, steps: number): ReadonlySet<number> {
  const found = new Set<number>();
  let level: readonly number[] = [sense];
  for (let step = 0; step < steps; step++) {
    level = level.flatMap((one) => meaningOf(one).kinds).filter((one) => !found.has(one));
    for (const one of level) found.add(one);
  }
  return found;
}

/** A word's usual senses, and what is around them: what they are kinds of, up to `steps`, and what is similar. */
export function kinOf(
  lemma: string,
  pos: WordPos,
  steps: number,
): { readonly senses: readonly number[]; readonly around: readonly number[] } {
  const senses = sensesOf(lemma, pos);
  const around = senses.flatMap((sense) => [...ancestors(sense, steps), ...meaningOf(sense).similar]);
  return { senses, around };
}

/** True where one of the two words' usual senses is the same: "begin" and "start". */
export function synonymous(a: string, b: string, pos: WordPos): boolean {
  if (a === b) return true;
  const senses = new Set(sensesOf(a, pos));
  return sensesOf(b, pos).some((sense) => senses.has(sense));
}

/** True where one is a kind of the other, by a few steps: "saxophone" and "instrument". */
export function kindOfOther(a: string, b: string, pos: WordPos, steps = STEPS): boolean {
  const as = sensesOf(a, pos);
  const bs = sensesOf(b, pos);
  return as.some((s) => bs.some((t) => ancestors(s, steps).has(t) || ancestors(t, steps).has(s)));
}

/** True where the two are similar adjectives, or verbs of one group: "quick" and "speedy". */
export function similar(a: string, b: string, pos: WordPos): boolean {
  const as = sensesOf(a, pos);
  const bs = sensesOf(b, pos);
  return as.some((s) => bs.some((t) => meaningOf(s).similar.includes(t) || meaningOf(t).similar.includes(s)));
}

/** True where WordNet has the two as opposites, or one as opposite of a word similar to the other: "pass" and "fail". */
export function opposed(a: string, b: string, pos: WordPos): boolean {
  if (a === b) return false;
  if (wordEntry(a)?.antonyms[pos]?.includes(b) === true) return true;
  if (wordEntry(b)?.antonyms[pos]?.includes(a) === true) return true;
  return opposedSenses(a, b, pos) || opposedSenses(b, a, pos);
}

/** True where there is a word that `opposed` may hold for with this one. */
export function hasOpposite(lemma: string, pos: WordPos): boolean {
  const [main] = sensesOf(lemma, pos);
  if (main !== undefined && meaningOf(main).opposites.length > 0) return true;
  return (wordEntry(lemma)?.antonyms[pos]?.length ?? 0) > 0;
}

/** The main sense of one is the opposite of the other's; for adjectives also of one similar to it: "wet" and "arid". */
function opposedSenses(a: string, b: string, pos: WordPos): boolean {
  const [main] = sensesOf(a, pos);
  const [other] = sensesOf(b, pos);
  if (main === undefined || other === undefined) return false;
  const against = meaningOf(main).opposites;
  if (against.length === 0) return false;
  return (
    against.includes(other) || (pos === 'a' && meaningOf(other).similar.some((one) => against.includes(one)))
  );
}

/**
 * True where the two are different kinds of one thing, and neither is a kind of the other: "violin" and "guitar",
 * "Tuesday" and "Friday". Only the main senses, and only one step up: further up everything is kin.
 */
export function siblings(a: string, b: string, pos: WordPos): boolean {
  if (a === b || synonymous(a, b, pos) || similar(a, b, pos) || kindOfOther(a, b, pos)) return false;
  const [main] = sensesOf(a, pos, 1);
  const [other] = sensesOf(b, pos, 1);
  if (main === undefined || other === undefined) return false;
  const kinds = new Set(meaningOf(main).kinds);
  return meaningOf(other).kinds.some((kind) => kinds.has(kind));
}

/** What kind of thing a noun usually names. */
export function nounTopic(lemma: string): 'person' | 'place' | 'other' {
  const [main] = sensesOf(lemma, 'n', 1);
  if (main === undefined) return 'other';
  const { topic } = meaningOf(main);
  return topic === PEOPLE ? 'person' : topic === PLACES ? 'place' : 'other';
}

/** Topic files of things one can touch: animals, what is made, bodies, food, people, plants, stuff. */
const CONCRETE: ReadonlySet<number> = new Set([5, 6, 8, 13, 18, 20, 27]);

/** True where the noun usually names something one can touch: such kinds exclude each other, "place" and "area" do not. */
export function isConcrete(lemma: string): boolean {
  const [main] = sensesOf(lemma, 'n', 1);
  return main !== undefined && CONCRETE.has(meaningOf(main).topic);
}

/** WordNet's topic file of adverbs. */
const ADVERBS = 2;

/** True where a meaning, by its number, is that of an adverb: "quickly". */
export function isManner(sense: number): boolean {
  return meaningOf(sense).topic === ADVERBS;
}

/** True where the noun comes from the verb, or both come from one: "invitation" and "invite". */
export function sameRoot(noun: string, verb: string): boolean {
  return wordEntry(noun)?.verbs.includes(verb) === true;
}

/** Words that many texts use weigh little, words that few use much: 0.1 to 1. Unknown words are mostly names: 1. */
const MOST_FREQUENT = 10;
const LEAST_WEIGHT = 0.15;
export function rarity(lemma: string): number {
  const entry = wordEntry(lemma);
  if (!entry) return 1;
  return Math.max(LEAST_WEIGHT, 1 - entry.frequency / MOST_FREQUENT);
}

/** How far up two different kinds may meet and still exclude each other: tea and coffee are beverages. */
const KIN_STEPS = 3;
/** All usual senses of a noun; a swapped word must be unlike in every one. */
const ALL_SENSES = 5;

/**
 * True where two nouns name different things: in no usual sense is one the other, or a kind of it, and no opposite is
 * needed. For words swapped in one frame only: anywhere else two nouns nearly always differ.
 */
export function unlike(a: string, b: string): boolean {
  const [as, bs] = [sensesOf(a, 'n', ALL_SENSES), sensesOf(b, 'n', ALL_SENSES)];
  if (as.length === 0 || bs.length === 0) return false;
  if (a.includes(b) || b.includes(a)) return false;
  return !as.some((s) => bs.some((t) => s === t || related(s, t)));
}

function related(s: number, t: number): boolean {
  return (
    ancestors(s, KIN_STEPS).has(t) ||
    ancestors(t, KIN_STEPS).has(s) ||
    meaningOf(s).kinds.some((kind) => meaningOf(t).kinds.includes(kind))
  );
}

/** True where two words are different kinds of one thing, so many steps above: "tea" and "coffee". */
export function kin(a: string, b: string, pos: WordPos, steps = KIN_STEPS): boolean {
  if (a === b || synonymous(a, b, pos) || kindOfOther(a, b, pos)) return false;
  const [s] = sensesOf(a, pos, 1);
  const [t] = sensesOf(b, pos, 1);
  if (s === undefined || t === undefined) return false;
  const above = ancestors(s, steps);
  return [...ancestors(t, steps)].some((one) => above.has(one));
}

/** As high as WordNet goes, nearly. */
const ALL_STEPS = 7;

/** True where the noun, in one of its usual senses, is a kind of what the other one mostly names: "plumber" of "worker". */
export function isKindOf(noun: string, kind: string): boolean {
  const [main] = sensesOf(kind, 'n', 1);
  return (
    main !== undefined &&
    sensesOf(noun, 'n').some((sense) => sense === main || ancestors(sense, ALL_STEPS).has(main))
  );
}
