import type { Source, Unreadable, Warning } from '../model/source.ts';
import type { KeptReading } from '../store/readings.ts';

/** What became of one source. */
export interface AddedSource {
  readonly source: Source;
  readonly outcome: KeptReading;
}

export interface Added {
  readonly sources: readonly AddedSource[];
  readonly unreadable: readonly Unreadable[];
  /** What was odd but stopped nothing: "published: 31 February is no date". */
  readonly warnings: readonly Warning[];
}
