import { LESS_TELLING, MOST_TELLING, type RunSummary } from '../model/run-summary.ts';
import { summaryOf } from '../report/run-summary.ts';
import { lastChanges, lastCheckedWith } from '../store/checks.ts';
import { listLog } from '../store/log.ts';
import type { Store } from '../store/store.ts';
import { firstFindings, tallyOf } from '../store/tally.ts';
import { carriedNow } from './listing/carried-now.ts';
import { currentRun, NO_CHANGES } from './run.ts';

/**
 * The last check in numbers and its first findings, as `summaryOf(currentRun(…))` tells it, counted by the database. Where
 * people have decided, what became of their decisions is looked for in everything that was read.
 */
export async function lastSummary(store: Store): Promise<RunSummary> {
  const log = await listLog(store);
  if (log.some(({ act }) => act.kind === 'decision')) return summaryOf(await currentRun(store));
  const tally = await tallyOf(store);
  const telling = await firstFindings(store, { limit: MOST_TELLING, without: LESS_TELLING });
  const sides = telling.flatMap((finding) => finding.sides.map(({ sourceId }) => sourceId));
  const { carried, sources } = await carriedNow(store, sides);
  return {
    ...tally,
    copies: carried.reduce((sum, { carriers }) => sum + carriers.length - 1, 0),
    undismissed: new Set(tally.kinds.map(({ relation }) => relation)),
    changes: (await lastChanges(store)) ?? NO_CHANGES,
    decisions: { here: [], away: 0 },
    telling,
    sourceOf: new Map(sources.map((source) => [source.id, source])),
    unreadable: (await lastCheckedWith(store))?.unreadable ?? [],
  };
}
