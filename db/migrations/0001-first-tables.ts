import { type CreateTableBuilder, sql } from 'kysely';
import type { Migration, SchemaMaker } from './migration.ts';

/** In the order they can be made; taken down in the opposite order. */
const TABLES = [
  'source',
  'revision',
  'reading',
  'attribution',
  'claim',
  'event',
  'event_claim',
  'finding',
  'finding_side',
  'check_run',
  'decision',
] as const;

export const firstTables: Migration = {
  name: '0001-first-tables',
  async up(db) {
    await makeSources(db);
    await makeReadings(db);
    await makeEvents(db);
    await makeFindings(db);
    await makeRuns(db);
    await makeLog(db);
  },
  async down(db) {
    for (const table of TABLES.toReversed()) await db.schema.dropTable(table).execute();
  },
};

async function makeSources(db: SchemaMaker): Promise<void> {
  await db.schema
    .createTable('source')
    .addColumn('key', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('path', 'text')
    .execute();
  await db.schema
    .createTable('revision')
    .addColumn('key', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('source', 'integer', (c) => c.notNull().references('source.key').onDelete('cascade'))
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('text_hash', 'text', (c) => c.notNull())
    .addColumn('bytes_hash', 'text', (c) => c.notNull())
    .addColumn('metadata', 'text', (c) => c.notNull())
    .addColumn('read_at', 'text', (c) => c.notNull())
    .addColumn('supersedes', 'text')
    .addColumn('current', 'integer', (c) => c.notNull().check(sql`current in (0, 1)`))
    .execute();
  await db.schema.createIndex('revision_source').on('revision').column('source').execute();
  // A source has one revision that counts; the database itself refuses a second.
  await db.schema
    .createIndex('revision_current')
    .unique()
    .on('revision')
    .column('source')
    .where(sql.ref('current'), '=', sql.lit(1))
    .execute();
}

export async function makeReadings(db: SchemaMaker): Promise<void> {
  await db.schema
    .createTable('reading')
    .addColumn('revision', 'integer', (c) => c.primaryKey().references('revision.key').onDelete('cascade'))
    .addColumn('stages', 'text', (c) => c.notNull())
    .addColumn('analysis', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .execute();
  await placed(db.schema.createTable('attribution'))
    .addColumn('speaker_kind', 'text', (c) => c.notNull())
    .addColumn('mode', 'text', (c) => c.notNull())
    .addColumn('record', 'text', (c) => c.notNull())
    .execute();
  await placed(db.schema.createTable('claim'))
    .addColumn('attribution', 'integer', (c) => c.references('attribution.key').onDelete('cascade'))
    .addColumn('polarity', 'text', (c) => c.notNull())
    .addColumn('certainty', 'text', (c) => c.notNull())
    .addColumn('record', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('claim_attribution').on('claim').column('attribution').execute();
}

/**
 * What stands at a place in a revision. `id` has no index on purpose: hashes arrive in random order, and an index on
 * them made adding claims four to eight times slower when measured.
 */
function placed<T extends string>(table: CreateTableBuilder<T>) {
  return table
    .addColumn('key', 'integer', (c) => c.primaryKey())
    .addColumn('revision', 'integer', (c) => c.notNull().references('reading.revision').onDelete('cascade'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .addUniqueConstraint('in_reading_order', ['revision', 'seq']);
}

export async function makeEvents(db: SchemaMaker): Promise<void> {
  await db.schema
    .createTable('event')
    .addColumn('place', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('label', 'text', (c) => c.notNull())
    .addColumn('record', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('event_claim')
    .addColumn('event', 'integer', (c) => c.notNull().references('event.place').onDelete('cascade'))
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('source', 'integer', (c) => c.notNull().references('source.key').onDelete('cascade'))
    .addColumn('claim_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('event_claim_place', ['event', 'place'])
    .execute();
  await db.schema.createIndex('event_claim_source').on('event_claim').column('source').execute();
}

export async function makeFindings(db: SchemaMaker): Promise<void> {
  await db.schema
    .createTable('finding')
    .addColumn('rank', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('relation', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('tier', 'text', (c) => c.notNull())
    .addColumn('score', 'real', (c) => c.notNull())
    .addColumn('record', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('finding_side')
    .addColumn('finding', 'integer', (c) => c.notNull().references('finding.rank').onDelete('cascade'))
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('source', 'integer', (c) => c.notNull().references('source.key').onDelete('cascade'))
    .addColumn('claim_id', 'text', (c) => c.notNull())
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('finding_side_place', ['finding', 'place'])
    .execute();
  await db.schema.createIndex('finding_side_source').on('finding_side').column('source').execute();
}

export async function makeRuns(db: SchemaMaker): Promise<void> {
  await db.schema
    .createTable('check_run')
    .addColumn('key', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('checked_at', 'text', (c) => c.notNull())
    .addColumn('inputs', 'text', (c) => c.notNull())
    .addColumn('result', 'text', (c) => c.notNull())
    .addColumn('stages', 'text', (c) => c.notNull())
    .addColumn('not_compared', 'text', (c) => c.notNull())
    .addColumn('unreadable', 'text', (c) => c.notNull())
    .addColumn('fingerprints', 'text', (c) => c.notNull())
    .addColumn('changes', 'text', (c) => c.notNull())
    .execute();
}

async function makeLog(db: SchemaMaker): Promise<void> {
  await db.schema
    .createTable('decision')
    .addColumn('seq', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('verdict', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('reviewer', 'text', (c) => c.notNull())
    .addColumn('decided_at', 'text', (c) => c.notNull())
    .addColumn('evidence_hash', 'text', (c) => c.notNull())
    .execute();
  // The log is only added to: the database itself refuses anything else.
  await db.refuseChanges('decision', 'decisions are only added');
}
