import type { Kysely } from 'kysely';
import { rowsAtOnce } from './rows-at-once.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** The key of a source's row: counts inside one database, and means nothing outside it. */
export type SourceKey = number;

/** Up to `limit` sources that have not been linked and compared as they are now, in the order they came. */
export async function pendingSources({ db }: Store, limit: number): Promise<readonly SourceKey[]> {
  const rows = await db.selectFrom('pending').select('source').orderBy('source').limit(limit).execute();
  return rows.map(({ source }) => source);
}

/** How many there are. */
export async function countPending({ db }: Store): Promise<number> {
  const { count } = await db
    .selectFrom('pending')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** These sources are linked and compared again by the next check. */
export async function markPending(db: Kysely<Tables>, sources: readonly SourceKey[]): Promise<void> {
  for (const some of rowsAtOnce(sources.map((source) => ({ source }))))
    await db
      .insertInto('pending')
      .values(some)
      .onConflict((conflict) => conflict.column('source').doNothing())
      .execute();
}

/** These sources are linked and compared as they are. */
export async function clearPending({ db }: Store, sources: readonly SourceKey[]): Promise<void> {
  await db.deleteFrom('pending').where('source', 'in', sources).execute();
}

/** Forgets every link, verdict, event and finding, so that the next check makes them all anew; what they were is remembered. */
export async function forgetLinks({ db }: Store): Promise<void> {
  await db
    .insertInto('touched')
    .columns(['kind', 'id', 'before'])
    .expression(
      db
        .selectFrom('finding')
        .where('shown', '=', 1)
        .select(({ val }) => [val('finding' as const).as('kind'), 'fingerprint', 'packed']),
    )
    .onConflict((conflict) => conflict.columns(['kind', 'id']).doNothing())
    .execute();
  for (const table of [
    'article',
    'posting',
    'article_link',
    'article_copy',
    'compared_pair',
    'event',
    'finding',
  ] as const)
    await db.deleteFrom(table).execute();
  await db
    .insertInto('pending')
    .columns(['source'])
    .expression(db.selectFrom('source').select('key').where('key', '>', 0))
    .onConflict((conflict) => conflict.column('source').doNothing())
    .execute();
}
