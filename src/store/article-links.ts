import type { SourceId } from '../model/ids.ts';
import { inChunks } from './articles.ts';
import type { SourceKey } from './pending.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import type { Store } from './store.ts';

/** Two articles of one story; `copy` where one is nearly the text of the other. */
export interface ArticleLink {
  readonly source: SourceKey;
  readonly other: SourceKey;
  /** 0 to 1. */
  readonly likeness: number;
  readonly copy: boolean;
}

/** The links of these articles, each seen from them. */
export async function linksOf({ db }: Store, sources: readonly SourceKey[]): Promise<readonly ArticleLink[]> {
  const found: ArticleLink[] = [];
  for (const some of inChunks(sources)) {
    const rows = await db.selectFrom('article_link').selectAll().where('source', 'in', some).execute();
    for (const row of rows) found.push({ ...row, copy: row.copy === 1 });
  }
  return found;
}

/** Every two sources of which one is nearly the other's text, each pair once. */
export async function likelyCopies({ db }: Store): Promise<readonly (readonly [SourceId, SourceId])[]> {
  const rows = await db
    .selectFrom('article_link')
    .innerJoin('source as one', 'one.key', 'article_link.source')
    .innerJoin('source as two', 'two.key', 'article_link.other')
    .where('article_link.copy', '=', 1)
    .whereRef('article_link.source', '<', 'article_link.other')
    .select(['one.id as first', 'two.id as second'])
    .execute();
  return rows.map(({ first, second }) => [first as SourceId, second as SourceId]);
}

/** Keeps links, each from both its ends. */
export async function keepLinks({ db }: Store, links: readonly ArticleLink[]): Promise<void> {
  const rows = links.flatMap(({ source, other, likeness, copy }) => [
    { source, other, likeness, copy: Number(copy) },
    { source: other, other: source, likeness, copy: Number(copy) },
  ]);
  for (const some of rowsAtOnce(rows))
    await db
      .insertInto('article_link')
      .values(some)
      .onConflict((conflict) => conflict.columns(['source', 'other']).doNothing())
      .execute();
}

/** Takes away all links of an article. Gives who they were with. */
export async function dropLinks({ db }: Pick<Store, 'db'>, source: SourceKey): Promise<readonly SourceKey[]> {
  const rows = await db.deleteFrom('article_link').where('source', '=', source).returning('other').execute();
  const others = rows.map(({ other }) => other);
  for (const some of inChunks(others))
    await db.deleteFrom('article_link').where('source', 'in', some).where('other', '=', source).execute();
  return others;
}
