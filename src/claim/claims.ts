import type { Analysis, Clause, Mention, Quotation } from '../model/analysis.ts';
import type { Attribution } from '../model/attribution.ts';
import type { Claim, ClaimToken, Predication } from '../model/claim.ts';
import { type RevisionId, type SourceId, claimId } from '../model/ids.ts';
import { type Span, bySpan, wordsOf } from '../model/span.ts';
import { certaintyOf } from './certainty.ts';
import { tenseIn } from './headline-tense.ts';
import { type Ground, participantsOf } from './participants.ts';
import { boundQuantity } from './quantities.ts';
import { referentsIn, standsFor } from './referents.ts';
import { type Standing, standingIn } from './standing.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { type Range, reachIn, rootsIn } from './tree.ts';
import { inWindow, isCovered } from './window.ts';

export const CLAIM_VERSION = 7;

/** Whose claims these are. */
export interface Of {
  readonly sourceId: SourceId;
  readonly revisionId: RevisionId;
}

/** What of an analysis is looked up by place, made once for a revision. */
interface Index {
  readonly analysis: Analysis;
  readonly clauseAt: ReadonlyMap<number, Clause>;
  readonly mentionAt: ReadonlyMap<number, Mention>;
  readonly outerQuotations: readonly Quotation[];
  readonly standing: Standing;
}

/** Fewer words than this, without a predicate, say nothing that could be compared ("And the price?"). */
const SHORTEST_FRAGMENT = 4;

/**
 * Every claim of a revision, in reading order: clause-sized stretches of attributed contents and of the outlet's
 * own voice. Spans count in `analysis.text`; no two claims have the same span.
 */
export function claimsOf(of: Of, analysis: Analysis, attributions: readonly Attribution[]): readonly Claim[] {
  const index = indexOf(analysis);
  const drafts = stretchesOf(analysis, attributions)
    .filter((stretch) => saysSomething(index, stretch))
    .map((stretch) => claimFrom(of, index, stretch))
    .sort((a, b) => bySpan(a.span, b.span) || b.within.length - a.within.length);
  return withoutTwins(drafts).map((claim, seq) => ({ ...claim, seq }));
}

/**
 * The claim that a stretch a person chose makes: every word that lies wholly in it. It keeps the place and the voice of the
 * claim it stands for. Null where the stretch holds no word.
 */
export function claimOver(
  claim: Claim,
  span: Span,
  analysis: Analysis,
  attributions: readonly Attribution[],
): Claim | null {
  const tokens = inWindow(analysis.tokens, span);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return null;
  const around = [...claim.within, ...(claim.attributionId === null ? [] : [claim.attributionId])];
  const found = around.flatMap((id) => attributions.find((attribution) => attribution.id === id) ?? []);
  const range = { first: first.index, last: last.index + 1 };
  const stretch = { range, sentence: first.sentence, attributions: found };
  return { ...claimFrom(claim, indexOf(analysis), stretch), seq: claim.seq };
}

function indexOf(analysis: Analysis): Index {
  return {
    analysis,
    clauseAt: new Map(analysis.clauses.map((clause) => [clause.predicate, clause])),
    mentionAt: new Map(analysis.mentions.map((mention) => [mention.head, mention])),
    outerQuotations: analysis.quotations.filter(({ depth }) => depth === 0),
    standing: standingIn(analysis),
  };
}

function withoutTwins(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ id }, at) => claims[at - 1]?.id !== id);
}

function saysSomething({ analysis, clauseAt }: Index, { range, attributions }: Stretch): boolean {
  let words = 0;
  let named = false;
  for (let at = range.first; at < range.last; at++) {
    const token = analysis.tokens[at];
    if (!token) continue;
    if (clauseAt.has(at)) return true;
    if (token.upos !== 'PUNCT') words++;
    if (token.upos === 'PROPN' || token.upos === 'NUM') named = true;
  }
  return attributions.length > 0 ? words > 0 : named && words >= SHORTEST_FRAGMENT;
}

