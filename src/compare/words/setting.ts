import { compareTwoStrings } from 'string-similarity';
import { wordEntry } from '../../lang/en/wordnet.ts';
import type { ClaimPair } from '../../model/pair.ts';

/** First names that differ more than this in spelling are two people's: Sergei and Sergey are one, Khalifa and Khaled two. */
const ONE_FIRST_NAME = 0.7;

/**
 * How much the settings of the two claims have in common: the number of people and bodies named in both, and their part
 * of the shorter setting. Null where one of them names nobody, or where the claims stand alone. "The talks" of one
 * article and "the talks" of another are one meeting only between the same people.
 */
export function sharedSetting({
  left,
  right,
}: ClaimPair): { readonly count: number; readonly part: number } | null {
  const [as, bs] = [left.setting ?? [], right.setting ?? []];
  if (as.length === 0 || bs.length === 0) return null;
  const strict = as.filter((a) => bs.some((b) => sameName(a, b))).length;
  // Where one of the people is the same, so is a namesake with a like first name: "Samir" and "Sameer Vesk".
  const count = strict === 0 ? 0 : as.filter((a) => bs.some((b) => sameName(a, b) || namesakes(a, b))).length;
  return { count, part: count / Math.min(as.length, bs.length) };
}

/** So many on each side, and none in common, and the two are between other people. */
const FEWEST_NAMED = 2;

/** True where both settings name several people and bodies, and none of them is one. */
export function betweenOthers(pair: ClaimPair): boolean {
  const fewer = Math.min(pair.left.setting?.length ?? 0, pair.right.setting?.length ?? 0);
  return fewer >= FEWEST_NAMED && sharedSetting(pair)?.count === 0;
}

/**
 * True where one claim itself names someone whom the other's setting does not know: it is of other people. `full`: only by
 * first name and surname, since a single word may be a place that we took for a person.
 */
export function namesOutsider({ left, right }: ClaimPair, { full = false } = {}): boolean {
  const outside = (claim: typeof left.claim, setting: readonly string[] | undefined) =>
    setting !== undefined &&
    setting.length > 0 &&
    claim.participants.some(
      ({ named, kind, name }) =>
        named &&
        kind === 'person' &&
        (!full || name.includes(' ')) &&
        !setting.some((other) => sameName(name.toLowerCase(), other)),
    );
  return outside(left.claim, right.setting) || outside(right.claim, left.setting);
}

/** True where nothing speaks for other people: somebody is named around both, or neither names anybody the other does not. */
export function amongNoOthers(pair: ClaimPair): boolean {
  if (betweenOthers(pair)) return false;
  return (sharedSetting(pair)?.count ?? 0) > 0 || !namesOutsider(pair, { full: true });
}

/** Names from other scripts differ in their vowels: "Samir" and "Sameer"; "Khaled" and "Khalifa" are two. */
const consonants = (name: string): string => name.replace(/[aeiouy]/gu, '').replace(/(.)\1/gu, '$1');

/** First name and surname; what ends in a word of the dictionary is a body ("defence ministry"). */
const PERSON = 2;

function namesakes(a: string, b: string): boolean {
  const [one, two] = [a.split(/[\s-]+/u), b.split(/[\s-]+/u)];
  const surname = one.at(-1) ?? '';
  if (one.length !== PERSON || two.length !== PERSON || surname !== two.at(-1)) return false;
  return consonants(one[0] ?? '') === consonants(two[0] ?? '') && !wordEntry(surname);
}

/** "A. V. Lukomir": a first name that is only its letter fits whoever it begins. */
const INITIAL = /^.\.?$/u;

/** Names that are one but for spelling; a bare surname fits whoever bears it, a "budget committee" that "of the assembly". */
function sameName(a: string, b: string): boolean {
  if (a === b || a.startsWith(`${b} of `) || b.startsWith(`${a} of `)) return true;
  const [one, two] = [a.split(/[\s-]+/u), b.split(/[\s-]+/u)];
  if (one.at(-1) !== two.at(-1)) return false;
  const [first, second] = [one[0] ?? '', two[0] ?? ''];
  if (one.length === 1 || two.length === 1) return true;
  if (INITIAL.test(first) || INITIAL.test(second)) return first.charAt(0) === second.charAt(0);
  return compareTwoStrings(first, second) >= ONE_FIRST_NAME;
}
