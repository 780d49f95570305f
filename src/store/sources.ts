import type { Kysely } from 'kysely';
import { revisionId, sourceId, type SourceId } from '../model/ids.ts';
import { type Metadata, type Source, type Stated, withoutValues } from '../model/source.ts';
import { keyLists } from './key-lists.ts';
import { inTransaction } from './in-transaction.ts';
import type { SourceKey } from './pending.ts';
import { type RevisionRow, revisionFromRow } from './revisions.ts';
import { dropOriginals, freeOriginals } from './originals.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { type Touched, touch } from './touched.ts';
import { unlink } from './unlink.ts';

type SourceRow = RevisionRow & { readonly address: string; readonly path: string | null };

/** All sources with the revision that counts now, sorted by path, then address. */
export async function listSources(store: Store): Promise<readonly Source[]> {
  return currentSources(store.db);
}

/** The same inside a transaction. */
export async function currentSources(db: Kysely<Tables>): Promise<readonly Source[]> {
  const rows = await sourceRows(db).execute();
  return rows.map(sourceFromRow).sort(byPath);
}

/** The sources of these ids and of these hashes of their text, in the same order. */
export async function currentSourcesAmong(
  db: Kysely<Tables>,
  ids: readonly SourceId[],
  textHashes: readonly string[],
): Promise<readonly Source[]> {
  const found = new Map<SourceId, Source>();
  const keep = (rows: readonly SourceRow[]) => {
    for (const row of rows) found.set(row.source_id as SourceId, sourceFromRow(row));
  };
  for (const some of keyLists(ids)) keep(await sourceRows(db).where('source.id', 'in', some).execute());
  for (const some of keyLists(textHashes))
    keep(await sourceRows(db).where('revision.text_hash', 'in', some).execute());
  return [...found.values()].sort(byPath);
}

/**
 * The sources a person may mean: by id or the beginning of one, by address, by path, or by file name.
 * More than one where the words are not clear; none where nothing fits.
 */
export async function findSources(store: Store, words: string): Promise<readonly Source[]> {
  if (words === '') return [];
  const all = await listSources(store);
  const exact = all.filter(({ id, address, path }) => id === words || address === words || path === words);
  if (exact.length > 0) return exact;
  return all.filter(({ id, path }) => id.startsWith(words) || path?.endsWith(`/${words}`));
}

/**
 * A source just read, with what a person has said about it before: their word holds until they give another.
 *
 * For example: added once with `--outlet "Libyan Gazette"`, the file keeps its outlet when the folder is read again.
 * `asked` is the address a page was asked for under: it finds the source also where a person has given it another one.
 */
export async function recallSource(store: Store, fresh: Source, asked?: string): Promise<Source> {
  const known = await knownSource(store, fresh, asked);
  if (!known) return fresh;
  const metadata = withPersonsWord(fresh.revision.metadata, known.revision.metadata);
  const address = metadata.url?.value ?? fresh.address;
  const id = sourceId(address);
  const { text } = fresh.revision;
  return {
    ...fresh,
    id,
    address,
    revision: { ...fresh.revision, id: revisionId(id, text), sourceId: id, metadata },
  };
}

/** Removes a source with its revisions, claims and findings (`unlink`); decisions stay in the log. False where it was not there. */
export async function removeSource(store: Store, id: SourceId): Promise<boolean> {
  return inTransaction(store, async ({ db: trx }) => {
    const row = await trx.selectFrom('source').select('key').where('id', '=', id).executeTakeFirst();
    if (!row) return false;
    await touch(trx, 'source', await currentRevision(trx, id));
    await unlink(trx, row.key);
    await freeOriginals(trx, row.key);
    const read = await trx
      .selectFrom('revision')
      .select('bytes_hash')
      .where('source', '=', row.key)
      .execute();
    await trx.deleteFrom('source').where('key', '=', row.key).execute();
    await dropOriginals(
      trx,
      read.map(({ bytes_hash }) => bytes_hash),
    );
    // One that came after the last check and went before the next was never there.
    await trx
      .deleteFrom('touched')
      .where('kind', '=', 'source')
      .where('id', '=', id)
      .where('before', 'is', null)
      .execute();
    return true;
  });
}

/** The current revisions of these sources by the sources' keys, with the revisions' keys. */
export async function sourcesByKey(
  db: Kysely<Tables>,
  keys: readonly SourceKey[],
): Promise<ReadonlyMap<SourceKey, { readonly source: Source; readonly revision: number }>> {
  const found = new Map<SourceKey, { readonly source: Source; readonly revision: number }>();
  for (const some of keyLists(keys)) {
    for (const row of await sourceRows(db).where('source.key', 'in', some).execute())
      found.set(row.source, { source: sourceFromRow(row), revision: row.key });
  }
  return found;
}

