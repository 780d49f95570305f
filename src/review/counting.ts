import type { EntryId } from '../model/ids.ts';
import type { LogEntry } from '../model/log.ts';

/**
 * The entries that count, in the order in which they were made: without those that were taken back. An undo can itself be
 * taken back, and then what it took back counts again. Two databases with the same entries, in whatever order they were
 * brought together, give the same.
 */
export function countingEntries(log: readonly LogEntry[]): readonly LogEntry[] {
  const counts = whatCounts(log);
  return log.filter((entry) => entry.act.kind !== 'undo' && counts(entry.id)).sort(byTime);
}

/** Tells of an entry, an undo too, whether it counts. */
export function whatCounts(log: readonly LogEntry[]): (id: EntryId) => boolean {
  const undoes = new Map<EntryId, EntryId[]>();
  for (const { id, act } of log) {
    if (act.kind !== 'undo') continue;
    for (const taken of act.takesBack) undoes.set(taken, [...(undoes.get(taken) ?? []), id]);
  }
  const known = new Map<EntryId, boolean>();
  // An id is a hash of what the entry says, so that no two undoes can name each other: this ends.
  const counts = (id: EntryId): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const result = !(undoes.get(id) ?? []).some(counts);
    known.set(id, result);
    return result;
  };
  return counts;
}

function byTime(a: LogEntry, b: LogEntry): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
