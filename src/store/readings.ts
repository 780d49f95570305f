import { type Kysely, type Selectable, sql } from 'kysely';
import type { Reading } from '../model/run.ts';
import type { SourceId } from '../model/ids.ts';
import type { Source, SourceBytes } from '../model/source.ts';
import { atOneMoment } from './at-one-moment.ts';
import { inTransaction } from './in-transaction.ts';
import { keepOriginal } from './originals.ts';
import { packClaimIds } from './packed-claim-ids.ts';
import { type ReadyReading, readyReading, unpackReadingOf } from './packed-reading.ts';
import { keepPack, packsOf, rawPacksOf } from './packs.ts';
import { hashOfReading } from './reading-hash.ts';
import { keepRevision, metadataToJson } from './revisions.ts';
import { currentSources, sourcesByKey } from './sources.ts';
import { markPending, type SourceKey } from './pending.ts';
import { type Stages, stagesFromJson, stagesToJson } from './stages.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';
import { type Touched, touch } from './touched.ts';

/** What reading a source gave, and by which versions. */
export interface StoredReading {
  readonly source: Source;
  readonly reading: Reading;
  readonly stages: Stages;
}

/** The same, packed already or not, to be kept with the bytes it was read from. */
export interface NewReading extends Omit<StoredReading, 'reading'> {
  readonly reading: Reading | ReadyReading;
  readonly original?: SourceBytes | undefined;
  /** Where a person has given a source another address: the id it had. */
  readonly movedFrom?: SourceId;
}

/** What was read in a source's current revision, with that revision's key. */
export interface KeyedReading {
  readonly source: Source;
  readonly reading: Reading;
  readonly revision: number;
}

/** The same as it is kept, for whoever unpacks it in another process. */
export interface PackedReading extends Omit<KeyedReading, 'reading'> {
  readonly pack: Uint8Array;
}

/** `new` source, `changed` text, `re-read` (same text; other metadata or stage versions), or nothing to do. */
export type KeptReading = 'new' | 'changed' | 're-read' | 'unchanged';

/** True where this very source, with this text and metadata, is current and was read by these stage versions. */
export async function isRead(store: Store, source: Source, stages: Stages): Promise<boolean> {
  return isReadIn(store.db, source, stages);
}

/**
 * Keeps a source, its revision and what reading it gave, all in one transaction. Nothing to do where `isRead`.
 * Throws StoreError `invalid-record` where the reading is not of this revision or a claim's attribution is not in it.
 */
export async function keepReading(
  store: Store,
  { source, reading, stages, original, movedFrom = source.id }: NewReading,
): Promise<KeptReading> {
  refuseStray(store, source, reading);
  const { claims, pack } = 'pack' in reading ? reading : readyReading(reading, textOf(source));
  const kept = async ({ db: trx, dialect }: Store): Promise<KeptReading> => {
    await dialect.lockEach(trx, namesOf(source));
    if (await isReadIn(trx, source, stages)) return 'unchanged';
    for (const id of new Set([source.id, movedFrom]))
      await touch(trx, 'source', [await revisionBefore(trx, id)]);
    const { key, owner, outcome } = await keepRevision(trx, source, movedFrom);
    await markPending(trx, [owner]);
    if (original) await keepOriginal(trx, original, { key, text: source.revision.text });
    await trx.deleteFrom('reading').where('revision', '=', key).execute();
    const hash = hashOfReading({
      metadata: metadataToJson(source.revision.metadata),
      stages: stagesToJson(stages),
      pack,
      claims,
    });
    await trx
      .insertInto('reading')
      .values({ revision: key, stages: stagesToJson(stages), hash, claims: packClaimIds(claims) })
      .execute();
    await keepPack(trx, key, pack);
    return outcome === 'same' ? 're-read' : outcome;
  };
  return inTransaction(store, kept, 'beside');
}

/** Waits for others that keep one of these sources just now, until the transaction ends: all at once, in one order for all. */
export async function lockSources({ db, dialect }: Store, sources: readonly Source[]): Promise<void> {
  await dialect.lock(db, 'beside');
  await dialect.lockEach(db, sources.flatMap(namesOf));
}

/** What two who keep a source at once may both take for the same. */
function namesOf({ id, path }: Source): readonly string[] {
  return path === null ? [id] : [id, path];
}

const textOf = ({ id, revision }: Source) => ({ sourceId: id, text: revision.text });