/** How many sources there are. */
export async function countSources({ db }: Store): Promise<number> {
  const { count } = await db
    .selectFrom('source')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The keys of these sources by their ids. */
export async function sourceKeys(
  { db }: Store,
  ids: readonly SourceId[],
): Promise<ReadonlyMap<SourceId, SourceKey>> {
  const found = new Map<SourceId, SourceKey>();
  for (const some of keyLists(ids)) {
    const rows = await db.selectFrom('source').select(['key', 'id']).where('id', 'in', some).execute();
    for (const { key, id } of rows) found.set(id as SourceId, key);
  }
  return found;
}

/** The ids of these sources by their keys. */
export async function sourceIds(
  { db }: Store,
  keys: readonly SourceKey[],
): Promise<ReadonlyMap<SourceKey, SourceId>> {
  const found = new Map<SourceKey, SourceId>();
  for (const some of keyLists(keys)) {
    const rows = await db.selectFrom('source').select(['key', 'id']).where('key', 'in', some).execute();
    for (const { key, id } of rows) found.set(key, id as SourceId);
  }
  return found;
}

async function currentRevision(db: Kysely<Tables>, id: SourceId): Promise<readonly Touched[]> {
  const row = await sourceRows(db).where('source.id', '=', id).executeTakeFirst();
  return row ? [{ id, before: Buffer.from(row.id) }] : [];
}

function sourceRows(db: Kysely<Tables>) {
  return db
    .selectFrom('source')
    .innerJoin('revision', 'revision.source', 'source.key')
    .where('revision.current', '=', 1)
    .selectAll('revision')
    .select(['source.id as source_id', 'source.address', 'source.path']);
}

function sourceFromRow(row: SourceRow): Source {
  const revision = revisionFromRow(row);
  return { id: revision.sourceId, address: row.address, path: row.path, revision };
}

/** A source without what is in it: enough to put it in its place. */
export interface SourcePlace {
  readonly key: SourceKey;
  readonly id: SourceId;
  readonly address: string;
  readonly path: string | null;
}

/** All sources in the order of `listSources`, without their texts. */
export async function sourceOrder({ db }: Store): Promise<readonly SourcePlace[]> {
  const rows = await db.selectFrom('source').select(['key', 'id', 'address', 'path']).execute();
  return rows.map((row) => ({ ...row, id: row.id as SourceId })).sort(byPath);
}

/** By path, then address, in plain code unit order: the same on every machine. */
function byPath(a: Omit<SourcePlace, 'key'>, b: Omit<SourcePlace, 'key'>): number {
  const left = [a.path ?? '', a.address] as const;
  const right = [b.path ?? '', b.address] as const;
  if (left[0] !== right[0]) return left[0] < right[0] ? -1 : 1;
  return left[1] < right[1] ? -1 : Number(left[1] > right[1]);
}

/** By address, else by path or by where it was fetched from, where a person gave the stored one its address. */
async function knownSource(
  store: Store,
  { id, path }: Source,
  asked: string | undefined,
): Promise<Source | undefined> {
  const byId = await sourceRows(store.db).where('source.id', '=', id).executeTakeFirst();
  if (byId) return sourceFromRow(byId);
  const rows = sourceRows(store.db);
  const fetched = store.db
    .selectFrom('answer')
    .select('answer.source')
    .where('asked', '=', asked ?? '');
  const [byPath, byAnswer] = [
    path === null ? [] : await rows.where('source.path', '=', path).execute(),
    asked === undefined ? [] : await rows.where('source.key', 'in', fetched).execute(),
  ];
  return [...byPath, ...byAnswer]
    .map(sourceFromRow)
    .find(({ revision }) => isPersonsWord(revision.metadata.url));
}

function withPersonsWord(fresh: Metadata, known: Metadata): Metadata {
  const held = (now: Stated | null, before: Stated | null) =>
    isPersonsWord(before) && !isPersonsWord(now) ? before : now;
  const { modified, ...rest } = fresh;
  const change = held(modified ?? null, known.modified ?? null);
  const metadata: Metadata = {
    ...rest,
    title: held(fresh.title, known.title),
    outlet: held(fresh.outlet, known.outlet),
    author: held(fresh.author, known.author),
    published: held(fresh.published, known.published),
    url: held(fresh.url, known.url),
    language: held(fresh.language, known.language),
    agency: held(fresh.agency, known.agency),
    ...(change ? { modified: change } : {}),
  };
  const cleared = (known.cleared ?? []).filter((name) => !isPersonsWord(metadata[name] ?? null));
  return withoutValues(metadata, cleared);
}

function isPersonsWord(stated: Stated | null): boolean {
  return stated?.from === 'option' || stated?.from === 'reviewer';
}