function claimFrom(
  { sourceId, revisionId }: Of,
  index: Index,
  { range, sentence, attributions }: Stretch,
): Claim {
  const { analysis } = index;
  const span = spanOf(analysis, range);
  const clauses = clausesIn(index, range);
  const attribution = attributions.at(-1) ?? null;
  const quoted = isCovered(index.outerQuotations, span);
  const paragraph = analysis.sentences[sentence]?.paragraph ?? 0;
  const headline = analysis.paragraphs[paragraph]?.role === 'headline';
  const tenseOf = (clause: Clause) => tenseIn(headline, clause, analysis.tokens);
  const predications = clauses.map((clause) => predicationFrom(clause, range, tenseOf(clause)));
  const ground: Ground = {
    analysis,
    range,
    reach: reachIn(analysis.tokens, range),
    clauses,
    mentionAt: mentionsIn(index, range),
  };
  const stands = standsFor(index.standing, { attribution, quoted });
  const referents = referentsIn(index.standing, { range, clauses, stands });
  return {
    id: claimId(revisionId, span.start, span.end),
    sourceId,
    revisionId,
    seq: 0,
    span,
    text: wordsOf(analysis.text, span),
    attributionId: attribution?.id ?? null,
    within: attributions.slice(0, -1).map(({ id }) => id),
    sentence,
    paragraph,
    headline,
    quoted,
    polarity: polarityOf(clauses[0] ?? null, range, attribution),
    certainty: certaintyOf(
      analysis.tokens.slice(range.first, range.last),
      predications[0] ?? null,
      attribution,
    ),
    predications,
    participants: participantsOf(ground, stands),
    quantities: inWindow(analysis.quantities, span).map((quantity) => boundQuantity(analysis, quantity)),
    times: inWindow(analysis.times, span),
    ...(referents.length > 0 ? { referents } : {}),
    tokens: tokensOf(analysis, range),
  };
}

function spanOf(analysis: Analysis, { first, last }: Range): Span {
  return { start: analysis.tokens[first]?.span.start ?? 0, end: analysis.tokens[last - 1]?.span.end ?? 0 };
}

/** Clauses whose predicate lies in the range, the one nearest the root first, then in reading order. */
function clausesIn({ analysis, clauseAt }: Index, range: Range): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let at = range.first; at < range.last; at++) {
    const clause = clauseAt.get(at);
    if (clause) clauses.push(clause);
  }
  const root = rootsIn(analysis.tokens, range).find((at) => clauseAt.has(at));
  const main = root === undefined ? undefined : clauseAt.get(root);
  return main ? [main, ...clauses.filter((clause) => clause !== main)] : clauses;
}

function mentionsIn({ mentionAt }: Index, { first, last }: Range): ReadonlyMap<number, Mention> {
  const found = new Map<number, Mention>();
  for (let at = first; at < last; at++) {
    const mention = mentionAt.get(at);
    if (mention) found.set(at, mention);
  }
  return found;
}

function predicationFrom(clause: Clause, { first, last }: Range, tense: Predication['tense']): Predication {
  const within = (token: number | null) =>
    token !== null && token >= first && token < last ? token - first : null;
  const { lemma, polarity, modality, voice } = clause;
  return {
    token: clause.predicate - first,
    lemma,
    polarity,
    modality,
    tense,
    voice,
    subject: within(clause.subject),
    object: within(clause.object),
  };
}

/**
 * A denial turns its content round: "denied that it was holding civilians" says that it was not.
 * Where the clause was already negated by a word outside the claim, such as "denied" itself, that has been done.
 */
function polarityOf(
  main: Clause | null,
  { first, last }: Range,
  attribution: Attribution | null,
): Claim['polarity'] {
  const negative = main?.polarity === 'negative';
  const negatedBy = main?.negatedBy ?? null;
  const fromOutside = negative && negatedBy !== null && (negatedBy < first || negatedBy >= last);
  const denied = attribution?.act === 'denial' && !fromOutside;
  return negative !== denied ? 'negative' : 'positive';
}

function tokensOf(analysis: Analysis, { first, last }: Range): readonly ClaimToken[] {
  return analysis.tokens.slice(first, last).map(({ text, lemma, upos, xpos, head, deprel, span }) => ({
    text,
    lemma: lemma.toLowerCase(),
    upos,
    xpos,
    head: head >= first && head < last ? head - first : -1,
    deprel,
    span,
  }));
}
