import { expect, test } from 'vitest';
import type { LogDraft } from '../../src/model/log.ts';
import { type CheckResult, isChecked, keepCheck, lastCheck } from '../../src/store/checks.ts';
import { appendToLog, listLog } from '../../src/store/log.ts';
import { listEvents } from '../../src/store/events.ts';
import { findFindings, listFindings } from '../../src/store/findings.ts';
import { checkIntegrity } from '../../src/store/integrity.ts';
import { keepReading, listReadings } from '../../src/store/readings.ts';
import { removeSource } from '../../src/store/sources.ts';
import type { Store } from '../../src/store/store.ts';
import {
  CHECK_STAGES,
  eventOf,
  findingOf,
  NOW,
  readingOf,
  sourceAt,
  STAGES,
  temporaryStore,
} from './made-up.ts';
import { rowsOf } from './rows.ts';

const A = sourceAt('sources/a.txt', 'Twelve people were hurt. The road is closed.');
const B = sourceAt('sources/b.txt', 'Seventeen people were hurt. The road is open.');
const C = sourceAt('sources/c.txt', 'Rain is expected.');
const [hurtA, roadA] = readingOf(A).claims;
const [hurtB, roadB] = readingOf(B).claims;
const [rainC] = readingOf(C).claims;
const HURT = findingOf(hurtA!, hurtB!);
const ROAD = findingOf(roadA!, roadB!, { kind: 'opposite', detector: 'opposite', tier: 'possible' });
const RAIN = findingOf(roadA!, rainC!, { relation: 'note', kind: 'unattributed', detector: 'unattributed' });
const LATER = '2026-05-05T08:00:00.000Z';

const result = (over: Partial<CheckResult> = {}): CheckResult => ({
  stages: CHECK_STAGES,
  events: [
    eventOf('people hurt', [hurtA!, hurtB!]),
    eventOf('road', [roadA!, roadB!]),
    eventOf('rain', [rainC!]),
  ],
  findings: [HURT, ROAD],
  notCompared: [{ what: 'article 3', why: 'it is in French', count: 1 }],
  unreadable: [{ code: 'missing', path: 'sources/x.txt', message: 'There is no such file.' }],
  ...over,
});

async function storeWith(...sources: readonly (typeof A)[]): Promise<Store> {
  const store = await temporaryStore();
  for (const source of sources)
    await keepReading(store, { source, reading: readingOf(source), stages: STAGES });
  return store;
}

test('before the first check there is none', async () => {
  const store = await storeWith(A, B, C);
  expect(await lastCheck(store)).toBe(null);
  expect(await isChecked(store, CHECK_STAGES)).toBe(false);
  expect(await listFindings(store)).toEqual([]);
});

test('a check comes back as it was', async () => {
  const store = await storeWith(A, B, C);
  const changes = await keepCheck(store, result(), NOW);
  expect(changes).toEqual({
    first: true,
    appeared: [HURT.fingerprint, ROAD.fingerprint].sort(),
    changed: [],
    gone: [],
    unchanged: 0,
    sources: { added: [A.id, B.id, C.id].sort(), edited: [], removed: [], unchanged: 0 },
  });
  expect(await lastCheck(store)).toEqual({ ...result(), checkedAt: NOW, changes });
  expect(await isChecked(store, CHECK_STAGES, result().unreadable)).toBe(true);
});

test('the same check again writes nothing and changes what it changed before', async () => {
  const store = await storeWith(A, B, C);
  const changes = await keepCheck(store, result(), NOW);
  const before = await rowsOf(store);
  expect(await keepCheck(store, result(), LATER)).toEqual(changes);
  expect(await rowsOf(store)).toEqual(before);
});

