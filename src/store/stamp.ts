import { sql } from 'kysely';
import type { Store } from './store.ts';

/** What changes whenever anything that is shown has changed, by whichever process. */
export interface Stamp {
  /** Place of the last entry of the log. */
  readonly log: number;
  /** The end of the checks, and what is kept about each source. */
  readonly found: string;
}

/** A cheap question to ask every second. */
export async function stampOf(store: Store): Promise<Stamp> {
  const { rows } = await sql<{ acts: number; checks: number; sources: number; read: string }>`
    select
      (select coalesce(max(seq), 0) from log) as acts,
      (select coalesce(max(key), 0) from check_run) as checks,
      (select count(*) from source) as sources,
      (select count(*) || '/' || coalesce(max(key), 0) || '/' || coalesce(max(read_at), '') from revision) as read
  `.execute(store.db);
  const [row] = rows;
  return { log: Number(row?.acts ?? 0), found: row ? [row.checks, row.sources, row.read].join(':') : '' };
}
