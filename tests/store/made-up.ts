import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import type { Finding } from '../../src/model/finding.ts';
import {
  attributionId,
  claimId,
  eventId,
  findingId,
  fingerprintOf,
  revisionId,
  sha256,
  sourceId,
} from '../../src/model/ids.ts';
import type { Attribution } from '../../src/model/attribution.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Reading } from '../../src/model/run.ts';
import type { Metadata, Source } from '../../src/model/source.ts';
import type { Span } from '../../src/model/span.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { newDatabase } from '../support/database.ts';

export const NOW = '2026-05-04T12:00:00.000Z';
export const STAGES = { analyse: 1, attribute: 1, claim: 1 };
export const CHECK_STAGES = { ...STAGES, link: 1, compare: 1 };

export const NOTHING_STATED: Metadata = {
  title: null,
  outlet: null,
  author: null,
  published: null,
  url: null,
  language: null,
  agency: null,
  other: {},
};

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A store in a database of its own, closed after the test. */
export async function temporaryStore(): Promise<Store> {
  const store = await openStore(await newDatabase());
  onTestFinished(() => store.close());
  return store;
}

/** A source at a path, with a text and what is stated about it. */
export function sourceAt(path: string, text: string, stated: Partial<Metadata> = {}): Source {
  const address = stated.url?.value ?? path;
  const id = sourceId(address);
  const revision = {
    id: revisionId(id, text),
    sourceId: id,
    text,
    textHash: sha256(text),
    bytesHash: sha256(text),
    metadata: { ...NOTHING_STATED, ...stated },
    readAt: NOW,
    supersedes: null,
  };
  return { id, address, path, revision };
}

/** An attribution of the words at a span. */
export function attributionAt(source: Source, span: Span): Attribution {
  const id = attributionId(source.revision.id, span.start, span.end, 0);
  return {
    id,
    revisionId: source.revision.id,
    speaker: null,
    speakerKind: 'anonymous',
    speakerCount: null,
    resolved: null,
    cue: null,
    cueLemma: null,
    stance: 'neutral',
    act: 'statement',
    contents: [span],
    mode: 'indirect',
    via: [],
    addressee: null,
    saidWhen: null,
    venue: null,
    within: null,
    confidence: 1,
    rule: 'made-up',
  };
}

/** A claim of the words at a span. */
export function claimAt(
  source: Source,
  span: Span,
  seq: number,
  attribution: Attribution | null = null,
): Claim {
  return {
    id: claimId(source.revision.id, span.start, span.end),
    sourceId: source.id,
    revisionId: source.revision.id,
    seq,
    span,
    text: source.revision.text.slice(span.start, span.end),
    attributionId: attribution?.id ?? null,
    within: [],
    sentence: seq,
    paragraph: 0,
    headline: false,
    quoted: false,
    polarity: 'positive',
    certainty: 'certain',
    predications: [],
    participants: [],
    quantities: [],
    times: [],
    tokens: [],
  };
}

/** A reading that takes every sentence (up to a full stop) for a claim, the first on someone's word. */
export function readingOf(source: Source): Reading {
  const spans = [...source.revision.text.matchAll(/[^.\s][^.]*\./gu)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const attributions = spans.slice(0, 1).map((span) => attributionAt(source, span));
  return {
    revisionId: source.revision.id,
    analysis: { paragraphs: [], entities: [], language: 'en', published: null },
    attributions,
    claims: spans.map((span, seq) => claimAt(source, span, seq, attributions[seq] ?? null)),
  };
}

/** An event of these claims. */
export function eventOf(label: string, claims: readonly Claim[]): Event {
  const claimIds = claims.map(({ id }) => id);
  return {
    id: eventId(claimIds),
    label,
    action: 'meet',
    participants: [],
    place: null,
    earliest: null,
    latest: null,
    claimIds,
    confidence: 1,
    why: ['made up'],
  };
}

/** A finding between two claims. */
export function findingOf(left: Claim, right: Claim, over: Partial<Finding> = {}): Finding {
  const detector = over.detector ?? 'quantity';
  const fingerprint = fingerprintOf(detector, [left.text, right.text]);
  const side = ({ id: claim, sourceId: source, span, text }: Claim) => ({
    claimId: claim,
    sourceId: source,
    span,
    text,
    value: null,
  });
  return {
    id: findingId(fingerprint),
    fingerprint,
    relation: 'conflict',
    kind: 'quantity',
    detector,
    detectorVersion: 1,
    tier: 'likely',
    score: 0.9,
    message: 'One says 12, the other 17.',
    field: 'people hurt',
    eventId: null,
    sides: [side(left), side(right)],
    camps: [],
    checks: [],
    rank: { weight: 0.7, because: ['a conflict (quantity)'] },
    independence: null,
    ...over,
  };
}
