import { sha256 } from '../model/ids.ts';
import type { LogEntry } from '../model/log.ts';
import { whatCounts } from '../review/counting.ts';
import { appendToLog, listLog } from '../store/log.ts';
import type { Store } from '../store/store.ts';
import { byId, ENTRY, NotFound } from './not-found.ts';

/** Whose act to take back, and which. */
export interface UndoRequest {
  readonly reviewer: string;
  /** ISO date-time. */
  readonly now: string;
  readonly reason?: string;
  /** Place in the log or id of the entry, anybody's, an undo's too; left out: the reviewer's own last act that still counts. */
  readonly entry?: string;
}

/** What was taken back, and the entry that says so. */
export interface Undone {
  readonly undo: LogEntry;
  /** All entries of the act, in the order they were made. */
  readonly takenBack: readonly LogEntry[];
}

/**
 * Takes an act back by adding to the log; nothing is deleted. What was done in one act (a bulk decision) is taken back as
 * one. Taking back an undo brings back what it took. Throws NotFound where there is nothing to take back.
 */
export async function undo(
  store: Store,
  { reviewer, now, reason = '', entry }: UndoRequest,
): Promise<Undone> {
  const log = await listLog(store);
  const counts = whatCounts(log);
  const target = entry === undefined ? lastOwn(log, reviewer, counts) : theEntry(log, entry);
  if (!target) throw new NotFound(nothingOf(log, reviewer));
  if (!counts(target.id)) throw new NotFound(`entry ${target.seq} of the log is taken back already`);
  const act = log.filter(({ id, batch }) => id === target.id || (batch !== null && batch === target.batch));
  const takenBack = act.filter(({ id }) => counts(id));
  const ids = takenBack.map(({ id }) => id);
  const draft = { act: { kind: 'undo', takesBack: ids } as const, reviewer, reason, at: now, batch: null };
  const [added] = await appendToLog(store, [{ ...draft, evidenceHash: sha256(ids.join(' ')) }]);
  if (!added) throw new NotFound('nothing was added to the log');
  return { undo: added, takenBack };
}

/** The last thing this person did that still counts; an undo is not taken back by another undo unless it is named. */
function lastOwn(
  log: readonly LogEntry[],
  reviewer: string,
  counts: (id: LogEntry['id']) => boolean,
): LogEntry | undefined {
  return log.findLast((one) => one.reviewer === reviewer && one.act.kind !== 'undo' && counts(one.id));
}

function theEntry(log: readonly LogEntry[], name: string): LogEntry {
  return log.find(({ seq }) => String(seq) === name) ?? byId(log, name, ENTRY);
}

function nothingOf(log: readonly LogEntry[], reviewer: string): string {
  const own = `no decision of ${reviewer} stands that could be undone`;
  return log.length === 0
    ? own
    : `${own}; "hearsay undo ENTRY" takes back another's ("hearsay log" lists them)`;
}
