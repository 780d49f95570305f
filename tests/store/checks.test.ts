import { expect, test } from 'vitest';
import { endCheck, isTouched, lastChanges, lastCheck, lastCheckedWith } from '../../src/store/checks.ts';
import { findingsNow, type TouchedFinding, touchedFindings, touchedSources } from '../../src/store/checks.ts';
import { listEvents, replaceEvents } from '../../src/store/events.ts';
import { countFindings, findFindings, listFindings } from '../../src/store/findings.ts';
import { inTransaction } from '../../src/store/in-transaction.ts';
import { checkIntegrity } from '../../src/store/integrity.ts';
import { type PlacedFinding, replaceFindings } from '../../src/store/kept-findings.ts';
import { clearPending, countPending, forgetLinks, pendingSources } from '../../src/store/pending.ts';
import { keepReading, readingsOf } from '../../src/store/readings.ts';
import { removeSource } from '../../src/store/sources.ts';
import type { Store } from '../../src/store/store.ts';
import type { Event } from '../../src/model/event.ts';
import type { Finding } from '../../src/model/finding.ts';
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

const A = sourceAt('sources/a.txt', 'Twelve people were hurt. The road is closed.');
const B = sourceAt('sources/b.txt', 'Seventeen people were hurt. The road is open.');
const C = sourceAt('sources/c.txt', 'Rain is expected.');
const [hurtA, roadA] = readingOf(A).claims;
const [hurtB, roadB] = readingOf(B).claims;
const [rainC] = readingOf(C).claims;
const HURT = findingOf(hurtA!, hurtB!);
const ROAD = findingOf(roadA!, roadB!, { kind: 'opposite', detector: 'opposite', tier: 'possible' });
const RAIN = findingOf(roadA!, rainC!, { relation: 'note', kind: 'unattributed', detector: 'unattributed' });
const KEYS = new Map([
  [A.id, 1],
  [B.id, 2],
  [C.id, 3],
]);
const RANKS = new Map([
  [HURT, '1'],
  [ROAD, '2'],
  [RAIN, '3'],
]);

/** A store whose sources have the keys 1, 2 and 3. */
async function storeWithAll(): Promise<Store> {
  const store = await temporaryStore();
  for (const source of [A, B, C])
    await keepReading(store, { source, reading: readingOf(source), stages: STAGES });
  return store;
}

function placed(finding: Finding, rank = RANKS.get(finding) ?? '9'): PlacedFinding {
  const claims = [hurtA!, roadA!, hurtB!, roadB!, rainC!];
  const nodes = finding.sides.map(({ claimId, sourceId }) => ({
    source: KEYS.get(sourceId) ?? 0,
    at: claims.find(({ id }) => id === claimId)?.seq ?? 0,
  }));
  return { finding, rank, nodes };
}

const keep = (store: Store, ...findings: readonly Finding[]) =>
  replaceFindings(
    store,
    findings.map((finding) => ({
      bundle: finding.kind,
      nodes: placed(finding).nodes,
      findings: [placed(finding)],
    })),
  );

const placedEvent = (event: Event, ...places: readonly (readonly [source: number, seq: number])[]) => ({
  event,
  places: places.map(([source, seq]) => ({ source, seq })),
});

const WITH = { stages: CHECK_STAGES, corrections: '', unreadable: [] };
const NO_CHANGES = {
  first: true,
  appeared: [],
  changed: [],
  gone: [],
  unchanged: 0,
  sources: { added: [], edited: [], removed: [], unchanged: 3 },
};
const end = (store: Store) => endCheck(store, WITH, NO_CHANGES, NOW);

test('before the first check there is none, and everything is pending', async () => {
  const store = await storeWithAll();
  expect(await lastCheck(store)).toBe(null);
  expect(await lastChanges(store)).toBe(null);
  expect(await lastCheckedWith(store)).toBe(null);
  expect(await listFindings(store)).toEqual([]);
  expect(await pendingSources(store, 'link', 2)).toEqual([1, 2]);
  expect(await countPending(store)).toBe(3);
});

test('a check comes back as it was', async () => {
  const store = await storeWithAll();
  await keep(store, HURT, ROAD);
  const unreadable = [{ code: 'missing', path: 'sources/x.txt', message: 'There is no such file.' }];
  const changes = { ...NO_CHANGES, appeared: [HURT.fingerprint], unchanged: 1 };
  await endCheck(store, { ...WITH, unreadable }, changes, NOW);
  expect(await lastCheck(store)).toEqual({
    checkedAt: NOW,
    stages: CHECK_STAGES,
    events: [],
    findings: [HURT, ROAD],
    notCompared: [],
    unreadable,
    changes,
  });
  expect(await lastCheckedWith(store)).toEqual({ ...WITH, unreadable });
  expect(await isTouched(store)).toBe(false);
});

test('findings replace those of their bundle that rest on the same claims, and no others', async () => {
  const store = await storeWithAll();
  await keep(store, HURT, ROAD, RAIN);
  const again = { ...HURT, message: 'One says 12, the other 18.' };
  const { nodes } = placed(HURT);
  await replaceFindings(store, [
    { bundle: 'quantity', nodes, findings: [placed(again, '1')] },
    { bundle: 'opposite', nodes, findings: [] },
  ]);
  expect(await listFindings(store)).toEqual([again, ROAD, RAIN]);
});

