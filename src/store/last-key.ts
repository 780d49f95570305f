import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * The highest key of a table that only one process at a time adds to; 0 where it is empty. Keys given by hand let many rows
 * and those that point to them be added at once: no database says in which order it gives the keys of several new rows.
 */
export async function lastKey(db: Kysely<Tables>, table: 'event' | 'finding'): Promise<number> {
  const { last } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.max('key').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}
