import { expect, test } from 'vitest';
import { byStory, type Waiting } from '../../src/pipeline/linking/by-story.ts';
import { keepLinks } from '../../src/store/article-links.ts';
import { openStore } from '../../src/store/store.ts';
import { emptyDatabase } from '../support/database.ts';

/** Two stories whose articles came in turns, loosely linked by 5 and 6; 9 tells of nothing else. */
const LINKS = [
  { source: 1, other: 3, likeness: 0.5 },
  { source: 3, other: 5, likeness: 0.6 },
  { source: 2, other: 4, likeness: 0.5 },
  { source: 4, other: 6, likeness: 0.4 },
  { source: 5, other: 6, likeness: 0.1 },
] as const;

const waitingOf = (all: readonly number[]): Waiting => ({
  first: async (limit) => Promise.resolve(all.slice(0, limit)),
  among: async (sources) => Promise.resolve(all.filter((one) => sources.includes(one))),
});

test.each([
  ['all of one story before the next', [1, 2, 3, 4, 5, 6, 9], 7, [1, 3, 5, 6, 4, 2, 9]],
  ['no more than asked for', [1, 2, 3, 4, 5, 6, 9], 3, [1, 3, 5]],
  ['only those that wait', [2, 3, 4, 9], 7, [2, 4, 3, 9]],
  ['nothing where none waits', [], 7, []],
])('%s', async (_, waiting, limit, order) => {
  const store = await openStore(await emptyDatabase());
  await keepLinks(
    store,
    LINKS.map((link) => ({ ...link, copy: false })),
  );
  expect(await byStory(store, waitingOf(waiting), limit)).toEqual(order);
  await store.close();
});
