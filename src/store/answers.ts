import type { Selectable } from 'kysely';
import type { SourceId } from '../model/ids.ts';
import { inTransaction } from './in-transaction.ts';
import { fromRecord, toRecord } from './record.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

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
  /** ISO date-time at which the page was first found to be there no more; null while it is. */
  readonly goneAt: string | null;
}

/** Keeps an answer in the place of the one before. Nothing where its source is not there. */
export async function keepAnswer(
  store: Store,
  source: SourceId,
  answer: Omit<KeptAnswer, 'goneAt'>,
): Promise<void> {
  await inTransaction(store, async ({ db: trx }) => {
    const owner = await trx.selectFrom('source').select('key').where('id', '=', source).executeTakeFirst();
    if (!owner) return;
    const { asked, address, headers, bytesHash: bytes_hash, fetchedAt: fetched_at } = answer;
    const row = {
      source: owner.key,
      address,
      headers: toRecord(headers),
      bytes_hash,
      fetched_at,
      gone_at: null,
    };
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
  return row ? answerFrom(row) : null;
}

/** The last answers of the addresses a source was fetched from. */
export async function answersOf({ db }: Store, source: SourceId): Promise<readonly KeptAnswer[]> {
  const rows = await db
    .selectFrom('answer')
    .innerJoin('source', 'source.key', 'answer.source')
    .where('source.id', '=', source)
    .selectAll('answer')
    .orderBy('answer.asked')
    .execute();
  return rows.map(answerFrom);
}

/** Remembers that a page is there no more, since when, or, with null, that it is there again. Nothing where it was never fetched. */
export async function markGone({ db }: Store, asked: string, at: string | null): Promise<void> {
  const known = db.updateTable('answer').set({ gone_at: at }).where('asked', '=', asked);
  await (at === null ? known : known.where('gone_at', 'is', null)).execute();
}

function answerFrom(row: Selectable<Tables['answer']>): KeptAnswer {
  const { asked, address, bytes_hash: bytesHash, fetched_at: fetchedAt, gone_at: goneAt } = row;
  return {
    asked,
    address,
    headers: fromRecord<Record<string, string>>(row.headers),
    bytesHash,
    fetchedAt,
    goneAt,
  };
}