/** A reading that is not of its revision, or a claim on the word of nobody it knows, is a mistake of ours: nothing is kept. */
function refuseStray({ path }: Store, source: Source, reading: Reading | ReadyReading): void {
  if (reading.revisionId !== source.revision.id)
    throw new StoreError('invalid-record', path, `The reading is not of ${source.address}'s revision.`);
  if ('pack' in reading) return;
  const { attributions, claims } = reading;
  const ids = new Set(attributions.map(({ id }) => id));
  const stray = claims.find(({ attributionId: id }) => id !== null && !ids.has(id));
  if (stray)
    throw new StoreError('invalid-record', path, `Claim ${stray.id} names an attribution that is not there.`);
}

/** What reading each current revision gave, in the order of `listSources`. Sources not read yet are left out. */
export async function listReadings(store: Store): Promise<readonly StoredReading[]> {
  return atOneMoment(store, async ({ db }) => {
    const sources = await currentSources(db);
    const rows = new Map((await readingRows(db)).map((row) => [row.revision_id, row]));
    const packs = await packsOf(
      db,
      [...rows.values()].map(({ revision }) => revision),
    );
    return sources.flatMap((source) => {
      const row = rows.get(source.revision.id);
      const reading = row && packs.get(row.revision);
      return row && reading ? [{ source, reading, stages: stagesFromJson(row.stages) }] : [];
    });
  });
}

/** What was read in the current revision of each of these sources, still packed, by the source's key; those not read are left out. */
export async function packedReadingsOf(
  { db }: Store,
  keys: readonly SourceKey[],
): Promise<ReadonlyMap<SourceKey, PackedReading>> {
  const found = new Map<SourceKey, PackedReading>();
  const sources = await sourcesByKey(db, keys);
  const packs = await rawPacksOf(
    db,
    [...sources.values()].map(({ revision }) => revision),
  );
  for (const [key, { source, revision }] of sources) {
    const pack = packs.get(revision);
    if (pack) found.set(key, { source, pack, revision });
  }
  return found;
}

/** The same, unpacked. */
export async function readingsOf(
  store: Store,
  keys: readonly SourceKey[],
): Promise<ReadonlyMap<SourceKey, KeyedReading>> {
  const packed = await packedReadingsOf(store, keys);
  return new Map(
    [...packed].map(([key, { source, pack, revision }]) => [
      key,
      { source, reading: unpackReadingOf(source, pack), revision },
    ]),
  );
}

/** Sources read by other versions of the stages, up to `limit`. */
export async function readOtherwise(store: Store, stages: Stages, limit: number): Promise<readonly Source[]> {
  const now = stagesToJson(stages);
  const keys: SourceKey[] = [];
  // Two ranges rather than one inequality: an index answers them without looking at every row, as long as SQLite has no
  // index on what is current to begin with.
  for (const side of ['<', '>'] as const) {
    const rows = await store.db
      .selectFrom('reading')
      .innerJoin('revision', 'revision.key', 'reading.revision')
      .where('reading.stages', side, now)
      .where(sql<boolean>`+${sql.ref('revision.current')} = 1`)
      .select('revision.source')
      .limit(limit - keys.length)
      .execute();
    keys.push(...rows.map(({ source }) => source));
    if (keys.length >= limit) break;
  }
  return [...(await sourcesByKey(store.db, keys)).values()].map(({ source }) => source);
}

async function revisionBefore(db: Kysely<Tables>, id: string): Promise<Touched> {
  const row = await db
    .selectFrom('source')
    .innerJoin('revision', 'revision.source', 'source.key')
    .where('source.id', '=', id)
    .where('revision.current', '=', 1)
    .select('revision.id')
    .executeTakeFirst();
  return { id, before: row ? Buffer.from(row.id) : null };
}

type ReadingRow = Omit<Selectable<Tables['reading']>, 'claims'> & { readonly revision_id: string };

async function readingRows(db: Kysely<Tables>): Promise<readonly ReadingRow[]> {
  return db
    .selectFrom('reading')
    .innerJoin('revision', 'revision.key', 'reading.revision')
    .where('revision.current', '=', 1)
    .select(['reading.revision', 'reading.stages', 'reading.hash', 'revision.id as revision_id'])
    .execute();
}

async function isReadIn(db: Kysely<Tables>, source: Source, stages: Stages): Promise<boolean> {
  const row = await db
    .selectFrom('revision')
    .innerJoin('source', 'source.key', 'revision.source')
    .innerJoin('reading', 'reading.revision', 'revision.key')
    .where('revision.id', '=', source.revision.id)
    .where('revision.current', '=', 1)
    .select(['source.path', 'revision.bytes_hash', 'revision.metadata', 'reading.stages'])
    .executeTakeFirst();
  return (
    row !== undefined &&
    row.path === source.path &&
    row.bytes_hash === source.revision.bytesHash &&
    row.metadata === metadataToJson(source.revision.metadata) &&
    row.stages === stagesToJson(stages)
  );
}
