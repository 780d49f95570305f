import type { Migration } from './migration.ts';

/** When a page that was fetched before was found to be there no more; what was read of it stays. */
export const gonePages: Migration = {
  name: '0010-gone-pages',
  async up(db) {
    await db.schema.alterTable('answer').addColumn('gone_at', 'text').execute();
  },
  async down(db) {
    await db.schema.alterTable('answer').dropColumn('gone_at').execute();
  },
};
