import type { Claim } from '../model/claim.ts';
import type { Run } from '../model/run.ts';
import { type AttributionDocument, attributionDocument } from '../report/formats/attribution.ts';

/** A claim with who says it, spelled out. `attribution` null: the outlet's own voice. */
export interface ListedClaim {
  readonly claim: Claim;
  readonly address: string;
  readonly attribution: AttributionDocument | null;
}

/** Which claims to list; null takes all. */
export interface ClaimFilter {
  /** A source's id, or a part of its address. */
  readonly source: string | null;
  /** Words in the speaker's name, in any case. */
  readonly speaker: string | null;
}

/** The claims of a run with their speakers, in the order of sources and of reading. */
export function listClaims(run: Run, { source, speaker }: ClaimFilter): readonly ListedClaim[] {
  const attributions = new Map(run.attributions.map((attribution) => [attribution.id, attribution]));
  const sources = new Map(run.sources.map((one) => [one.id, one]));
  return run.claims.flatMap((claim) => {
    const from = sources.get(claim.sourceId);
    if (!from || (source !== null && from.id !== source && !from.address.includes(source))) return [];
    const said = claim.attributionId === null ? undefined : attributions.get(claim.attributionId);
    const attribution = said ? attributionDocument(from.revision.text, said, attributions) : null;
    if (speaker !== null && !namesSpeaker(attribution, speaker)) return [];
    return [{ claim, address: from.address, attribution }];
  });
}

function namesSpeaker(attribution: AttributionDocument | null, words: string): boolean {
  const name = `${attribution?.speaker ?? ''} ${attribution?.resolved ?? ''}`;
  return name.toLowerCase().includes(words.toLowerCase());
}
