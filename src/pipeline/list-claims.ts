import type { Claim } from '../model/claim.ts';
import type { Run } from '../model/run.ts';
import type { Store } from '../store/store.ts';
import { readInParts } from './listing/read-in-parts.ts';
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

type Part = Pick<Run, 'sources' | 'claims' | 'attributions'>;

/** The same out of the database, a source's or some sources' at a time; sources that are not asked for are not read. */
export async function* claimsInParts(store: Store, filter: ClaimFilter): AsyncGenerator<ListedClaim> {
  for await (const part of readInParts(store, (place) => isFrom(place, filter.source)))
    yield* listClaims(part, filter);
}

function isFrom(
  { id, address }: Pick<Run['sources'][number], 'id' | 'address'>,
  source: string | null,
): boolean {
  return source === null || id === source || address.includes(source);
}

/** The claims of a run with their speakers, in the order of sources and of reading. */
export function listClaims(run: Part, { source, speaker }: ClaimFilter): readonly ListedClaim[] {
  const attributions = new Map(run.attributions.map((attribution) => [attribution.id, attribution]));
  const sources = new Map(run.sources.map((one) => [one.id, one]));
  return run.claims.flatMap((claim) => {
    const from = sources.get(claim.sourceId);
    if (!from || !isFrom(from, source)) return [];
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
