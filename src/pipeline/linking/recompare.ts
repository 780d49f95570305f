import { recountCompared } from '../../store/articles.ts';
import { dropPair, keepPairs, pairKeysTouching, pairsBetween } from '../../store/compared-pairs.ts';
import type { SourceKey } from '../../store/pending.ts';
import { sourceKeys } from '../../store/sources.ts';
import type { KeyPair } from './helpers.ts';
import type { Desk } from './relink.ts';
import type { Said } from './said.ts';
import { choicesAround } from './choices.ts';
import { compareArticles, type PairRow, type Verdict } from './verdict.ts';

/**
 * Compares the pairs that articles with changed links now choose and takes back those they no longer do; an article that is
 * compared with none yet is compared with itself too. Gives the articles whose pairs changed.
 */
export async function recompare(desk: Desk, changed: readonly SourceKey[]): Promise<ReadonlySet<SourceKey>> {
  const { store, dirty, said } = desk;
  const { sources, choices } = await choicesAround(store, changed);
  const wanted = new Map<string, KeyPair>();
  for (const source of sources) {
    for (const other of choices(source)) {
      const pair = source < other ? ([source, other] as const) : ([other, source] as const);
      if (choices(other).has(source)) wanted.set(pair.join(' '), pair);
    }
  }
  for (const key of changed) wanted.set(`${key} ${key}`, [key, key]);
  for (const pair of await judgedPairs(store, said, sources)) wanted.set(pair.join(' '), pair);
  const gone: KeyPair[] = [];
  for (const [left, right] of await pairKeysTouching(store, [...sources])) {
    const key = left < right ? `${left} ${right}` : `${right} ${left}`;
    if (!wanted.delete(key) && left !== right) gone.push([left, right]);
  }
  const touched = new Set<SourceKey>();
  for (const row of await pairsBetween<Verdict>(store, gone)) {
    dirty.addPair(row);
    await dropPair(store, row.left, row.right);
    touched.add(row.left).add(row.right);
  }
  for (const row of await compareAll(desk, inOrderOf(changed, [...wanted.values()]))) {
    dirty.addPair(row);
    touched.add(row.left).add(row.right);
  }
  await recountCompared(store, [...new Set([...touched, ...sources])]);
  return touched;
}

/** Those of one article one after the other, and of its story: each is unpacked once. */
function inOrderOf(articles: readonly SourceKey[], pairs: readonly KeyPair[]): readonly KeyPair[] {
  const places = new Map(articles.map((source, place) => [source, place]));
  const placeOf = (source: SourceKey) => places.get(source) ?? articles.length + source;
  const placed = pairs.map((pair) => {
    const [one, two] = pair.map(placeOf);
    return { pair, first: Math.min(one ?? 0, two ?? 0), then: Math.max(one ?? 0, two ?? 0) };
  });
  return placed.sort((a, b) => a.first - b.first || a.then - b.then).map(({ pair }) => pair);
}

/** Articles with claims that a reviewer put into one event are compared however unlike they are. */
async function judgedPairs(
  store: Desk['store'],
  { events }: Said,
  around: ReadonlySet<SourceKey>,
): Promise<readonly KeyPair[]> {
  const groups = events.together.map((claims) => [...new Set(claims.map(({ sourceId }) => sourceId))]);
  const keys = await sourceKeys(store, groups.flat());
  return groups.flatMap((ids) => {
    const group = ids.flatMap((id) => keys.get(id) ?? []).sort((a, b) => a - b);
    return group.flatMap((one, at) =>
      group
        .slice(at + 1)
        .flatMap((other) => (around.has(one) || around.has(other) ? [[one, other] as const] : [])),
    );
  });
}

/** Pairs whose articles are held at once: those of a large story would fill the memory. */
const PAIRS_AT_ONCE = 100;

async function compareAll(
  { store, articles, said, helpers }: Desk,
  pairs: readonly KeyPair[],
): Promise<readonly PairRow[]> {
  const theirs = helpers && (await helpers.compare(store, pairs));
  if (theirs) {
    await keepPairs(store, theirs);
    return theirs;
  }
  const all: PairRow[] = [];
  for (let at = 0; at < pairs.length; at += PAIRS_AT_ONCE) {
    const some = pairs.slice(at, at + PAIRS_AT_ONCE);
    const loaded = await articles.load(store, some.flat());
    const rows = some.flatMap(([one, two]) => {
      const [a, b] = [loaded.get(one), loaded.get(two)];
      return a && b ? [compareArticles(a, b, said)] : [];
    });
    await keepPairs(store, rows);
    all.push(...rows);
  }
  return all;
}
