import type { Claim } from '../../model/claim.ts';
import type { Finding } from '../../model/finding.ts';
import type { Run } from '../../model/run.ts';
import type { Source, Stated } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import type { ReportFormat } from '../report-format.ts';
import { escapedInJson } from '../unseen.ts';
import { attributionDocument } from './attribution.ts';
import { LEGEND } from './json-legend.ts';

export const json: ReportFormat = Object.freeze({ name: 'json', extension: '.json', write });

/** Raised when a field is renamed, removed or means something else; new fields do not raise it. */
const FORMAT = 'hearsay/1';

/** The document as text: two spaces of indent, one line break at the end. */
function write(run: Run): string {
  return `${escapedInJson(JSON.stringify(exportDocument(run), null, 2))}\n`;
}

/**
 * Everything a run holds as one plain document: sources with their text, claims, events, findings with decisions.
 * Spans are `[start, end]` in UTF-16 units of the source's `text`. Times of reading, and what changed since an
 * earlier check, are left out: the same sources give the same document, whenever they were read.
 */
export function exportDocument(run: Run): object {
  return {
    ...exportHead(run),
    sources: run.sources.map(sourceRecord),
    unreadable: run.unreadable,
    carried: run.carried,
    claims: claimDocuments(run),
    events: run.events,
    findings: run.findings.map((finding) => findingDocument(finding, run.decisions)),
    notCompared: run.notCompared,
  };
}

/** What the document begins with. */
export function exportHead({ version, stages }: Pick<Run, 'version' | 'stages'>): object {
  return { $format: FORMAT, $legend: LEGEND, version, stages };
}

/** Claims of a run, or of some of its sources, as the document has them. */
export function claimDocuments(
  run: Pick<Run, 'sources' | 'claims' | 'attributions' | 'eventOf'>,
): readonly object[] {
  const attributions = new Map(run.attributions.map((attribution) => [attribution.id, attribution]));
  const texts = new Map(run.sources.map(({ id, revision }) => [id, revision.text]));
  return run.claims.map((claim) => {
    const spoken = claim.attributionId === null ? undefined : attributions.get(claim.attributionId);
    const text = texts.get(claim.sourceId) ?? '';
    return {
      ...claimRecord(claim),
      eventId: run.eventOf.get(claim.id) ?? null,
      attribution: spoken
        ? { id: spoken.id, ...attributionDocument(text, spoken, attributions), within: spoken.within }
        : null,
    };
  });
}

/** A finding as the document has it. */
export function findingDocument(finding: Finding, decisions: Run['decisions']): object {
  return { ...findingRecord(finding), decision: decisions.get(finding.fingerprint) ?? null };
}

/** A source as the document has it. */
export function sourceRecord({ id, path, address, revision }: Source): object {
  const { metadata } = revision;
  const value = (stated: Stated | null): string | null => stated?.value ?? null;
  return {
    id,
    path,
    address,
    url: value(metadata.url),
    outlet: value(metadata.outlet),
    title: value(metadata.title),
    author: value(metadata.author),
    published: value(metadata.published),
    language: value(metadata.language),
    agency: value(metadata.agency),
    statedBy: statedBy(metadata),
    readAs: metadata.readAs ?? null,
    other: metadata.other,
    revisionId: revision.id,
    supersedes: revision.supersedes,
    textHash: revision.textHash,
    bytesHash: revision.bytesHash,
    text: revision.text,
  };
}

/** Where each known value was read: `{ outlet: 'sidecar', published: 'text' }`. */
function statedBy(metadata: Source['revision']['metadata']): Record<string, string> {
  const keys = ['title', 'outlet', 'author', 'published', 'url', 'language', 'agency'] as const;
  const origins: Record<string, string> = {};
  for (const key of keys) {
    const stated = metadata[key];
    if (stated) origins[key] = stated.from;
  }
  return origins;
}

function claimRecord(claim: Claim): object {
  return {
    id: claim.id,
    sourceId: claim.sourceId,
    revisionId: claim.revisionId,
    start: claim.span.start,
    end: claim.span.end,
    text: claim.text,
    headline: claim.headline,
    quoted: claim.quoted,
    polarity: claim.polarity,
    certainty: claim.certainty,
    participants: claim.participants.map(({ span, ...rest }) => ({ ...rest, span: pair(span) })),
    quantities: claim.quantities.map(quantityRecord),
    times: claim.times.map(({ span, ...rest }) => ({ ...rest, span: pair(span) })),
    within: claim.within,
  };
}

function quantityRecord(quantity: Claim['quantities'][number]): object {
  return {
    span: pair(quantity.span),
    kind: quantity.kind,
    low: quantity.low,
    high: quantity.high,
    bound: quantity.bound,
    unit: quantity.unit,
    base: quantity.base,
    dimension: quantity.dimension,
    counted: quantity.countedLemma,
    predicate: quantity.predicateLemma,
  };
}

function findingRecord(finding: Finding): object {
  return {
    id: finding.id,
    fingerprint: finding.fingerprint,
    relation: finding.relation,
    kind: finding.kind,
    tier: finding.tier,
    score: finding.score,
    message: finding.message,
    field: finding.field,
    values: finding.sides.flatMap(({ value }) => (value === null ? [] : [value])),
    eventId: finding.eventId,
    independence: finding.independence,
    camps: finding.camps,
    rank: finding.rank,
    detector: finding.detector,
    detectorVersion: finding.detectorVersion,
    sides: finding.sides.map(({ claimId, sourceId, span, text, value, earlier }) => ({
      claimId,
      sourceId,
      start: span.start,
      end: span.end,
      text,
      value,
      ...(earlier && { earlier }),
    })),
    checks: finding.checks,
  };
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end];
}
