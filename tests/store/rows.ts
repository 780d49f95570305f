import { sql } from 'kysely';
import type { Store } from '../../src/store/store.ts';

interface Named {
  readonly name: string;
}

/** Every row of every table that has any, as text: two databases with the same rows hold the same. */
export async function rowsOf({ db, dialect }: Store): Promise<Readonly<Record<string, readonly string[]>>> {
  const { rows: tables } = await (
    dialect.name === 'sqlite'
      ? sql<Named>`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name`
      : sql<Named>`select tablename as name from pg_tables where schemaname = current_schema() and tablename <> 'hearsay' order by 1`
  ).execute(db);
  const found: [string, string[]][] = [];
  for (const { name } of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
    if (rows.length > 0) found.push([name, rows.map((row) => JSON.stringify(row)).sort()]);
  }
  return Object.fromEntries(found);
}
