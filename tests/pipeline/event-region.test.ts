import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventsOf } from '../../src/link/events.ts';
import { NOTHING_JUDGED } from '../../src/link/judged-events.ts';
import { Articles } from '../../src/pipeline/linking/articles.ts';
import { eventsAround } from '../../src/pipeline/linking/event-region.ts';
import type { Loaded } from '../../src/pipeline/linking/loaded.ts';
import { NodeSets } from '../../src/pipeline/linking/nodes.ts';
import { Story } from '../../src/pipeline/linking/story.ts';
import type { KeptCandidate, PairRow } from '../../src/pipeline/linking/verdict.ts';
import { readRevision } from '../../src/pipeline/read.ts';
import { READING_STAGES } from '../../src/pipeline/stages.ts';
import { dropPair, keepPairs } from '../../src/store/compared-pairs.ts';
import { listEvents, replaceEvents } from '../../src/store/events.ts';
import { pendingSources } from '../../src/store/pending.ts';
import { keepReading } from '../../src/store/readings.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { sourceAt } from '../store/made-up.ts';
import { emptyDatabase } from '../support/database.ts';

const ARTICLES = 7;
const CLAIMS = 3;
const TEXT = 'The roof fell in on Monday. The mayor resigned. The bridge stayed open.';
/** Below and above what holds claims together, with many that are even. */
const LIKENESS = [0.25, 0.35, 0.42, 0.5, 0.6, 0.75, 0.9];

const couples = Array.from({ length: ARTICLES }, (_, left) =>
  Array.from({ length: ARTICLES - left - 1 }, (__, more) => [left, left + more + 1] as const),
).flat();

/** What two articles were found to share: claims by their numbers, each couple of claims once. */
const shared = fc
  .uniqueArray(
    fc.tuple(
      fc.nat({ max: CLAIMS - 1 }),
      fc.nat({ max: CLAIMS - 1 }),
      fc.constantFrom(...LIKENESS),
      fc.constant<readonly string[]>(['Monday']),
    ),
    { maxLength: 4, selector: ([l, r]) => l * CLAIMS + r },
  )
  .map((found): readonly KeptCandidate[] => found);
/** All pairs at first, and some of them compared again. */
const history = fc.record({
  first: fc.array(shared, { minLength: couples.length, maxLength: couples.length }),
  again: fc.array(fc.tuple(fc.nat({ max: couples.length - 1 }), shared), { minLength: 1, maxLength: 4 }),
});

async function withArticles(store: Store): Promise<ReadonlyMap<number, Loaded>> {
  for (let number = 0; number < ARTICLES; number++) {
    const source = sourceAt(`sources/${String(number)}.txt`, TEXT);
    await keepReading(store, { source, reading: readRevision(source.revision), stages: READING_STAGES });
  }
  const keys = await pendingSources(store, 'link', ARTICLES);
  return new Articles(({ reading }) => reading).load(store, keys);
}

/** Keeps what two articles share now, and works out again what that may change. */
async function compared(store: Store, old: PairRow | null, row: PairRow): Promise<void> {
  const dirty = new NodeSets();
  if (old) {
    dirty.addPair(old);
    await dropPair(store, old.left, old.right);
  }
  dirty.addPair(row);
  await keepPairs(store, [row]);
  const region = await eventsAround({
    store,
    articles: new Articles(({ reading }) => reading),
    story: new Story(store),
    dirty,
    said: { entities: [], events: NOTHING_JUDGED },
    helpers: null,
  });
  const places = region.nodes.map(({ source, at }) => ({ source, seq: at }));
  await replaceEvents(store, places, region.events);
}

it(
  'events worked out around what changed are those of all claims at once',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(history, async ({ first, again }) => {
        const store = await openStore(await emptyDatabase());
        const articles = await withArticles(store);
        const keys = [...articles.keys()].sort((a, b) => a - b);
        const rows = new Map<number, PairRow>();
        for (const [at, candidates] of [...first.entries(), ...again]) {
          const [left = 0, right = 0] = couples[at] ?? [];
          const verdict = { candidates, flags: [], names: [] };
          const row = { left: keys[left] ?? 0, right: keys[right] ?? 0, verdict };
          await compared(store, rows.get(at) ?? null, row);
          rows.set(at, row);
        }
        const all = [...rows.values()].flatMap(({ left, right, verdict }) =>
          verdict.candidates.flatMap(([l, r, likeness, why]) => {
            const [a, b] = [articles.get(left)?.claimAt.get(l), articles.get(right)?.claimAt.get(r)];
            return a && b ? [{ left: a, right: b, likeness, shared: why ?? [] }] : [];
          }),
        );
        const byId = (some: readonly { readonly id: string }[]) =>
          [...some].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId(await listEvents(store))).toEqual(byId(eventsOf(all)));
        await store.close();
      }),
      { numRuns: 40, seed: 5 },
    );
  },
);
