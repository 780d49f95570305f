import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  CompiledQuery,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RootOperationNode,
  SqliteQueryCompiler,
  type UnknownRow,
} from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { add } from '../../src/pipeline/add.ts';
import { compareNew } from '../../src/pipeline/check.ts';
import { remove } from '../../src/pipeline/remove.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { NOW } from '../store/made-up.ts';
import { writeStories } from './many-stories.ts';

/** Keeps the first of every statement sent through it, with its values; and how many there are, lists of every length counted. */
class Asked implements KyselyPlugin {
  readonly all = new Map<string, CompiledQuery>();
  readonly letters = new Set<string>();

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    const query = new SqliteQueryCompiler().compileQuery(node, queryId);
    const shape = query.sql.replace(/\((?:\?, )*\?\)(?:, \((?:\?, )*\?\))*/gu, '(?)');
    this.letters.add(query.sql);
    if (!this.all.has(shape)) this.all.set(shape, query);
    return node;
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result;
  }
}

/** Tables with rows for every article there is. What waits to be done, and what changed since the last check, are not. */
const GROWING =
  'source|revision|reading|reading_pack|original|article|article_sketch|article_link|article_copy|posting|compared_pair|event|event_claim|finding|finding_side';
/** Through all rows of one, or through all that are shown or current. */
const THROUGH_ALL = [
  new RegExp(`^SCAN (?:${GROWING})\\b`, 'u'),
  /^SEARCH \w+ USING (?:COVERING )?INDEX \w+ \((?:shown|current)=\?\)$/u,
];
/** Counting is quick: an index holds eight bytes a row. Which files there are to begin with is asked once. */
const ALLOWED = /^select count\(\*\) as "count" from "(?:source|finding)"|^select max\("key"\)/u;

/** How SQLite would go about a statement, a line a step. */
async function planOf({ db }: Store, { sql, parameters }: CompiledQuery): Promise<readonly string[]> {
  const explained = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
  const { rows } = await db.executeQuery<{ readonly detail: string }>(explained);
  return rows.map(({ detail }) => detail);
}

test('adding, checking and removing one source of many goes through no table from end to end', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-plans-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const store = await openStore(':memory:');
  onTestFinished(() => store.close());
  const asked = new Asked();
  const heard = { ...store, db: store.db.withPlugin(asked) };
  const request = { options: {}, workingFolder: folder, now: NOW, hands: 1 };
  for (const stories of [2, 3]) {
    writeStories(folder, stories);
    await add(heard, { ...request, paths: [folder] });
    await compareNew(heard, NOW, { hands: 1 });
  }
  const before = asked.all.size;
  await remove(heard, '000-1.md');
  await compareNew(heard, NOW, { hands: 1 });
  expect(asked.all.size).toBeGreaterThan(before);
  const slow: string[] = [];
  for (const [shape, query] of asked.all) {
    // A person names the source they remove by its file, its address or the beginning of its id.
    if (ALLOWED.test(shape) || /where "revision"."current" = \?$/u.test(shape)) continue;
    for (const step of await planOf(store, query))
      if (THROUGH_ALL.some((through) => through.test(step))) slow.push(`${step}: ${shape}`);
  }
  expect(asked.all.size).toBeGreaterThan(60);
  expect(slow).toEqual([]);
});

test('more articles are no more statements: each is prepared once and kept', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-statements-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const store = await openStore(':memory:');
  onTestFinished(() => store.close());
  const asked = new Asked();
  const heard = { ...store, db: store.db.withPlugin(asked) };
  const sent: number[] = [];
  for (const stories of [4, 8, 12, 16]) {
    writeStories(folder, stories);
    await add(heard, { options: {}, workingFolder: folder, now: NOW, hands: 1, paths: [folder] });
    await compareNew(heard, NOW, { hands: 1 });
    sent.push(asked.letters.size);
  }
  expect(sent.at(-1)).toBeLessThan(300);
  expect(sent[3]! - sent[2]!).toBeLessThan(15);
});
