import { sql } from 'kysely';
import { makeEvents, makeFindings, makeRuns } from './0001-first-tables.ts';
import type { Migration, SchemaMaker } from './migration.ts';

/** What a check found can be found again from the texts; the next check does, in the new tables. */
const OLD = ['finding_side', 'finding', 'event_claim', 'event', 'check_run'] as const;
const NEW = [
  'touched',
  'check_run',
  'finding_side',
  'finding',
  'event_claim',
  'event',
  'compared_pair',
  'article_link',
  'posting',
  'article_sketch',
  'article',
  'pending',
] as const;

/** Links, verdicts and findings kept row by row: one more article among a hundred thousand touches its own story only. */
export const keptLinks: Migration = {
  name: '0007-kept-links',
  async up(db) {
    for (const table of OLD) await db.schema.dropTable(table).execute();
    await makeArticles(db);
    await makeLinks(db);
    await makeKeptEvents(db);
    await makeKeptFindings(db);
    await makeCheckRuns(db);
    await sql`insert into pending (source) select "key" from source`.execute(db);
  },
  async down(db) {
    for (const table of NEW) await db.schema.dropTable(table).execute();
    await makeEvents(db);
    await makeFindings(db);
    await makeRuns(db);
    await db.schema
      .alterTable('check_run')
      .addColumn('revisions', 'text', (c) => c.notNull().defaultTo('{}'))
      .execute();
  },
};

async function makeArticles(db: SchemaMaker): Promise<void> {
  await db.schema
    .createTable('pending')
    .addColumn('source', 'integer', (c) => c.primaryKey().references('source.key').onDelete('cascade'))
    .execute();
  await db.schema
    .createTable('article')
    .addColumn('source', 'integer', (c) => c.primaryKey().references('source.key').onDelete('cascade'))
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('claims', 'integer', (c) => c.notNull())
    .addColumn('attributions', 'integer', (c) => c.notNull())
    .addColumn('unnamed', 'integer', (c) => c.notNull())
    .addColumn('links', 'integer', (c) => c.notNull())
    .addColumn('compared', 'integer', (c) => c.notNull())
    .addColumn('copy', 'integer', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('article_sketch')
    .addColumn('source', 'integer', (c) => c.primaryKey().references('article.source').onDelete('cascade'))
    .addColumn('sketch', 'blob', (c) => c.notNull())
    .execute();
}

/**
 * Sources by key, without a foreign key: such a row would need an index of its own to be found when its source goes.
 * The store takes these rows away itself.
 */
async function makeLinks(db: SchemaMaker): Promise<void> {
  await db.schema
    .createTable('posting')
    .addColumn('term', 'integer', (c) => c.notNull())
    .addColumn('day', 'integer', (c) => c.notNull())
    .addColumn('source', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('posting_place', ['term', 'day', 'source'])
    .execute();
  await db.schema
    .createTable('article_link')
    .addColumn('source', 'integer', (c) => c.notNull())
    .addColumn('other', 'integer', (c) => c.notNull())
    .addColumn('likeness', 'real', (c) => c.notNull())
    .addColumn('copy', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('article_link_place', ['source', 'other'])
    .execute();
  await db.schema
    .createTable('compared_pair')
    .addColumn('left', 'integer', (c) => c.notNull())
    .addColumn('right', 'integer', (c) => c.notNull())
    .addColumn('verdict', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('compared_pair_place', ['left', 'right'])
    .execute();
  await db.schema.createIndex('compared_pair_right').on('compared_pair').column('right').execute();
}

async function makeKeptEvents(db: SchemaMaker): Promise<void> {
  await db.schema
    .createTable('event')
    .addColumn('key', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('record', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('event_claim')
    .addColumn('event', 'integer', (c) => c.notNull().references('event.key').onDelete('cascade'))
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('source', 'integer', (c) => c.notNull().references('source.key').onDelete('cascade'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('claim_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('event_claim_place', ['event', 'place'])
    .execute();
  await db.schema.createIndex('event_claim_source').on('event_claim').column('source').execute();
}

async function makeKeptFindings(db: SchemaMaker): Promise<void> {
  await db.schema
    .createTable('finding')
    .addColumn('key', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('relation', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('tier', 'text', (c) => c.notNull())
    .addColumn('rank', 'text', (c) => c.notNull())
    .addColumn('shown', 'integer', (c) => c.notNull())
    .addColumn('bundle', 'text', (c) => c.notNull())
    .addColumn('record', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('finding_fingerprint').on('finding').column('fingerprint').execute();
  await db.schema.createIndex('finding_id').on('finding').column('id').execute();
  await db.schema.createIndex('finding_rank').on('finding').columns(['shown', 'rank']).execute();
  await db.schema.createIndex('finding_kind').on('finding').columns(['shown', 'relation', 'kind']).execute();
  await db.schema
    .createTable('finding_side')
    .addColumn('finding', 'integer', (c) => c.notNull().references('finding.key').onDelete('cascade'))
    .addColumn('place', 'integer', (c) => c.notNull())
    .addColumn('source', 'integer', (c) => c.notNull().references('source.key').onDelete('cascade'))
    .addColumn('at', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('finding_side_place', ['finding', 'place'])
    .execute();
  await db.schema.createIndex('finding_side_source').on('finding_side').column('source').execute();
}

async function makeCheckRuns(db: SchemaMaker): Promise<void> {
  await db.schema
    .createTable('check_run')
    .addColumn('key', 'integer', (c) => c.primaryKey().autoIncrement())
    .addColumn('checked_at', 'text', (c) => c.notNull())
    .addColumn('stages', 'text', (c) => c.notNull())
    .addColumn('corrections', 'text', (c) => c.notNull())
    .addColumn('unreadable', 'text', (c) => c.notNull())
    .addColumn('changes', 'text', (c) => c.notNull())
    .execute();
  // How sources and findings were when the last check ended, for those that have been touched since.
  await db.schema
    .createTable('touched')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('before', 'text')
    .addPrimaryKeyConstraint('touched_once', ['kind', 'id'])
    .execute();
}
