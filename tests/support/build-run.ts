import { carriedTexts } from '../../src/link/carried-texts.ts';
import type { TimeExpression } from '../../src/model/analysis.ts';
import type { Attribution, SpeakerKind } from '../../src/model/attribution.ts';
import type { Certainty, Claim, ClaimQuantity, Participant } from '../../src/model/claim.ts';
import type { StandingDecision, Verdict } from '../../src/model/decision.ts';
import type { Event } from '../../src/model/event.ts';
import type { Finding, FindingKind, InnocentCheck, Relation, Side, Tier } from '../../src/model/finding.ts';
import {
  entryId,
  attributionId,
  claimId,
  eventId,
  findingId,
  fingerprintOf,
  revisionId,
  sha256,
  sourceId,
  type Fingerprint,
} from '../../src/model/ids.ts';
import type { NotCompared, Run, RunChanges } from '../../src/model/run.ts';
import type { Metadata, Source, Stated, Unreadable } from '../../src/model/source.ts';
import { hull, type Span } from '../../src/model/span.ts';
import { campsOf } from '../../src/compare/findings/camps.ts';
import { groundOf } from '../../src/compare/findings/ground.ts';
import { rankFrom } from '../../src/compare/findings/rank.ts';

/** On whose word: the speaker's and the cue's words as the article writes them. */
export interface VoiceSpec {
  readonly speaker: string | null;
  readonly resolved?: string;
  readonly kind?: SpeakerKind;
  readonly cue?: string;
  readonly via?: readonly string[];
  readonly mode?: Attribution['mode'];
}

/** A claim by the words it stands in; everything else is found by looking those words up. */
export interface ClaimSpec {
  readonly quote: string;
  readonly by?: VoiceSpec;
  readonly event?: string;
  readonly who?: readonly string[];
  readonly where?: readonly string[];
  readonly when?: readonly { words: string; from: string | null; to?: string; how?: TimeExpression['how'] }[];
  readonly numbers?: readonly { words: string; value: number; counted: string; predicate?: string }[];
  readonly certainty?: Certainty;
  readonly negative?: boolean;
}

export interface ArticleSpec {
  readonly path: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly agency?: string;
  readonly text: string;
  readonly claims: readonly ClaimSpec[];
}

export interface FindingSpec {
  readonly relation: Relation;
  readonly kind: FindingKind;
  readonly tier?: Tier;
  readonly score?: number;
  readonly message: string;
  readonly field?: string;
  readonly event?: string;
  /** `[article's path, words, value]`. */
  readonly sides: readonly (readonly [path: string, words: string, value?: string])[];
  readonly checks?: readonly InnocentCheck[];
  readonly independence?: Finding['independence'];
  readonly decision?: { readonly verdict: Verdict; readonly reason?: string; readonly stale?: boolean };
}

export interface StorySpec {
  readonly articles: readonly ArticleSpec[];
  readonly events: Readonly<Record<string, Pick<Event, 'label' | 'place' | 'earliest' | 'latest'>>>;
  readonly findings: readonly FindingSpec[];
  readonly notCompared?: readonly NotCompared[];
  readonly unreadable?: readonly Unreadable[];
  readonly changes?: Partial<RunChanges>;
}

const NO_CHANGES: RunChanges = {
  first: true,
  appeared: [],
  changed: [],
  gone: [],
  unchanged: 0,
  sources: { added: [], edited: [], removed: [], unchanged: 0 },
};

/** A finished run made by hand from texts and the words in them. Throws where a quotation is not in its text. */
export function buildRun(story: StorySpec): Run {
  const articles = story.articles.map(readArticle);
  const claims = articles.flatMap((article) => article.claims);
  const eventOf = new Map<Claim['id'], Event['id']>();
  const events = new Map<string, Event>();
  for (const [name, spec] of Object.entries(story.events)) {
    const inside = articles.flatMap((article) => article.claimsOf(name));
    const event: Event = {
      ...spec,
      id: eventId(inside.map(({ id }) => id)),
      action: 'happen',
      participants: [],
      claimIds: inside.map(({ id }) => id),
      confidence: 0.9,
      why: ['the same people, place and day'],
    };
    events.set(name, event);
    for (const { id } of inside) eventOf.set(id, event.id);
  }
  const decisions = new Map<Fingerprint, StandingDecision>();
  const findings = story.findings.map((spec) => {
    const finding = makeFinding(spec, articles, events.get(spec.event ?? '')?.id ?? null);
    if (spec.decision) decisions.set(finding.fingerprint, makeDecision(spec, finding, decisions.size + 1));
    return finding;
  });
  return {
    version: '0.1.0',
    stages: { ingest: 1, analyse: 1, attribute: 1, claim: 1, link: 1, compare: 1 },
    sources: articles.map((article) => article.source),
    unreadable: story.unreadable ?? [],
    carried: carriedTexts(
      articles.map((article) => article.source),
      [],
    ),
    attributions: articles.flatMap((article) => article.attributions),
    claims,
    events: [...events.values()],
    eventOf,
    findings,
    decisions,
    notCompared: story.notCompared ?? [],
    changes: { ...NO_CHANGES, ...story.changes },
  };
}

