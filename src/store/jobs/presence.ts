import { sql } from 'kysely';
import type { Store } from '../store.ts';

/** "HRSW": locks that say who works here, apart from those on what is written. */
const WORKERS = 0x48525357;
/** The next number: who sets up what all share. */
const SETTING_UP = WORKERS + 1;

/**
 * Does the work, and is counted as a worker of these lines meanwhile. The server itself sees when a worker is gone, however
 * it went: its connection ends, and with it the lock that stands for it.
 */
export async function asWorker<T>(store: Store, lines: string, work: () => Promise<T>): Promise<T> {
  return store.db.connection().execute(async (held) => {
    await sql`select pg_advisory_lock_shared(${sql.lit(WORKERS)}, hashtext(current_schema() || ${lines}))`.execute(
      held,
    );
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock_shared(${sql.lit(WORKERS)}, hashtext(current_schema() || ${lines}))`.execute(
        held,
      );
    }
  });
}

/** Does the work while no other process does its own of the same kind: they wait for each other. */
export async function oneAtATime<T>(store: Store, work: () => Promise<T>): Promise<T> {
  return store.db.connection().execute(async (held) => {
    await sql`select pg_advisory_lock(${sql.lit(SETTING_UP)}, hashtext(current_schema()))`.execute(held);
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(SETTING_UP)}, hashtext(current_schema()))`.execute(held);
    }
  });
}

/** How many workers of these lines there are; a file has none. */
export async function countWorkers({ db, dialect }: Store, lines: string): Promise<number> {
  if (dialect.name !== 'postgres') return 0;
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from pg_locks
    where locktype = 'advisory' and granted and classid::bigint = ${sql.lit(WORKERS)}
      and objid::bigint = (hashtext(current_schema() || ${lines})::bigint & 4294967295)
      and database = (select oid from pg_database where datname = current_database())`.execute(db);
  return rows[0]?.count ?? 0;
}