test('one disagreement found in two places is told once: the first by rank, whatever the order they came in', async () => {
  const weaker = { ...HURT, score: 0.5 };
  const at = (source: number) => [{ source, at: 0 }];
  const both = [
    { bundle: 'x', nodes: at(1), findings: [{ finding: weaker, rank: '7', nodes: at(1) }] },
    { bundle: 'x', nodes: at(2), findings: [{ finding: HURT, rank: '1', nodes: at(2) }] },
  ];
  for (const order of [both, [...both].reverse()]) {
    const store = await storeWithAll();
    for (const one of order) await replaceFindings(store, [one]);
    expect(await listFindings(store)).toEqual([HURT]);
    expect(await countFindings(store)).toBe(1);
    await replaceFindings(store, [{ bundle: 'x', nodes: at(2), findings: [] }]);
    expect(await listFindings(store)).toEqual([weaker]);
  }
});

test('what findings were when the last check ended is remembered, once', async () => {
  const store = await storeWithAll();
  await keep(store, HURT, ROAD);
  await end(store);
  const again = { ...HURT, message: 'One says 12, the other 18.' };
  await replaceFindings(store, [
    { bundle: 'quantity', nodes: placed(HURT).nodes, findings: [] },
    { bundle: 'opposite', nodes: placed(ROAD).nodes, findings: [placed(ROAD)] },
  ]);
  await replaceFindings(store, [
    { bundle: 'quantity', nodes: placed(HURT).nodes, findings: [placed(again, '1')] },
  ]);
  await keep(store, RAIN);
  const found = await allTouched(store);
  expect(found).toHaveLength(2);
  expect(found).toEqual(
    expect.arrayContaining([
      { fingerprint: HURT.fingerprint, before: HURT, isNow: true },
      { fingerprint: RAIN.fingerprint, before: null, isNow: true },
    ]),
  );
  const now = await findingsNow(
    store,
    found.map(({ fingerprint }) => fingerprint),
  );
  expect(now).toHaveLength(2);
  expect(now).toEqual(expect.arrayContaining([again, RAIN]));
});

async function allTouched(store: Store): Promise<readonly TouchedFinding[]> {
  const found: TouchedFinding[] = [];
  for await (const one of touchedFindings(store)) found.push(one);
  return found;
}

const EDITED = sourceAt('sources/c.txt', 'Snow is expected.');
test.each([
  [
    'a changed text',
    (store: Store) => keepReading(store, { source: EDITED, reading: readingOf(EDITED), stages: STAGES }),
    { id: C.id, before: C.revision.id, now: EDITED.revision.id },
  ],
  [
    'a re-read text',
    (store: Store) => keepReading(store, { source: C, reading: readingOf(C), stages: { claim: 9 } }),
    { id: C.id, before: C.revision.id, now: C.revision.id },
  ],
  [
    'a removed source',
    (store: Store) => removeSource(store, C.id),
    { id: C.id, before: C.revision.id, now: null },
  ],
])('%s asks for a new check', async (_what, change, touched) => {
  const store = await storeWithAll();
  await clearPending(store, [1, 2, 3]);
  await end(store);
  expect(await isTouched(store)).toBe(false);
  await change(store);
  expect(await isTouched(store)).toBe(true);
  expect(await touchedSources(store)).toEqual([touched]);
});

test('forgetting links makes everything pending, and remembers the findings', async () => {
  const store = await storeWithAll();
  await keep(store, HURT);
  await clearPending(store, [1, 2, 3]);
  await end(store);
  await inTransaction(store, forgetLinks);
  expect(await countPending(store)).toBe(3);
  expect(await listFindings(store)).toEqual([]);
  expect(await allTouched(store)).toEqual([{ fingerprint: HURT.fingerprint, before: HURT, isNow: false }]);
});

test('removing a source takes its claims and findings, and those it was told with stay', async () => {
  const store = await storeWithAll();
  await keep(store, HURT, ROAD, RAIN);
  await replaceEvents(
    store,
    [],
    [
      placedEvent(eventOf('people hurt', [hurtA!, hurtB!]), [1, 0], [2, 0]),
      placedEvent(eventOf('rain', [rainC!]), [3, 0]),
    ],
  );
  await removeSource(store, B.id);
  expect(await listFindings(store)).toEqual([RAIN]);
  expect((await listEvents(store)).map(({ label, claimIds }) => [label, claimIds])).toEqual(
    expect.arrayContaining([
      ['people hurt', [hurtA!.id]],
      ['rain', [rainC!.id]],
    ]),
  );
  await removeSource(store, C.id);
  expect((await listEvents(store)).map(({ label }) => label)).toEqual(['people hurt']);
  expect(await checkIntegrity(store)).toEqual([]);
});

test('events replace those of the same claims, and the most told come first', async () => {
  const store = await storeWithAll();
  const alone = eventOf('rain', [rainC!]);
  const shared = eventOf('people hurt', [hurtA!, hurtB!]);
  await replaceEvents(store, [], [placedEvent(alone, [3, 0]), placedEvent(eventOf('old', [hurtA!]), [1, 0])]);
  await replaceEvents(store, [{ source: 1, seq: 0 }], [placedEvent(shared, [1, 0], [2, 0])]);
  expect(await listEvents(store)).toEqual([shared, alone]);
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
  const store = await storeWithAll();
  await keep(store, HURT, ROAD, RAIN);
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
  const store = await storeWithAll();
  await keep(store, HURT, ROAD);
  expect(await findFindings(store, words)).toEqual(expected);
});

test('readings come by the keys of their sources', async () => {
  const store = await storeWithAll();
  const found = await readingsOf(store, [2, 9]);
  expect([...found.keys()]).toEqual([2]);
  expect(found.get(2)).toMatchObject({ source: B, reading: readingOf(B) });
});
