import type { Attribution } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import type { EvidenceSide } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import { type AttributionId, type ClaimId, sha256, type SourceId } from '../model/ids.ts';
import type { Source } from '../model/source.ts';
import { wordsOf } from '../model/span.ts';

/** What a finding's sides point to, by id. */
export interface Ground {
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly attributions: ReadonlyMap<AttributionId, Attribution>;
}

/** What is looked up, from what a run holds. */
export function groundOf(run: {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly attributions: readonly Attribution[];
}): Ground {
  return {
    sources: new Map(run.sources.map((source) => [source.id, source])),
    claims: new Map(run.claims.map((claim) => [claim.id, claim])),
    attributions: new Map(run.attributions.map((attribution) => [attribution.id, attribution])),
  };
}

/** What a person who decides on this finding sees: each side's whole claim, on whose word, and what of it was compared. */
export function evidenceOf({ sides }: Finding, ground: Ground): readonly EvidenceSide[] {
  return sides.flatMap(({ claimId, sourceId, span, text, value }) => {
    const source = ground.sources.get(sourceId);
    if (!source) return [];
    const claim = ground.claims.get(claimId);
    return [
      {
        sourceId,
        address: source.address,
        // Of a finding of the check before, that of the text as it was then.
        revisionId: claim?.revisionId ?? source.revision.id,
        span: claim?.span ?? span,
        words: claim?.text ?? text,
        speaker: claim ? speakerOf(claim, source, ground) : null,
        compared: text,
        value,
      },
    ];
  });
}

function speakerOf({ attributionId }: Claim, source: Source, { attributions }: Ground): string | null {
  const attribution = attributionId === null ? undefined : attributions.get(attributionId);
  if (!attribution) return null;
  const { resolved, speaker } = attribution;
  return resolved?.name ?? (speaker ? wordsOf(source.revision.text, speaker) : null);
}

/**
 * SHA-256 of the words a decision rests on: what each side says and on whose word, whatever their order. Not of score,
 * message or offsets, nor of what a detector made of the words: those may change while the words stay.
 */
export function evidenceHash(evidence: readonly EvidenceSide[]): string {
  const words = evidence.map((side) => JSON.stringify([plain(side.words), side.speaker]));
  return sha256(JSON.stringify([...new Set(words)].sort()));
}

/** Words without case and spacing, as a finding's fingerprint takes them. */
export function plain(words: string): string {
  return words.toLowerCase().replace(/\s+/gu, ' ').trim();
}
