import { Kysely, sql } from 'kysely';
import type { OpenDatabase } from '../dialect.ts';
import { StoreError } from '../store-error.ts';
import type { Tables } from '../tables.ts';
import { ServerDialect } from './dialect.ts';
import { asServerError } from './server-error.ts';

/** Connections of one process: it writes one transaction at a time, and a page that is served asks a few things at once. */
const CONNECTIONS = 4;
/** How long a write waits for another process, in milliseconds: a check of a hundred articles takes a few seconds. */
const LOCK_TIMEOUT_MS = 60_000;
const CONNECT_TIMEOUT_MS = 10_000;
/** Older ones lack what we ask of collations and identity columns, and get no repairs any more. */
const OLDEST_SERVER = 140_000;
/** PostgreSQL's number for eight-byte integers (pg_type): `pg` gives them as words, as they could be beyond 2^53. Ours count rows. */
const INT8 = 20;

/** Connects to a server and refuses what is not ours before anything is written. Throws StoreError. */
export async function openServer(address: string, newest: number): Promise<OpenDatabase> {
  const path = withoutPassword(address);
  // Who works with a file does not wait for this to be loaded.
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'hearsay',
    lock_timeout: LOCK_TIMEOUT_MS,
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === INT8 ? Number : (pg.types.getTypeParser(type, format) as (value: string) => unknown),
    },
  });
  // A connection lost while nobody uses it is no loss: the next query opens another.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new ServerDialect(pool, path) });
  try {
    await refuseOldServer(db, path);
    await refuseForeign(db, path, newest);
    return { path, db };
  } catch (error) {
    await db.destroy();
    throw asServerError(error, path);
  }
}

/** The address as it may be shown. Words that are no address are shown as they are: they name no password. */
export function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return address.replace(/:[^:@/]*@/u, '@');
  const url = new URL(address);
  url.password = '';
  url.searchParams.delete('password');
  return url.href;
}

async function refuseOldServer(db: Kysely<Tables>, path: string): Promise<void> {
  const { rows } = await sql<{ readonly number: number; readonly encoding: string; readonly says: string }>`
    select current_setting('server_version_num')::integer as number, current_setting('server_version') as says,
      pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()`.execute(
    db,
  );
  const [server] = rows;
  if (server && server.number < OLDEST_SERVER)
    throw new StoreError('old-server', path, `${path} is PostgreSQL ${server.says}; 14 or newer is needed.`);
  if (server && server.encoding !== 'UTF8')
    throw new StoreError(
      'foreign-database',
      path,
      `${path} keeps texts as ${server.encoding}; a database made with "encoding 'UTF8'" is needed.`,
    );
}

async function refuseForeign(db: Kysely<Tables>, path: string, newest: number): Promise<void> {
  const { rows } = await sql<{ readonly ours: boolean; readonly tables: number }>`
    select to_regclass('hearsay') is not null as ours, count(*) as tables from pg_tables
    where schemaname = current_schema()`.execute(db);
  if (rows[0]?.ours !== true) {
    if (Number(rows[0]?.tables ?? 0) === 0) return;
    throw new StoreError(
      'foreign-database',
      path,
      `${path} has tables of another program. It was left as it is: make a database of Hearsay's own ("createdb hearsay") and give it with --db.`,
    );
  }
  const kept = await sql<{ readonly version: number }>`select version from hearsay`.execute(db);
  const version = kept.rows[0]?.version ?? 0;
  if (version > newest)
    throw new StoreError(
      'newer-schema',
      path,
      `${path} was written by a newer Hearsay (schema ${version}; this one knows ${newest}). It was left as it is: update Hearsay.`,
    );
}
