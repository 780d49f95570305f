import type { Attribution } from '../model/attribution.ts';
import type { ClaimId } from '../model/ids.ts';
import type { Run } from '../model/run.ts';
import { wordsOf } from '../model/span.ts';
import type { Store } from '../store/store.ts';
import { readInParts } from './listing/read-in-parts.ts';

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

/** A claim on somebody's word, with nothing of its article but what is told. */
interface Heard extends Said {
  /** What makes two of them one speaker. */
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  /** As the speaker is called in the text; null where only implied. */
  readonly words: string | null;
  readonly outlet: string | null;
}

/**
 * Every speaker with their claims, the one with most claims first. Names are as resolved within each article, so that one person
 * under one name in two articles is one speaker; an unnamed speaker ("officials") is one of each article.
 */
export function speakersOf(run: Part, callSource: (source: Source) => string): readonly SpeakerLine[] {
  return linesOf(heardIn(run, callSource));
}

/** The same out of the database: of each article only what is told is held. */
export async function speakersIn(
  store: Store,
  callSource: (source: Source) => string,
): Promise<readonly SpeakerLine[]> {
  const heard: Heard[] = [];
  for await (const part of readInParts(store)) heard.push(...heardIn(part, callSource));
  return linesOf(heard);
}

type Part = Pick<Run, 'sources' | 'claims' | 'attributions'>;

function heardIn(run: Part, callSource: (source: Source) => string): readonly Heard[] {
  const sources = new Map(run.sources.map((source) => [source.revision.id, source]));
  const attributions = new Map(run.attributions.map((attribution) => [attribution.id, attribution]));
  return run.claims.flatMap((claim) => {
    const attribution = claim.attributionId === null ? undefined : attributions.get(claim.attributionId);
    const source = sources.get(claim.revisionId);
    if (!attribution || !source) return [];
    const words = attribution.speaker ? wordsOf(source.revision.text, attribution.speaker) : null;
    const name = attribution.resolved?.name ?? words ?? '(no speaker given)';
    return [
      {
        key: keyOf(name, attribution, source),
        name,
        kind: attribution.speakerKind,
        words,
        outlet: source.revision.metadata.outlet?.value ?? null,
        claim: claim.id,
        source: callSource(source),
        text: claim.text,
        via: attribution.via.map((relay) => relay.name),
      },
    ];
  });
}

/** "The ministry" and "ministry" are one; "officials" of two articles are two, for nobody knows that they are the same. */
function keyOf(name: string, { resolved, speakerKind }: Attribution, { id }: Source): string {
  const plain = name.toLowerCase().replace(/^(?:the|an?) /u, '');
  return resolved === null && speakerKind === 'anonymous' ? `${plain} ${id}` : plain;
}

function linesOf(heard: readonly Heard[]): readonly SpeakerLine[] {
  return [...Map.groupBy(heard, ({ key }) => key).values()]
    .map(lineOf)
    .sort((a, b) => b.claims.length - a.claims.length || (a.name < b.name ? -1 : Number(a.name > b.name)));
}

function lineOf(group: readonly Heard[]): SpeakerLine {
  const kinds = byFrequency(group.map(({ kind }) => kind));
  return {
    name: byFrequency(group.map(({ name }) => name))[0] ?? '',
    kind: kinds[0] ?? 'anonymous',
    kinds,
    words: sorted(group.flatMap(({ words }) => words ?? [])),
    outlets: sorted(group.flatMap(({ outlet }) => outlet ?? [])),
    sources: sorted(group.map(({ source }) => source)),
    claims: group.map(({ claim }) => claim),
    said: group.map(({ claim, source, text, via }) => ({ claim, source, text, via })),
  };
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
