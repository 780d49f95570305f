import type { EntityKind, Sentence, Token } from '../../model/analysis.ts';
import {
  COUNTRY_NAMES,
  COUNTRY_OF_PEOPLE,
  COUNTRY_OF_SEAT,
  SEATS_OF_POWER,
  WIDER_PEOPLES,
} from '../../lang/en/countries.ts';
import { FIRST_NAMES } from '../../lang/en/first-names.ts';
import { BODY_NOUNS, COMPANY_SUFFIXES, PLACE_NOUNS, THING_NOUNS } from '../../lang/en/organisations.ts';
import { ROLE_ADJECTIVES, ROLE_NOUNS, STYLES_OF_PEOPLE } from '../../lang/en/roles.ts';
import { isAllCapitals, isCapital, type NameSpan } from './name.ts';

const PARTICLES = new Set([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'of',
  'van',
  'von',
  '-',
  '‑',
  '&',
]);

function isNamePart(token: Token): boolean {
  return token.upos === 'PROPN' && isCapital(token.text);
}

function isPeople(word: string): boolean {
  return COUNTRY_OF_PEOPLE.has(word) || WIDER_PEOPLES.has(word);
}

/** Where the run of name words that starts at `first` ends: particles count only between two of them. */
function runEnd(tokens: readonly Token[], first: number, limit: number): number {
  let end = first + 1;
  for (let at = end; at < limit; at++) {
    const token = tokens[at];
    if (!token) break;
    if (isNamePart(token)) end = at + 1;
    else if (!PARTICLES.has(token.text) || at - end > 1) break;
  }
  return end;
}

function isTitleWord(word: string): boolean {
  const lower = word.toLowerCase();
  return STYLES_OF_PEOPLE.has(word.replace('.', '')) || ROLE_NOUNS.has(lower) || ROLE_ADJECTIVES.has(lower);
}

/** First token after the titles and peoples a run starts with; `first` itself where nothing else would be left. */
function withoutTitles(tokens: readonly Token[], first: number, last: number): number {
  const lastWord = tokens[last - 1]?.text.toLowerCase() ?? '';
  if (BODY_NOUNS.has(lastWord)) return first;
  for (let at = first; at < last; at++) {
    const word = tokens[at]?.text ?? '';
    if (!isTitleWord(word) && !isPeople(word)) return at;
  }
  return first;
}

function kindOf(tokens: readonly Token[], first: number, last: number, titled: boolean): EntityKind {
  const words = tokens.slice(first, last).map((token) => token.text);
  const name = words.join(' ');
  const end = (words.at(-1) ?? '').toLowerCase();
  const start = (words[0] ?? '').toLowerCase();
  if (isPeople(name)) return 'nationality';
  if (COUNTRY_NAMES.has(name) || COUNTRY_OF_SEAT.has(name) || SEATS_OF_POWER.has(name)) return 'place';
  if (titled) return 'person';
  if (BODY_NOUNS.has(end) || COMPANY_SUFFIXES.has(words.at(-1) ?? '') || BODY_NOUNS.has(start))
    return 'organisation';
  if (PLACE_NOUNS.has(end) || PLACE_NOUNS.has(start)) return 'place';
  if (THING_NOUNS.has(end)) return 'event';
  if (FIRST_NAMES.has(words[0] ?? '')) return 'person';
  if (isAllCapitals(words[0] ?? '')) return 'organisation';
  const before = tokens[first - 1]?.text.toLowerCase() ?? '';
  if (before === 'in' || before === 'at' || before === 'near') return 'place';
  return words.length > 1 ? 'person' : 'other';
}

/** Names of one article, in reading order, none inside another. */
export function nameSpans(sentences: readonly Sentence[], tokens: readonly Token[]): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (const sentence of sentences) {
    let at = sentence.first;
    while (at < sentence.last) {
      const token = tokens[at];
      if (!token || !(isNamePart(token) || isPeople(token.text))) {
        at++;
        continue;
      }
      const last = runEnd(tokens, at, sentence.last);
      const first = withoutTitles(tokens, at, last);
      const before = tokens[first - 1]?.text.toLowerCase() ?? '';
      spans.push({ first, last, kind: kindOf(tokens, first, last, first > at || ROLE_NOUNS.has(before)) });
      at = last;
    }
  }
  return spans;
}
