import type { Quantity, TimeExpression } from '../../src/model/analysis.ts';
import type { Attribution } from '../../src/model/attribution.ts';
import type { Claim, ClaimQuantity, ClaimToken, Participant, Predication } from '../../src/model/claim.ts';
import { attributionId, claimId, revisionId, sourceId } from '../../src/model/ids.ts';
import type { ClaimPair, PairSide } from '../../src/model/pair.ts';
import type { Metadata, Source } from '../../src/model/source.ts';
import type { Span } from '../../src/model/span.ts';

/** What a case says of a claim besides its words. */
export interface Says {
  readonly quoted?: boolean;
  readonly headline?: boolean;
  readonly certainty?: Claim['certainty'];
  readonly modality?: Predication['modality'];
  readonly tense?: Predication['tense'];
  readonly names?: Readonly<Record<string, Participant['kind']>>;
  readonly quantities?: readonly Partial<ClaimQuantity & { words: string }>[];
  readonly times?: readonly Partial<TimeExpression & { words: string }>[];
  /** Full name of who says it; null for the outlet's own voice. */
  readonly speaker?: string | null;
  readonly act?: Attribution['act'];
  readonly stance?: Attribution['stance'];
  readonly speakerKind?: Attribution['speakerKind'];
  /** Lower-case names that stand near the claim. */
  readonly setting?: readonly string[];
  readonly via?: readonly string[];
  readonly outlet?: string;
  /** The wire the article credits. */
  readonly agency?: string;
  readonly sentence?: number;
  readonly published?: string;
  readonly seq?: number;
}

const NOTHING_STATED: Metadata = {
  title: null,
  outlet: null,
  author: null,
  published: null,
  url: null,
  language: null,
  agency: null,
  other: {},
};

/** A source that only states what is given. */
export function source(
  name: string,
  text: string,
  { outlet, agency, published }: Pick<Says, 'outlet' | 'agency' | 'published'> = {},
): Source {
  const id = sourceId(name);
  const stated = (value: string | undefined) =>
    value === undefined ? null : ({ value, from: 'option' } as const);
  const metadata = {
    ...NOTHING_STATED,
    outlet: stated(outlet),
    agency: stated(agency),
    published: stated(published),
  };
  const revision = {
    id: revisionId(id, text),
    sourceId: id,
    text,
    textHash: '',
    bytesHash: '',
    metadata,
    readAt: '',
    supersedes: null,
  };
  return { id, address: name, path: name, revision };
}

/**
 * One side of a pair, from words written as `form/UPOS/relation/head`: "The/DET vote/NOUN/nsubj/passed passed/VERB".
 * The head is named by its form; a lemma that is not the form stands behind `=`: "passed=pass/VERB". Relation and head may
 * be left out. Each verb is a predicate with the subject and object that hang on it.
 */
export function side(name: string, words: string, says: Says = {}): PairSide {
  const { tokens, text } = tokensFrom(words);
  const article = source(name, text, says);
  const revision = article.revision.id;
  const speaker = says.speaker ?? null;
  const attribution = speaker === null ? null : attributionOf(revision, text, speaker, says);
  const at = (piece: string): Span => ({
    start: text.indexOf(piece),
    end: text.indexOf(piece) + piece.length,
  });
  const claim: Claim = {
    id: claimId(revision, 0, text.length),
    sourceId: article.id,
    revisionId: revision,
    seq: says.seq ?? 0,
    span: { start: 0, end: text.length },
    text,
    attributionId: attribution?.id ?? null,
    within: [],
    paragraph: 0,
    ...placed(says),
    quoted: says.quoted ?? false,
    polarity: attribution?.act === 'denial' ? 'negative' : 'positive',
    certainty: says.certainty ?? 'certain',
    predications: predicationsOf(tokens, says),
    participants: Object.entries(says.names ?? {}).map(([piece, kind]) =>
      participant(tokens, at(piece), piece, kind),
    ),
    quantities: (says.quantities ?? []).map(({ words: piece = '', ...rest }) => quantity(at(piece), rest)),
    times: (says.times ?? []).map(({ words: piece = '', ...rest }) => time(at(piece), rest)),
    tokens,
  };
  return { claim, attribution, source: article, ...(says.setting ? { setting: says.setting } : {}) };
}

