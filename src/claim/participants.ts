import type { Analysis, Clause, Entity, Mention, Token } from '../model/analysis.ts';
import type { Participant, ParticipantRole } from '../model/claim.ts';
import { type Span, bySpan, wordsOf } from '../model/span.ts';
import { BODY_NOUNS, PLACE_NOUNS } from '../lang/en/organisations.ts';
import { kindOf, OUTSIDE_THE_NAME } from './name-range.ts';
import type { StandsFor } from './referents.ts';
import { type Range, type Reach, relationOf } from './tree.ts';
import { isCovered } from './window.ts';

/** Prepositions that name where something is when what follows is a place: "in Moscow", "to the port". */
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'across along around at from in inside near off on outside over through throughout to toward towards ' +
    'under via within'
  ).split(' '),
);
/** After these an office or a school is where something happened: "at the embassy", "outside the court". */
const AT_A_BODY: ReadonlySet<string> = new Set(['at', 'inside', 'near', 'outside']);
/** "A delegation in Moscow", "talks on Friday": what follows these is no part of the name. */
const WHERE_OR_WHEN: ReadonlySet<string> = new Set(
  'after amid at before during following in inside near on outside since until'.split(' '),
);
/** What the participants are read from. */
export interface Ground {
  readonly analysis: Analysis;
  readonly range: Range;
  readonly reach: Reach;
  readonly clauses: readonly Clause[];
  /** Mentions of the document by the token that heads them. */
  readonly mentionAt: ReadonlyMap<number, Mention>;
}

/** Who and what the clauses of a claim are about: subjects, objects, obliques, then every other name in it. */
export function participantsOf(ground: Ground, stands: StandsFor): readonly Participant[] {
  const found = new Map<number, Participant>();
  const take = (token: number | null, role: ParticipantRole, preposition: string | null) => {
    if (token === null || token < ground.range.first || token >= ground.range.last || found.has(token))
      return;
    const participant = participantAt(ground, stands, { token, role, preposition });
    if (participant) found.set(token, participant);
  };
  for (const clause of ground.clauses) takeArguments(clause, take);
  for (const [head, mention] of ground.mentionAt) {
    if (isNamed(mention)) take(head, 'other', prepositionOf(ground, head));
  }
  for (const joined of joinedTo(ground, found)) take(joined.token, joined.role, joined.preposition);
  return [...found.values()].sort((a, b) => bySpan(a.span, b.span));
}

function takeArguments(
  clause: Clause,
  take: (token: number | null, role: ParticipantRole, preposition: string | null) => void,
): void {
  take(clause.subject, clause.voice === 'passive' ? 'patient' : 'agent', null);
  take(clause.object, 'patient', null);
  take(clause.indirectObject, 'recipient', null);
  for (const { preposition, token } of clause.obliques) {
    const agent = clause.voice === 'passive' && preposition === 'by';
    take(token, agent ? 'agent' : 'other', preposition);
  }
}

/** "Putin and Shoigu": the second one has the role of the first. */
function joinedTo(ground: Ground, found: ReadonlyMap<number, Participant>) {
  const joined: { token: number; role: ParticipantRole; preposition: string | null }[] = [];
  for (let index = ground.range.first; index < ground.range.last; index++) {
    const token = ground.analysis.tokens[index];
    const first = token && relationOf(token) === 'conj' ? found.get(token.head) : undefined;
    if (first) joined.push({ token: index, role: first.role, preposition: first.preposition });
  }
  return joined;
}

/** Where a participant stands, and in which part. */
interface Place {
  readonly token: number;
  readonly role: ParticipantRole;
  readonly preposition: string | null;
}

function participantAt(
  ground: Ground,
  stands: StandsFor,
  { token: index, role: asRole, preposition }: Place,
): Participant | null {
  const token = ground.analysis.tokens[index];
  if (!token || !canTakePart(token) || isTime(ground.analysis, token)) return null;
  const span = nameSpan(ground, index);
  const known = knownAs(ground, stands, token);
  const role = asRole === 'other' && isWhere(token, preposition, known.kind) ? 'place' : asRole;
  return { role, span, ...known, name: known.name ?? wordsOf(ground.analysis.text, span), preposition };
}

/** Who it is by its mention, or by what it stands for; the name null where only its own words tell. */
function knownAs(
  { analysis, mentionAt }: Ground,
  stands: StandsFor,
  { index, lemma }: Token,
): Pick<Participant, 'kind' | 'head' | 'named'> & { readonly name: string | null } {
  const mention = mentionAt.get(index);
  const entity = entityOf(analysis, mention);
  const stood = stands(index);
  const kind = entity?.kind ?? mention?.kind ?? null;
  return {
    name: entity?.name ?? stood?.name ?? null,
    kind: stood?.kind ?? kindOf(kind),
    head: stood?.heads[0] ?? lemma.toLowerCase(),
    named: entity !== null || isNamed(mention) || stood?.named === true,
  };
}

const entityOf = ({ entities }: Analysis, mention: Mention | undefined): Entity | null =>
  mention?.entity == null ? null : (entities[mention.entity] ?? null);

/** "On 13 May" tells when, not who or where. */
function isTime({ times }: Analysis, { span }: Token): boolean {
  return isCovered(times, span);
}

function isWhere(token: Token, preposition: string | null, kind: Participant['kind']): boolean {
  if (preposition === null || !PLACE_PREPOSITIONS.has(preposition)) return false;
  const noun = token.lemma.toLowerCase();
  if (kind === 'place' || (kind === 'other' && PLACE_NOUNS.has(noun))) return true;
  return AT_A_BODY.has(preposition) && BODY_NOUNS.has(noun);
}

/** "There" and "it" that stand for nothing, and bare marks, take part in nothing. */
function canTakePart(token: Token): boolean {
  return /[\p{L}\p{N}]/u.test(token.text) && relationOf(token) !== 'expl';
}

function isNamed(mention: Mention | undefined): boolean {
  return mention?.form === 'name' || mention?.form === 'abbreviation';
}

function nameSpan(ground: Ground, index: number): Span {
  const { tokens } = ground.analysis;
  const { first, last } = nameRange(ground, index);
  return { start: tokens[first]?.span.start ?? 0, end: tokens[last - 1]?.span.end ?? 0 };
}

/** The noun with what comes before it and its "of …", without clauses, appositives and where or when it was. */
function nameRange({ analysis, range, reach }: Ground, index: number): Range {
  let first = index;
  let last = index + 1;
  for (let child = range.first; child < range.last; child++) {
    const token: Token | undefined = analysis.tokens[child];
    if (token?.head !== index || OUTSIDE_THE_NAME.has(relationOf(token))) continue;
    if (relationOf(token) === 'nmod' && tellsWhereOrWhen(prepositionOf({ analysis, range }, child))) continue;
    first = Math.min(first, reach.left.get(child) ?? child);
    last = Math.max(last, (reach.right.get(child) ?? child) + 1);
  }
  return { first: Math.max(first, range.first), last: Math.min(last, range.last) };
}

function tellsWhereOrWhen(preposition: string | null): boolean {
  return preposition !== null && WHERE_OR_WHEN.has(preposition);
}

function prepositionOf(
  { analysis, range }: Pick<Ground, 'analysis' | 'range'>,
  index: number,
): string | null {
  for (let child = range.first; child < index; child++) {
    const token = analysis.tokens[child];
    if (token?.head === index && relationOf(token) === 'case') return token.lemma.toLowerCase();
  }
  return null;
}
