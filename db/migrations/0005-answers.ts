import type { Migration } from './migration.ts';

/** What a server last said of each address that was fetched: to ask next time whether anything has changed since. */
export const answers: Migration = {
  name: '0005-answers',
  async up(db) {
    await db.schema
      .createTable('answer')
      .addColumn('asked', 'text', (c) => c.primaryKey())
      .addColumn('source', 'integer', (c) => c.notNull().references('source.key').onDelete('cascade'))
      .addColumn('address', 'text', (c) => c.notNull())
      .addColumn('headers', 'text', (c) => c.notNull())
      .addColumn('bytes_hash', 'text', (c) => c.notNull())
      .addColumn('fetched_at', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('answer_source').on('answer').column('source').execute();
  },
  async down(db) {
    await db.schema.dropTable('answer').execute();
  },
};
