import type { Attribution } from '../model/attribution.ts';
import type { Claim } from '../model/claim.ts';
import type { ClaimId } from '../model/ids.ts';
import type { Run } from '../model/run.ts';
import { wordsOf } from '../model/span.ts';

/** Someone whose word claims rest on, with where they are heard. For example: "Adela Ruiz, a person, 7 claims in 3 outlets". */
export interface SpeakerLine {
  readonly name: string;
  /** What most of the claims take the speaker for. */
  readonly kind: string;
  /** Every kind the claims take the speaker for, the most frequent first. */
  readonly kinds: readonly string[];
  /** The words that stand for the speaker in the texts: "Ruiz", "she". Sorted. */
  readonly words: readonly string[];
  /** Outlets that carry them, as far as they are stated. Sorted. */
  readonly outlets: readonly string[];
  /** Sources that carry them, as people call those. Sorted. */
  readonly sources: readonly string[];
  readonly claims: readonly ClaimId[];
  readonly said: readonly Said[];
}

/** One claim of a speaker. */
interface Said {
  readonly claim: ClaimId;
  readonly source: string;
  readonly text: string;
  /** Names of those who passed it on, the one nearest to the reader first. */
  readonly via: readonly string[];
}

type Source = Run['sources'][number];

/** A claim with what it rests on. */
interface Heard {
  readonly claim: Claim;
  readonly attribution: Attribution;
  readonly source: Source;
  readonly name: string;
}

/**
 * Every speaker with their claims, the one with most claims first. Names are as resolved within each article, so that one person
 * under one name in two articles is one speaker; an unnamed speaker ("officials") is one of each article.
 */
export function speakersOf(run: Run, callSource: (source: Source) => string): readonly SpeakerLine[] {
  const groups = Map.groupBy(heardIn(run), keyOf);
  return [...groups.values()]
    .map((group) => lineOf(group, callSource))
    .sort((a, b) => b.claims.length - a.claims.length || (a.name < b.name ? -1 : Number(a.name > b.name)));
}

function heardIn(run: Run): readonly Heard[] {
  const sources = new Map(run.sources.map((source) => [source.revision.id, source]));
  const attributions = new Map(run.attributions.map((attribution) => [attribution.id, attribution]));
  return run.claims.flatMap((claim) => {
    const attribution = claim.attributionId === null ? undefined : attributions.get(claim.attributionId);
    const source = sources.get(claim.revisionId);
    if (!attribution || !source) return [];
    const words = attribution.speaker ? wordsOf(source.revision.text, attribution.speaker) : null;
    return [
      { claim, attribution, source, name: attribution.resolved?.name ?? words ?? '(no speaker given)' },
    ];
  });
}

/** "The ministry" and "ministry" are one; "officials" of two articles are two, for nobody knows that they are the same. */
function keyOf({ name, attribution, source }: Heard): string {
  const plain = name.toLowerCase().replace(/^(?:the|an?) /u, '');
  return attribution.resolved === null && attribution.speakerKind === 'anonymous'
    ? `${plain} ${source.id}`
    : plain;
}

function lineOf(group: readonly Heard[], callSource: (source: Source) => string): SpeakerLine {
  const kinds = byFrequency(group.map(({ attribution }) => attribution.speakerKind));
  return {
    name: byFrequency(group.map(({ name }) => name))[0] ?? '',
    kind: kinds[0] ?? 'anonymous',
    kinds,
    words: sorted(group.flatMap(({ attribution, source }) => spoken(attribution, source))),
    outlets: sorted(group.flatMap(({ source }) => source.revision.metadata.outlet?.value ?? [])),
    sources: sorted(group.map(({ source }) => callSource(source))),
    claims: group.map(({ claim }) => claim.id),
    said: group.map(({ claim, source, attribution }) => ({
      claim: claim.id,
      source: callSource(source),
      text: claim.text,
      via: attribution.via.map(({ name }) => name),
    })),
  };
}

function spoken({ speaker }: Attribution, { revision }: Source): readonly string[] {
  return speaker ? [wordsOf(revision.text, speaker)] : [];
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

/** Each value once, the most frequent first, equally frequent ones in the order of the alphabet. */
function byFrequency<T extends string>(values: readonly T[]): readonly T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);
}
