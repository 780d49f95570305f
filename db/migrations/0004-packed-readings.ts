import { sql } from 'kysely';
import { makeReadings } from './0001-first-tables.ts';
import type { Migration, SchemaMaker } from './migration.ts';

/**
 * What was read in a revision as one packed record instead of a JSON record a claim: a fifth of the room.
 * Texts stay as they are; what was read in them is read again by the next check, as this step cannot read an article.
 */
export const packedReadings: Migration = {
  name: '0004-packed-readings',
  async up(db) {
    for (const table of ['claim', 'attribution', 'reading']) await db.schema.dropTable(table).execute();
    await makePackedReadings(db);
    await sql`insert into reading (revision, stages, hash)
select "key", '{}', '' from revision where "current" = 1`.execute(db);
    // A file that is read again is looked up by its path.
    await db.schema.createIndex('source_path').on('source').column('path').execute();
  },
  async down(db) {
    for (const table of ['claim', 'reading_pack', 'reading']) await db.schema.dropTable(table).execute();
    await db.schema.dropIndex('source_path').execute();
    await makeReadings(db);
  },
};

async function makePackedReadings(db: SchemaMaker): Promise<void> {
  await db.schema
    .createTable('reading')
    .addColumn('revision', 'integer', (c) => c.primaryKey().references('revision.key').onDelete('cascade'))
    .addColumn('stages', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .execute();
  // Finds what an older version has read without looking at all that a newer one has.
  await db.schema.createIndex('reading_stages').on('reading').column('stages').execute();
  await db.schema
    .createTable('reading_pack')
    .addColumn('revision', 'integer', (c) =>
      c.primaryKey().references('reading.revision').onDelete('cascade'),
    )
    .addColumn('pack', 'blob', (c) => c.notNull())
    .execute();
  // No index on ids: hashes arrive in random order, and one made adding four to eight times slower when measured.
  await db.schema
    .createTable('claim')
    .addColumn('revision', 'integer', (c) => c.notNull().references('reading.revision').onDelete('cascade'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('claim_place', ['revision', 'seq'])
    .execute();
}