function placed({ sentence = 0, headline = false }: Says): Pick<Claim, 'sentence' | 'headline'> {
  return { sentence, headline };
}

/** Two sides as linking would offer them. */
export function pair(left: PairSide, right: PairSide, sameEvent = 0.5): ClaimPair {
  return { left, right, eventId: null, sameEvent, why: [] };
}

function tokensFrom(words: string): { readonly tokens: readonly ClaimToken[]; readonly text: string } {
  const parts = words.split(' ').map((word) => {
    const [written = '', upos = 'X', deprel = 'dep', head = ''] = word.split('/');
    const [form = '', lemma = form.toLowerCase()] = written.split('=');
    return { form, lemma, upos, deprel, head };
  });
  const text = parts.map(({ form }) => form).join(' ');
  let start = 0;
  const tokens = parts.map(({ form, lemma, upos, deprel, head }): ClaimToken => {
    const span = { start, end: start + form.length };
    start = span.end + 1;
    return {
      text: form,
      lemma,
      upos,
      xpos: 'XX',
      head: parts.findIndex((part) => part.form === head),
      deprel,
      span,
    };
  });
  return { tokens, text };
}

function predicationsOf(tokens: readonly ClaimToken[], says: Says): readonly Predication[] {
  return tokens.flatMap(({ upos, lemma }, token) => {
    if (upos !== 'VERB') return [];
    const child = (...relations: string[]) =>
      tokens.findIndex(({ head, deprel }) => head === token && relations.includes(deprel));
    const or = (found: number) => (found < 0 ? null : found);
    const negative = tokens.some(
      ({ head, lemma: word }) => head === token && (word === 'not' || word === 'never'),
    );
    return [
      {
        token,
        lemma,
        polarity: negative ? 'negative' : 'positive',
        modality: says.modality ?? 'asserted',
        tense: says.tense ?? 'past',
        voice: child('nsubj:pass') < 0 ? 'active' : 'passive',
        subject: or(child('nsubj', 'nsubj:pass')),
        object: or(child('obj')),
      } as const,
    ];
  });
}

function participant(
  tokens: readonly ClaimToken[],
  span: Span,
  name: string,
  kind: Participant['kind'],
): Participant {
  const head = tokens.find((token) => token.span.start >= span.start && token.span.end <= span.end);
  const of = head && tokens.indexOf(head);
  const preposition = tokens.find((token) => token.head === of && token.deprel === 'case')?.lemma ?? null;
  return {
    role: kind === 'place' ? 'place' : 'agent',
    span,
    name,
    kind,
    head: head?.lemma ?? '',
    preposition,
    named: true,
  };
}

function quantity(span: Span, rest: Partial<ClaimQuantity>): ClaimQuantity {
  const low = rest.low ?? 0;
  const plain: Quantity = {
    span,
    head: 0,
    low,
    high: low,
    bound: 'exact',
    kind: 'count',
    unit: null,
    base: null,
    dimension: null,
    counted: null,
    predicate: null,
  };
  return { ...plain, countedLemma: 'person', predicateLemma: null, ...rest };
}

function time(span: Span, rest: Partial<TimeExpression>): TimeExpression {
  const unknown = {
    weekday: null,
    month: null,
    day: null,
    year: null,
    hour: null,
    minute: null,
    partOfDay: null,
  } as const;
  return {
    span,
    earliest: null,
    latest: null,
    how: 'implied',
    reference: null,
    ...unknown,
    grain: 'day',
    ...rest,
  };
}

function attributionOf(
  revision: Claim['revisionId'],
  text: string,
  name: string,
  { act, via, stance, speakerKind }: Says,
): Attribution {
  return {
    id: attributionId(revision, 0, text.length, -1),
    revisionId: revision,
    speaker: null,
    speakerKind: speakerKind ?? 'person',
    speakerCount: null,
    resolved: { name, by: 'name', entity: null },
    cue: null,
    cueLemma: 'say',
    stance: stance ?? 'neutral',
    act: act ?? 'statement',
    contents: [{ start: 0, end: text.length }],
    mode: 'direct',
    via: (via ?? []).map((relay) => ({ name: relay, span: { start: 0, end: 0 } })),
    addressee: null,
    saidWhen: null,
    venue: null,
    within: null,
    confidence: 1,
    rule: 'test',
  };
}