test('the next check says what appeared and what is gone', async () => {
  const store = await storeWith(A, B, C);
  await keepCheck(store, result(), NOW);
  const changes = await keepCheck(store, result({ findings: [RAIN, HURT] }), LATER);
  expect(changes).toEqual({
    first: false,
    appeared: [RAIN.fingerprint],
    changed: [],
    gone: [ROAD.fingerprint],
    unchanged: 1,
    sources: { added: [], edited: [], removed: [], unchanged: 3 },
  });
  expect(await listFindings(store)).toEqual([RAIN, HURT]);
});

test('a finding that is known under another fingerprint is changed, neither new nor gone', async () => {
  const store = await storeWith(A, B, C);
  await keepCheck(store, result({ findings: [HURT, RAIN] }), NOW);
  const same = () => new Map([[HURT.fingerprint, ROAD.fingerprint]]);
  const changes = await keepCheck(store, result({ findings: [ROAD, RAIN] }), LATER, same);
  expect(changes).toMatchObject({ appeared: [], changed: [ROAD.fingerprint], gone: [], unchanged: 1 });
});

test('a check tells which sources are new, edited, removed and unchanged', async () => {
  const store = await storeWith(A, B);
  await keepCheck(store, result({ events: [] }), NOW);
  const edited = sourceAt('sources/b.txt', 'Eighteen people were hurt. The road is open.');
  for (const source of [C, edited])
    await keepReading(store, { source, reading: readingOf(source), stages: STAGES });
  await removeSource(store, A.id);
  const { sources } = await keepCheck(store, result({ events: [], findings: [] }), LATER);
  expect(sources).toEqual({ added: [C.id], edited: [B.id], removed: [A.id], unchanged: 0 });
});

test('other corrections ask for a new check, none at all for none', async () => {
  const store = await storeWith(A, B, C);
  await keepCheck(store, result(), NOW);
  const { unreadable } = result();
  expect(await isChecked(store, CHECK_STAGES, unreadable, 'one')).toBe(false);
  await keepCheck(store, result({ corrections: 'one' }), LATER);
  expect(await isChecked(store, CHECK_STAGES, unreadable, 'one')).toBe(true);
  expect(await isChecked(store, CHECK_STAGES, unreadable)).toBe(false);
});

test('one disagreement found in two places counts once', async () => {
  const store = await storeWith(A, B, C);
  const again = { ...HURT, score: 0.5 };
  const changes = await keepCheck(store, result({ findings: [HURT, again] }), NOW);
  expect(changes.appeared).toEqual([HURT.fingerprint]);
  expect(await listFindings(store)).toEqual([HURT, again]);
});

const EDITED = sourceAt('sources/c.txt', 'Snow is expected.');
test.each([
  [
    'a changed text',
    (store: Store) => keepReading(store, { source: EDITED, reading: readingOf(EDITED), stages: STAGES }),
  ],
  [
    'a re-read text',
    (store: Store) => keepReading(store, { source: A, reading: readingOf(A), stages: { claim: 9 } }),
  ],
  ['a removed source', (store: Store) => removeSource(store, C.id)],
])('%s asks for a new check', async (_what, change) => {
  const store = await storeWith(A, B, C);
  await keepCheck(store, result(), NOW);
  await change(store);
  expect(await isChecked(store, CHECK_STAGES, result().unreadable)).toBe(false);
});

test('other files that could not be read ask for a new check', async () => {
  const store = await storeWith(A, B, C);
  await keepCheck(store, result(), NOW);
  expect(await isChecked(store, CHECK_STAGES)).toBe(false);
  const changes = await keepCheck(store, result({ unreadable: [] }), LATER);
  expect([changes.first, changes.appeared, changes.gone, changes.unchanged]).toEqual([false, [], [], 2]);
  expect(await isChecked(store, CHECK_STAGES)).toBe(true);
});

test('sources added in another order give the same records and the same check', async () => {
  const finished = async (...sources: readonly (typeof A)[]) => {
    const store = await storeWith(...sources);
    await keepCheck(store, result(), NOW);
    return [await listReadings(store), await lastCheck(store)];
  };
  expect(await finished(C, A, B)).toEqual(await finished(A, B, C));
});

