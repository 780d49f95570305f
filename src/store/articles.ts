import { sql } from 'kysely';
import { filledUp, keyLists } from './key-lists.ts';
import type { SourceKey } from './pending.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import type { Store } from './store.ts';

/** A source as linking sees it. */
export interface LinkedArticle {
  readonly source: SourceKey;
  /** Key of the revision that was linked. */
  readonly revision: number;
  readonly language: string;
  readonly claims: number;
  readonly attributions: number;
  readonly unnamed: number;
}

/** What an article is looked up by; `day` null for an undated one. */
export interface Keys {
  readonly terms: readonly number[];
  readonly day: number | null;
}

/** How many partners an article has, and whether it is compared with the article it copies only. */
export interface Standing {
  readonly source: SourceKey;
  readonly links: number;
  readonly copy: boolean;
}

/** Stands for "undated" among days. */
const UNDATED = -1;

/** Keeps an article with its sketch and the terms it is looked up by, in the place of what was kept of it. */
export async function keepArticle(
  { db }: Store,
  article: LinkedArticle,
  sketch: Uint8Array,
  { terms, day }: Keys,
): Promise<void> {
  await db
    .insertInto('article')
    .values({ ...article, links: 0, compared: 0, copy: 0 })
    .execute();
  await db.insertInto('article_sketch').values({ source: article.source, sketch }).execute();
  const postings = [...new Set(terms)].map((term) => ({
    term,
    day: day ?? UNDATED,
    source: article.source,
  }));
  for (const some of rowsAtOnce(postings)) await db.insertInto('posting').values(some).execute();
}

/** Takes an article out of everything it is looked up by. */
export async function dropArticle({ db }: Store, source: SourceKey, { terms, day }: Keys): Promise<void> {
  if (terms.length > 0)
    await db
      .deleteFrom('posting')
      .where('term', 'in', filledUp(terms))
      .where('day', '=', day ?? UNDATED)
      .where('source', '=', source)
      .execute();
  await db.deleteFrom('article').where('source', '=', source).execute();
}

/** Sketches of these sources; those not linked are left out. */
export async function sketchesOf(
  { db }: Store,
  sources: readonly SourceKey[],
): Promise<ReadonlyMap<SourceKey, Uint8Array>> {
  const found = new Map<SourceKey, Uint8Array>();
  for (const some of keyLists(sources)) {
    const rows = await db.selectFrom('article_sketch').selectAll().where('source', 'in', some).execute();
    for (const { source, sketch } of rows) found.set(source, sketch);
  }
  return found;
}

/**
 * Articles of at most `daysApart` days before or after that share at least so many of these terms, of which the odd ones (names)
 * count twice; an undated article is near every day. In the order of their keys.
 */
export async function sharing(
  { db }: Store,
  { terms, day }: Keys,
  { atLeast, daysApart }: { readonly atLeast: number; readonly daysApart: number },
): Promise<readonly SourceKey[]> {
  if (terms.length === 0) return [];
  let postings = db.selectFrom('posting').select(['source', 'term']).where('term', 'in', filledUp(terms));
  if (day !== null) {
    const undated = postings.where('day', '=', UNDATED);
    postings = postings
      .where('day', '>=', day - daysApart)
      .where('day', '<=', day + daysApart)
      .unionAll(undated);
  }
  const rows = await db
    .selectFrom(postings.as('found'))
    .select('source')
    .groupBy('source')
    .having(sql<number>`sum(1 + (term & 1))`, '>=', atLeast)
    .orderBy('source')
    .execute();
  return rows.map(({ source }) => source);
}

/** How these articles stand among their partners; those not linked are left out. */
export async function standingsOf(
  { db }: Store,
  sources: readonly SourceKey[],
): Promise<ReadonlyMap<SourceKey, Standing>> {
  const found = new Map<SourceKey, Standing>();
  for (const some of keyLists(sources)) {
    const rows = await db
      .selectFrom('article')
      .select(['source', 'links', 'copy'])
      .where('source', 'in', some)
      .execute();
    for (const row of rows) found.set(row.source, { ...row, copy: row.copy === 1 });
  }
  return found;
}

/** Keeps how these articles stand. */
export async function keepStandings({ db }: Store, standings: readonly Standing[]): Promise<void> {
  // Many stand alike: they are written together.
  for (const alike of Map.groupBy(standings, ({ links, copy }) => `${links} ${copy}`).values()) {
    const sources = alike.map(({ source }) => source);
    for (const { links, copy } of alike.slice(0, 1))
      for (const some of keyLists(sources))
        await db
          .updateTable('article')
          .set({ links, copy: Number(copy) })
          .where('source', 'in', some)
          .execute();
  }
}

/** Counts again with how many others each of these articles was compared. */
export async function recountCompared({ db }: Store, sources: readonly SourceKey[]): Promise<void> {
  const counts = new Map(sources.map((source) => [source, 0]));
  for (const some of keyLists(sources)) {
    for (const side of ['left', 'right'] as const) {
      const rows = await db
        .selectFrom('compared_pair')
        .where(side, 'in', some)
        .whereRef('left', '!=', 'right')
        .groupBy(side)
        .select(({ fn }) => [side, fn.countAll<number>().as('count')])
        .execute();
      for (const row of rows) {
        const source = row[side];
        counts.set(source, (counts.get(source) ?? 0) + Number(row.count));
      }
    }
  }
  for (const [compared, alike] of Map.groupBy(counts, ([, count]) => count)) {
    for (const some of keyLists(alike.map(([source]) => source)))
      await db.updateTable('article').set({ compared }).where('source', 'in', some).execute();
  }
}
