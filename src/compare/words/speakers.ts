import type { PairSide } from '../../model/pair.ts';
import { wordsOf } from '../../model/span.ts';
import { ROLE_ADJECTIVES, ROLE_NOUNS } from '../../lang/en/roles.ts';
import { nearSpelling } from '../../lang/en/word-match.ts';

/** Who speaks on a side, in the fullest name its article gives; null for the outlet's own voice or nobody named. */
export function speakerOf({ attribution, source }: PairSide): string | null {
  if (!attribution) return null;
  if (attribution.resolved) return attribution.resolved.name;
  return attribution.speaker ? wordsOf(source.revision.text, attribution.speaker) : null;
}

/** Words of a name that name nobody by themselves: styles, offices, and what stands between. */
function isOffice(word: string): boolean {
  return ROLE_NOUNS.has(word) || ROLE_ADJECTIVES.has(word) || STYLES.has(word);
}
const STYLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr sir dame lord lady the a an his her its their our this that special senior former acting head member'.split(
    ' ',
  ),
);
/** "he", "Lavrov", "the ministry": only words with a capital letter name anybody. */
const CAPITAL = /^\p{Lu}/u;
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who', 'one']);

/** Names that were looked at; emptied when full, so that a long run does not grow. */
const MOST_KNOWN = 20_000;
const knownNames = new Map<string, readonly string[]>();

function namingWords(name: string): readonly string[] {
  const known = knownNames.get(name);
  if (known) return known;
  if (knownNames.size >= MOST_KNOWN) knownNames.clear();
  const made = readNamingWords(name);
  knownNames.set(name, made);
  return made;
}

function readNamingWords(name: string): readonly string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && CAPITAL.test(word))
    .map((word) => word.toLowerCase())
    .filter((word) => !isOffice(word) && !PRONOUNS.has(word));
}

/** How two speakers stand to each other: `unknown` where one of them is not named. */
export function compareSpeakers(left: PairSide, right: PairSide): 'same' | 'different' | 'unknown' {
  const [a, b] = [speakerOf(left), speakerOf(right)];
  if (a === null || b === null) return 'unknown';
  return sameName(a, b);
}

/** `same` where the last words of both names agree, or a whole name lies in the other; spelling may differ a little. */
export function sameName(a: string, b: string): 'same' | 'different' | 'unknown' {
  const [first, second] = [namingWords(a), namingWords(b)];
  if (first.length === 0 || second.length === 0) return 'unknown';
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  const known = short.filter((word) => long.some((other) => other === word || nearSpelling(other, word)));
  if (known.length === short.length || slipInLastName(first, second)) return 'same';
  return known.length > 0 ? 'unknown' : 'different';
}

/** Shorter last names are others with a letter more: "Li" and "Lim". */
const SHORTEST_SLIP = 4;

/** "Greta Holm" and "Greta Holme": the same first names, and a last name with a letter more. */
function slipInLastName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || a.length !== b.length || !a.slice(0, -1).every((word, at) => word === b[at]))
    return false;
  const [one, other] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_SLIP || long.length !== short.length + 1) return false;
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

/** True where both sides rest on somebody's word, or neither does. */
export function sameVoice(left: PairSide, right: PairSide): boolean {
  return (left.attribution === null) === (right.attribution === null);
}
