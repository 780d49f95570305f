import type { Analysis } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import { type SourceId, claimId, revisionId, sourceId } from '../../model/ids.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Span } from '../../model/span.ts';
import type { Metadata, Source } from '../../model/source.ts';

/** One of two texts as the stages before understood it. */
export interface JudgedText {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
  readonly analysis: Analysis;
}

const NO_METADATA: Metadata = {
  title: null,
  outlet: null,
  author: null,
  published: null,
  url: null,
  language: null,
  agency: null,
  other: {},
};

/** A text that nobody published, as a source. */
export function sourceOf({ text, claims }: JudgedText): Source {
  const id: SourceId = claims[0]?.sourceId ?? sourceId('text');
  const revision = claims[0]?.revisionId ?? revisionId(id, text);
  return {
    id,
    address: id,
    path: null,
    revision: {
      id: revision,
      sourceId: id,
      text,
      textHash: '',
      bytesHash: '',
      metadata: NO_METADATA,
      readAt: '',
      supersedes: null,
    },
  };
}

/** A text as one claim: what a statement says with its clauses together. Null where it has no words. */
export function wholeClaim(judged: JudgedText): Claim | null {
  const { text, claims, analysis } = judged;
  if (analysis.tokens.length === 0) return null;
  const lemmaAt = (token: number | null) =>
    token === null ? null : (analysis.tokens[token]?.lemma.toLowerCase() ?? null);
  return {
    ...(claims[0] ?? phraseAsClaim(judged)),
    id: claimId(sourceOf(judged).revision.id, 0, text.length),
    span: { start: 0, end: text.length },
    text,
    polarity: 'positive',
    // What is quoted in it stands between marks; the rest says who spoke.
    quoted: false,
    predications: mainFirst(analysis).map(({ predicate, ...clause }) => ({ ...clause, token: predicate })),
    participants: [
      ...new Map(
        claims.flatMap(({ participants }) => participants.map((one) => [one.span.start, one])),
      ).values(),
    ],
    quantities: analysis.quantities.map((quantity) => ({
      ...quantity,
      countedLemma: lemmaAt(quantity.counted),
      predicateLemma: lemmaAt(quantity.predicate),
    })),
    times: analysis.times,
    // Its words stand for others of its own.
    referents: [],
    tokens: analysis.tokens.map((token) => ({ ...token, lemma: token.lemma.toLowerCase() })),
  };
}

/** Each sentence of a text as one claim; the text itself where it is but one. */
export function sentenceClaims(judged: JudgedText): readonly Claim[] {
  const whole = wholeClaim(judged);
  const { sentences } = judged.analysis;
  if (whole === null || sentences.length < 2) return whole === null ? [] : [whole];
  return sentences.map(({ first, last, span }) => ({
    ...whole,
    id: claimId(sourceOf(judged).revision.id, span.start, span.end),
    span,
    text: judged.text.slice(span.start, span.end),
    tokens: whole.tokens.slice(first, last).map((token) => ({
      ...token,
      head: token.head < 0 ? token.head : token.head - first,
    })),
    predications: whole.predications.flatMap((one) =>
      one.token < first || one.token >= last
        ? []
        : [
            {
              ...one,
              token: one.token - first,
              subject: within(one.subject, first),
              object: within(one.object, first),
            },
          ],
    ),
    participants: whole.participants.filter((one) => isInside(one.span, span)),
    quantities: whole.quantities.filter((one) => isInside(one.span, span)),
    times: whole.times.filter((one) => isInside(one.span, span)),
  }));
}

const within = (token: number | null, first: number): number | null =>
  token === null ? null : token - first;

const isInside = (part: Span, all: Span): boolean => all.start <= part.start && part.end <= all.end;

/** A text that makes no claim of its own ("A couple drinking wine."), as something that can be compared. */
function phraseAsClaim(
  judged: JudgedText,
): Omit<Claim, 'id' | 'span' | 'text' | 'polarity' | 'quoted' | 'tokens'> {
  const { id, revision } = sourceOf(judged);
  return {
    sourceId: id,
    revisionId: revision.id,
    seq: 0,
    attributionId: null,
    within: [],
    sentence: 0,
    paragraph: 0,
    headline: false,
    certainty: 'certain',
    predications: [],
    participants: [],
    quantities: [],
    times: [],
  };
}

function mainFirst({ clauses }: Analysis): Analysis['clauses'] {
  const main = clauses.find(({ relation }) => relation === 'main');
  return main ? [main, ...clauses.filter((clause) => clause !== main)] : clauses;
}
