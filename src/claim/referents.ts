import type { Clause, Token } from '../model/analysis.ts';
import type { Attribution } from '../model/attribution.ts';
import type { ClaimReferent } from '../model/claim.ts';
import { contains } from '../model/span.ts';
import { headsOfRoles, type Standing, type Stood } from './standing.ts';
import type { Range } from './tree.ts';
import { firstFrom } from './window.ts';

/** Who says "I" in a quotation is who is quoted, as surely as that is known. */
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself']);
/** "We" of a body that speaks is that body. */
const FIRST_PLURAL: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ourselves']);
/** The tree tells who leaves out to do it, five times in six. */
const BY_TREE = 0.85;

/** On whose word a claim is, and whether it is quoted. */
interface Voice {
  readonly attribution: Attribution | null;
  readonly quoted: boolean;
}

/** Who or what a word of the article stands for in one claim. */
export type StandsFor = (token: number) => Stood | null;

/** What pronouns stand for in a claim with this voice. */
export function standsFor(standing: Standing, voice: Voice): StandsFor {
  return (index) => {
    const token = standing.analysis.tokens[index];
    return token ? (standing.at(index) ?? speakerFor(standing, voice, token)) : null;
  };
}

/** A claim's stretch with its clauses, and what its words stand for. */
interface Of {
  readonly range: Range;
  readonly clauses: readonly Clause[];
  readonly stands: StandsFor;
}

/** Whom and what the words of a claim stand for outside it, and who does what it says without saying who. */
export function referentsIn(standing: Standing, of: Of): readonly ClaimReferent[] {
  const found: ClaimReferent[] = [];
  const { first, last } = of.range;
  for (let index = first; index < last; index++) {
    const stood = of.stands(index);
    if (!stood || isInside(standing, stood, of.range)) continue;
    found.push({ token: index - first, subjectOf: null, ...stood });
  }
  return [...found, ...leftOut(standing, of)];
}

function isInside({ analysis: { tokens } }: Standing, { span }: Stood, { first, last }: Range): boolean {
  const start = tokens[first]?.span.start ?? 0;
  return span.start >= start && span.end <= (tokens[last - 1]?.span.end ?? start);
}

/** "I", and "we" of a body, stand for who is quoted. */
function speakerFor({ analysis, ofNoun }: Standing, voice: Voice, token: Token): Stood | null {
  const { attribution } = voice;
  if (!attribution?.speaker || !saysSelf(voice, token)) return null;
  const { speaker, resolved, confidence, speakerKind } = attribution;
  const head = headIn(analysis.tokens, speaker);
  if (!head) return null;
  const said = ofNoun(head.index, 'speaker', confidence);
  const entity = resolved?.entity == null ? null : (analysis.entities[resolved.entity] ?? null);
  const own = head.upos === 'NOUN' ? [head.lemma.toLowerCase()] : [];
  return {
    ...said,
    kind: speakerKind === 'organisation' ? 'organisation' : 'person',
    name: resolved?.name ?? said.name,
    named: said.named || resolved !== null,
    heads: [...new Set([...own, ...headsOfRoles(entity)])],
  };
}

/** True for a word that means who is quoted: "I" of a person, "we" of a body. */
function saysSelf({ attribution, quoted }: Voice, { text, upos }: Token): boolean {
  if (!quoted || upos !== 'PRON') return false;
  const words = attribution?.speakerKind === 'organisation' ? FIRST_PLURAL : FIRST_PERSON;
  return words.has(text.toLowerCase());
}

/** The word of a stretch that hangs on something outside it. */
function headIn(
  tokens: readonly Token[],
  span: { readonly start: number; readonly end: number },
): Token | undefined {
  const inside: Token[] = [];
  for (let at = firstFrom(tokens, span.start); at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !contains(span, token.span)) break;
    inside.push(token);
  }
  const [start, end] = [inside[0]?.index ?? 0, inside.at(-1)?.index ?? -1];
  return inside.find(({ head, upos }) => upos !== 'PUNCT' && (head < start || head > end));
}

/** Subjects that the tree finds outside the claim: who "refused [to sign]". */
function leftOut(standing: Standing, { range: { first, last }, clauses }: Of): readonly ClaimReferent[] {
  return clauses.flatMap(({ subject, predicate }): ClaimReferent[] => {
    if (subject === null || (subject >= first && subject < last)) return [];
    const token = standing.analysis.tokens[subject];
    if (!token) return [];
    const pointed = standing.at(subject);
    if (pointed === null && token.upos === 'PRON') return [];
    const stood = pointed
      ? { ...pointed, by: 'left-out' as const, sure: Math.min(pointed.sure, BY_TREE) }
      : standing.ofNoun(subject, 'left-out', BY_TREE);
    return [{ token: null, subjectOf: predicate - first, ...stood }];
  });
}
