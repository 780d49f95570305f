import { Kysely, sql } from 'kysely';
import type { StoreDialect } from '../dialect.ts';
import type { IntegrityProblem } from '../integrity-problem.ts';
import type { Tables } from '../tables.ts';
import { ImmediateSqliteDialect } from './dialect.ts';
import { APPLICATION_ID, openFile } from './open-file.ts';

/** A file, or `:memory:`. One writer at a time; nothing to set up. */
export const sqlite: StoreDialect = {
  name: 'sqlite',
  takes: () => true,
  async open(path, newest) {
    return { path, db: new Kysely<Tables>({ dialect: new ImmediateSqliteDialect(openFile(path, newest)) }) };
  },
  async schemaVersion(db) {
    const { rows } = await sql<{ readonly user_version: number }>`pragma user_version`.execute(db);
    return rows[0]?.user_version ?? 0;
  },
  async markVersion(db, version) {
    await sql`pragma user_version = ${sql.lit(version)}`.execute(db);
    await sql`pragma application_id = ${sql.lit(APPLICATION_ID)}`.execute(db);
  },
  forSteps: (db) => db,
  words: {
    bytesOf: (column) => sql`cast(${sql.ref(column)} as blob)`,
    textOf: (column) => sql`cast(${sql.ref(column)} as text)`,
    byKey: (table) => table.modifyEnd(sql`without rowid`),
  },
  holds: (column, bytes) => sql<boolean>`instr(${sql.ref(column)}, ${bytes}) > 0`,
  async refuseChanges(db, table, says) {
    for (const change of ['update', 'delete']) {
      await sql`create trigger ${sql.ref(`${table}_no_${change}`)} before ${sql.raw(change)} on ${sql.ref(table)}
begin select raise(abort, ${sql.lit(says)}); end`.execute(db);
    }
  },
  async lock() {
    // `begin immediate` has taken the one lock there is.
  },
  async lockEach() {
    // Nobody writes beside us.
  },
  async copyTo(db, file) {
    // What other connections do meanwhile does not come into it (sqlite.org/lang_vacuum.html).
    await sql`vacuum into ${file}`.execute(db);
  },
  examines: 'pages, links between rows',
  async damage(db) {
    return [...(await damagedPages(db)), ...(await brokenLinks(db))];
  },
};

async function damagedPages(db: Kysely<Tables>): Promise<readonly IntegrityProblem[]> {
  const { rows } = await sql<{ readonly integrity_check: string }>`pragma integrity_check`.execute(db);
  return rows
    .filter(({ integrity_check: says }) => says !== 'ok')
    .map(({ integrity_check: what }) => ({ code: 'pages', what }));
}

async function brokenLinks(db: Kysely<Tables>): Promise<readonly IntegrityProblem[]> {
  type Row = { readonly table: string; readonly rowid: number | null; readonly parent: string };
  const { rows } = await sql<Row>`pragma foreign_key_check`.execute(db);
  return rows.map(({ table, rowid, parent }) => ({
    code: 'links',
    what: `row ${rowid ?? '?'} of ${table} points to a row of ${parent} that is not there`,
  }));
}
