import type { Token } from '../../model/analysis.ts';
import type { Gender } from '../../lang/en/first-names.ts';
import type { Part } from './cast.ts';
import type { Page } from './page.ts';

/** What a pronoun can point to. */
export interface PronounKind {
  readonly gender: Gender | null;
  readonly thing: boolean;
  readonly many: boolean;
}

const HE: PronounKind = { gender: 'male', thing: false, many: false };
const SHE: PronounKind = { gender: 'female', thing: false, many: false };
const IT: PronounKind = { gender: null, thing: true, many: false };
const THEY: PronounKind = { gender: null, thing: false, many: true };

const PRONOUNS: ReadonlyMap<string, PronounKind> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, HE] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, SHE] as const),
  ...['it', 'its', 'itself'].map((word) => [word, IT] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, THEY] as const),
]);

/** What the word points to; null for every other word. */
export function pronounKind(token: Token): PronounKind | null {
  if (token.upos !== 'PRON' && token.upos !== 'DET') return null;
  return PRONOUNS.get(token.text.toLowerCase()) ?? null;
}

/** A mention that came before and is tied: what a pronoun chooses among. */
export interface Seen {
  readonly part: Part;
  readonly head: number;
  readonly sentence: number;
  readonly form: 'name' | 'abbreviation' | 'role' | 'pronoun' | 'nominal';
}

/** How much each circumstance speaks for a candidate. */
const PULL = {
  sameSentence: 3,
  sentenceBefore: 2.4,
  twoBefore: 1,
  further: -0.5,
  subject: 1.6,
  object: 0.2,
  oblique: -0.3,
  possessor: -0.4,
  knownGender: 0.8,
  chain: 1.2,
  otherQuotation: -2.5,
  unnamed: -0.4,
  often: 0.3,
  bothSubjects: 0.6,
  sameClause: -4,
} as const;

/** Below this nothing is close enough to be meant; and the best must lead the next by the margin. */
const LEAST = 2.5;
const MARGIN = 0.75;
/** A pronoun reaches back this many sentences at most. */
const REACH = 4;
/** Naming someone more often than this no longer speaks for them. */
const OFTEN = 4;

function isSubject(token: Token | undefined): boolean {
  return token?.deprel.startsWith('nsubj') ?? false;
}

/** The subject relation, also of a name inside an apposition or conjunction of the subject. */
function relation(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (!token) return '';
  const up = token.deprel === 'appos' || token.deprel.startsWith('flat') ? tokens[token.head] : undefined;
  return (up ?? token).deprel;
}

function agrees(kind: PronounKind, part: Part): boolean {
  if (kind.many) return part.many || part.kind === 'organisation';
  if (part.many) return false;
  if (kind.thing)
    return (
      part.kind === 'organisation' ||
      part.kind === 'place' ||
      part.kind === 'product' ||
      part.kind === 'event'
    );
  if (part.kind !== 'person' && part.kind !== 'role') return false;
  return part.gender === null || part.gender === kind.gender;
}

function distancePull(sentences: number): number {
  if (sentences === 0) return PULL.sameSentence;
  if (sentences === 1) return PULL.sentenceBefore;
  return sentences === 2 ? PULL.twoBefore : PULL.further;
}

function relationPull(deprel: string): number {
  if (deprel.startsWith('nsubj')) return PULL.subject;
  if (deprel === 'obj' || deprel === 'iobj') return PULL.object;
  if (deprel === 'nmod:poss') return PULL.possessor;
  return PULL.oblique;
}

interface Asked {
  readonly page: Page;
  readonly at: number;
  readonly kind: PronounKind;
  readonly sentence: number;
}

function pull(asked: Asked, seen: Seen): number {
  const { page, at, kind } = asked;
  const { tokens, quotedIn } = page;
  const deprel = relation(tokens, seen.head);
  let sum = distancePull(asked.sentence - seen.sentence) + relationPull(deprel);
  if (seen.part.gender !== null && seen.part.gender === kind.gender) sum += PULL.knownGender;
  if (seen.form === 'pronoun') sum += PULL.chain;
  if (quotedIn[seen.head] !== quotedIn[at]) sum += PULL.otherQuotation;
  if (seen.part.unnamed) sum += PULL.unnamed;
  if (isSubject(tokens[at]) && deprel.startsWith('nsubj')) sum += PULL.bothSubjects;
  if (clash(tokens, at, seen.head)) sum += PULL.sameClause;
  return sum;
}

const CORE = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj']);

/** "Haftar met him": two arguments of one verb are two people. */
function clash(tokens: readonly Token[], at: number, other: number): boolean {
  const [one, two] = [tokens[at], tokens[other]];
  if (!one || !two || one.head !== two.head || one.text.endsWith('sel')) return false;
  return CORE.has(one.deprel) && CORE.has(two.deprel);
}

/** Whom the pronoun at token `at` points to; null where nobody leads clearly. */
export function antecedent(page: Page, at: number, kind: PronounKind, history: readonly Seen[]): Part | null {
  const sentence = page.tokens[at]?.sentence ?? 0;
  const best = new Map<Part, number>();
  const times = new Map<Part, number>();
  for (let back = history.length - 1; back >= 0; back--) {
    const seen = history[back];
    if (!seen || sentence - seen.sentence > REACH) break;
    if (!agrees(kind, seen.part)) continue;
    const score = pull({ page, at, kind, sentence }, seen);
    best.set(seen.part, Math.max(best.get(seen.part) ?? -Infinity, score));
    times.set(seen.part, Math.min(OFTEN, (times.get(seen.part) ?? 0) + 1));
  }
  const ranked = [...best]
    .map(([part, score]) => ({ part, score: score + PULL.often * (times.get(part) ?? 0) }))
    .sort((a, b) => b.score - a.score || b.part.id - a.part.id);
  const [first, second] = ranked;
  if (!first || first.score < LEAST) return null;
  return second && first.score - second.score < MARGIN ? null : first.part;
}
