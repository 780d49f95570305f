import type { Attribution } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import type { Relation } from '../model/finding.ts';
import type { ClaimId } from '../model/ids.ts';
import type { Run } from '../model/run.ts';
import type { Source, Stated } from '../model/source.ts';
import { wordsOf } from '../model/span.ts';
import { type AttributionDocument, attributionDocument } from './formats/attribution.ts';
import { type Origin, originOf } from './origin.ts';
import { callSource } from './terminal.ts';

/** Another claim that a finding lays beside this one. */
export interface Beside {
  readonly finding: string;
  readonly relation: Relation;
  readonly kind: string;
  readonly tier: string;
  readonly message: string;
  readonly decision: string | null;
  /** Only for repetitions: whether they are from one origin. */
  readonly independence: string | null;
  readonly others: readonly {
    readonly claim: ClaimId;
    readonly source: string;
    /** Full name or words for whoever says it there; null for the outlet's own voice and where nobody is named. */
    readonly speaker: string | null;
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
  /** Where it probably comes from, and why we think so. */
  readonly origin: Origin | null;
}

/** What is known of one claim; null where the run has no claim of that id. */
export function provenanceOf(run: Run, id: string): Provenance | null {
  const claim = run.claims.find((one) => one.id === id);
  const source = claim && run.sources.find((one) => one.id === claim.sourceId);
  if (!claim || !source) return null;
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
    findings: besideOf(run, claim),
    origin: originOf(run, claim),
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
    .map(({ id, fingerprint, relation, kind, tier, message, sides, independence }) => ({
      finding: id,
      relation,
      kind,
      tier,
      message,
      decision: run.decisions.get(fingerprint)?.verdict ?? null,
      independence,
      others: sides
        .filter(({ claimId }) => claimId !== claim.id)
        .map(({ claimId, sourceId, text }) => {
          const source = sources.get(sourceId);
          return {
            claim: claimId,
            source: source ? callSource(source) : sourceId,
            speaker: source ? speakerOf(run, claimId, source) : null,
            text,
            published: source?.revision.metadata.published?.value ?? null,
          };
        }),
    }));
}

function speakerOf(run: Run, id: ClaimId, { revision }: Source): string | null {
  const claim = run.claims.find((one) => one.id === id);
  const attribution = run.attributions.find((one) => one.id === claim?.attributionId);
  if (!attribution) return null;
  return (
    attribution.resolved?.name ?? (attribution.speaker ? wordsOf(revision.text, attribution.speaker) : null)
  );
}
