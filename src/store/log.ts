import type { Kysely, Selectable } from 'kysely';
import { type EntryId, entryId, sha256 } from '../model/ids.ts';
import type { Act, LogDraft, LogEntry } from '../model/log.ts';
import { inTransaction } from './in-transaction.ts';
import { fromRecord } from './record.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** An entry as another database's export holds it: without its place and chain there. */
export type ForeignEntry = LogDraft & { readonly id: EntryId };

/**
 * Adds entries at the end of the log, all or none, and gives them with their places there. Two processes that add at
 * once wait for each other: neither is lost. An entry never has a time before that of an earlier one on its subject, so
 * that entries of several databases, put in the order of their times, keep the order in which they were made.
 */
export async function appendToLog(store: Store, drafts: readonly LogDraft[]): Promise<readonly LogEntry[]> {
  return inTransaction(store, async ({ db: trx }) => {
    const entries: LogEntry[] = [];
    for (const draft of drafts) {
      const subject = subjectOf(draft.act);
      const before = await trx
        .selectFrom('log')
        .select(({ fn }) => fn.max('at').as('at'))
        .where('subject', '=', subject)
        .executeTakeFirst();
      const at = laterThan(before?.at ?? null, draft.at);
      const record = recordOf({ ...draft, at });
      entries.push(await append(trx, entryId(record), record));
    }
    return entries;
  });
}

/** The log from after `since` on (0: all of it), first entry first. */
export async function listLog(store: Store, since = 0): Promise<readonly LogEntry[]> {
  const rows = await store.db.selectFrom('log').selectAll().where('seq', '>', since).orderBy('seq').execute();
  return rows.map(fromRow);
}

/** Adds those of another database's entries that are not here yet, all or none; gives how many were new. */
export async function mergeIntoLog(store: Store, entries: readonly ForeignEntry[]): Promise<number> {
  return inTransaction(store, async ({ db: trx }) => {
    const known = new Set((await trx.selectFrom('log').select('id').execute()).map(({ id }) => id));
    let added = 0;
    for (const entry of entries) {
      if (known.has(entry.id)) continue;
      known.add(entry.id);
      await append(trx, entry.id, recordOf(entry));
      added++;
    }
    return added;
  });
}

/** The id an entry has by what it says: an import that does not agree was changed on its way. */
export function idOfEntry(draft: LogDraft): EntryId {
  return entryId(recordOf(draft));
}

/** Place of the first entry that is not as it was written, or does not follow from the one before; null where all do. */
export async function firstBrokenEntry({ db }: Store): Promise<number | null> {
  const rows = await db.selectFrom('log').selectAll().orderBy('seq').execute();
  let before = '';
  for (const [index, { seq, id, record, hash }] of rows.entries()) {
    // A number that is left out is a row that was taken out.
    if (seq !== index + 1 || id !== entryId(record) || hash !== chained(before, id, record)) return seq;
    before = hash;
  }
  return null;
}

async function append(db: Kysely<Tables>, id: EntryId, record: string): Promise<LogEntry> {
  const last = await db
    .selectFrom('log')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { act, at } = fromRecord<LogDraft>(record);
  const hash = chained(last?.hash ?? '', id, record);
  const row = await db
    .insertInto('log')
    // The place is given, not counted up by the database: a number lost with an undone transaction would look like a lost row.
    .values({ seq: (last?.seq ?? 0) + 1, id, kind: act.kind, subject: subjectOf(act), at, record, hash })
    .returningAll()
    .executeTakeFirstOrThrow();
  return fromRow(row);
}

function chained(before: string, id: string, record: string): string {
  return sha256([before, id, record].join('\n'));
}

/** The same bytes for the same entry, wherever it was made: keys in one order. */
function recordOf({ act, reason, reviewer, at, evidenceHash, batch }: LogDraft): string {
  return JSON.stringify({ act: inOrder(act), reason, reviewer, at, evidenceHash, batch });
}

/** `kind` first, then the other keys by letters, all the way down. */
function inOrder(act: Act): object {
  const { kind, ...rest } = act;
  return { kind, ...(sorted(rest) as object) };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}

/** What an act is about: acts on one subject have an order in time. */
function subjectOf(act: Act): string {
  switch (act.kind) {
    case 'decision':
      return act.fingerprint;
    case 'undo':
      return act.takesBack[0] ?? '';
    case 'speaker':
    case 'span':
      return `${act.claim.sourceId} ${act.claim.words}`;
    case 'event':
      return 'events';
    case 'entity':
    case 'rename':
      return 'entities';
  }
}

function laterThan(before: string | null, at: string): string {
  if (before === null || at > before) return at;
  return new Date(Date.parse(before) + 1).toISOString();
}

function fromRow({ seq, id, record, hash }: Selectable<Tables['log']>): LogEntry {
  return { seq, id: id as EntryId, ...fromRecord<LogDraft>(record), hash };
}
