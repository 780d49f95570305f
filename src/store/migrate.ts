import { type Kysely, sql } from 'kysely';
import { MIGRATIONS } from '../../db/migrations/index.ts';
import { APPLICATION_ID } from './sqlite/open-file.ts';
import type { Tables } from './tables.ts';

/** The schema version this program writes. */
export const NEWEST_SCHEMA = MIGRATIONS.length;

/**
 * Takes a database up or down to a schema version, all steps in one transaction.
 *
 * Not Kysely's migrator: that one takes SQLite's schema changes to be outside of transactions, so that a killed step
 * would leave half a schema. SQLite can take them back, with the version number.
 */
export async function migrateTo(db: Kysely<Tables>, version: number): Promise<void> {
  if ((await schemaVersion(db)) === version) return;
  await db.transaction().execute(async (trx) => {
    // Asked again inside: another process may have been here while we waited.
    const from = await schemaVersion(trx);
    for (const migration of MIGRATIONS.slice(from, version)) await migration.up(trx);
    for (const migration of MIGRATIONS.slice(version, from).toReversed()) await migration.down(trx);
    await sql`pragma user_version = ${sql.lit(version)}`.execute(trx);
    await sql`pragma application_id = ${sql.lit(APPLICATION_ID)}`.execute(trx);
  });
}

async function schemaVersion(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ readonly user_version: number }>`pragma user_version`.execute(db);
  return rows[0]?.user_version ?? 0;
}
