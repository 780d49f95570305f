import type { Token } from '../../model/analysis.ts';
import { COUNTRY_OF_PEOPLE, WIDER_PEOPLES } from '../../lang/en/countries.ts';
import {
  KIN_NOUNS,
  PEOPLE_NOUNS,
  ROLE_ADJECTIVES,
  ROLE_NOUNS,
  STYLES_OF_PEOPLE,
} from '../../lang/en/roles.ts';
import { topicsOf } from '../../lang/en/noun-topics.ts';
import type { NameSpan } from './name.ts';
import { type NamesAt, namesAt } from './names-at.ts';
import { type Page, wordsBetween } from './page.ts';
import { leftEdge, rightEdge } from './role-edges.ts';

/** "the Russian ambassador to Libya", with or without a name beside it. */
export interface RolePhrase {
  /** With its article or possessor. */
  readonly first: number;
  /** After "of Ostravia". */
  readonly last: number;
  /** "ambassador". */
  readonly head: number;
  readonly lemma: string;
  /** Without article and possessor: "Russian ambassador to Libya". */
  readonly words: string;
  readonly opening: 'definite' | 'indefinite' | 'possessive' | 'bare' | 'nobody';
  readonly many: boolean;
  /** Index of the name that bears it, where it stands beside it; null for "the ambassador" alone. */
  readonly bearer: number | null;
  readonly beside: 'title' | 'appositive' | null;
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
/** "No supervisor came": there is nobody to point back to. */
const NOBODY = new Set(['any', 'each', 'every', 'neither', 'no', 'nor']);
const INDEFINITE = new Set([
  'a',
  'an',
  'another',
  'one',
  'some',
  'several',
  'two',
  'three',
  'four',
  'five',
  'many',
]);

function isRoleNoun(token: Token): boolean {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return false;
  const lemma = token.lemma.toLowerCase();
  if (ROLE_NOUNS.has(lemma) || PEOPLE_NOUNS.has(lemma)) return true;
  return token.upos === 'NOUN' && topicsOf(lemma)[0] === PERSON_TOPIC;
}
/** WordNet's topic file of nouns for people. */
const PERSON_TOPIC = 18;

/** "His strongman reputation" is about a reputation: the role noun only describes the noun it hangs on. */
function onlyDescribes(tokens: readonly Token[], token: Token): boolean {
  const up = tokens[token.head];
  return (
    token.deprel === 'compound' &&
    up !== undefined &&
    up.upos === 'NOUN' &&
    up.index > token.index &&
    !isRoleNoun(up)
  );
}

function openingOf(tokens: readonly Token[], first: number, head: number): RolePhrase['opening'] {
  const word = tokens[first]?.text.toLowerCase() ?? '';
  if (tokens[first]?.xpos === 'PRP$') return 'possessive';
  for (let at = first; at < head; at++) if (tokens[at]?.xpos === 'POS') return 'possessive';
  if (DEFINITE.has(word)) return 'definite';
  if (NOBODY.has(word)) return 'nobody';
  return INDEFINITE.has(word) ? 'indefinite' : 'bare';
}

/** Past the article and a possessor: "Haftar's spokesperson" says "spokesperson". */
function wordsStart(tokens: readonly Token[], first: number, head: number): number {
  let at = first;
  for (let here = first; here < head; here++) if (tokens[here]?.xpos === 'POS') at = here + 1;
  while (at < head && (tokens[at]?.upos === 'DET' || tokens[at]?.xpos === 'PRP$')) at++;
  return at;
}

interface Beside {
  readonly bearer: number | null;
  readonly beside: RolePhrase['beside'];
}
const ALONE: Beside = { bearer: null, beside: null };

/** The person's name that stands right after the role, after its comma, or before its comma. */
function besideName(tokens: readonly Token[], phrase: { first: number; last: number }, at: NamesAt): Beside {
  const title = at.starting.get(phrase.last);
  if (title !== undefined) return { bearer: title, beside: 'title' };
  if (tokens[phrase.last]?.text === ',') {
    const after = at.starting.get(phrase.last + 1);
    if (after !== undefined && endsAppositive(tokens, at.lastOf(after)))
      return { bearer: after, beside: 'appositive' };
  }
  if (tokens[phrase.first - 1]?.text === ',') {
    const before = at.ending.get(phrase.first - 1);
    if (before !== undefined && endsAppositive(tokens, phrase.last))
      return { bearer: before, beside: 'appositive' };
  }
  const subject = subjectOf(tokens, phrase, at);
  return subject === null ? ALONE : { bearer: subject, beside: 'appositive' };
}

const TITLES: ReadonlySet<string> = new Set(['PROPN', 'NOUN', 'ADJ']);
const IS: ReadonlySet<string> = new Set(['is', 'was']);

/** "Maja Lindqvist" in "Maja Lindqvist is a happy woman", but not in "The lawyer of Maja Lindqvist is a happy woman". */
function subjectOf(tokens: readonly Token[], { first }: { first: number }, at: NamesAt): number | null {
  if (tokens[first]?.upos !== 'DET' || !IS.has(tokens[first - 1]?.text ?? '')) return null;
  const name = at.ending.get(first - 1);
  if (name === undefined) return null;
  let before = at.firstOf(name) - 1;
  while (TITLES.has(tokens[before]?.upos ?? '')) before--;
  if (tokens[before]?.upos === 'DET') before--;
  const lead = tokens[before];
  const opens = lead === undefined || lead.upos === 'PUNCT' || lead.sentence !== tokens[first]?.sentence;
  return opens ? name : null;
}

const ENDS = new Set([',', '.', ';', ')', '–', '—', '-', ':', '"', '”', 'who', 'and']);

function endsAppositive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || ENDS.has(token.text);
}

