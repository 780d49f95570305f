import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/model/ids.ts';
import type { Reading } from '../../src/model/run.ts';
import type { Source } from '../../src/model/source.ts';
import { compareNew } from '../../src/pipeline/check.ts';
import { readRevision } from '../../src/pipeline/read.ts';
import { READING_STAGES } from '../../src/pipeline/stages.ts';
import { lastChanges, lastCheck } from '../../src/store/checks.ts';
import { checkIntegrity } from '../../src/store/integrity.ts';
import { keepReading } from '../../src/store/readings.ts';
import { takeOut } from '../../src/pipeline/linking/leave.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { NOW, sourceAt } from '../store/made-up.ts';
import { DIALECT, emptyDatabase } from '../support/database.ts';

/** A story told by several outlets, with copies, a changed figure and an altered quotation. */
const SPILL = (litres: string, day: string, manager: string, words: string) =>
  `About ${litres} litres of rinse water escaped from the Brennick works into the River Ostrel on ${day}, the Ostrel Basin Agency said.

"${words}," ${manager}, the site manager, told reporters in Callow Lock. The weir at Callow Lock stayed open all day.

Police in Marrow Bay said nobody was hurt when the tank of the Brennick works burst.`;
const CUP = (score: string) =>
  `The Norda cup final in Lisk ended ${score} after extra time on Saturday.

Hana Orel scored twice for Tarn United before half-time, and coach Milo Varga said the team had "earned every minute".`;

const spilled = [
  SPILL(
    '12,000',
    'Monday',
    'Colin Peake',
    'We are sorry for the worry this has caused people along the river',
  ),
  SPILL(
    '120,000',
    'Monday',
    'Colin Peake',
    'We are sorry for the damage we have done to people along the river',
  ),
  SPILL(
    '12,000',
    'Tuesday',
    'Colin Peake',
    'We are sorry for the worry this has caused people along the river',
  ),
];
const TEXTS: readonly string[] = [
  ...spilled,
  // Reprints: enough of them that copies stand back behind one.
  ...Array.from({ length: 12 }, (_, i) => `${spilled[i % 2] ?? ''}\n\nReprinted by outlet ${String(i)}.`),
  CUP('3-2'),
  CUP('3-1'),
  'Le maire a dit que la route est fermée depuis lundi et que personne n’a été blessé dans la ville.',
];
const EDITED: readonly string[] = [
  SPILL('15,000', 'Monday', 'Colin Peake', 'We are sorry for the worry'),
  CUP('4-2'),
];

interface Made {
  readonly source: Source;
  readonly reading: Reading;
}

let made: readonly Made[] = [];
let edits: readonly Made[] = [];

function make(text: string, number: number): Made {
  const source = sourceAt(`sources/${String(number).padStart(2, '0')}.txt`, text, {
    outlet: { value: `Outlet ${String(number)}`, from: 'sidecar' },
    published: { value: `2025-03-0${String(1 + (number % 7))}`, from: 'sidecar' },
    language: text.startsWith('Le ') ? { value: 'fr', from: 'sidecar' } : null,
  });
  return { source, reading: readRevision(source.revision) };
}

beforeAll(() => {
  made = TEXTS.map(make);
  edits = EDITED.map((text, at) => make(text, at === 0 ? 1 : 15));
});

const keep = (store: Store, { source, reading }: Made) =>
  keepReading(store, { source, reading, stages: READING_STAGES });

/** All a check says, whatever came before it, as bytes. */
async function saidBy(store: Store): Promise<string> {
  const last = await lastCheck(store);
  if (!last) throw new Error('nothing was checked');
  const { events, findings, notCompared } = last;
  return JSON.stringify({ events, findings, notCompared }, null, 1);
}

async function atOnce(some: readonly Made[]): Promise<string> {
  const store = await openStore(await emptyDatabase());
  for (const one of some) {
    // What an edited source said before is told too.
    const before = made.find(({ source }) => source.id === one.source.id);
    if (before && before !== one) await keep(store, before);
    await keep(store, one);
  }
  await compareNew(store, NOW);
  const said = await saidBy(store);
  await store.close();
  return said;
}

test('what is found is worth comparing: conflicts, copies, and what was left out', async () => {
  const said = JSON.parse(await atOnce(made)) as {
    findings: { kind: string }[];
    notCompared: { what: string; count: number }[];
  };
  const kinds = new Set(said.findings.map(({ kind }) => kind));
  expect([...kinds]).toEqual(expect.arrayContaining(['quantity', 'quote-alteration', 'near-verbatim']));
  expect(said.notCompared.map(({ what }) => what)).toEqual(['claims of sources/17.txt', 'pairs of articles']);
});

/** Adds, removes and edits in any order, with checks in between. */
const anyOrder = fc.record({
  order: fc.shuffledSubarray([...TEXTS.keys()], { minLength: TEXTS.length }),
  checks: fc.array(fc.boolean(), { minLength: TEXTS.length, maxLength: TEXTS.length }),
  removed: fc.subarray([...TEXTS.keys()], { maxLength: 5 }),
  edited: fc.subarray([0, 1]),
});

test('one by one, with sources edited and removed, gives the bytes that all at once gives', async () => {
  await fc.assert(
    fc.asyncProperty(anyOrder, async ({ order, checks, removed, edited }) => {
      const store = await openStore(await emptyDatabase());
      for (const [step, number] of order.entries()) {
        await keep(store, made[number]!);
        if (checks[step]) await compareNew(store, NOW);
      }
      await compareNew(store, NOW);
      const all = new Map(made.map((one) => [one.source.path, one]));
      for (const number of edited) {
        const edit = edits[number]!;
        await keep(store, edit);
        all.set(edit.source.path, edit);
        if (number === 0) await compareNew(store, NOW);
      }
      for (const number of removed) {
        const { source } = made[number]!;
        await takeOut(store, source.id);
        all.delete(source.path);
      }
      await compareNew(store, NOW);
      expect(await saidBy(store)).toBe(await atOnce([...all.values()]));
      expect(await checkIntegrity(store)).toEqual([]);
      await store.close();
    }),
    { numRuns: DIALECT === 'sqlite' ? 8 : 2, seed: 4 },
  );
});

test('a check says what appeared and what is gone since the one before, and nothing new changes nothing', async () => {
  const store = await openStore(await emptyDatabase());
  await keep(store, made[0]!);
  await keep(store, made[15]!);
  await compareNew(store, NOW);
  expect(await lastChanges(store)).toMatchObject({ first: true, appeared: [], gone: [] });
  await keep(store, made[1]!);
  await compareNew(store, NOW);
  const changes = await lastChanges(store);
  expect(changes?.first).toBe(false);
  expect(changes?.appeared.length).toBeGreaterThan(0);
  const said = sha256(await saidBy(store));
  await compareNew(store, NOW);
  expect(await lastChanges(store)).toEqual(changes);
  expect(sha256(await saidBy(store))).toBe(said);
  await takeOut(store, made[1]!.source.id);
  await compareNew(store, NOW);
  expect(await lastChanges(store)).toMatchObject({ appeared: [], gone: changes?.appeared, unchanged: 0 });
  await store.close();
});
