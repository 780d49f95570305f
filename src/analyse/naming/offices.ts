import type { Token } from '../../model/analysis.ts';
import { COUNTRY_NAMES } from '../../lang/en/countries.ts';
import { FIRST_NAMES } from '../../lang/en/first-names.ts';
import { BODY_NOUNS, PLACE_NOUNS } from '../../lang/en/organisations.ts';
import { OFFICE_WORDS, ROLE_NOUNS } from '../../lang/en/roles.ts';
import { isCapital, type NameSpan } from './name.ts';
import { isTitleWord } from './roles.ts';
import { OPENING_PARTICLES } from './runs.ts';

/** How far before a name the office stands that it may have swallowed: "ambassador to Libya Aydar Aganin". */
const OFFICE_REACH = 5;
/** A person behind an office is named in full. */
const FULL_NAME = 2;

function isOfficeWord(word: string): boolean {
  return isTitleWord(word) || OFFICE_WORDS.has(word.toLowerCase());
}

function afterRole(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= OFFICE_REACH; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence || token.text === ',') return false;
    if (ROLE_NOUNS.has(token.lemma.toLowerCase())) return true;
  }
  return false;
}

function looksLikePerson(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first < FULL_NAME) return false;
  const end = tokens[last - 1]?.text.toLowerCase() ?? '';
  return !BODY_NOUNS.has(end) && !PLACE_NOUNS.has(end);
}

/** "figure Khalifa Haftar": a common noun in front is no part of the name, unless it is a particle. */
function withoutCommonWords(tokens: readonly Token[], span: NameSpan): NameSpan {
  let first = span.first;
  while (first < span.last - 1 && isCommonWord(tokens[first])) first++;
  if (first === span.first || !isCapital(tokens[first]?.text ?? '')) return span;
  return { ...span, first, kind: FIRST_NAMES.has(tokens[first]?.text ?? '') ? 'person' : span.kind };
}

function isCommonWord(token: Token | undefined): boolean {
  const word = token?.text ?? '';
  return /^\p{Ll}{3,}$/u.test(word) && !OPENING_PARTICLES.has(word);
}

/** A name without the office words it starts with; the name itself where they are all of it, or part of a body's name. */
function stripped(tokens: readonly Token[], span: NameSpan): readonly NameSpan[] {
  const { first, last } = span;
  let at = first;
  while (at < last && isOfficeWord(tokens[at]?.text ?? '')) at++;
  if (at === first) return [span];
  if (span.kind !== 'person') return [unofficial(tokens, span, at)];
  if (at === last) return [];
  return [isCapital(tokens[at]?.text ?? '') || last - at > 1 ? { ...span, first: at } : span];
}

/** "Foreign Affairs Sergey Lavrov" taken for a body's name: the person in it, where there is one. */
function unofficial(tokens: readonly Token[], span: NameSpan, at: number): NameSpan {
  if (!looksLikePerson(tokens, at, span.last)) return span;
  const behindOffice = afterRole(tokens, span.first) && isOffice(tokens, span.first, at);
  return behindOffice || FIRST_NAMES.has(tokens[at]?.text ?? '')
    ? { first: at, last: span.last, kind: 'person' }
    : span;
}

function isOffice(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (!OFFICE_WORDS.has(tokens[at]?.text.toLowerCase() ?? '')) return false;
  return true;
}

/** "Libya Aydar Aganin" after "ambassador to": a country and a person. */
function divided(tokens: readonly Token[], span: NameSpan): readonly NameSpan[] {
  const { first, last } = span;
  if (!COUNTRY_NAMES.has(tokens[first]?.text ?? '') || !looksLikePerson(tokens, first + 1, last))
    return [span];
  if (!afterRole(tokens, first)) return [span];
  return [
    { first, last: first + 1, kind: 'place' },
    { first: first + 1, last, kind: 'person' },
  ];
}

/** Names with the offices before them cut off: "Foreign Affairs Sergey Lavrov" is a name of two words. */
export function withoutOffices(tokens: readonly Token[], spans: readonly NameSpan[]): readonly NameSpan[] {
  const bare = spans.map((span) => withoutCommonWords(tokens, span));
  return bare.flatMap((span) =>
    span.last - span.first < FULL_NAME && span.kind !== 'person'
      ? [span]
      : divided(tokens, span).flatMap((part) => stripped(tokens, part)),
  );
}
