import type { Token } from '../../model/analysis.ts';
import type { Gender } from '../../lang/en/first-names.ts';
import type { PronounClass } from '../../lang/en/pronoun-weights.ts';
import type { Part } from './cast.ts';

/** What a pronoun can point to. */
export interface PronounKind {
  readonly class: PronounClass;
  readonly gender: Gender | null;
}

const FORMS: readonly (readonly [PronounKind, string])[] = [
  [{ class: 'person', gender: 'male' }, 'he him his himself'],
  [{ class: 'person', gender: 'female' }, 'she her hers herself'],
  [{ class: 'thing', gender: null }, 'it its itself'],
  [{ class: 'many', gender: null }, 'they them their theirs themselves'],
];
const PRONOUNS: ReadonlyMap<string, PronounKind> = new Map(
  FORMS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** What the word points to; null for every other word, and for "it" in "it is said". */
export function pronounKind(token: Token): PronounKind | null {
  if (token.upos !== 'PRON' && token.upos !== 'DET') return null;
  if (token.deprel.startsWith('expl')) return null;
  return PRONOUNS.get(token.text.toLowerCase()) ?? null;
}

/** "who" and its forms as they stand in relative clauses. */
export function isWho(token: Token): boolean {
  return (token.upos === 'PRON' || token.xpos.startsWith('WP')) && /^who(?:m|se)?$/iu.test(token.text);
}

/** True where the pronoun can point to the part at all. */
export function agrees(kind: PronounKind, part: Part): boolean {
  const person = part.kind === 'person' || part.kind === 'role';
  if (kind.class === 'many') return part.many || part.kind === 'organisation';
  if (part.many) return false;
  if (kind.class === 'thing') return !person && part.kind !== 'nationality';
  return person && (part.gender === null || part.gender === kind.gender);
}
