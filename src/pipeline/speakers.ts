import type { Run } from '../model/run.ts';
import type { ClaimId } from '../model/ids.ts';
import { wordsOf } from '../model/span.ts';

/** Someone whose word claims rest on, with where they are heard. */
export interface SpeakerLine {
  readonly name: string;
  readonly kind: string;
  /** File names or outlets that carry them, sorted. */
  readonly sources: readonly string[];
  readonly claims: readonly ClaimId[];
}

/** Every speaker with their claims, the one with most claims first. Names are as resolved within each article. */
export function speakersOf(
  run: Run,
  callSource: (source: Run['sources'][number]) => string,
): readonly SpeakerLine[] {
  const sources = new Map(run.sources.map((source) => [source.revision.id, source]));
  const attributions = new Map(run.attributions.map((attribution) => [attribution.id, attribution]));
  const lines = new Map<string, { name: string; kind: string; sources: Set<string>; claims: ClaimId[] }>();
  for (const claim of run.claims) {
    const attribution = claim.attributionId === null ? undefined : attributions.get(claim.attributionId);
    const source = sources.get(claim.revisionId);
    if (!attribution || !source) continue;
    const { speaker, resolved, speakerKind: kind } = attribution;
    const name = resolved?.name ?? (speaker ? wordsOf(source.revision.text, speaker) : '(no speaker given)');
    const line = lines.get(`${kind} ${name}`) ?? { name, kind, sources: new Set<string>(), claims: [] };
    line.sources.add(callSource(source));
    line.claims.push(claim.id);
    lines.set(`${kind} ${name}`, line);
  }
  return [...lines.values()]
    .map((line) => ({ ...line, sources: [...line.sources].sort() }))
    .sort((a, b) => b.claims.length - a.claims.length || (a.name < b.name ? -1 : Number(a.name > b.name)));
}
