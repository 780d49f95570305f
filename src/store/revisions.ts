import type { Kysely, Selectable } from 'kysely';
import type { RevisionId, SourceId } from '../model/ids.ts';
import type { Metadata, Revision, Source } from '../model/source.ts';
import { packText, unpackText } from './packed-record.ts';
import { fromRecord } from './record.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** A row of `revision` with its source's id. */
export type RevisionRow = Selectable<Tables['revision']> & { readonly source_id: string };

/** Every revision of a source, first one first. */
export async function listRevisions(store: Store, source: SourceId): Promise<readonly Revision[]> {
  const rows = await store.db
    .selectFrom('revision')
    .innerJoin('source', 'source.key', 'revision.source')
    .where('source.id', '=', source)
    .selectAll('revision')
    .select('source.id as source_id')
    .orderBy('revision.key')
    .execute();
  return rows.map(revisionFromRow);
}

/** Texts of these revisions, of older ones too, by id; those that are not there are left out. */
export async function textsOf(
  { db }: Store,
  ids: readonly RevisionId[],
): Promise<ReadonlyMap<RevisionId, string>> {
  const texts = new Map<RevisionId, string>();
  for (const id of new Set(ids)) {
    const row = await db.selectFrom('revision').select('packed').where('id', '=', id).executeTakeFirst();
    if (row) texts.set(id, unpackText(row.packed));
  }
  return texts;
}

/** What keeping a source did to its revisions. */
export interface KeptRevision {
  readonly key: number;
  /** Key of its source. */
  readonly owner: number;
  /** `new` source, `changed` text, or `same` text (its metadata may differ). */
  readonly outcome: 'new' | 'changed' | 'same';
}

/**
 * Keeps a source and its revision, and makes that the one that counts. Older revisions stay. `movedFrom` is the id the source
 * had before it got another address.
 */
export async function keepRevision(
  db: Kysely<Tables>,
  source: Source,
  movedFrom: SourceId = source.id,
): Promise<KeptRevision> {
  const owner = await keepAddress(db, source, movedFrom);
  const before = await db
    .selectFrom('revision')
    .select('id')
    .where('source', '=', owner)
    .where('current', '=', 1)
    .executeTakeFirst();
  const supersedes = before && before.id !== source.revision.id ? before.id : null;
  await db
    .updateTable('revision')
    .set({ current: 0 })
    .where('source', '=', owner)
    .where('current', '=', 1)
    .execute();
  const row = { ...revisionToRow(source.revision, supersedes), source: owner, current: 1 };
  const { bytes_hash, metadata, read_at } = row;
  const { key } = await db
    .insertInto('revision')
    .values(row)
    // The same text again: what is said about it may have changed, and a text may come back after an edit.
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({ bytes_hash, metadata, read_at, current: 1 }),
    )
    .returning('key')
    .executeTakeFirstOrThrow();
  if (!before) return { key, owner, outcome: 'new' };
  return { key, owner, outcome: supersedes === null ? 'same' : 'changed' };
}

/** The source's row; a file that has got another address (a URL in its front matter) keeps its row and its past. */
async function keepAddress(
  db: Kysely<Tables>,
  { id, address, path }: Source,
  movedFrom: SourceId,
): Promise<number> {
  const byId =
    (await db.selectFrom('source').select('key').where('id', '=', id).executeTakeFirst()) ??
    (await db.selectFrom('source').select('key').where('id', '=', movedFrom).executeTakeFirst());
  const known = byId ?? (await rowOfFile(db, path));
  if (known) {
    await db.updateTable('source').set({ id, address, path }).where('key', '=', known.key).execute();
    return known.key;
  }
  const added = await db
    .insertInto('source')
    .values({ id, address, path })
    .returning('key')
    .executeTakeFirstOrThrow();
  return added.key;
}

async function rowOfFile(
  db: Kysely<Tables>,
  path: string | null,
): Promise<{ readonly key: number } | undefined> {
  if (path === null) return undefined;
  return db.selectFrom('source').select('key').where('path', '=', path).executeTakeFirst();
}

export function revisionFromRow(row: RevisionRow): Revision {
  return {
    id: row.id as RevisionId,
    sourceId: row.source_id as SourceId,
    text: unpackText(row.packed),
    textHash: row.text_hash,
    bytesHash: row.bytes_hash,
    metadata: metadataFromJson(row.metadata),
    readAt: row.read_at,
    supersedes: row.supersedes as RevisionId | null,
  };
}

function revisionToRow(revision: Revision, supersedes: string | null) {
  return {
    id: revision.id,
    packed: packText(revision.text),
    text_hash: revision.textHash,
    bytes_hash: revision.bytesHash,
    metadata: metadataToJson(revision.metadata),
    read_at: revision.readAt,
    supersedes,
  };
}

export function metadataToJson(metadata: Metadata): string {
  return JSON.stringify(metadata);
}

function metadataFromJson(json: string): Metadata {
  return fromRecord<Metadata>(json);
}
