import type { EntityJudgement } from '../../link/entities.ts';
import type { JudgedEvents } from '../../link/judged-events.ts';

/** What reviewers have said of entities and events. */
export interface Said {
  readonly entities: readonly EntityJudgement[];
  readonly events: JudgedEvents;
}
