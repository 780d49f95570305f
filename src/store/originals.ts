import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Kysely, Selectable } from 'kysely';
import { sha256 } from '../model/ids.ts';
import type { Source, SourceBytes } from '../model/source.ts';
import { unpackText } from './packed-record.ts';
import type { SourceKey } from './pending.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** Deflate looks back this far (RFC 1951): more of a text is of no use to what is packed with it. */
const WINDOW = 32_768;

/** A revision whose text was read from the bytes. */
interface ReadFrom {
  readonly key: number;
  readonly text: string;
}

/**
 * Keeps the bytes a source was read from, once whatever the number of sources in them, packed with the text that was read
 * from them: a plain text takes a tenth of its room so. Nothing to do where they are there.
 */
export async function keepOriginal(db: Kysely<Tables>, bytes: SourceBytes, of: ReadFrom): Promise<void> {
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
    .values({
      hash: bytes.hash,
      size: content.length,
      packed: deflateRawSync(content, { dictionary: dictionaryFrom(of.text) }),
      dictionary: of.key,
    })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}

/**
 * The bytes a source's current revision was read from; null where they were not kept.
 * Throws StoreError `corrupt` where they are no longer what was kept.
 */
export async function originalOf(store: Store, { revision }: Source): Promise<Uint8Array | null> {
  const row = await rowOf(store.db, revision.bytesHash);
  if (!row) return null;
  const content = await contentOf(store.db, row);
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
  const row = await rowOf(db, hash);
  return row !== undefined && (await contentOf(db, row)) !== null;
}

type Row = Selectable<Tables['original']>;

async function rowOf(db: Kysely<Tables>, hash: string): Promise<Row | undefined> {
  return db.selectFrom('original').selectAll().where('hash', '=', hash).executeTakeFirst();
}

function dictionaryFrom(text: string): Uint8Array {
  return Buffer.from(text, 'utf8').subarray(0, WINDOW);
}

/** The bytes a row holds; null where they are not as they came. */
async function contentOf(
  db: Kysely<Tables>,
  { hash, packed, size, dictionary }: Row,
): Promise<Uint8Array | null> {
  const revision =
    dictionary === null
      ? undefined
      : await db.selectFrom('revision').select('packed').where('key', '=', dictionary).executeTakeFirst();
  try {
    const text = revision ? unpackText(revision.packed) : '';
    const content = inflateRawSync(packed, { maxOutputLength: size, dictionary: dictionaryFrom(text) });
    return sha256(content) === hash ? content : null;
  } catch {
    // Damaged packing and a wrong hash are the same to whoever asks.
    return null;
  }
}

/** Before a source goes: bytes that another source was read from too, packed with a text that goes, are packed without it. */
export async function freeOriginals(db: Kysely<Tables>, source: SourceKey): Promise<void> {
  const own = db.selectFrom('revision').select('key').where('source', '=', source);
  const read = db.selectFrom('revision').select('bytes_hash').where('source', '=', source);
  const rows = await db
    .selectFrom('original')
    .selectAll()
    .where('hash', 'in', read)
    .where('dictionary', 'in', own)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('revision')
          .select('key')
          .whereRef('revision.bytes_hash', '=', 'original.hash')
          .where('revision.source', '!=', source),
      ),
    )
    .execute();
  for (const row of rows) {
    const content = await contentOf(db, row);
    // Damaged bytes stay for the doctor to tell of.
    if (!content) continue;
    await db
      .updateTable('original')
      .set({ packed: deflateRawSync(content), dictionary: null })
      .where('hash', '=', row.hash)
      .execute();
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
