import { type JudgedEvents, judgedEvents, NOTHING_JUDGED } from '../link/judged-events.ts';
import type { EntityJudgement } from '../link/entities.ts';
import type { Corrections } from '../review/corrections.ts';
import { listReadings } from '../store/readings.ts';
import type { Store } from '../store/store.ts';
import { correct, reviewersWord } from './corrected.ts';
import type { Correct } from './linking/loaded.ts';

/** What reviewers have said, as linking and comparing go by it. */
export interface Overlay {
  readonly correct: Correct;
  readonly entities: readonly EntityJudgement[];
  readonly events: JudgedEvents;
  /** True where a word reaches beyond the source it was said of. */
  readonly reachesAll: boolean;
}

/**
 * Corrections as an overlay. Spans and speakers are of one source; names and events are of all, so that every reading is
 * held at once where a person has spoken of one.
 */
export async function overlayOf(store: Store, corrections: Corrections): Promise<Overlay> {
  const { entities, names, events } = corrections;
  if (entities.length + names.length + events.length === 0)
    return {
      correct: (stored) => correct([{ ...stored, stages: {} }], corrections)[0]?.reading ?? stored.reading,
      entities: [],
      events: NOTHING_JUDGED,
      reachesAll: false,
    };
  const readings = correct(await listReadings(store), corrections);
  const said = reviewersWord(readings, corrections);
  const bySource = new Map(readings.map(({ source, reading }) => [source.id, reading]));
  return {
    correct: ({ source, reading }) => bySource.get(source.id) ?? reading,
    entities: said.entities,
    events: judgedEvents(
      readings.flatMap(({ reading }) => reading.claims),
      said.events,
    ),
    reachesAll: true,
  };
}
