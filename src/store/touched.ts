import type { Kysely } from 'kysely';
import { rowsAtOnce } from './rows-at-once.ts';
import type { Tables } from './tables.ts';

/** A finding's record is some 600 bytes. */
const AT_ONCE = 1_000;

/** A source or finding as it was when the last check ended: the bytes of its revision's id, or its packed record; null where it was not there. */
export interface Touched {
  readonly id: string;
  readonly before: Uint8Array | null;
}

/** Remembers how something was before it is changed for the first time since the last check. */
export async function touch(
  db: Kysely<Tables>,
  kind: 'source' | 'finding',
  touched: readonly Touched[],
): Promise<void> {
  for (const some of rowsAtOnce(touched))
    await db
      .insertInto('touched')
      .values(some.map(({ id, before }) => ({ kind, id, before })))
      .onConflict((conflict) => conflict.columns(['kind', 'id']).doNothing())
      .execute();
}

/** What has been touched since the last check, sorted by id, some at a time. */
export async function* touchedInParts(
  db: Kysely<Tables>,
  kind: 'source' | 'finding',
): AsyncGenerator<readonly Touched[]> {
  for (let after = ''; ;) {
    const some = await db
      .selectFrom('touched')
      .select(['id', 'before'])
      .where('kind', '=', kind)
      .where('id', '>', after)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute();
    const last = some.at(-1);
    if (!last) return;
    yield some;
    after = last.id;
  }
}
