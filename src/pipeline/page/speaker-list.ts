import { speakersOf } from '../speakers.ts';
import { callSource } from '../../report/terminal.ts';
import { wordsOf } from '../../model/span.ts';
import type { Moment } from './desk.ts';

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

/** How many claims of one speaker are listed. */
const MOST_SAID = 40;

/** Everyone whose word claims rest on, the one with most claims first. */
export function speakerRows({ index }: Moment): readonly SpeakerRow[] {
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
