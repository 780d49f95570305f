import { speakersOf } from '../speakers.ts';
import { callSource } from '../../report/terminal.ts';
import { accountsOf } from '../../report/views/run-index.ts';
import { wordsOf } from '../../model/span.ts';
import { namedEntities } from '../entities.ts';
import type { Desk, Moment } from './desk.ts';

/** A speaker as the list shows them. */
export interface SpeakerRow {
  readonly name: string;
  readonly kind: string;
  readonly claims: number;
  readonly heardIn: readonly string[];
  /** Every other way the articles write this speaker. Sorted. */
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
export async function peopleOf(desk: Desk): Promise<People> {
  const moment = await desk.now();
  const entities = await namedEntities(desk.store);
  return {
    speakers: speakerRows(moment),
    entities: entities.map(({ id, name, kind, reviewed, variants, members }) => ({
      id,
      name,
      kind,
      reviewed,
      variants: [...new Set(variants.map((variant) => variant.name))],
      sources: accountsOf(
        moment.index,
        members.map(({ sourceId }) => sourceId),
      ).map(({ source, number, short }) => ({ id: source.id, number, short })),
    })),
  };
}

/** How many claims of one speaker are listed. */
const MOST_SAID = 40;

/** Everyone whose word claims rest on, the one with most claims first. */
function speakerRows({ index }: Moment): readonly SpeakerRow[] {
  return speakersOf(index.run, callSource).map(({ name, kind, sources, claims }) => {
    const records = claims.flatMap((id) => index.claimOf.get(id) ?? []);
    const written = new Set(
      records.flatMap(({ attributionId, sourceId }) => {
        const speaker = attributionId === null ? null : index.attributionOf.get(attributionId)?.speaker;
        const text = index.accountOf.get(sourceId)?.source.revision.text;
        return speaker && text !== undefined ? [wordsOf(text, speaker).replace(/\s+/gu, ' ')] : [];
      }),
    );
    written.delete(name);
    return {
      name,
      kind,
      claims: claims.length,
      heardIn: sources,
      written: [...written].sort(),
      said: records.slice(0, MOST_SAID).map(({ id, sourceId, text }) => ({ claimId: id, sourceId, text })),
    };
  });
}
