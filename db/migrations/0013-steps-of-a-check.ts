import { sql } from 'kysely';
import type { Migration } from './migration.ts';

/** A check links all that is new, then compares, then works findings out, each in steps of its own: how far it is is kept. */
export const stepsOfACheck: Migration = {
  name: '0013-steps-of-a-check',
  async up(db) {
    await db.schema
      .alterTable('pending')
      .addColumn('step', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
    await db.schema.createIndex('pending_step').on('pending').columns(['step', 'source']).execute();
    await db
      .byKey(
        db.schema
          .createTable('unworked')
          .addColumn('source', 'integer', (c) => c.notNull().references('source.key').onDelete('cascade'))
          .addColumn('bundle', 'text', (c) => c.notNull())
          .addColumn('at', 'integer', (c) => c.notNull())
          .addPrimaryKeyConstraint('unworked_place', ['source', 'bundle', 'at']),
      )
      .execute();
  },
  async down(db) {
    // Whose findings were still to be worked out is linked and compared again, and with it all they share one with.
    await sql`insert into pending (source) select distinct source from unworked where true on conflict do nothing`.execute(
      db,
    );
    await db.schema.dropTable('unworked').execute();
    await db.schema.dropIndex('pending_step').execute();
    await db.schema.alterTable('pending').dropColumn('step').execute();
  },
};
