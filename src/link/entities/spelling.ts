import similarity from 'string-similarity';
import { foldedName } from '../../lang/en/body-names.ts';

/** Two spellings of one name share at least this part of their letter pairs (Dice 1945): "Sergei" and "Sergey" 0.8. */
const ALIKE = 0.6;
/** Where nothing but the spelling speaks for it. */
const NEARLY_SAME = 0.78;
/** Words shorter than this have too few letter pairs to be told by them. */
const SHORT_WORD = 4;

const PARTICLES = /^(?:al|el|as|ash|ad|an|ar|at|az)-(?=.{2})/u;

export { foldedName as folded } from '../../lang/en/body-names.ts';

/** The words of a name, folded; "el-Sisi" and "al-Sisi" come out as "sisi". */
export function wordsOfName(name: string): readonly string[] {
  return foldedName(name)
    .split(/\s+/u)
    .map((word) => word.replace(PARTICLES, ''))
    .filter((word) => word !== '');
}

/** Letters that are written for one another in other alphabets' names, longest first. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|sz|cz|ch|tch/gu, 's'],
  [/kh|gh|ck|q|c/gu, 'k'],
  [/ph/gu, 'f'],
  [/w/gu, 'v'],
  [/x|j/gu, 'h'],
  [/z/gu, 's'],
];

/** Consonants that any spelling of the word keeps: "Shoigu" and "Shaigu" give "sg", "Wesk" and "Vesk" "vsk". */
export function skeleton(word: string): string {
  let bare = word.replace(/[^a-z]/gu, '');
  for (const [letters, sound] of SAME_SOUND) bare = bare.replace(letters, sound);
  const kept = bare.slice(0, 1).replace(/[aeiouy]/u, 'a') + bare.slice(1).replace(/[aeiouyh]/gu, '');
  return kept.replace(/(.)\1+/gu, '$1');
}

export type Likeness = 'same' | 'variant' | 'similar' | 'other';

/** How alike two words of a name are: `variant` looks like one name spelled twice, `similar` needs other reasons. */
export function likeness(a: string, b: string): Likeness {
  if (a === b) return 'same';
  if (Math.min(a.length, b.length) < SHORT_WORD) return 'other';
  const dice = similarity.compareTwoStrings(a, b);
  if (dice >= NEARLY_SAME && Math.abs(a.length - b.length) <= 1) return 'variant';
  if (skeleton(a) === skeleton(b)) return dice >= ALIKE ? 'variant' : 'similar';
  return dice >= ALIKE ? 'similar' : 'other';
}
