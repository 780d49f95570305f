import type { Revision, Source, Unreadable, Warning } from '../model/source.ts';
import type { KeptReading } from '../store/readings.ts';

/** A source without its text: those of a large folder would fill the memory. */
export type NamedSource = Omit<Source, 'revision'> & {
  readonly revision: Pick<Revision, 'id' | 'bytesHash'>;
};

export function named({ id, address, path, revision }: Source): NamedSource {
  return { id, address, path, revision: { id: revision.id, bytesHash: revision.bytesHash } };
}

/** What became of one source. */
export interface AddedSource {
  readonly source: NamedSource;
  readonly outcome: KeptReading;
}

export interface Added {
  readonly sources: readonly AddedSource[];
  readonly unreadable: readonly Unreadable[];
  /** What was odd but stopped nothing: "published: 31 February is no date". */
  readonly warnings: readonly Warning[];
}
