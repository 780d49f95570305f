import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { add } from '../../src/pipeline/add.ts';
import { check } from '../../src/pipeline/check.ts';
import { type Store, openStore } from '../../src/pipeline/open.ts';
import { exportDocument } from '../../src/pipeline/export.ts';
import type { Run } from '../../src/model/run.ts';
import { indexRun } from '../../src/report/views/run-index.ts';
import { warningsOf } from '../../src/report/views/warnings.ts';
import { emptyDatabase } from '../support/database.ts';

const NOW = '2026-05-06T12:00:00.000Z';
const WIRE = `Twelve people were hurt on Monday when the ferry Tarsa struck the east pier of Port Amara, the harbour police said.

The ferry was carrying 84 passengers from Lisk. It hit the pier at about walking speed while docking in heavy rain, said Adela Ruiz, a spokeswoman for the police.

Four of the injured were kept in hospital overnight with broken bones. The others went home after treatment.

The port authority closed the east pier until divers have looked at the piles. Ferries to Lisk leave from the west pier for now, it said in a statement.
`;
const OWN = `Seventeen people were hurt on Monday when the ferry Tarsa struck the east pier of Port Amara, hospitals said.

Our reporter counted six ambulances on the quay. The mayor asked for all ferries of this age to be inspected.
`;

let store: Store;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-carried-'));
  store = await openStore(await emptyDatabase());
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function runOf(articles: Readonly<Record<string, string>>): Promise<Run> {
  for (const [outlet, text] of Object.entries(articles))
    writeFileSync(
      join(folder, `${outlet.toLowerCase().replaceAll(' ', '-')}.txt`),
      `---\noutlet: ${outlet}\npublished: 2026-05-05\n---\n${text}`,
    );
  await add(store, { paths: [folder], options: {}, workingFolder: folder, now: NOW });
  return check(store, NOW);
}
const named = (run: Run) =>
  run.carried.map(({ carriers }) =>
    carriers.map(({ sourceId, words }) => {
      const source = run.sources.find(({ id }) => id === sourceId);
      return `${source?.revision.metadata.outlet?.value ?? ''} ${words}`;
    }),
  );

test('three outlets print one wire, one of them with another figure: one text, one origin, and the figure is compared', async () => {
  const run = await runOf({
    'Harbour Daily': WIRE,
    'Lisk Post': WIRE.replace('heavy rain', 'pouring rain'),
    'Norda Times': WIRE.replace('Twelve', 'Fourteen'),
    'City Wire': OWN,
  });
  expect(named(run)).toEqual([['Harbour Daily same', 'Lisk Post edited', 'Norda Times revised']]);
  const index = indexRun(run);
  expect(warningsOf(index).filter(({ code }) => code === 'same-text')).toMatchObject([
    {
      text: 'Articles 2, 3 and 4 carry one text: they count as one origin. A few words are other ones in 3. It is revised in 4: what differs there is compared as between any two.',
    },
  ]);
  const toll = run.findings.find(({ kind }) => kind === 'quantity');
  expect(toll?.camps.map(({ sides, origins }) => [sides.length, origins.length])).toContainEqual([2, 1]);
  for (const { independence, sides } of run.findings) {
    const outlets = new Set(sides.map(({ sourceId }) => index.accountOf.get(sourceId)?.called));
    if (independence !== null && !outlets.has('City Wire')) expect(independence).toBe('same-origin');
  }
  expect(exportDocument(run)).toMatchObject({ carried: [{ carriers: [{}, {}, { words: 'revised' }] }] });
});

test('two reports of one happening in the words of each are two texts', async () => {
  const run = await runOf({ 'Harbour Daily': WIRE, 'City Wire': OWN });
  expect(run.carried).toEqual([]);
  expect(warningsOf(indexRun(run)).map(({ code }) => code)).not.toContain('same-text');
});

test('a text that many reprint is compared with what another says once, not once a copy', async () => {
  const copies = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`Paper ${at}`, WIRE]));
  const run = await runOf({ ...copies, 'City Wire': OWN });
  expect(run.carried[0]?.carriers).toHaveLength(12);
  const { count } = await store.db
    .selectFrom('compared_pair')
    .whereRef('left', '!=', 'right')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  // Eleven copies with the first, the first with the other report; of 13 articles there are 78 pairs.
  expect(Number(count)).toBe(12);
});
