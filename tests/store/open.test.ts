import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { checkIntegrity } from '../../src/store/integrity.ts';
import { packText, unpackText } from '../../src/store/packed-record.ts';
import { keepReading, listReadings, type StoredReading } from '../../src/store/readings.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { temporaryFolder, temporaryStore } from './made-up.ts';
import { readNumbered } from './numbered.ts';

const SOURCES = 200;
const PAGE_BYTES = 4096;

/** A file with sources in it, closed. */
async function filled(): Promise<string> {
  const file = join(temporaryFolder(), 'hearsay.sqlite');
  const store = await openStore(file);
  for (let i = 0; i < SOURCES; i++) await keepReading(store, readNumbered(i));
  await store.close();
  return file;
}

test('a new database is made with its folder, and opens again', async () => {
  const file = join(temporaryFolder(), 'new', 'folder', 'hearsay.sqlite');
  await (await openStore(file)).close();
  const store = await openStore(file);
  expect(await listReadings(store)).toEqual([]);
  await store.close();
});

test.each([
  ['foreign_keys', 1],
  ['journal_mode', 'wal'],
  ['busy_timeout', 5000],
  ['trusted_schema', 0],
])('the connection has %s = %s', async (pragma, value) => {
  const store = await temporaryStore();
  const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(pragma)}`.execute(store.db);
  expect(Object.values(rows[0] ?? {})).toEqual([value]);
});

test('a transaction that may write takes the write lock when it begins', async () => {
  const store = await temporaryStore();
  const other = new Database(store.path, { timeout: 0 });
  await store.db.transaction().execute(async () => {
    expect(() => other.exec('begin immediate')).toThrow('locked');
  });
  await store.db
    .transaction()
    .setAccessMode('read only')
    .execute(async (trx) => {
      await trx.selectFrom('source').selectAll().execute();
      other.exec('begin immediate; rollback');
    });
  other.close();
});

const PLAIN: readonly [string, string | Uint8Array][] = [
  ['a text', 'Not a database, but quite long enough to look like one at first sight.'],
  ['a few letters', 'abc'],
  ['noise', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251)],
];
test.each(PLAIN)('%s is not opened as a database, and left as it is', async (_what, content) => {
  const file = join(temporaryFolder(), 'hearsay.sqlite');
  writeFileSync(file, content);
  const before = readFileSync(file);
  await expect(openStore(file)).rejects.toMatchObject({ code: 'not-a-database', path: file });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('an empty file becomes a database', async () => {
  const file = join(temporaryFolder(), 'hearsay.sqlite');
  writeFileSync(file, '');
  await (await openStore(file)).close();
});

test('another program’s database is refused and left as it is', async () => {
  const file = join(temporaryFolder(), 'places.sqlite');
  const other = new Database(file);
  other.exec('create table bookmark (url text)');
  other.close();
  const before = readFileSync(file);
  await expect(openStore(file)).rejects.toMatchObject({ code: 'foreign-database' });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(existsSync(`${file}-wal`)).toBe(false);
});

test('a newer Hearsay’s database is refused and left as it is', async () => {
  const file = await filled();
  const newer = new Database(file);
  newer.pragma('user_version = 999');
  newer.close();
  const before = readFileSync(file);
  await expect(openStore(file)).rejects.toMatchObject({
    code: 'newer-schema',
    message: expect.stringContaining('update Hearsay'),
  });
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a damaged database says so, and its file is left as it is', async () => {
  const file = await filled();
  const bytes = readFileSync(file);
  // Everything behind the first page, which holds the header and the schema's root.
  bytes.fill(0xa5, PAGE_BYTES);
  writeFileSync(file, bytes);
  const failure = await openStore(file)
    .then(listReadings)
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({
    name: 'StoreError',
    code: 'corrupt',
    message: expect.stringContaining('damaged'),
  });
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test('a database cut short says so', async () => {
  const file = await filled();
  writeFileSync(file, readFileSync(file).subarray(0, PAGE_BYTES * 3 + 17));
  const failure = await openStore(file)
    .then(listReadings)
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'StoreError', code: 'corrupt' });
});

test('a changed letter in a stored text is found by its hash', async () => {
  const store = await openStore(await filled());
  const { key, packed } = await store.db
    .selectFrom('revision')
    .select(['key', 'packed'])
    .where('key', '=', 150)
    .executeTakeFirstOrThrow();
  const changed = packText(unpackText(packed).replace('says', 'Says'));
  await store.db.updateTable('revision').set({ packed: changed }).where('key', '=', key).execute();
  const problems = await checkIntegrity(store);
  expect(problems.length).toBeGreaterThan(0);
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['text']));
  await store.close();
});

test('a sound database has nothing wrong', async () => {
  const store = await openStore(await filled());
  expect(await checkIntegrity(store)).toEqual([]);
  await store.close();
});

test('links that point nowhere and sources without a text are found', async () => {
  const file = await filled();
  const hands = new Database(file);
  hands.pragma('foreign_keys = OFF');
  hands.exec('update revision set current = 0 where key = 1; delete from revision where key = 2');
  hands.close();
  const store = await openStore(file);
  const codes = (await checkIntegrity(store)).map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(['links', 'current']));
  await store.close();
});

test('a folder is no database', async () => {
  await expect(openStore(temporaryFolder())).rejects.toMatchObject({ code: 'cannot-open' });
});

test('a folder that cannot be made is named', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), 'x');
  const file = join(folder, 'file', 'hearsay.sqlite');
  await expect(openStore(file)).rejects.toMatchObject({
    code: 'cannot-open',
    message: expect.stringContaining(file),
  });
});

// Whoever runs as root may write everywhere.
const isRoot = process.getuid?.() === 0;

test.skipIf(isRoot)('a folder without write permission says so', async () => {
  const folder = join(temporaryFolder(), 'closed');
  mkdirSync(folder);
  chmodSync(folder, 0o500);
  await expect(openStore(join(folder, 'hearsay.sqlite'))).rejects.toMatchObject({ code: 'cannot-open' });
});

test('a database that may only be read says so when it is written to, and keeps what it has', async () => {
  const store = await temporaryStore();
  await keepReading(store, readNumbered(1));
  await sql`pragma query_only = 1`.execute(store.db);
  await expect(keepReading(store, readNumbered(2))).rejects.toMatchObject({ code: 'read-only' });
  expect(await listReadings(store)).toEqual([readNumbered(1)]);
});

/** Numbers as random as this needs, the same in every run (Numerical Recipes' generator). */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

test('flipped bits are found, or change nothing that is read', async () => {
  const bytes = readFileSync(await filled());
  const file = join(temporaryFolder(), 'flipped.sqlite');
  const kept = Array.from({ length: SOURCES }, (_, i) => readNumbered(i));
  const next = numbers(42);
  for (let round = 0; round < 12; round++) {
    const flipped = Buffer.from(bytes);
    for (let bit = 0; bit < 8; bit++) {
      const at = next.next().value % bytes.length;
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (next.next().value >>> 29));
    }
    rmSync(`${file}-wal`, { force: true });
    rmSync(`${file}-shm`, { force: true });
    writeFileSync(file, flipped);
    expect(await unseen(file, kept)).toBe(false);
  }
});

/** True where a database differs from what was kept and nothing says so. */
async function unseen(file: string, kept: readonly StoredReading[]): Promise<boolean> {
  let store: Store | null = null;
  try {
    store = await openStore(file);
    if ((await checkIntegrity(store)).length > 0) return false;
    return JSON.stringify(await listReadings(store)) !== JSON.stringify(kept);
  } catch (error) {
    if (error instanceof StoreError) return false;
    throw error;
  } finally {
    await store?.close();
  }
}
