import type { Kysely } from 'kysely';
import { MIGRATIONS } from '../../db/migrations/index.ts';
import type { SchemaMaker } from '../../db/migrations/migration.ts';
import type { StoreDialect } from './dialect.ts';
import type { Tables } from './tables.ts';

/** The schema version this program writes. */
export const NEWEST_SCHEMA = MIGRATIONS.length;

/**
 * Takes a database up or down to a schema version, all steps in one transaction.
 *
 * Not Kysely's migrator: that one takes SQLite's schema changes to be outside of transactions, so that a killed step
 * would leave half a schema. SQLite can take them back, with the version number, and so can PostgreSQL.
 */
export async function migrateTo(
  { db, dialect }: { readonly db: Kysely<Tables>; readonly dialect: StoreDialect },
  version: number,
): Promise<void> {
  if ((await dialect.schemaVersion(db)) === version) return;
  await db.transaction().execute(async (trx) => {
    await dialect.lock(trx, 'alone');
    // Asked again inside: another process may have been here while we waited.
    const from = await dialect.schemaVersion(trx);
    const steps = dialect.forSteps(trx);
    const maker: SchemaMaker = {
      schema: steps.schema,
      getExecutor: () => steps.getExecutor(),
      ...dialect.words,
      refuseChanges: (table, says) => dialect.refuseChanges(trx, table, says),
    };
    for (const migration of MIGRATIONS.slice(from, version)) await migration.up(maker);
    for (const migration of MIGRATIONS.slice(version, from).toReversed()) await migration.down(maker);
    await dialect.markVersion(trx, version);
  });
}
