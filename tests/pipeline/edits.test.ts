import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { add } from '../../src/pipeline/add.ts';
import { check } from '../../src/pipeline/check.ts';
import { type Store, openStore } from '../../src/pipeline/open.ts';
import { writeReports } from '../../src/pipeline/reports.ts';
import { revisionsOf } from '../../src/pipeline/revisions.ts';
import { emptyDatabase } from '../support/database.ts';

const ARTICLE = `Bridge closed in Lisk

LISK, May 7 - The old bridge in Lisk was closed on Tuesday after 12 people were hurt, the police said.

“We heard a loud noise,” said Ilan Motte, who lives by the river.

The bridge was not inspected last year, according to the city.
`;
let store: Store;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-edits-'));
  store = await openStore(await emptyDatabase());
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function addAgain(text: string, day: number): Promise<void> {
  writeFileSync(join(folder, 'a.txt'), text);
  await add(store, {
    paths: ['a.txt'],
    options: {},
    workingFolder: folder,
    now: `2026-05-0${day}T12:00:00.000Z`,
  });
}
const findings = async () =>
  (await check(store, '2026-05-09T12:00:00.000Z')).findings.filter(
    ({ kind }) => kind === 'silent-edit' || kind === 'edited',
  );

test('a silent edit is a finding with both its sides, and stays one after the next edit', async () => {
  await addAgain(ARTICLE, 4);
  expect(await findings()).toEqual([]);
  await addAgain(ARTICLE.replace('12 people', '17 people').replace('was not', 'was'), 5);
  const [negation, number] = (await findings()).toSorted((a, b) =>
    (a.field ?? '') < (b.field ?? '') ? 1 : -1,
  );
  expect(number).toMatchObject({
    relation: 'note',
    kind: 'silent-edit',
    tier: 'likely',
    message: 'Since it was read on 2026-05-04, “12” has become “17”; no note tells of it.',
    sides: [{ value: '12', earlier: { readAt: '2026-05-04T12:00:00.000Z' } }, { value: '17' }],
  });
  expect(negation?.message).toBe(
    'Since it was read on 2026-05-04, the article has left out “not”; no note tells of it.',
  );
  const before = number?.fingerprint;
  await addAgain(ARTICLE.replace('12 people', '17 people').replace('loud', 'strange'), 6);
  const later = await findings();
  expect(later.map(({ fingerprint }) => fingerprint)).toContain(before);
  expect(later.map(({ field }) => field)).toContain('words of a quotation');
});

test('with a note it is an edit with a note; typing and spacing are none', async () => {
  await addAgain(ARTICLE.replace('inspected', 'inspectd'), 4);
  await addAgain(ARTICLE.replace('\n\n“We', '\n\n\n“We'), 5);
  expect(await findings()).toEqual([]);
  await addAgain(
    `${ARTICLE.replace('12 people', '17 people')}\nCorrection: An earlier count has been replaced.\n`,
    6,
  );
  expect((await findings()).map(({ kind, field }) => [kind, field])).toEqual([['edited', 'a number']]);
});

test('a report shows both readings; the list of revisions shows every difference', async () => {
  await addAgain(ARTICLE, 4);
  await addAgain(ARTICLE.replace('12 people', '17 people').replace('loud noise', 'loud  noise'), 5);
  const run = await check(store, '2026-05-09T12:00:00.000Z');
  for (const { content } of writeReports(run, ['html', 'md', 'json', 'csv'])) {
    expect(content).toContain('“12” has become “17”');
    expect(content).toContain('after 12 people were hurt');
  }
  const { revisions } = await revisionsOf(store, 'a.txt');
  expect(revisions.map(({ current }) => current)).toEqual([false, true]);
  expect(revisions[0]?.since).toBe(null);
  const { edits, parts, note } = revisions[1]?.since ?? { edits: [], parts: [], note: '' };
  expect([edits.map(({ touched }) => touched), note]).toEqual([['number'], null]);
  const text = (only: string) =>
    parts
      .filter(({ in: where }) => where === 'both' || where === only)
      .map((part) => part.text)
      .join('');
  expect(text('before')).toBe(ARTICLE);
  expect(text('now')).toBe(ARTICLE.replace('12 people', '17 people').replace('loud noise', 'loud  noise'));
});
