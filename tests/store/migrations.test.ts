import { readdirSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../db/migrations/index.ts';
import { linksOf } from '../../src/store/article-links.ts';
import { findClaims } from '../../src/store/claims.ts';
import { pairsTouching } from '../../src/store/compared-pairs.ts';
import { migrateTo, NEWEST_SCHEMA } from '../../src/store/migrate.ts';
import { checkIntegrity } from '../../src/store/integrity.ts';
import { listFindings } from '../../src/store/findings.ts';
import { isRead, keepReading, listReadings } from '../../src/store/readings.ts';
import { listSources } from '../../src/store/sources.ts';
import type { Store } from '../../src/store/store.ts';
import { DIALECT } from '../support/database.ts';
import { claimAt, findingOf, sourceAt, temporaryStore } from './made-up.ts';
import { readNumbered } from './numbered.ts';

/** The statements a database is made of, as SQLite keeps them; what PostgreSQL says of its tables. Empty where there are none. */
async function schemaOf({ db, dialect }: Store): Promise<string> {
  if (dialect.name === 'postgres') return serverSchema(db);
  const { rows } = await sql<{ readonly sql: string }>`
    select sql from sqlite_schema where sql is not null and name not like 'sqlite_%'
    order by tbl_name, type = 'table' desc, name`.execute(db);
  return rows.map((row) => `${row.sql};\n`).join('\n');
}

async function serverSchema(db: Store['db']): Promise<string> {
  const { rows } = await sql<{ readonly line: string }>`
    select concat_ws(' ', table_name, column_name, data_type, collation_name, is_nullable, is_identity) as line
      from information_schema.columns where table_schema = current_schema() and table_name <> 'hearsay'
    union all select indexdef from pg_indexes where schemaname = current_schema() and tablename <> 'hearsay'
    union all select concat_ws(' ', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
      where connamespace = current_schema()::regnamespace and conrelid <> 'hearsay'::regclass and contype <> 'n'
    union all select concat_ws(' ', tgrelid::regclass, tgname) from pg_trigger
      where tgrelid in (select oid from pg_class where relnamespace = current_schema()::regnamespace) and not tgisinternal
    order by 1`.execute(db);
  return rows.map(({ line }) => line.replaceAll(/t_[0-9a-f]{32}\./gu, '')).join('\n');
}

test('the list holds every file of db/migrations, in order and by name', () => {
  const files = readdirSync('db/migrations').filter((name) => /^\d{4}-/u.test(name));
  expect(MIGRATIONS.map(({ name }) => `${name}.ts`)).toEqual(files.sort());
});

test.runIf(DIALECT === 'sqlite')('db/schema.sql is what the migrations add up to', async () => {
  await expect(await schemaOf(await temporaryStore())).toMatchFileSnapshot('../../db/schema.sql');
});

test('every step can be taken back and taken again', async () => {
  const store = await temporaryStore();
  const newest = await schemaOf(store);
  for (let version = NEWEST_SCHEMA; version >= 0; version--) {
    await migrateTo(store, version);
    await migrateTo(store, NEWEST_SCHEMA);
    expect(await schemaOf(store)).toBe(newest);
  }
  await migrateTo(store, 0);
  expect(await schemaOf(store)).toBe('');
});

test('the steps can be taken back from a database with rows in it', async () => {
  const store = await temporaryStore();
  await keepReading(store, readNumbered(1));
  await migrateTo(store, 0);
  expect(await schemaOf(store)).toBe('');
});

test('texts kept before readings were packed stay, to be read again', async () => {
  const store = await temporaryStore();
  const kept = readNumbered(1);
  await keepReading(store, kept);
  const packed = MIGRATIONS.findIndex(({ name }) => name === '0004-packed-readings');
  await migrateTo(store, packed);
  await migrateTo(store, NEWEST_SCHEMA);
  expect(await listSources(store)).toEqual([kept.source]);
  expect(await isRead(store, kept.source, kept.stages)).toBe(false);
  expect(await listReadings(store)).toEqual([]);
  expect(await checkIntegrity(store)).toEqual([]);
  expect(await keepReading(store, kept)).toBe('re-read');
  expect(await listReadings(store)).toEqual([kept]);
});

test('findings of before have no camps yet, and are read all the same', async () => {
  const store = await temporaryStore();
  const claims = ['a.txt', 'b.txt'].map((path) =>
    claimAt(sourceAt(path, 'Twelve were hurt.'), { start: 0, end: 16 }, 0),
  );
  const [left, right] = claims;
  if (!left || !right) throw new Error('two claims');
  const finding = findingOf(left, right);
  // As it was written before: without the two.
  const before = { ...finding, camps: undefined, rank: undefined };
  await migrateTo(
    store,
    MIGRATIONS.findIndex(({ name }) => name === '0009-sides'),
  );
  const { id, fingerprint, relation, kind, tier } = before;
  await sql`insert into finding (id, fingerprint, relation, kind, tier, rank, shown, bundle, record)
    values (${id}, ${fingerprint}, ${relation}, ${kind}, ${tier}, '0', 1, ${kind}, ${JSON.stringify(before)})`.execute(
    store.db,
  );
  await migrateTo(store, NEWEST_SCHEMA);
  expect(await listFindings(store)).toEqual([{ ...finding, camps: [], rank: { weight: 0, because: [] } }]);
});

test('what was kept before rows were packed is read all the same: texts, claims, links, verdicts', async () => {
  const store = await temporaryStore();
  const kept = [1, 2, 3].map(readNumbered);
  for (const one of kept) await keepReading(store, one);
  const packed = MIGRATIONS.findIndex(({ name }) => name === '0012-packed-rows');
  await migrateTo(store, packed);
  // Taken back, the texts are plain again.
  const { rows } = await sql<{ readonly text: string }>`select text from revision order by "key"`.execute(
    store.db,
  );
  expect(rows.map(({ text }) => text)).toEqual(kept.map(({ source }) => source.revision.text));
  const links = [
    [1, 2, 0.75, 0],
    [1, 300, 1, 1],
    [2, 1, 0.75, 0],
    [300, 1, 1, 1],
  ];
  for (const [source, other, likeness, copy] of links)
    await sql`insert into article_link (source, other, likeness, "copy") values (${source}, ${other}, ${likeness}, ${copy})`.execute(
      store.db,
    );
  const verdict = { candidates: [[0, 1, 0.5]], flags: [], names: [] };
  await sql`insert into compared_pair ("left", "right", verdict) values (1, 2, ${JSON.stringify(verdict)})`.execute(
    store.db,
  );
  await migrateTo(store, NEWEST_SCHEMA);
  expect((await listReadings(store)).map(({ reading }) => reading)).toEqual(
    kept.map(({ reading }) => reading),
  );
  expect(await checkIntegrity(store)).toEqual([]);
  const [first] = kept.flatMap(({ reading }) => reading.claims);
  expect(await findClaims(store, first!.id)).toEqual([first]);
  const found = await linksOf(store, [1]);
  expect(found.map(({ other, copy }) => [other, copy])).toEqual([
    [2, false],
    [300, true],
  ]);
  expect(found[0]!.likeness).toBeCloseTo(0.75, 3);
  expect(await pairsTouching(store, [2])).toEqual([{ left: 1, right: 2, verdict }]);
});

test('a step that fails leaves the schema as it was', async () => {
  const store = await temporaryStore();
  await migrateTo(store, 0);
  await sql`create table claim (in_the_way integer)`.execute(store.db);
  await expect(migrateTo(store, NEWEST_SCHEMA)).rejects.toMatchObject({ name: 'StoreError' });
  expect(await schemaOf(store)).toBe(
    DIALECT === 'sqlite' ? 'CREATE TABLE claim (in_the_way integer);\n' : 'claim in_the_way integer YES NO',
  );
});