interface ReadArticle {
  readonly path: string;
  readonly source: Source;
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
  claimsOf(event: string): readonly Claim[];
}

function readArticle(spec: ArticleSpec): ReadArticle {
  const source = makeSource(spec);
  const attributions: Attribution[] = [];
  const claims = spec.claims.map((claim, seq) => {
    const attribution = claim.by ? makeAttribution(source, claim, claim.by) : null;
    if (attribution) attributions.push(attribution);
    return makeClaim(source, claim, { seq, attribution });
  });
  const claimsOf = (event: string): readonly Claim[] =>
    claims.filter((_, index) => spec.claims[index]?.event === event);
  return { path: spec.path, source, claims, attributions, claimsOf };
}

function makeSource(spec: ArticleSpec): Source {
  const stated = (value: string | undefined): Stated | null =>
    value === undefined ? null : { value, from: 'front-matter' };
  const metadata: Metadata = {
    title: stated(spec.title),
    outlet: stated(spec.outlet),
    author: stated(spec.author),
    published: stated(spec.published),
    url: stated(spec.url),
    language: stated(spec.language ?? 'en'),
    agency: stated(spec.agency),
    other: {},
  };
  const id = sourceId(spec.url ?? spec.path);
  return {
    id,
    address: spec.url ?? spec.path,
    path: spec.path,
    revision: {
      id: revisionId(id, spec.text),
      sourceId: id,
      text: spec.text,
      textHash: sha256(spec.text),
      bytesHash: sha256(`---\n${spec.path}\n---\n${spec.text}`),
      metadata,
      readAt: '2026-01-01T00:00:00Z',
      supersedes: null,
    },
  };
}

function find(text: string, words: string, within: Span = { start: 0, end: text.length }): Span {
  const start = text.indexOf(words, within.start);
  if (start < 0 || start + words.length > within.end) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** The sentence around a claim, roughly: enough to look for its speaker and cue. */
function around(text: string, span: Span): Span {
  const start = text.lastIndexOf('\n', span.start) + 1;
  const end = text.indexOf('\n', span.end);
  return { start, end: end < 0 ? text.length : end };
}

function makeAttribution(source: Source, claim: ClaimSpec, by: VoiceSpec): Attribution {
  const { text, id: revision } = source.revision;
  const content = find(text, claim.quote);
  const near = around(text, content);
  const speaker = by.speaker === null ? null : find(text, by.speaker, near);
  const cue = by.cue === undefined ? null : find(text, by.cue, near);
  return {
    id: attributionId(revision, content.start, content.end, cue?.start ?? -1),
    revisionId: revision,
    speaker,
    speakerKind: by.kind ?? 'person',
    speakerCount: null,
    resolved: by.resolved === undefined ? null : { name: by.resolved, by: 'surname', entity: null },
    cue,
    cueLemma: by.cue ?? null,
    stance: 'neutral',
    act: 'statement',
    contents: [content],
    mode: by.mode ?? 'indirect',
    via: (by.via ?? []).map((name) => ({ name, span: near })),
    addressee: null,
    saidWhen: null,
    venue: null,
    within: null,
    confidence: 0.9,
    rule: 'verb-complement',
  };
}

function makeClaim(
  source: Source,
  spec: ClaimSpec,
  place: { seq: number; attribution: Attribution | null },
): Claim {
  const { text, id: revision } = source.revision;
  const span = find(text, spec.quote);
  return {
    id: claimId(revision, span.start, span.end),
    sourceId: source.id,
    revisionId: revision,
    seq: place.seq,
    span,
    text: spec.quote,
    attributionId: place.attribution?.id ?? null,
    within: [],
    sentence: place.seq,
    paragraph: place.seq,
    headline: false,
    quoted: place.attribution?.mode === 'direct',
    polarity: spec.negative ? 'negative' : 'positive',
    certainty: spec.certainty ?? 'certain',
    predications: [],
    participants: [
      ...(spec.who ?? []).map((name, index) => participant(span, name, index === 0 ? 'agent' : 'patient')),
      ...(spec.where ?? []).map((name) => participant(span, name, 'place')),
    ],
    quantities: (spec.numbers ?? []).map((number) => quantity(find(text, number.words, span), number)),
    times: (spec.when ?? []).map((time) => timeExpression(find(text, time.words, span), time)),
    tokens: words(text, span),
  };
}

/** The words without their grammar, which no report looks at. */
function words(text: string, { start, end }: Span): Claim['tokens'] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}’']+/gu)].map(({ 0: word, index }) => ({
    text: word,
    lemma: word.toLowerCase(),
    upos: 'X',
    xpos: 'XX',
    head: -1,
    deprel: 'dep',
    span: { start: start + index, end: start + index + word.length },
  }));
}

