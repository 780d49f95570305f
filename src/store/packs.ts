import type { Kysely } from 'kysely';
import type { RevisionId, SourceId } from '../model/ids.ts';
import type { Reading } from '../model/run.ts';
import { filledUp } from './key-lists.ts';
import { unpackReading } from './packed-reading.ts';
import { unpackText } from './packed-record.ts';
import type { Tables } from './tables.ts';

/** Packed readings fetched at once: an SQLite statement takes 32,766 values, and a few dozen readings fill a megabyte. */
const PACKS_AT_ONCE = 64;

/** Keeps a packed reading under its revision's key. */
export async function keepPack(db: Kysely<Tables>, revision: number, pack: Uint8Array): Promise<void> {
  await db.insertInto('reading_pack').values({ revision, pack }).execute();
}

/** The packed readings of these revisions, by their keys; those not read are left out. */
export async function rawPacksOf(
  db: Kysely<Tables>,
  revisions: readonly number[],
): Promise<ReadonlyMap<number, Uint8Array>> {
  const found = new Map<number, Uint8Array>();
  for (let at = 0; at < revisions.length; at += PACKS_AT_ONCE) {
    const rows = await db
      .selectFrom('reading_pack')
      .where('revision', 'in', filledUp(revisions.slice(at, at + PACKS_AT_ONCE)))
      .select(['revision', 'pack'])
      .execute();
    for (const { revision, pack } of rows) found.set(revision, pack);
  }
  return found;
}

/** What was read in these revisions, by their keys; those not read are left out. */
export async function packsOf(
  db: Kysely<Tables>,
  revisions: readonly number[],
): Promise<ReadonlyMap<number, Reading>> {
  const found = new Map<number, Reading>();
  for (let at = 0; at < revisions.length; at += PACKS_AT_ONCE) {
    const rows = await db
      .selectFrom('reading_pack')
      .innerJoin('revision', 'revision.key', 'reading_pack.revision')
      .innerJoin('source', 'source.key', 'revision.source')
      .where('reading_pack.revision', 'in', filledUp(revisions.slice(at, at + PACKS_AT_ONCE)))
      .select(['revision.key', 'revision.id', 'revision.packed', 'reading_pack.pack', 'source.id as source'])
      .execute();
    for (const { key, id, packed, pack, source } of rows)
      found.set(
        key,
        unpackReading(pack, {
          revisionId: id as RevisionId,
          sourceId: source as SourceId,
          text: unpackText(packed),
        }),
      );
  }
  return found;
}
