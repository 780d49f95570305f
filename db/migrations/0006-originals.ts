import type { Migration } from './migration.ts';

/** The bytes a source was read from, packed, once for each hash; what was read before this step has none. */
export const originals: Migration = {
  name: '0006-originals',
  async up(db) {
    await db.schema
      .createTable('original')
      .addColumn('hash', 'text', (c) => c.primaryKey())
      .addColumn('size', 'integer', (c) => c.notNull())
      .addColumn('packed', 'blob', (c) => c.notNull())
      .execute();
    // Asked when a source is removed: does another one still have these bytes?
    await db.schema.createIndex('revision_bytes').on('revision').column('bytes_hash').execute();
  },
  async down(db) {
    await db.schema.dropIndex('revision_bytes').execute();
    await db.schema.dropTable('original').execute();
  },
};