function participant(span: Span, name: string, role: Participant['role']): Participant {
  const kind = role === 'place' ? 'place' : 'person';
  return { role, span, name, kind, head: name.toLowerCase(), preposition: null, named: true };
}

function quantity(span: Span, spec: NonNullable<ClaimSpec['numbers']>[number]): ClaimQuantity {
  return {
    span,
    head: 0,
    low: spec.value,
    high: spec.value,
    bound: 'exact',
    kind: 'count',
    unit: spec.counted,
    base: null,
    dimension: null,
    counted: 0,
    predicate: 0,
    countedLemma: spec.counted,
    predicateLemma: spec.predicate ?? null,
  };
}

function timeExpression(span: Span, spec: NonNullable<ClaimSpec['when']>[number]): TimeExpression {
  const how = spec.how ?? (spec.from === null ? 'unresolved' : 'stated');
  return {
    span,
    earliest: spec.from,
    latest: spec.to ?? (spec.from === null ? null : dayAfter(spec.from)),
    how,
    reference: how === 'implied' ? spec.from : null,
    weekday: null,
    month: null,
    day: null,
    year: null,
    hour: null,
    minute: null,
    partOfDay: null,
    grain: 'day',
  };
}

function dayAfter(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function makeFinding(
  spec: FindingSpec,
  articles: readonly ReadArticle[],
  event: Event['id'] | null,
): Finding {
  const sides = spec.sides.map(([path, words, value]): Side => {
    const article = articles.find((candidate) => candidate.path === path);
    const span = find(article?.source.revision.text ?? '', words);
    const claim = article?.claims.find((c) => c.span.start <= span.start && span.end <= c.span.end);
    if (!article || !claim) throw new Error(`no claim holds: ${words}`);
    return { claimId: claim.id, sourceId: article.source.id, span, text: words, value: value ?? null };
  });
  const fingerprint = fingerprintOf(
    spec.kind,
    spec.sides.map(([, words]) => words),
  );
  const ground = groundOf(sides, articles, []);
  const weighed = {
    relation: spec.relation,
    kind: spec.kind,
    tier: spec.tier ?? ('likely' as const),
    sides: sides as unknown as Finding['sides'],
    camps: campsOf(sides, spec, ground),
  };
  return {
    id: findingId(fingerprint),
    fingerprint,
    ...weighed,
    rank: rankFrom(weighed, ground),
    detector: spec.kind,
    detectorVersion: 1,
    score: spec.score ?? 0.9,
    message: spec.message,
    field: spec.field ?? null,
    eventId: event,
    checks: spec.checks ?? [],
    independence: spec.independence ?? null,
  };
}

function makeDecision(spec: FindingSpec, finding: Finding, seq: number): StandingDecision {
  return {
    seq,
    fingerprint: finding.fingerprint,
    verdict: spec.decision?.verdict ?? 'confirm',
    reason: spec.decision?.reason ?? '',
    reviewer: 'Ilka Brandt',
    decidedAt: '2026-01-02T09:30:00Z',
    evidenceHash: sha256(finding.message + String(hull(finding.sides.map(({ span }) => span)).start)),
    id: entryId(finding.fingerprint),
    evidence: [],
    batch: null,
    stale: spec.decision?.stale ?? false,
    differences: [],
    joined: [],
  };
}
