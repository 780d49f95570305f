import { irregularAdjectives, irregularNouns, irregularVerbs } from '../lang/en/irregular.ts';
import { describeWord } from '../lang/en/lexicon.ts';
import { exceptionalLemma } from '../lang/en/lemma-exceptions.ts';

type Pos = 'n' | 'v' | 'a' | 'r';

/** Longer "words" are no words; only their case is looked at. */
const LONGEST_WORD = 48;

const isWord = (word: string, pos: Pos): boolean =>
  describeWord(word)?.some((item) => item.startsWith(pos)) ?? false;

/** "hop" but not "visit" or "play": one vowel and one consonant, which would double before an ending. */
const isShort = (stem: string): boolean => /^[^aeiou]*[aeiouy][^aeiouwxy]$/u.test(stem);
const SIBILANT = /(?:[sxzo]|sh|ch)es$/u;

function pluralBase(form: string): string {
  if (form.endsWith('ies') && form.length > 4) {
    const ie = form.slice(0, -1);
    return isWord(ie, 'n') && !isWord(`${form.slice(0, -3)}y`, 'n') ? ie : `${form.slice(0, -3)}y`;
  }
  if (SIBILANT.test(form)) {
    const withE = form.slice(0, -1);
    const without = form.slice(0, -2);
    const keepsE = isWord(withE, 'n') || isWord(withE, 'v');
    const dropsE = isWord(without, 'n') || isWord(without, 'v');
    if (keepsE !== dropsE) return keepsE ? withE : without;
    return /[sz]es$/u.test(form) && !/(?:ss|zz)es$/u.test(form) ? withE : without;
  }
  return /[^\ds]s$/u.test(form) && form.length > 2 ? form.slice(0, -1) : form;
}

/** Undoes -ed, -ing, -er, -est: the stem as it is, with -e, or with its last letter once. */
function stemBase(stem: string, pos: Pos): string {
  const withE = `${stem}e`;
  if (isWord(withE, pos) && (!isWord(stem, pos) || isShort(stem))) return withE;
  if (isWord(stem, pos)) return stem;
  const doubled = /([bdfgk-nprtvz])\1$/u.test(stem);
  if (doubled && (isWord(stem.slice(0, -1), pos) || !/(?:ll|ss|ff)$/u.test(stem))) return stem.slice(0, -1);
  if (/(?:[^aeiou][aeiou][cgsuvz]|[lr][cgsv]|nc|[bcdfgkpt]l|at|iz)$/u.test(stem) && pos === 'v') return withE;
  return stem;
}

function pastBase(form: string): string {
  if (form.endsWith('ied'))
    return isWord(form.slice(0, -1), 'v') ? form.slice(0, -1) : `${form.slice(0, -3)}y`;
  if (form.endsWith('eed') && isWord(form.slice(0, -1), 'v')) return form.slice(0, -1);
  return form.endsWith('ed') && form.length > 3 ? stemBase(form.slice(0, -2), 'v') : form;
}

function comparedBase(form: string, ending: string, pos: Pos): string {
  if (!form.endsWith(ending)) return form;
  const stem = form.slice(0, -ending.length);
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stemBase(stem, pos);
}

/** Prefixes after which an irregular verb or noun keeps its forms. */
function throughHyphen(form: string, known: ReadonlyMap<string, string>): string | null {
  const found = known.get(form);
  if (found !== undefined) return found;
  const hyphen = form.lastIndexOf('-');
  const last = hyphen > 0 ? known.get(form.slice(hyphen + 1)) : undefined;
  return last === undefined ? null : form.slice(0, hyphen + 1) + last;
}

const menBase = (form: string): string =>
  /.(?:wo)?men$/u.test(form) ? `${form.slice(0, -2)}an` : pluralBase(form);

const RULES: Readonly<Record<string, (form: string) => string>> = {
  NNS: (form) => throughHyphen(form, irregularNouns) ?? menBase(form),
  VBZ: (form) => (form === 'has' ? 'have' : form === 'is' ? 'be' : pluralBase(form)),
  VBG: (form) =>
    irregularVerbs.get(form) ??
    (form.endsWith('ing') && form.length > 4 ? stemBase(form.slice(0, -3), 'v') : form),
  VBD: (form) => throughHyphen(form, irregularVerbs) ?? pastBase(form),
  VBN: (form) => throughHyphen(form, irregularVerbs) ?? pastBase(form),
  JJR: (form) => irregularAdjectives.get(form) ?? comparedBase(form, 'er', 'a'),
  JJS: (form) => irregularAdjectives.get(form) ?? comparedBase(form, 'est', 'a'),
  RBR: (form) =>
    form === 'better' ? 'well' : (irregularAdjectives.get(form) ?? comparedBase(form, 'er', 'r')),
  RBS: (form) =>
    form === 'best' ? 'well' : (irregularAdjectives.get(form) ?? comparedBase(form, 'est', 'r')),
};

/** Names keep their case: "the Americans" gives "American". */
function nameLemma(form: string, xpos: string): string {
  if (xpos !== 'NNPS' || !form.endsWith('s')) return form;
  const base = pluralBase(form.toLowerCase());
  let same = 0;
  while (same < base.length && base.charAt(same) === form.charAt(same).toLowerCase()) same++;
  return form.slice(0, same) + base.slice(same);
}

const ROMAN = /^[IVXLCDM]+$/u;
/** "10,000" is in the dictionary as 10000. */
const THOUSANDS = /(\d),(?=\d{3})/gu;

/** "American" and "NATO" are written so in the dictionary too. */
function keepsCapitals(form: string, low: string, upos: string): boolean {
  const known = describeWord(low);
  if (upos === 'ADJ') return known?.some((item) => item.startsWith('a') && item.endsWith('^')) ?? false;
  if (upos === 'NUM') return ROMAN.test(form);
  return (
    upos === 'NOUN' &&
    form.length > 1 &&
    form === form.toUpperCase() &&
    (known === null || known.some((item) => item.endsWith('^')))
  );
}

/** What the rules alone say, without the list of exceptions. */
export function regularLemma(form: string, upos: string, xpos: string): string {
  if (upos === 'PROPN') return nameLemma(form, xpos);
  if (form.length > LONGEST_WORD || upos === 'X' || upos === 'SYM' || upos === 'PUNCT') return form;
  const low = form.toLowerCase().replaceAll('’', "'");
  if (upos === 'ADJ' && form !== low && xpos === 'NNP') return form;
  const rule = RULES[xpos];
  if (rule) return rule(low);
  if (upos === 'NUM') return (keepsCapitals(form, low, upos) ? form : low).replace(THOUSANDS, '$1');
  return form !== low && keepsCapitals(form, low, upos) ? form : low;
}

/** The dictionary form of a word with these tags: "Talks", NOUN, NNS gives "talk". Names, foreign words and marks stay as they are. */
export function lemmaOf(form: string, upos: string, xpos: string): string {
  if (form.length > LONGEST_WORD) return form;
  return (
    (upos === 'PROPN' ? undefined : exceptionalLemma(form.toLowerCase().replaceAll('’', "'"), xpos)) ??
    regularLemma(form, upos, xpos)
  );
}
