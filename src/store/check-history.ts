import type { RunChanges } from '../model/run.ts';
import { fromRecord } from './record.ts';
import { type Stages, stagesFromJson } from './stages.ts';
import type { Store } from './store.ts';

/** One check as it was recorded: when, by which stage versions, what it changed. */
export interface RecordedCheck {
  /** Counts up; the last one is what is shown. */
  readonly key: number;
  /** ISO date-time. */
  readonly checkedAt: string;
  readonly stages: Stages;
  readonly changes: RunChanges;
}

/** Every check, the last one first. */
export async function listChecks(store: Store): Promise<readonly RecordedCheck[]> {
  const rows = await store.db
    .selectFrom('check_run')
    .select(['key', 'checked_at', 'stages', 'changes'])
    .orderBy('key', 'desc')
    .execute();
  return rows.map(({ key, checked_at, stages, changes }) => ({
    key,
    checkedAt: checked_at,
    stages: stagesFromJson(stages),
    changes: fromRecord<RunChanges>(changes),
  }));
}
