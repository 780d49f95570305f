import type { Kysely, Selectable } from 'kysely';
import type { Reading } from '../model/run.ts';
import type { Source } from '../model/source.ts';
import { attributionsByRevision, keepAttributions } from './attributions.ts';
import { claimsByRevision, keepClaims } from './claims.ts';
import { hashOfReading } from './reading-hash.ts';
import { fromRecord, toRecord } from './record.ts';
import { keepRevision, metadataToJson } from './revisions.ts';
import { currentSources } from './sources.ts';
import { type Stages, stagesFromJson, stagesToJson } from './stages.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** What reading a source gave, and by which versions. */
export interface StoredReading {
  readonly source: Source;
  readonly reading: Reading;
  readonly stages: Stages;
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
  { source, reading, stages }: StoredReading,
): Promise<KeptReading> {
  if (reading.revisionId !== source.revision.id)
    throw new StoreError('invalid-record', store.path, `The reading is not of ${source.address}'s revision.`);
  return store.db.transaction().execute(async (trx) => {
    if (await isReadIn(trx, source, stages)) return 'unchanged';
    const { key, outcome } = await keepRevision(trx, source);
    await trx.deleteFrom('reading').where('revision', '=', key).execute();
    const analysis = toRecord(reading.analysis);
    const row = { revision: key, stages: stagesToJson(stages), analysis, hash: '' };
    await trx.insertInto('reading').values(row).execute();
    const keys = await keepAttributions(trx, key, reading.attributions);
    const stray = reading.claims.find(({ attributionId: id }) => id !== null && !keys.has(id));
    if (stray)
      throw new StoreError(
        'invalid-record',
        store.path,
        `Claim ${stray.id} names an attribution that is not there.`,
      );
    await keepClaims(trx, { revision: key, attributions: keys }, reading.claims);
    const hash = await hashOfReading(trx, key);
    await trx.updateTable('reading').set({ hash }).where('revision', '=', key).execute();
    return outcome === 'same' ? 're-read' : outcome;
  });
}

/** What reading each current revision gave, in the order of `listSources`. Sources not read yet are left out. */
export async function listReadings(store: Store): Promise<readonly StoredReading[]> {
  return store.db
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => {
      const sources = await currentSources(trx);
      const rows = new Map((await readingRows(trx)).map((row) => [row.revision_id, row]));
      const attributions = await attributionsByRevision(trx);
      const claims = await claimsByRevision(trx);
      return sources.flatMap((source) => {
        const row = rows.get(source.revision.id);
        if (!row) return [];
        const reading: Reading = {
          revisionId: source.revision.id,
          analysis: fromRecord<Reading['analysis']>(row.analysis),
          attributions: attributions.get(row.revision) ?? [],
          claims: claims.get(row.revision) ?? [],
        };
        return [{ source, reading, stages: stagesFromJson(row.stages) }];
      });
    });
}

type ReadingRow = Selectable<Tables['reading']> & { readonly revision_id: string };

async function readingRows(db: Kysely<Tables>): Promise<readonly ReadingRow[]> {
  return db
    .selectFrom('reading')
    .innerJoin('revision', 'revision.key', 'reading.revision')
    .where('revision.current', '=', 1)
    .selectAll('reading')
    .select('revision.id as revision_id')
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
