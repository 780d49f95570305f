import { CUE_VERBS } from '../../lang/en/cues.ts';
import { topicsOf } from '../../lang/en/noun-topics.ts';
import { wordLikeness } from '../../lang/en/word-likeness.ts';
import type { Token } from '../../model/analysis.ts';
import type { Page } from '../naming/page.ts';
import { isSubject, slotAt } from './slot.ts';
import type { Thing } from './things.ts';

/** A pronoun that asks what it stands for. */
export interface Asking {
  readonly page: Page;
  readonly at: number;
  readonly many: boolean;
}

/** A thing with all its mentions in reach, the latest first. */
export interface Option {
  readonly thing: Thing;
  readonly all: readonly Thing[];
  readonly features: readonly string[];
}

/** A pronoun for a thing reaches back this many sentences at most. */
const REACH = 3;
/** Being spoken of more often than this, or further down a list, says no more. */
const OFTEN = 4;
/** Likeness of use is counted in steps of this size. */
const STEP = 0.12;
const STEPS = 5;

/** Everything the pronoun may stand for, the latest spoken of first, with what speaks for each. */
export function optionsFor(asking: Asking, before: readonly Thing[]): readonly Option[] {
  const groups = inReach(asking, before);
  const mine = askedFeatures(asking);
  return [...groups.values()].map((all, rank) => {
    const [thing] = all as [Thing];
    const features = [
      ...mine,
      ...placeFeatures(asking, thing),
      ...ownFeatures(asking, thing),
      ...useFeatures(asking, thing),
      ...wholeFeatures(asking, all, before),
      `rank ${String(Math.min(rank, OFTEN))}`,
      ...(groups.size === 1 ? ['the only one'] : []),
    ];
    return { thing, all, features };
  });
}

function inReach({ page, at, many }: Asking, before: readonly Thing[]): ReadonlyMap<string, Thing[]> {
  const sentence = page.tokens[at]?.sentence ?? 0;
  const groups = new Map<string, Thing[]>();
  for (let back = before.length - 1; back >= 0; back--) {
    const thing = before[back];
    if (!thing || sentence - thing.sentence > REACH) break;
    if (many ? !thing.many && !thing.named : thing.many || thing.person) continue;
    const list = groups.get(thing.key);
    if (list) list.push(thing);
    else groups.set(thing.key, [thing]);
  }
  return groups;
}

const BEING: ReadonlySet<string> = new Set('be seem appear become remain prove'.split(' '));

/** How the pronoun stands: the same for all it may stand for, weighed against "nothing". */
function askedFeatures({ page: { tokens }, at }: Asking): readonly string[] {
  const slot = slotAt(tokens, at);
  const governor = tokens[slot.governor];
  const found = [`asks ${slot.place}`, `asks under ${governor?.upos ?? 'nothing'}`];
  if (governor && tokens[at]?.xpos !== 'PRP$') {
    if (governor.upos !== 'VERB') found.push(`asks ${slot.place} under ${governor.upos}`);
    if (BEING.has(governor.lemma)) found.push('asks being');
    const below = tokens.filter(
      ({ head, sentence }) => sentence === governor.sentence && head === governor.index,
    );
    if (below.some(({ deprel }) => deprel === 'ccomp' || deprel === 'csubj' || deprel === 'advcl'))
      found.push('a clause follows');
    if (below.some(({ upos, deprel }) => upos === 'AUX' && deprel === 'cop')) found.push('is something');
    if (below.some(({ lemma }) => lemma === 'that' || lemma === 'to')) found.push('that or to');
  }
  return found;
}

function placeFeatures({ page, at }: Asking, thing: Thing): readonly string[] {
  const { tokens, quotedIn } = page;
  const [here, there] = [slotAt(tokens, at), slotAt(tokens, thing.at)];
  const distance = sentenceAt(tokens, at) - thing.sentence;
  const found = [
    `distance ${String(distance)}`,
    `place ${there.place}`,
    `places ${here.place} ${there.place}`,
    `places ${String(Math.min(distance, 1))} ${here.place} ${there.place}`,
  ];
  const quoted = quotedFeature(quotedIn[at] ?? -1, quotedIn[thing.at] ?? -1);
  if (quoted !== null) found.push(quoted);
  if (distance === 0) {
    if (here.governor === there.governor && here.place !== 'possessor') found.push('same verb');
    if (here.governor === thing.at) found.push('inside it');
  }
  if (isSubject(there)) {
    if (tokens[there.governor]?.deprel === 'root') found.push(`main subject ${String(distance)}`);
    if (CUE_VERBS.has(lemmaAt(tokens, there.governor))) found.push('it speaks');
  }
  return found;
}

