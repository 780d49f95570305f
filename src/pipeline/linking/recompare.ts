import { type ArticleLink, linksOf } from '../../store/article-links.ts';
import { keepStandings, recountCompared, standingsOf } from '../../store/articles.ts';
import { dropPair, keepPairs } from '../../store/compared-pairs.ts';
import type { SourceKey } from '../../store/pending.ts';
import { sourceIds, sourceKeys } from '../../store/sources.ts';
import { compareShared } from '../crew/compare-shared.ts';
import type { Desk } from './relink.ts';
import type { Said } from './said.ts';
import { chosenBy, type Standings, standsBack } from './partners.ts';
import { Story } from './story.ts';
import { compareArticles, type PairRow } from './verdict.ts';

/**
 * Compares the pairs that articles with changed links now choose and takes back those they no longer do. `fresh` are
 * compared with themselves too. Gives the articles whose pairs changed; the desk's story is read anew after it.
 */
export async function recompare(
  desk: Desk,
  changed: ReadonlySet<SourceKey>,
  fresh: readonly SourceKey[],
): Promise<ReadonlySet<SourceKey>> {
  const { store, dirty, said } = desk;
  const { sources, standings } = await standingsAround(store, changed);
  const before = new Story(store);
  await before.read(sources);
  const wanted = new Map<string, readonly [SourceKey, SourceKey]>();
  for (const source of sources) {
    for (const other of chosenBy(source, standings)) {
      const pair = source < other ? ([source, other] as const) : ([other, source] as const);
      if (chosenBy(other, standings).has(source)) wanted.set(pair.join(' '), pair);
    }
  }
  for (const key of fresh) wanted.set(`${key} ${key}`, [key, key]);
  for (const pair of await judgedPairs(store, said, sources)) wanted.set(pair.join(' '), pair);
  const rows = new Map(
    [...sources].flatMap((source) => before.rowsOf(source)).map((row) => [pairKey(row), row]),
  );
  const touched = new Set<SourceKey>();
  for (const [key, row] of rows) {
    if (wanted.delete(key) || row.left === row.right) continue;
    dirty.addPair(row);
    await dropPair(store, row.left, row.right);
    touched.add(row.left).add(row.right);
  }
  // Those of one article one after the other: it is unpacked once.
  const inOrder = [...wanted.values()].sort(([a, b], [c, d]) => a - c || b - d);
  for (const row of await compareAll(desk, inOrder)) {
    dirty.addPair(row);
    touched.add(row.left).add(row.right);
  }
  await recountCompared(store, [...new Set([...touched, ...sources])]);
  return touched;
}

const pairKey = ({ left, right }: PairRow): string =>
  left < right ? `${left} ${right}` : `${right} ${left}`;

/** Articles with claims that a reviewer put into one event are compared however unlike they are. */
async function judgedPairs(
  store: Desk['store'],
  { events }: Said,
  around: ReadonlySet<SourceKey>,
): Promise<readonly (readonly [SourceKey, SourceKey])[]> {
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
  { store, articles, said, shared }: Desk,
  pairs: readonly (readonly [SourceKey, SourceKey])[],
): Promise<readonly PairRow[]> {
  const theirs = shared && (await compareShared(shared.crew, shared.corrections, pairs));
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

/** How the articles stand now that their links have changed, and everything their choice of partners depends on. */
async function standingsAround(
  store: Desk['store'],
  changed: ReadonlySet<SourceKey>,
): Promise<{ readonly sources: ReadonlySet<SourceKey>; readonly standings: Standings }> {
  const links = new Map<SourceKey, readonly ArticleLink[]>();
  const ids = new Map<SourceKey, string>();
  const linksFor = (source: SourceKey) => links.get(source) ?? [];
  const idOf = (source: SourceKey) => ids.get(source) ?? '';
  const read = async (sources: Iterable<SourceKey>) => {
    const unknown = [...new Set(sources)].filter((source) => !links.has(source));
    const found = Map.groupBy(await linksOf(store, unknown), ({ source }) => source);
    for (const source of unknown) links.set(source, found.get(source) ?? []);
    const others = [...unknown, ...unknown.flatMap(linksFor).map(({ other }) => other)];
    const nameless = others.filter((source) => !ids.has(source));
    for (const [key, id] of await sourceIds(store, nameless)) ids.set(key, id);
  };
  // Each once: in a large story the partners of partners are the same ones again, a million times over.
  const partnersOf = (some: Iterable<SourceKey>) => {
    const found = new Set<SourceKey>();
    for (const source of new Set(some)) for (const { other } of linksFor(source)) found.add(other);
    return found;
  };
  await read(changed);
  const old = await standingsOf(store, [...changed]);
  const copies = new Map<SourceKey, boolean>();
  for (const source of changed) copies.set(source, standsBack(source, { linksOf: linksFor, idOf }));
  // Who begins or ceases to stand back changes what its partners choose among.
  const turned = [...changed].filter((source) => copies.get(source) !== (old.get(source)?.copy ?? false));
  const sources = new Set([...changed, ...partnersOf(turned)]);
  await read(sources);
  const around = partnersOf(sources);
  await read(around);
  const others = [...new Set([...around, ...partnersOf(around)])].filter((source) => !copies.has(source));
  for (const [source, { copy }] of await standingsOf(store, others)) copies.set(source, copy);
  await keepStandings(
    store,
    [...changed].map((source) => ({
      source,
      links: linksFor(source).length,
      copy: copies.get(source) ?? false,
    })),
  );
  return { sources, standings: { linksOf: linksFor, isCopy: (source) => copies.get(source) ?? false, idOf } };
}
