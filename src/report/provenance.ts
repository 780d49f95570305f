import type { Attribution } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import type { Relation } from '../model/finding.ts';
import type { ClaimId } from '../model/ids.ts';
import type { Run } from '../model/run.ts';
import type { Source, Stated } from '../model/source.ts';
import { wordsOf } from '../model/span.ts';
import { type AttributionDocument, attributionDocument } from './formats/attribution.ts';
import { callSource } from './terminal.ts';

/** Another claim that a finding lays beside this one. */
export interface Beside {
  readonly finding: string;
  readonly relation: Relation;
  readonly kind: string;
  readonly tier: string;
  readonly message: string;
  readonly decision: string | null;
  readonly others: readonly {
    readonly claim: ClaimId;
    readonly source: string;
    readonly text: string;
    readonly published: string | null;
  }[];
}

/** The whole path of one claim to the reader: what, who, through whom, where, and what else is said. */
export interface Provenance {
  readonly claim: ClaimId;
  readonly text: string;
  readonly span: readonly [number, number];
  /** The paragraph it stands in, and its place there. */
  readonly paragraph: { readonly before: string; readonly words: string; readonly after: string };
  readonly polarity: string;
  readonly certainty: string;
  readonly times: readonly {
    readonly words: string;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly how: string;
    readonly reference: string | null;
  }[];
  /** Null: the outlet's own voice. Outermost first. */
  readonly attributions: readonly AttributionDocument[];
  readonly source: {
    readonly id: string;
    readonly called: string;
    readonly address: string;
    readonly outlet: Stated | null;
    readonly author: Stated | null;
    readonly agency: Stated | null;
    readonly published: Stated | null;
    readonly revision: string;
    readonly textHash: string;
    readonly bytesHash: string;
  };
  readonly findings: readonly Beside[];
  /** The earliest dated source among this claim and its repetitions; null where none is dated or none repeats it. */
  readonly earliest: { readonly source: string; readonly published: string } | null;
}

/** What is known of one claim; null where the run has no claim of that id. */
export function provenanceOf(run: Run, id: string): Provenance | null {
  const claim = run.claims.find((one) => one.id === id);
  const source = claim && run.sources.find((one) => one.id === claim.sourceId);
  if (!claim || !source) return null;
  const findings = besideOf(run, claim);
  const { revision } = source;
  const { outlet, author, agency, published } = revision.metadata;
  return {
    claim: claim.id,
    text: claim.text,
    span: [claim.span.start, claim.span.end],
    paragraph: paragraphAround(revision.text, claim),
    polarity: claim.polarity,
    certainty: claim.certainty,
    times: claim.times.map(({ span, earliest, latest, how, reference }) => ({
      words: wordsOf(revision.text, span),
      earliest,
      latest,
      how,
      reference,
    })),
    attributions: attributionsOf(run, claim, revision.text),
    source: {
      id: source.id,
      called: callSource(source),
      address: source.address,
      outlet,
      author,
      agency,
      published,
      revision: revision.id,
      textHash: revision.textHash,
      bytesHash: revision.bytesHash,
    },
    findings,
    earliest: earliestOf(source, findings),
  };
}

function attributionsOf(run: Run, claim: Claim, text: string): readonly AttributionDocument[] {
  const byId = new Map(run.attributions.map((attribution) => [attribution.id, attribution]));
  const ids = claim.attributionId === null ? [] : [...claim.within, claim.attributionId];
  return ids
    .map((id) => byId.get(id))
    .filter((attribution): attribution is Attribution => attribution !== undefined)
    .map((attribution) => attributionDocument(text, attribution, byId));
}

function paragraphAround(text: string, { span }: Claim): Provenance['paragraph'] {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', span.end);
  return {
    before: text.slice(start, span.start),
    words: wordsOf(text, span),
    after: text.slice(span.end, end < 0 ? text.length : end),
  };
}

