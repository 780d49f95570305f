import { speakersOf } from '../speakers.ts';
import { callSource } from '../../report/terminal.ts';
import type { Claim } from '../../model/claim.ts';
import { accountsOf, type RunIndex } from '../../report/views/run-index.ts';
import { wordsOf } from '../../model/span.ts';
import type { CorrectedReadings } from '../corrected.ts';
import { entitiesNamedIn } from '../entities.ts';
import type { Undecided } from '../run.ts';
import type { Moment } from './desk.ts';

/** A speaker as the list shows them. */
export interface SpeakerRow {
  readonly name: string;
  readonly kind: string;
  readonly claims: number;
  /** The articles that carry them. */
  readonly articles: readonly { readonly number: number; readonly short: string }[];
  /** Every other way the articles write this speaker; “he” is no way to write one. Sorted. */
  readonly written: readonly string[];
  /** What they say, with where it stands. */
  readonly said: readonly { readonly claimId: string; readonly sourceId: string; readonly text: string }[];
}

/** Someone or something that the articles name, under all spellings. */
export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** A reviewer has merged, split or renamed it. */
  readonly reviewed: boolean;
  readonly variants: readonly string[];
  readonly sources: readonly { readonly id: string; readonly number: number; readonly short: string }[];
}

export interface People {
  readonly speakers: readonly SpeakerRow[];
  /** Those in most sources first. */
  readonly entities: readonly EntityRow[];
}

/** Everyone who speaks, and everyone and everything that is named. */
export function peopleOf({ index, undecided }: Moment): People {
  const known = people.get(undecided);
  if (known) return known;
  const fresh = readPeople(index, undecided.corrected);
  people.set(undecided, fresh);
  return fresh;
}

/** Who is who is long to work out, and decisions do not change it. */
const people = new WeakMap<Undecided, People>();

function readPeople(index: RunIndex, corrected: CorrectedReadings): People {
  return {
    speakers: speakerRows(index),
    entities: entitiesNamedIn(corrected).map(({ id, name, kind, reviewed, variants, members }) => ({
      id,
      name,
      kind,
      reviewed,
      variants: [...new Set(variants.map((variant) => variant.name))],
      sources: accountsOf(
        index,
        members.map(({ sourceId }) => sourceId),
      ).map(({ source, number, short }) => ({ id: source.id, number, short })),
    })),
  };
}

/** How many claims of one speaker are listed. */
const MOST_SAID = 40;

/** Everyone whose word claims rest on, the one with most claims first. */
function speakerRows(index: RunIndex): readonly SpeakerRow[] {
  return speakersOf(index.run, callSource).map(({ name, kind, claims }) => {
    const records = claims.flatMap((id) => index.claimOf.get(id) ?? []);
    return {
      name,
      kind,
      claims: claims.length,
      articles: accountsOf(
        index,
        records.map(({ sourceId }) => sourceId),
      ).map(({ number, short }) => ({ number, short })),
      written: otherSpellings(index, name, records),
      said: records.slice(0, MOST_SAID).map(({ id, sourceId, text }) => ({ claimId: id, sourceId, text })),
    };
  });
}

function otherSpellings(index: RunIndex, name: string, claims: readonly Claim[]): readonly string[] {
  const written = claims.flatMap(({ attributionId, sourceId }) => {
    const attribution = attributionId === null ? null : index.attributionOf.get(attributionId);
    const text = index.accountOf.get(sourceId)?.source.revision.text;
    if (!attribution?.speaker || text === undefined || attribution.resolved?.by === 'pronoun') return [];
    return [wordsOf(text, attribution.speaker).replace(/\s+/gu, ' ')];
  });
  return [...new Set(written)].filter((one) => one !== name).sort();
}
