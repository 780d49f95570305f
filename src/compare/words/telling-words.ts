import { numberWord } from '../../lang/en/number-value.ts';
import { nearSpelling } from '../../lang/en/word-match.ts';
import type { Hunk, Word } from './wording.ts';

/** Parts of speech that say something by themselves; who "it" is and how very it was, two reporters may hear otherwise. */
const TELLING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  'never',
  'no',
  'nobody',
  'nothing',
  'none',
  'neither',
]);
const WEAK: ReadonlySet<string> = new Set([
  'be',
  'have',
  'able',
  'get',
  'go',
  'let',
  'say',
  'do',
  'make',
  'think',
  'mr',
  'mrs',
  'ms',
]);

/** Words alike in so many first letters are forms of one. */
const STEM = 6;
/** "Significantly" and "materially" tell how; "very", "really" and "actually" tell nothing. */
const FILLERS: ReadonlySet<string> = new Set([
  'really',
  'actually',
  'simply',
  'certainly',
  'fully',
  'literally',
]);
/** What limits a statement: without it "nothing so far" becomes "nothing". */
export const LIMITS: ReadonlySet<string> = new Set(
  'far yet only probably perhaps maybe almost nearly mostly if unless may might could must should'.split(' '),
);

export const LIMITING: ReadonlySet<string> = new Set([...NEGATIONS, ...LIMITS]);

/** True where a word says something by itself, or limits or turns round what is said. */
export function tells({ key, lemma, upos }: Word): boolean {
  if (LIMITING.has(key)) return true;
  if (WEAK.has(lemma)) return false;
  return TELLING.has(upos) || (upos === 'ADV' && key.endsWith('ly') && !FILLERS.has(key));
}

/** "Work force" and "workforce", "F.B.I." and "FBI", "Sen." and "Senator": one wording, set in type otherwise. */
export function isTypesetting({ left, right }: Hunk): boolean {
  const letters = (words: readonly Word[]) =>
    words.map(({ key }) => inFigures(bare(SHORT_TITLES[bare(key)] ?? key))).join('');
  return letters(left) === letters(right);
}

/** "Eleven" and "11", "ten percent" and "10%", "6:00" and "6": one number, set in type otherwise. */
function inFigures(word: string): string {
  if (UNSET.has(word)) return '';
  const value = numberWord(word);
  return value === null ? word : String(value);
}
const UNSET: ReadonlySet<string> = new Set(['percent', 'per', 'cent', '00']);

const bare = (key: string): string => key.replace(/[^\p{L}\p{N}]/gu, '');
const SHORT_TITLES: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  gen: 'general',
  rep: 'representative',
  dr: 'doctor',
  sec: 'secretary',
  prof: 'professor',
  okay: 'ok',
};

/** "Connection" and "connectivity", "Momma" and "Mama", "attacked" and "assaulted": forms, spellings, and one meaning. */
export function oneWord({ lemma: a, key, upos }: Word, { lemma: b, key: other }: Word): boolean {
  if (a === b || bare(SHORT_TITLES[bare(key)] ?? key) === bare(SHORT_TITLES[bare(other)] ?? other))
    return true;
  if (a.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM)) return true;
  return upos !== 'NUM' && (nearSpelling(a, b) || skeleton(a) === skeleton(b));
}

/** A word without its vowels, doubled letters once, behind its first letter: "momma" and "mama". */
const skeleton = (word: string): string =>
  `${word.charAt(0)}${word
    .slice(1)
    .replace(/[aeiouy]/gu, ' ')
    .replace(/(\p{L})\1/gu, '$1')}`.replace(/ +/gu, ' ');
