import type { SourceId } from '../model/ids.ts';
import { inTransaction } from './in-transaction.ts';
import { fromRecord, toRecord } from './record.ts';
import type { Store } from './store.ts';

/** What a server said of a page when it was last fetched. */
export interface KeptAnswer {
  /** The address asked for, and the one that answered. */
  readonly asked: string;
  readonly address: string;
  /** Names in small letters; without cookies. */
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 of the bytes it gave, as on the revision they became. */
  readonly bytesHash: string;
  /** ISO date-time. */
  readonly fetchedAt: string;
}

/** Keeps an answer in the place of the one before. Nothing where its source is not there. */
export async function keepAnswer(store: Store, source: SourceId, answer: KeptAnswer): Promise<void> {
  await inTransaction(store, async ({ db: trx }) => {
    const owner = await trx.selectFrom('source').select('key').where('id', '=', source).executeTakeFirst();
    if (!owner) return;
    const { asked, address, headers, bytesHash: bytes_hash, fetchedAt: fetched_at } = answer;
    const row = { source: owner.key, address, headers: toRecord(headers), bytes_hash, fetched_at };
    await trx
      .insertInto('answer')
      .values({ asked, ...row })
      .onConflict((conflict) => conflict.column('asked').doUpdateSet(row))
      .execute();
  });
}

/** The last answer of an address; null where it was never fetched, or its source is gone. */
export async function lastAnswer({ db }: Store, asked: string): Promise<KeptAnswer | null> {
  const row = await db.selectFrom('answer').selectAll().where('asked', '=', asked).executeTakeFirst();
  if (!row) return null;
  const { address, bytes_hash: bytesHash, fetched_at: fetchedAt } = row;
  return { asked, address, headers: fromRecord<Record<string, string>>(row.headers), bytesHash, fetchedAt };
}
