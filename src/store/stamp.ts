import { sql } from 'kysely';
import type { Store } from './store.ts';

/**
 * What changes whenever anything that is shown has changed, by whichever process: a cheap question to ask every second.
 * Made of the ends of the log and of the checks, and of what is kept about each source.
 */
export async function stampOf(store: Store): Promise<string> {
  const { rows } = await sql<{ acts: number; checks: number; sources: number; read: string }>`
    select
      (select coalesce(max(seq), 0) from log) as acts,
      (select coalesce(max(key), 0) from check_run) as checks,
      (select count(*) from source) as sources,
      (select count(*) || '/' || coalesce(max(key), 0) || '/' || coalesce(max(read_at), '') from revision) as read
  `.execute(store.db);
  const [row] = rows;
  return row ? [row.acts, row.checks, row.sources, row.read].join(':') : '';
}
