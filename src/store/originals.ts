import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Kysely } from 'kysely';
import { sha256 } from '../model/ids.ts';
import type { Source, SourceBytes } from '../model/source.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** Keeps the bytes a source was read from, once whatever the number of sources in them. Nothing to do where they are there. */
export async function keepOriginal(db: Kysely<Tables>, bytes: SourceBytes): Promise<void> {
  const there = await db
    .selectFrom('original')
    .select('hash')
    .where('hash', '=', bytes.hash)
    .executeTakeFirst();
  if (there) return;
  const content = bytes.read();
  // A file that was written meanwhile is not what was read.
  if (content === null || sha256(content) !== bytes.hash) return;
  await db
    .insertInto('original')
    .values({ hash: bytes.hash, size: content.length, packed: deflateRawSync(content) })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}

/**
 * The bytes a source's current revision was read from; null where they were not kept.
 * Throws StoreError `corrupt` where they are no longer what was kept.
 */
export async function originalOf(store: Store, { revision }: Source): Promise<Uint8Array | null> {
  const row = await store.db
    .selectFrom('original')
    .selectAll()
    .where('hash', '=', revision.bytesHash)
    .executeTakeFirst();
  if (!row) return null;
  const content = contentOf(row);
  if (content) return content;
  throw new StoreError(
    'corrupt',
    store.path,
    `The kept bytes of ${revision.bytesHash} are damaged: "hearsay doctor" looks at the rest.`,
  );
}

/** The hashes under which bytes are kept. */
export async function originalHashes({ db }: Store): Promise<readonly string[]> {
  const rows = await db.selectFrom('original').select('hash').orderBy('hash').execute();
  return rows.map(({ hash }) => hash);
}

/** True where the bytes kept under a hash have it. */
export async function isAsCame({ db }: Store, hash: string): Promise<boolean> {
  const row = await db.selectFrom('original').selectAll().where('hash', '=', hash).executeTakeFirst();
  return row !== undefined && contentOf(row) !== null;
}

/** The bytes a row holds; null where they are not as they came. */
function contentOf({
  hash,
  packed,
  size,
}: {
  hash: string;
  packed: Uint8Array;
  size: number;
}): Uint8Array | null {
  try {
    const content = inflateRawSync(packed, { maxOutputLength: size });
    return sha256(content) === hash ? content : null;
  } catch {
    // Damaged packing and a wrong hash are the same to whoever asks.
    return null;
  }
}

/** Lets go of bytes that no revision was read from any more. */
export async function dropOriginals(db: Kysely<Tables>, hashes: readonly string[]): Promise<void> {
  for (const hash of new Set(hashes)) {
    const user = await db
      .selectFrom('revision')
      .select('key')
      .where('bytes_hash', '=', hash)
      .executeTakeFirst();
    if (!user) await db.deleteFrom('original').where('hash', '=', hash).execute();
  }
}
