import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { type EntryId, fingerprintOf } from '../../src/model/ids.ts';
import type { LogDraft, LogEntry } from '../../src/model/log.ts';
import { checkIntegrity } from '../../src/store/integrity.ts';
import {
  appendToLog,
  firstBrokenEntry,
  type ForeignEntry,
  idOfEntry,
  listLog,
  mergeIntoLog,
} from '../../src/store/log.ts';
import { migrateTo, NEWEST_SCHEMA } from '../../src/store/migrate.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { gone, startChild } from './children/child.ts';
import { temporaryStore } from './made-up.ts';
import { emptyDatabase } from '../support/database.ts';

const decision = (over: Partial<LogDraft> = {}, words = ['a', 'b']): LogDraft => ({
  act: {
    kind: 'decision',
    fingerprint: fingerprintOf('quantity', words),
    verdict: 'dismiss',
    message: 'One says 12, the other 17.',
    relation: 'conflict',
    findingKind: 'quantity',
    evidence: [],
  },
  reason: 'two counts on two days; “so it goes” 🙂',
  reviewer: 'Ada',
  at: '2026-05-04T12:00:00.000Z',
  evidenceHash: 'hash',
  batch: null,
  ...over,
});
const foreign = ({ id, act, reason, reviewer, at, evidenceHash, batch }: LogEntry): ForeignEntry => ({
  id,
  act,
  reason,
  reviewer,
  at,
  evidenceHash,
  batch,
});

test('entries come back in the order they were made, numbered from 1, and from a number on', async () => {
  const store = await temporaryStore();
  const [first] = await appendToLog(store, [decision()]);
  expect(first).toMatchObject({ seq: 1, ...decision() });
  const [second] = await appendToLog(store, [
    decision({ act: { kind: 'undo', takesBack: [first!.id] }, reason: '' }),
  ]);
  expect(await listLog(store)).toEqual([first, second]);
  expect(await listLog(store, 1)).toEqual([second]);
  expect(await listLog(store, 2)).toEqual([]);
});

test('two entries on one subject in one millisecond keep their order; on two subjects they keep their time', async () => {
  const store = await temporaryStore();
  const entries = await appendToLog(store, [
    decision(),
    decision({ reviewer: 'Ben' }),
    decision({}, ['c', 'd']),
  ]);
  expect(entries.map(({ at }) => at.slice(-4))).toEqual(['000Z', '001Z', '000Z']);
});

test.each(['update log set at = ?', 'delete from log where at <> ?'])(
  'the database refuses: %s',
  async (statement) => {
    const store = await temporaryStore();
    await appendToLog(store, [decision()]);
    const before = await listLog(store);
    const [start = '', end = ''] = statement.split('?');
    const change = sql`${sql.raw(start)}${'other'}${sql.raw(end)}`.execute(store.db);
    await expect(change).rejects.toMatchObject({ message: expect.stringContaining('only added') });
    expect(await listLog(store)).toEqual(before);
  },
);

/** As somebody with the file in hand would: the triggers out of the way. */
const TAMPERED: readonly (readonly [what: string, statement: string, broken: number | null])[] = [
  ['nothing', 'select 1', null],
  ['a reason put in', `update log set record = replace(record, 'Ada', 'Eve') where seq = 3`, 3],
  [
    'a reason put in, with its id',
    `update log set record = replace(record, 'Ada', 'Eve'), id = 'x' where seq = 2`,
    2,
  ],
  ['a line taken out', 'delete from log where seq = 2', 3],
  ['the first line taken out', 'delete from log where seq = 1', 2],
  [
    'two lines that changed places',
    'update log set seq = case seq when 2 then -3 when 3 then -2 end where seq in (2, 3); update log set seq = -seq where seq < 0',
    2,
  ],
];
async function withoutTriggers({ db, dialect }: Store): Promise<void> {
  if (dialect.name === 'postgres') await sql`alter table log disable trigger user`.execute(db);
  else
    for (const name of ['log_no_update', 'log_no_delete'])
      await sql`drop trigger ${sql.ref(name)}`.execute(db);
}