test('a raised stage version asks for a new check, a decision does not', async () => {
  const store = await storeWith(A, B, C);
  await keepCheck(store, result(), NOW);
  expect(await isChecked(store, { ...CHECK_STAGES, compare: 2 }, result().unreadable)).toBe(false);
  await appendToLog(store, [decisionOn(HURT.fingerprint)]);
  expect(await isChecked(store, CHECK_STAGES, result().unreadable)).toBe(true);
});

const decisionOn = (fingerprint: typeof HURT.fingerprint): LogDraft => ({
  act: {
    kind: 'decision',
    fingerprint,
    verdict: 'dismiss',
    message: HURT.message,
    relation: 'conflict',
    findingKind: 'quantity',
    evidence: [],
  },
  reason: 'another count',
  reviewer: 'Ada',
  at: NOW,
  evidenceHash: 'hash',
  batch: null,
});

test('removing a source takes its claims and findings, and keeps decisions and the record of the check', async () => {
  const store = await storeWith(A, B, C);
  await keepCheck(store, result({ findings: [HURT, ROAD, RAIN] }), NOW);
  await appendToLog(store, [decisionOn(HURT.fingerprint)]);
  await removeSource(store, B.id);
  expect(await listFindings(store)).toEqual([RAIN]);
  expect((await listEvents(store)).map(({ label, claimIds }) => [label, claimIds])).toEqual([
    ['people hurt', [hurtA!.id]],
    ['road', [roadA!.id]],
    ['rain', [rainC!.id]],
  ]);
  await removeSource(store, C.id);
  expect((await listEvents(store)).map(({ label }) => label)).toEqual(['people hurt', 'road']);
  expect(await listLog(store)).toMatchObject([{ seq: 1, ...decisionOn(HURT.fingerprint) }]);
  expect((await lastCheck(store))?.changes.first).toBe(true);
  expect(await checkIntegrity(store)).toEqual([]);
});

test.each([
  [{}, [HURT, ROAD, RAIN]],
  [{ relation: 'conflict' }, [HURT, ROAD]],
  [{ kind: 'opposite' }, [ROAD]],
  [{ tier: 'possible' }, [ROAD]],
  [{ source: C.id }, [RAIN]],
  [{ relation: 'conflict', source: C.id }, []],
  [{ relation: 'duplicate' }, []],
] as const)('findings with %o', async (filter, expected) => {
  const store = await storeWith(A, B, C);
  await keepCheck(store, result({ findings: [HURT, ROAD, RAIN] }), NOW);
  expect(await listFindings(store, filter)).toEqual(expected);
});

test.each([
  [HURT.id, [HURT]],
  [HURT.fingerprint, [HURT]],
  [HURT.id.slice(0, 6), [HURT]],
  ['F-', [HURT, ROAD]],
  ['', []],
  ['F-zzz', []],
])('findings called %j', async (words, expected) => {
  const store = await storeWith(A, B, C);
  await keepCheck(store, result(), NOW);
  expect(await findFindings(store, words)).toEqual(expected);
});

test('a finding about a source that is not there is refused, and the check before stays', async () => {
  const store = await storeWith(A, B);
  await keepCheck(store, result({ events: [] }), NOW);
  const before = await rowsOf(store);
  await expect(keepCheck(store, result({ findings: [RAIN] }), LATER)).rejects.toMatchObject({
    code: 'invalid-record',
  });
  expect(await rowsOf(store)).toEqual(before);
});

test('hundreds of findings and events keep their order', async () => {
  const store = await storeWith(A, B, C);
  const findings = Array.from({ length: 950 }, (_, i) => findingOf(hurtA!, hurtB!, { detector: `d${i}` }));
  const events = Array.from({ length: 450 }, (_, i) => eventOf(`event ${i}`, [hurtA!, hurtB!, rainC!]));
  await keepCheck(store, result({ findings, events }), NOW);
  expect(await listFindings(store)).toEqual(findings);
  expect(await listEvents(store)).toEqual(events);
});
