import type { Kysely } from 'kysely';
import { keyLists } from './key-lists.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** The key of a source's row: counts inside one database, and means nothing outside it. */
export type SourceKey = number;

/** What is to be done next with a pending source. */
export type PendingStep = 'link' | 'compare';
const STEP: Readonly<Record<PendingStep, number>> = { link: 0, compare: 1 };

/** Up to `limit` sources with which this is to be done, in the order they came. */
export async function pendingSources(
  { db }: Store,
  step: PendingStep,
  limit: number,
): Promise<readonly SourceKey[]> {
  const rows = await db
    .selectFrom('pending')
    .select('source')
    .where('step', '=', STEP[step])
    .orderBy('source')
    .limit(limit)
    .execute();
  return rows.map(({ source }) => source);
}

/** Those of these sources with which this is to be done. */
export async function pendingAmong(
  { db }: Store,
  step: PendingStep,
  sources: readonly SourceKey[],
): Promise<readonly SourceKey[]> {
  const found: SourceKey[] = [];
  for (const some of keyLists(sources)) {
    const rows = await db
      .selectFrom('pending')
      .select('source')
      .where('source', 'in', some)
      .where('step', '=', STEP[step])
      .execute();
    for (const { source } of rows) found.push(source);
  }
  return found;
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
  for (const some of rowsAtOnce(sources.map((source) => ({ source, step: STEP.link }))))
    await db
      .insertInto('pending')
      .values(some)
      .onConflict((conflict) => conflict.column('source').doUpdateSet({ step: STEP.link }))
      .execute();
}

/** These sources are linked; they are compared next, and so are those whose links that changed. */
export async function markLinked(
  { db }: Store,
  linked: readonly SourceKey[],
  changed: readonly SourceKey[],
): Promise<void> {
  for (const some of keyLists(linked))
    await db.updateTable('pending').set({ step: STEP.compare }).where('source', 'in', some).execute();
  await markChanged(db, changed);
}

/** The links of these sources have changed: they are compared with whom they now choose, unless they are to be linked themselves. */
export async function markChanged(db: Kysely<Tables>, sources: readonly SourceKey[]): Promise<void> {
  for (const some of rowsAtOnce(sources.map((source) => ({ source, step: STEP.compare }))))
    await db
      .insertInto('pending')
      .values(some)
      .onConflict((conflict) => conflict.column('source').doNothing())
      .execute();
}

/** These sources are linked and compared as they are. */
export async function clearPending({ db }: Store, sources: readonly SourceKey[]): Promise<void> {
  for (const some of keyLists(sources)) await db.deleteFrom('pending').where('source', 'in', some).execute();
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
    'unworked',
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
    .onConflict((conflict) => conflict.column('source').doUpdateSet({ step: STEP.link }))
    .execute();
}
