import { sql } from 'kysely';
import type { StoreDialect } from '../dialect.ts';
import { PostgresWords } from './column-words.ts';
import { openServer } from './open-server.ts';
import { StoreError } from '../store-error.ts';

/**
 * "HRSY" again: our locks among those that other programs take on the same server; the second half is the schema's, as
 * there may be several Hearsays in one database. Readings are written side by side; everything else alone, as in SQLite.
 */
const LOCKS = 0x48525359;
/** A name's lock is of a space of its own. */
const NAMED = LOCKS + 1;

/** A PostgreSQL server, for when one machine is not enough: `postgres://user:password@host/database`. */
export const postgres: StoreDialect = {
  name: 'postgres',
  takes: (address) => /^postgres(?:ql)?:\/\//u.test(address),
  open: openServer,
  async schemaVersion(db) {
    const { rows } = await sql<{ readonly there: boolean }>`
      select to_regclass('hearsay') is not null as there`.execute(db);
    if (rows[0]?.there !== true) return 0;
    const kept = await sql<{ readonly version: number }>`select version from hearsay`.execute(db);
    return kept.rows[0]?.version ?? 0;
  },
  async markVersion(db, version) {
    await sql`create table if not exists hearsay (one integer primary key check (one = 1), version integer not null)`.execute(
      db,
    );
    await sql`insert into hearsay (one, version) values (1, ${version})
      on conflict (one) do update set version = excluded.version`.execute(db);
  },
  forSteps: (db) => db.withPlugin(new PostgresWords()),
  words: {
    bytesOf: (column) => sql`convert_to(${sql.ref(column)}, 'UTF8')`,
    textOf: (column) => sql`convert_from(${sql.ref(column)}, 'UTF8')`,
    byKey: (table) => table,
  },
  holds: (column, bytes) => sql<boolean>`position(${bytes}::bytea in ${sql.ref(column)}) > 0`,
  async refuseChanges(db, table, says) {
    await sql`create or replace function hearsay_refuse() returns trigger language plpgsql as
      'begin raise exception using message = tg_argv[0]; end'`.execute(db);
    await sql`create trigger ${sql.ref(`${table}_only_added`)} before update or delete on ${sql.ref(table)}
      for each row execute function hearsay_refuse(${sql.lit(says)})`.execute(db);
    await sql`create trigger ${sql.ref(`${table}_not_emptied`)} before truncate on ${sql.ref(table)}
      for each statement execute function hearsay_refuse(${sql.lit(says)})`.execute(db);
  },
  async lock(db, how) {
    const take = how === 'alone' ? sql.raw('pg_advisory_xact_lock') : sql.raw('pg_advisory_xact_lock_shared');
    await sql`select ${take}(${sql.lit(LOCKS)}, hashtext(current_schema()))`.execute(db);
  },
  async lockEach(db, names) {
    // In one order for all, so that nobody waits for who waits for them.
    await sql`select pg_advisory_xact_lock(${sql.lit(NAMED)}, number) from
      (select distinct hashtext(current_schema() || name) as number from unnest(${[...names]}::text[]) as name order by 1) as numbers`.execute(
      db,
    );
  },
  async copyTo(_db, file) {
    throw new StoreError(
      'no-file',
      file,
      'A database on a server is copied by the server’s own tools: pg_dump, or its backups.',
    );
  },
  examines: 'the connection (pages and links between rows are the server’s to keep)',
  async damage() {
    // The server holds its own links and pages: its keys refuse a row that points nowhere, its checksums a damaged page.
    return [];
  },
};
