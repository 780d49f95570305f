import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { add } from '../../src/pipeline/add.ts';
import { compareNew } from '../../src/pipeline/check.ts';
import { openStore } from '../../src/store/store.ts';
import { newSchema } from '../support/database.ts';
import { NOW } from '../store/made-up.ts';
import { Statements } from '../store/statements.ts';
import { writeStories } from './many-stories.ts';

/**
 * What lies with what, and by which columns a statement finds its machine (`src/decisions/0008-sharding.md`). A revision lies
 * with its source; the column that will say so is not there yet, so that its own key stands for it.
 */
const PLACES: Readonly<Record<string, { readonly lies: string; readonly by: readonly string[] }>> = {
  source: { lies: 'source', by: ['key', 'id'] },
  revision: { lies: 'source', by: ['source', 'key', 'id'] },
  reading: { lies: 'source', by: ['revision'] },
  reading_pack: { lies: 'source', by: ['revision'] },
  original: { lies: 'original', by: ['hash'] },
  pending: { lies: 'source', by: ['source'] },
  unworked: { lies: 'source', by: ['source'] },
  article: { lies: 'source', by: ['source'] },
  article_sketch: { lies: 'source', by: ['source'] },
  article_link: { lies: 'source', by: ['source'] },
  article_copy: { lies: 'source', by: ['source'] },
  posting: { lies: 'term', by: ['term'] },
  compared_pair: { lies: 'pair', by: ['left', 'right'] },
  finding: { lies: 'finding', by: ['fingerprint'] },
  finding_side: { lies: 'side', by: ['source'] },
  event: { lies: 'event', by: ['key'] },
  event_claim: { lies: 'place', by: ['source'] },
};
/** On the machine that everything is asked through. */
const COORDINATOR: ReadonlySet<string> = new Set(['log', 'check_run', 'touched', 'answer']);

/** What is asked of all machines, or of two kinds of rows at once, and what becomes of it. */
const KNOWN: readonly (readonly [string, RegExp])[] = [
  ['counts of what there is: each machine counts its own', /^select count\(\*\) as "count" from "\w+"/u],
  [
    'what waits, and what an older version has read: rows are there only meanwhile',
    /from "pending" where "step" = \? order by|from "unworked" (?:where .*order by "source"|limit)|"reading"."stages" [<>] \?/u,
  ],
  ['a file that is read again: by its path, which wants a table of its own', /"(?:source"\.")?path" = \?/u],
  ['keys of findings and events come from whoever writes alone', /^select max\("key"\)/u],
  [
    'findings by key, where whoever writes alone has their fingerprints',
    /^(?:update|delete from) "finding" .*where "key" in \(\?\)$/u,
  ],
  [
    'places of findings and events lie by source, the rest does not: two questions instead of a join',
    /inner join "(?:finding|event)" on/u,
  ],
];

function tablesOf(statement: string): readonly string[] {
  return [...statement.matchAll(/(?:from|join|into|update) "(\w+)"/gu)].flatMap(([, table]) => table ?? []);
}

/** Null where each of its tables is found by one key, or lies with one that is; else what is wrong. */
function astray(statement: string): string | null {
  const tables = tablesOf(statement).filter((table) => !COORDINATOR.has(table));
  if (tables.length === 0) return null;
  const unknown = tables.find((table) => !(table in PLACES));
  if (unknown !== undefined) return `nobody has said where ${unknown} lies`;
  if (new Set(tables.map((table) => PLACES[table]?.lies)).size > 1) return 'joins what does not lie together';
  const [first = ''] = tables;
  if (statement.startsWith('insert')) {
    const columns = /\(([^)]*)\)/u.exec(statement)?.[1] ?? '';
    // A source or a revision gets its key where it is put.
    const keyed = PLACES[first]?.by.some((column) => columns.includes(`"${column}"`));
    return keyed ? null : 'a row without its key';
  }
  // Each part of a union is a question of its own.
  const parts = statement.split(' union all ');
  return parts.every((part) => tablesOf(part).some((table) => isPinned(part, table))) ? null : 'no key';
}

function isPinned(part: string, table: string): boolean {
  const where = part.slice(part.indexOf(' where '));
  return (PLACES[table]?.by ?? []).some((column) =>
    new RegExp(`(?:[( ]|"${table}"\\.)"${column}" (?:= \\?|in \\(\\?\\))`, 'u').test(where),
  );
}

test('what adding and checking send asks one machine each, but for what is written down', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hearsay-shards-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeStories(folder, 3);
  const store = await openStore(await newSchema());
  onTestFinished(() => store.close());
  const statements = new Statements();
  const heard = { ...store, db: store.db.withPlugin(statements) };
  const request = { paths: [folder], options: {}, workingFolder: folder, now: NOW, hands: 1 };
  await add(heard, request);
  await compareNew(heard, NOW);
  // And one that has changed since.
  const [edited = ''] = readdirSync(folder).filter((name) => name.endsWith('.txt') || name.endsWith('.md'));
  appendFileSync(
    path.join(folder, edited),
    '\n\nOfficials said on Monday that two more people had been hurt.\n',
  );
  await add(heard, request);
  await compareNew(heard, NOW);
  const sent = [...statements.all].filter((statement) =>
    tablesOf(statement).some((table) => table in PLACES),
  );
  expect(sent.length).toBeGreaterThan(40);
  const wrong = sent.flatMap((statement) => {
    const why = astray(statement);
    return why === null ? [] : [{ statement, why }];
  });
  expect(wrong.filter(({ statement }) => !KNOWN.some(([, shape]) => shape.test(statement)))).toEqual([]);
  // What is written down is still so.
  for (const [, shape] of KNOWN) expect(wrong.some(({ statement }) => shape.test(statement))).toBe(true);
});

test.each([
  ['select * from "article" where "source" in (?)', null],
  ['select * from "article" where "claims" = ?', 'no key'],
  [
    'select "key" from "revision" inner join "source" on "source"."key" = "revision"."source" where "source"."id" = ?',
    null,
  ],
  [
    'select * from "article" inner join "posting" on "posting"."source" = "article"."source" where "article"."source" = ?',
    'joins what does not lie together',
  ],
  ['insert into "posting" ("term", "day", "source") values (?)', null],
  ['insert into "posting" ("day", "source") values (?)', 'a row without its key'],
  ['select 1 from "posting" where "term" in (?) union all select 1 from "posting" where "day" = ?', 'no key'],
  ['select * from "log" where "seq" > ?', null],
  ['delete from "heap" where "source" = ?', 'nobody has said where heap lies'],
])('%s: %s', (statement, why) => {
  expect(astray(statement)).toBe(why);
});
