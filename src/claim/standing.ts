import type { Analysis, Entity, Mention, Referent, Token } from '../model/analysis.ts';
import type { ClaimReferent } from '../model/claim.ts';
import { type Span, wordsOf } from '../model/span.ts';
import { kindOf, OUTSIDE_THE_NAME } from './name-range.ts';
import { type Reach, reachIn, relationOf } from './tree.ts';

/** Who or what a word stands for, as a claim gives it, without its place in the claim. */
export type Stood = Omit<ClaimReferent, 'token' | 'subjectOf'>;

/** What the words of an analysis stand for; made once for a revision. */
export interface Standing {
  readonly analysis: Analysis;
  /** Of a pronoun, "there" or "here"; null where nothing is sure. */
  at(token: number): Stood | null;
  /** Of a noun or name itself. */
  ofNoun(token: number, by: Stood['by'], sure: number): Stood;
}

export function standingIn(analysis: Analysis): Standing {
  const referents = new Map<number, Referent>(analysis.referents.map((one) => [one.token, one]));
  // Of two that share a head, the one whose bearer is known: "the guard" is Pick, and might be a body.
  const mentions = new Map<number, Mention>(
    [...analysis.mentions]
      .sort((a, b) => Number(a.entity !== null) - Number(b.entity !== null))
      .map((one) => [one.head, one]),
  );
  const reaches = new Map<number, Reach>();
  const reachOf = (sentence: number): Reach => {
    const known = reaches.get(sentence);
    if (known) return known;
    const made = reachIn(analysis.tokens, analysis.sentences[sentence] ?? { first: 0, last: 0 });
    reaches.set(sentence, made);
    return made;
  };
  const ofNoun = (at: number, by: Stood['by'], sure: number): Stood => {
    const token = analysis.tokens[at];
    const mention = mentions.get(at);
    const entity = mention?.entity == null ? null : (analysis.entities[mention.entity] ?? null);
    const span = token ? phraseAt(analysis.tokens, at, reachOf(token.sentence)) : { start: 0, end: 0 };
    const isName = mention?.form === 'name' || mention?.form === 'abbreviation';
    return {
      name: entity?.name ?? wordsOf(analysis.text, span).replace(/\s+/gu, ' '),
      named: entity !== null || isName,
      kind: kindOf(entity?.kind ?? mention?.kind ?? null),
      heads: headsOf(token, isName, entity),
      span,
      by,
      sure,
    };
  };
  return {
    analysis,
    at: (token) => {
      const found = referents.get(token);
      return found ? ofNoun(found.antecedent, found.by, found.sure) : null;
    },
    ofNoun,
  };
}

/** The nouns for it: its own unless that is a name, then those of its roles: "night guard". */
function headsOf(token: Token | undefined, isName: boolean, entity: Entity | null): readonly string[] {
  const own = token && !isName && token.upos !== 'PROPN' ? [token.lemma.toLowerCase()] : [];
  return [...new Set([...own, ...headsOfRoles(entity)])];
}

/** The last word of a role before "of", "for" and "to": "ambassador" of "Russian ambassador to Libya". */
export function headsOfRoles(entity: Entity | null): readonly string[] {
  return (entity?.roles ?? []).flatMap(
    (role) =>
      role
        .split(/ (?:at|for|from|in|of|on|to|with) /u)[0]
        ?.split(' ')
        .at(-1)
        ?.toLowerCase() ?? [],
  );
}

/** The noun with what stands before it and "of …": "the alarm", "a band of smugglers". */
function phraseAt(tokens: readonly Token[], at: number, { left, right }: Reach): Span {
  let [first, last] = [at, at];
  const from = left.get(at) ?? at;
  const to = right.get(at) ?? at;
  for (let child = from; child <= to; child++) {
    const token = tokens[child];
    if (token?.head !== at || OUTSIDE_THE_NAME.has(relationOf(token))) continue;
    const after = child > at;
    if (after && !isOf(tokens, child)) continue;
    first = Math.min(first, left.get(child) ?? child);
    last = Math.max(last, right.get(child) ?? child);
  }
  return { start: tokens[first]?.span.start ?? 0, end: tokens[last]?.span.end ?? 0 };
}

const isOf = (tokens: readonly Token[], child: number): boolean =>
  relationOf(tokens[child] as Token) !== 'nmod' ||
  tokens.slice(Math.max(0, child - NEAR), child).some(({ head, lemma }) => head === child && lemma === 'of');
/** "Of" stands this near before the noun it leads. */
const NEAR = 5;
