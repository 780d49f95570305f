import { NOUN_STARTS } from './words.ts';
import { type Reading, tagAt, wordAt } from './tree.ts';

/** `passive` and `participle` have someone say it by "by"; the others have a subject. */
export type VerbForm = 'finite' | 'participle' | 'passive' | 'infinitive' | 'gerund';

export const BE: ReadonlySet<string> = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'s",
  '’s',
  "'re",
  '’re',
  'get',
  'got',
  'gets',
]);
const HAVE: ReadonlySet<string> = new Set([
  'has',
  'have',
  'had',
  'having',
  "'ve",
  '’ve',
  "'d",
  '’d',
  "'s",
  '’s',
]);
export const NOT: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'nobody', 'neither']);
const MODALS: ReadonlySet<string> = new Set([
  'may',
  'might',
  'could',
  'would',
  'should',
  'can',
  'must',
  'will',
  'shall',
  "'ll",
  '’ll',
  "'d",
  '’d',
  'wo',
  'ca',
]);
/** Helpers that leave it open whether anyone said it. */
export const UNREAL: ReadonlySet<string> = new Set(['may', 'might', 'could', 'should', 'would', "'d", '’d']);
/** Adverbs and auxiliaries are looked for this many words before the verb. */
const AUXILIARY_REACH = 6;

/** The auxiliaries and adverbs before a verb, nearest first: "had", "never" of "had never said". */
export function auxiliariesBefore(reading: Reading, at: number): readonly string[] {
  const found: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - AUXILIARY_REACH); i--) {
    const word = wordAt(reading, i);
    const upos = reading.tokens[i]?.upos;
    if (upos !== 'AUX' && upos !== 'ADV' && upos !== 'PART' && !NOT.has(word) && !BE.has(word)) break;
    found.push(word);
  }
  return found;
}

/** In which form a verb stands, by its tag, its auxiliaries and what hangs on it. */
export function formOf(reading: Reading, at: number, auxiliaries: readonly string[]): VerbForm {
  const tag = tagAt(reading, at);
  if (auxiliaries[0] === 'to' || (tag === 'VB' && auxiliaries.includes('to'))) return 'infinitive';
  if (tag === 'VBG' || wordAt(reading, at).endsWith('ing')) {
    return auxiliaries.some((word) => BE.has(word)) ? 'finite' : 'gerund';
  }
  const helper = auxiliaries.find((word) => BE.has(word) || HAVE.has(word) || MODALS.has(word));
  if ((tag === 'VBN' || tag === 'VBD') && isPassiveHelper(helper)) return 'passive';
  const bare = tag === 'VBN' && helper === undefined;
  const past = hasSubject(reading, at) || resumes(reading, at) || governs(reading, at);
  return bare && !past ? 'participle' : 'finite';
}

/** "Oz" in "doctors called Oz a quack": a participle that describes a noun governs none, unless it names it in quotation marks. */
function governs(reading: Reading, at: number): boolean {
  return (reading.children[at] ?? []).some(
    (child) =>
      child > at &&
      reading.tokens[child]?.deprel === 'obj' &&
      reading.quoteAt[child] === reading.quoteAt[at] &&
      !reading.closes.has(child - 1),
  );
}

/** "was", "is", "been"; not "'s", which may be "has". */
function isPassiveHelper(helper: string | undefined): boolean {
  if (helper === undefined || !BE.has(helper)) return false;
  return !helper.endsWith('s') || helper === 'is' || helper === 'was';
}

/** ", called the plan" after an aside: the main verb, whatever the tagger took it for. */
function resumes(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  return (
    reading.words[at - 1] === ',' && next !== undefined && next.upos !== 'ADP' && NOUN_STARTS.has(next.upos)
  );
}

function hasSubject(reading: Reading, at: number): boolean {
  return (reading.children[at] ?? []).some(
    (child) => child < at && reading.tokens[child]?.deprel === 'nsubj',
  );
}
