import type { KyselyPlugin } from 'kysely';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrateTo, NEWEST_SCHEMA } from '../../src/store/migrate.ts';
import { openStore, type Store } from '../../src/store/store.ts';

/** Lets so many statements through, and fails at the next. */
class Stop implements KyselyPlugin {
  left: number;
  constructor(left: number) {
    this.left = left;
  }
  transformQuery({ node }: Parameters<KyselyPlugin['transformQuery']>[0]) {
    if (this.left-- === 0) throw new Error('stopped here');
    return node;
  }
  async transformResult({ result }: Parameters<KyselyPlugin['transformResult']>[0]) {
    return result;
  }
}

async function everything({ db, dialect }: Store): Promise<string> {
  const { rows } = await sql`select type, name, sql from sqlite_schema order by name`.execute(db);
  return JSON.stringify([await dialect.schemaVersion(db), rows]);
}

test('a step to a newer or older schema that fails at any statement leaves the database as it was', async () => {
  const store = await openStore(':memory:');
  let stops = 0;
  for (const [from, to] of [...Array(NEWEST_SCHEMA).keys()].flatMap((version) => [
    [version, version + 1],
    [version + 1, version],
  ])) {
    if (from === undefined || to === undefined) continue;
    await migrateTo(store, from);
    const before = await everything(store);
    for (let statements = 0; ; statements++) {
      const stop = new Stop(statements);
      const failed = await migrateTo({ ...store, db: store.db.withPlugin(stop) }, to).then(
        () => false,
        () => true,
      );
      if (!failed) break;
      stops++;
      expect(await everything(store)).toBe(before);
    }
    expect(await store.dialect.schemaVersion(store.db)).toBe(to);
  }
  expect(stops).toBeGreaterThan(NEWEST_SCHEMA * 2);
  await store.close();
});
