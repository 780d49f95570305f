import { sql } from 'kysely';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { inTransaction } from '../../src/store/in-transaction.ts';
import { checkIntegrity } from '../../src/store/integrity.ts';
import { NEWEST_SCHEMA } from '../../src/store/migrate.ts';
import { keepReading, listReadings } from '../../src/store/readings.ts';
import { listSources } from '../../src/store/sources.ts';
import { openStore } from '../../src/store/store.ts';
import { newSchema } from '../support/database.ts';
import { ADD_SOURCES, gone, startChild } from './children/child.ts';
import { readingOf, sourceAt, STAGES, temporaryStore } from './made-up.ts';
import { readNumbered } from './numbered.ts';

async function asked(address: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

test('another program’s database is refused and left as it is', async () => {
  const address = await newSchema();
  await asked(address, 'create table article (title text)');
  await expect(openStore(address)).rejects.toMatchObject({ code: 'foreign-database' });
  await asked(address, 'insert into article values (null)');
});

test('a database of a newer Hearsay is refused', async () => {
  const address = await newSchema();
  await (await openStore(address)).close();
  await asked(address, `update hearsay set version = ${String(NEWEST_SCHEMA + 1)}`);
  await expect(openStore(address)).rejects.toMatchObject({ code: 'newer-schema' });
});

test.each([
  ['nobody listens', 'postgres://ada:secret@127.0.0.1:1/story', 'cannot be reached'],
  ['there is no such host', 'postgres://ada:secret@nowhere.invalid/story', 'cannot be reached'],
])('where %s it says so, and never a password', async (_what, address, says) => {
  const failed = await openStore(address).catch((error: unknown) => error);
  expect(failed).toMatchObject({ code: 'cannot-open', message: expect.stringContaining(says) });
  expect(String(failed)).not.toContain('secret');
});

test('where there is no such database it says so', async () => {
  const address = new URL(await newSchema());
  address.pathname = '/missing';
  await expect(openStore(address.href)).rejects.toMatchObject({
    code: 'cannot-open',
    message: expect.stringContaining('createdb'),
  });
});

test('texts are in the order of their bytes, whatever the server’s language', async () => {
  const store = await temporaryStore();
  const words = ['b', 'B', 'a', 'é', 'Z', '_', 'ab'];
  const { rows } = await sql<{ readonly first: string }>`
    select word as first from unnest(${words}::text[]) as word order by word`.execute(store.db);
  // Else this test would say nothing.
  expect(rows.map(({ first }) => first)).not.toEqual([...words].sort());
  for (const id of words)
    await store.db.insertInto('touched').values({ kind: 'source', id, before: null }).execute();
  const kept = await store.db.selectFrom('touched').select('id').orderBy('id').execute();
  expect(kept.map(({ id }) => id)).toEqual([...words].sort());
});

test('a transaction that reads sees one moment', async () => {
  const store = await temporaryStore();
  await store.db
    .transaction()
    .setAccessMode('read only')
    .execute(async (db) => {
      expect(await listSources({ ...store, db })).toEqual([]);
      await keepReading(store, readNumbered(1));
      expect(await listSources({ ...store, db })).toEqual([]);
    });
  expect(await listSources(store)).toHaveLength(1);
});

test('readings are kept side by side, and wait for who writes alone', async () => {
  const store = await temporaryStore();
  const order: string[] = [];
  const slow = inTransaction(
    store,
    async () => {
      await keepReading(store, readNumbered(1));
      order.push('beside');
    },
    'beside',
  );
  await slow;
  let waiting: Promise<unknown> = Promise.resolve();
  await inTransaction(store, async () => {
    waiting = keepReading(store, readNumbered(2)).then(() => order.push('after'));
    await sql`select pg_sleep(0.2)`.execute(store.db);
    order.push('alone');
  });
  await waiting;
  expect(order).toEqual(['beside', 'alone', 'after']);
});

test('the same source kept by many at once is kept once, with one revision that counts', async () => {
  const store = await temporaryStore();
  const texts = ['One was hurt.', 'Two were hurt.', 'Three were hurt.'];
  const sources = Array.from({ length: 24 }, (_, i) =>
    sourceAt('sources/a.txt', texts[i % texts.length] ?? ''),
  );
  await Promise.all(
    sources.map((source) => keepReading(store, { source, reading: readingOf(source), stages: STAGES })),
  );
  expect(await listSources(store)).toHaveLength(1);
  expect(await store.db.selectFrom('revision').select('id').execute()).toHaveLength(texts.length);
  expect(await checkIntegrity(store)).toEqual([]);
});

test('two processes that add the same both finish', async () => {
  const store = await temporaryStore();
  const children = [
    startChild(ADD_SOURCES, store.path, '0', '25'),
    startChild(ADD_SOURCES, store.path, '10', '40'),
  ];
  expect(await Promise.all(children.map(gone))).toEqual([0, 0]);
  expect(await listReadings(store)).toEqual(Array.from({ length: 41 }, (_, i) => readNumbered(i)));
});