function besideOf(run: Run, claim: Claim): readonly Beside[] {
  const sources = new Map(run.sources.map((source) => [source.id, source]));
  return run.findings
    .filter(({ sides }) => sides.some(({ claimId }) => claimId === claim.id))
    .map(({ id, fingerprint, relation, kind, tier, message, sides }) => ({
      finding: id,
      relation,
      kind,
      tier,
      message,
      decision: run.decisions.get(fingerprint)?.verdict ?? null,
      others: sides
        .filter(({ claimId }) => claimId !== claim.id)
        .map(({ claimId, sourceId, text }) => {
          const source = sources.get(sourceId);
          return {
            claim: claimId,
            source: source ? callSource(source) : sourceId,
            text,
            published: source?.revision.metadata.published?.value ?? null,
          };
        }),
    }));
}

function earliestOf(source: Source, findings: readonly Beside[]): Provenance['earliest'] {
  const repeated = findings
    .filter(({ relation }) => relation === 'duplicate')
    .flatMap(({ others }) => others);
  if (repeated.length === 0) return null;
  const dated = [
    { source: callSource(source), published: source.revision.metadata.published?.value ?? null },
    ...repeated,
  ]
    .flatMap(({ source: called, published }) => (published === null ? [] : [{ source: called, published }]))
    .sort((a, b) =>
      a.published < b.published ? -1 : a.published > b.published ? 1 : a.source < b.source ? -1 : 1,
    );
  return dated[0] ?? null;
}

/** The same for a person, line by line. */
export function provenanceLines(provenance: Provenance): readonly string[] {
  const { paragraph, source } = provenance;
  return [
    `Claim ${provenance.claim}, characters ${provenance.span[0]} to ${provenance.span[1]}`,
    `  ${paragraph.before}[${paragraph.words}]${paragraph.after}`,
    `  ${provenance.polarity}, ${provenance.certainty}`,
    ...provenance.times.map(timeLine),
    '',
    'On whose word',
    ...speakerLines(provenance),
    '',
    'Where',
    `  ${source.called}`,
    statedLine('outlet', source.outlet),
    statedLine('author', source.author),
    statedLine('agency credited', source.agency),
    statedLine('published', source.published),
    `  read from ${source.address}, revision ${source.revision}`,
    `  SHA-256 of the text ${source.textHash}`,
    `  SHA-256 of the bytes ${source.bytesHash}`,
    '',
    'Beside it',
    ...besideLines(provenance),
  ];
}

function timeLine({ words, earliest, latest, how, reference }: Provenance['times'][number]): string {
  if (earliest === null) return `  “${words}”: not placed, because the article gives no date to count from`;
  return `  “${words}”: from ${earliest} to before ${latest ?? '?'}, ${how}${reference ? `, counted from ${reference}` : ''}`;
}

function statedLine(name: string, stated: Stated | null): string {
  return stated ? `  ${name}: ${stated.value} (from the ${stated.from})` : `  ${name}: not stated`;
}

function speakerLines({ attributions }: Provenance): readonly string[] {
  if (attributions.length === 0) return ['  the outlet’s own voice'];
  return attributions.flatMap((attribution) => [
    `  ${attribution.speaker ?? 'no speaker given'}${attribution.resolved ? `, that is ${attribution.resolved} (known by ${attribution.resolvedBy ?? '?'})` : ''}`,
    `    ${attribution.speakerKind}; ${attribution.mode} speech; cue “${attribution.cue ?? 'none'}” (${attribution.stance}); found by ${attribution.rule}, confidence ${attribution.confidence.toFixed(2)}`,
    ...(attribution.via.length > 0 ? [`    through ${attribution.via.join(', then ')}`] : []),
  ]);
}

function besideLines({ findings, earliest }: Provenance): readonly string[] {
  if (findings.length === 0) return ['  no finding rests on this claim'];
  const lines = findings.flatMap(({ finding, relation, kind, tier, message, decision, others }) => [
    `  ${finding} ${relation}/${kind}, ${tier}${decision ? `, decided: ${decision}` : ''}: ${message}`,
    ...others.map(({ source, text, claim }) => `    ${source}: “${text.replace(/\s+/gu, ' ')}” (${claim})`),
  ]);
  return earliest
    ? [...lines, `  The earliest dated report of it here: ${earliest.source}, ${earliest.published}`]
    : lines;
}
