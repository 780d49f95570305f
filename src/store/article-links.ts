import type { Kysely } from 'kysely';
import type { SourceId } from '../model/ids.ts';
import { keyLists } from './key-lists.ts';
import { packPartners, type Partner, unpackPartners } from './packed-links.ts';
import type { SourceKey } from './pending.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Two articles of one story, seen from `source`. `copy`: one is nearly the text of the other. */
export interface ArticleLink extends Partner {
  readonly source: SourceKey;
}

/** The links of these articles, each seen from them. */
export async function linksOf({ db }: Store, sources: readonly SourceKey[]): Promise<readonly ArticleLink[]> {
  const found: ArticleLink[] = [];
  for (const [source, partners] of await partnersOf(db, sources))
    for (const partner of partners) found.push({ source, ...partner });
  return found;
}

/** Every two sources of which one is nearly the other's text, each pair once. */
export async function likelyCopies({ db }: Store): Promise<readonly (readonly [SourceId, SourceId])[]> {
  const rows = await db
    .selectFrom('article_copy')
    .innerJoin('source as one', 'one.key', 'article_copy.source')
    .innerJoin('source as two', 'two.key', 'article_copy.other')
    .whereRef('article_copy.source', '<', 'article_copy.other')
    .select(['one.id as first', 'two.id as second'])
    .execute();
  return rows.map(({ first, second }) => [first as SourceId, second as SourceId]);
}

/** Keeps links, each from both its ends. One that is there already stays as it is. */
export async function keepLinks({ db }: Store, links: readonly ArticleLink[]): Promise<void> {
  const seen = links.flatMap((link) => [link, { ...link, source: link.other, other: link.source }]);
  const fresh = Map.groupBy(seen, ({ source }) => source);
  const there = await partnersOf(db, [...fresh.keys()]);
  const all = [...fresh].map(([source, some]) => {
    const partners = new Map([...some, ...(there.get(source) ?? [])].map((one) => [one.other, one]));
    return [source, [...partners.values()]] as const;
  });
  await keepPartners(db, all);
  const copies = seen.filter(({ copy }) => copy).map(({ source, other }) => ({ source, other }));
  for (const some of rowsAtOnce(copies))
    await db
      .insertInto('article_copy')
      .values(some)
      .onConflict((conflict) => conflict.columns(['source', 'other']).doNothing())
      .execute();
}

/** Takes away all links of an article. Gives who they were with. */
export async function dropLinks({ db }: Pick<Store, 'db'>, source: SourceKey): Promise<readonly SourceKey[]> {
  const own = (await partnersOf(db, [source])).get(source) ?? [];
  if (own.length === 0) return [];
  const others = own.map(({ other }) => other);
  const left = [...(await partnersOf(db, others))].map(
    ([other, partners]) => [other, partners.filter((one) => one.other !== source)] as const,
  );
  await keepPartners(db, [[source, []], ...left]);
  await db.deleteFrom('article_copy').where('source', '=', source).execute();
  for (const some of keyLists(own.flatMap(({ other, copy }) => (copy ? [other] : []))))
    await db.deleteFrom('article_copy').where('source', 'in', some).where('other', '=', source).execute();
  return others;
}

async function partnersOf(
  db: Kysely<Tables>,
  sources: readonly SourceKey[],
): Promise<ReadonlyMap<SourceKey, readonly Partner[]>> {
  const found = new Map<SourceKey, readonly Partner[]>();
  for (const some of keyLists(sources)) {
    const rows = await db.selectFrom('article_link').selectAll().where('source', 'in', some).execute();
    for (const { source, partners } of rows) found.set(source, unpackPartners(partners));
  }
  return found;
}

/** An article without partners has no row. */
async function keepPartners(
  db: Kysely<Tables>,
  all: readonly (readonly [SourceKey, readonly Partner[]])[],
): Promise<void> {
  const rows = all.flatMap(([source, some]) =>
    some.length > 0 ? [{ source, partners: packPartners(some) }] : [],
  );
  for (const some of rowsAtOnce(rows))
    await db
      .insertInto('article_link')
      .values(some)
      .onConflict((conflict) =>
        conflict.column('source').doUpdateSet({ partners: (row) => row.ref('excluded.partners') }),
      )
      .execute();
  const alone = all.flatMap(([source, some]) => (some.length === 0 ? [source] : []));
  for (const some of keyLists(alone))
    await db.deleteFrom('article_link').where('source', 'in', some).execute();
}