function quotedFeature(mine: number, its: number): string | null {
  if (mine === its) return mine < 0 ? null : 'quoted together';
  if (mine < 0) return 'only it is quoted';
  return its < 0 ? 'only the pronoun is quoted' : 'quoted apart';
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);

/** How the thing is spoken of, and what kind of thing it is. */
function ownFeatures(
  { page: { tokens }, at }: Asking,
  { at: spoken, noun, named, person, many }: Thing,
): readonly string[] {
  const lemma = tokens[noun]?.lemma.toLowerCase() ?? '';
  const form = named ? 'name' : formOf(tokens, noun);
  const topic = topicsOf(lemma)[0];
  const kind = named ? 'name' : `topic ${String(topic ?? 'unknown')}`;
  return [
    `form ${form}`,
    `last by ${spoken === noun ? 'noun' : 'pronoun'}`,
    kind,
    `${kind} as ${slotAt(tokens, at).place}`,
    ...(person ? ['person'] : []),
    ...(many ? ['many'] : []),
  ];
}

/** The article and what else may stand before a noun are within this many words. */
const OPENING = 6;
const FORM_OF: Readonly<Record<string, string>> = {
  a: 'indefinite',
  an: 'indefinite',
  '': 'bare',
  no: 'none',
};

function formOf(tokens: readonly Token[], noun: number): string {
  const opening = tokens.slice(Math.max(0, noun - OPENING), noun).filter(({ head }) => head === noun);
  const det = opening.find(({ deprel }) => deprel.startsWith('det'))?.lemma ?? '';
  if (DEFINITE.has(det)) return 'definite';
  if (opening.some(({ deprel }) => deprel === 'nmod:poss')) return 'owned';
  return FORM_OF[det] ?? 'other';
}

/** How well it goes with the pronoun's verb, by how words are used: alarms ring. */
function useFeatures({ page: { tokens }, at }: Asking, thing: Thing): readonly string[] {
  if (thing.named) return [];
  const noun = lemmaAt(tokens, thing.noun);
  const [here, there] = [slotAt(tokens, at), slotAt(tokens, thing.at)];
  const verb = lemmaAt(tokens, here.governor);
  const its = lemmaAt(tokens, there.governor);
  return [`goes with ${step(verb, noun)}`, ...(its === '' ? [] : [`told alike ${step(verb, its)}`])];
}

const sentenceAt = (tokens: readonly Token[], at: number): number => tokens[at]?.sentence ?? 0;
const lemmaAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lemma.toLowerCase() ?? '';

function step(a: string, b: string): string {
  const likeness = a === '' ? null : wordLikeness(a, b);
  return likeness === null ? 'unknown' : String(Math.max(0, Math.min(STEPS, Math.floor(likeness / STEP))));
}

/** What all its mentions say together, and what else is spoken of. */
function wholeFeatures(
  { page: { tokens }, at }: Asking,
  all: readonly Thing[],
  before: readonly Thing[],
): readonly string[] {
  const sentence = tokens[at]?.sentence ?? 0;
  const found = [`times ${String(Math.min(OFTEN, all.length))}`];
  for (const distance of [0, 1]) {
    const subject = all.some(
      (one) => sentence - one.sentence === distance && isSubject(slotAt(tokens, one.at)),
    );
    if (subject) found.push(`subject ${String(distance)}`);
    if (subject && isSubject(slotAt(tokens, at))) found.push(`both subjects ${String(distance)}`);
  }
  const first = before.find((one) => sentence - one.sentence === 1);
  if (first && all.includes(first)) found.push('opens the sentence before');
  return found;
}