/** Tokens that are inside a name: they head no role of their own. */
function insideNames(tokens: readonly Token[], names: readonly NameSpan[]): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  for (const { first, last, kind } of names) if (kind !== 'nationality') inside.fill(1, first, last);
  return inside;
}

/** Every phrase for a person's office, calling or kin, in reading order. */
export function rolePhrases(page: Page, names: readonly NameSpan[]): readonly RolePhrase[] {
  const { tokens } = page;
  const inside = insideNames(tokens, names);
  const at = namesAt(names);
  const phrases: RolePhrase[] = [];
  for (const sentence of page.sentences) {
    let low = sentence.first;
    for (let head = sentence.first; head < sentence.last; head++) {
      const token = tokens[head];
      if (!token || inside[head] || !isRoleNoun(token) || onlyDescribes(tokens, token)) continue;
      const next = tokens[head + 1];
      if (next && head + 1 < sentence.last && !inside[head + 1] && isRoleNoun(next)) continue;
      const first = leftEdge(tokens, head, low);
      const last = rightEdge(tokens, head, sentence.last, at);
      low = head + 1;
      phrases.push({
        ...besideName(tokens, { first, last }, at),
        first,
        last,
        head,
        lemma: token.lemma.toLowerCase(),
        words: wordsBetween(page, wordsStart(tokens, first, head), last),
        opening: openingOf(tokens, first, head),
        many: token.xpos === 'NNS' || token.xpos === 'NNPS',
      });
    }
  }
  return phrases.map((phrase, index) => sharingBearer(tokens, phrase, phrases[index + 1]));
}

/** "The Special Envoy, Deputy Minister Mikhail Bogdanov": the first role is the second one's bearer's, too. */
function sharingBearer(
  tokens: readonly Token[],
  phrase: RolePhrase,
  next: RolePhrase | undefined,
): RolePhrase {
  if (phrase.bearer !== null || next?.beside !== 'title' || next.first !== phrase.last + 1) return phrase;
  const joint = tokens[phrase.last]?.text.toLowerCase();
  return joint === ',' || joint === 'and' ? { ...phrase, bearer: next.bearer, beside: 'appositive' } : phrase;
}

/** True for words that go with a title rather than with a name: "Gen.", "former", "Libyan". */
export function isTitleWord(word: string): boolean {
  const lower = word.toLowerCase();
  const bare = word.replace('.', '');
  if (STYLES_OF_PEOPLE.has(bare) || ROLE_NOUNS.has(lower) || ROLE_ADJECTIVES.has(lower)) return true;
  return COUNTRY_OF_PEOPLE.has(word) || WIDER_PEOPLES.has(word);
}

/** "his son": the phrase names someone beside the one it hangs on. */
export function isKin(lemma: string): boolean {
  return KIN_NOUNS.has(lemma);
}