test.each(TAMPERED)(
  'the chain of hashes names the first broken entry: %s',
  async (_what, statement, broken) => {
    const store = await temporaryStore();
    for (const word of ['a', 'b', 'c', 'd']) await appendToLog(store, [decision({}, [word, 'x'])]);
    await withoutTriggers(store);
    for (const one of statement.split(';')) await sql.raw(one).execute(store.db);
    expect(await firstBrokenEntry(store)).toBe(broken);
    const problems = (await checkIntegrity(store)).filter(({ code }) => code === 'log');
    expect(problems.map(({ what }) => what.slice(0, 8))).toEqual(broken === null ? [] : [`entry ${broken} `]);
  },
);

test('logs that are merged hold the same entries, whichever is merged into which, and twice is once', async () => {
  const [one, two] = [await temporaryStore(), await temporaryStore()];
  await appendToLog(one, [decision(), decision({ reviewer: 'Ben' })]);
  await appendToLog(two, [decision({}, ['c', 'd'])]);
  const [ofOne, ofTwo] = [(await listLog(one)).map(foreign), (await listLog(two)).map(foreign)];
  expect(await mergeIntoLog(one, ofTwo)).toBe(1);
  expect(await mergeIntoLog(two, ofOne)).toBe(2);
  expect(await mergeIntoLog(two, [...ofOne, ...ofTwo])).toBe(0);
  const ids = async (store: typeof one) => new Set((await listLog(store)).map(({ id }) => id));
  expect(await ids(one)).toEqual(await ids(two));
  expect([await firstBrokenEntry(one), await firstBrokenEntry(two)]).toEqual([null, null]);
});

test('an entry’s id is of what it says, in whatever order its keys stand', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (reason, reviewer) => {
      const draft = decision({ reason, reviewer });
      const turned = { ...draft, act: Object.fromEntries(Object.entries(draft.act).reverse()) } as LogDraft;
      expect(idOfEntry(turned)).toBe(idOfEntry(draft));
      expect(idOfEntry(decision({ reason: `${reason}.`, reviewer }))).not.toBe(idOfEntry(draft));
    }),
    { numRuns: 50 },
  );
});

const DECIDE = new URL('./children/decide-often.ts', import.meta.url).pathname;
test('two processes that decide at once lose nothing', async () => {
  const store = await temporaryStore();
  const children = ['Ada', 'Ben'].map((name) => startChild(DECIDE, store.path, name, '40'));
  expect(await Promise.all(children.map(gone))).toEqual([0, 0]);
  const log = await listLog(store);
  for (const name of ['Ada', 'Ben']) expect(log.filter(({ reviewer }) => reviewer === name)).toHaveLength(40);
  expect(await firstBrokenEntry(store)).toBe(null);
});

test('decisions of a database from before the log are carried over, each undo with what it took back', async () => {
  const store = await openStore(await emptyDatabase());
  await migrateTo(store, 1);
  const old = [
    ['fp_1', 'confirm'],
    ['fp_1', 'dismiss'],
    ['fp_2', 'confirm'],
    ['fp_1', 'undo'],
    ['fp_3', 'undo'],
  ] as const;
  for (const [fingerprint, verdict] of old)
    await sql`insert into decision (fingerprint, verdict, reason, reviewer, decided_at, evidence_hash)
      values (${fingerprint}, ${verdict}, 'why', 'Ada', '2026-05-04T12:00:00.000Z', 'hash')`.execute(
      store.db,
    );
  await migrateTo(store, NEWEST_SCHEMA);
  const log = await listLog(store);
  expect(log.map(({ act }) => (act.kind === 'decision' ? [act.fingerprint, act.verdict] : act))).toEqual([
    ['fp_1', 'confirm'],
    ['fp_1', 'dismiss'],
    ['fp_2', 'confirm'],
    { kind: 'undo', takesBack: [log[1]?.id as EntryId] },
  ]);
  expect(await firstBrokenEntry(store)).toBe(null);
  for (const entry of log) expect(idOfEntry(entry)).toBe(entry.id);
  await store.close();
});
