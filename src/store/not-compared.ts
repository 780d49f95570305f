import type { Kysely } from 'kysely';
import type { NotCompared } from '../model/run.ts';
import type { Tables } from './tables.ts';

/** What the last check left uncompared, and why: silence must not be taken for agreement. */
export async function notComparedIn(db: Kysely<Tables>): Promise<readonly NotCompared[]> {
  return [...(await inOtherLanguages(db)), ...(await alone(db)), ...(await crowded(db))];
}

async function inOtherLanguages(db: Kysely<Tables>): Promise<readonly NotCompared[]> {
  const rows = await db
    .selectFrom('article')
    .innerJoin('source', 'source.key', 'article.source')
    .where('article.language', '!=', 'en')
    .select(['source.address', 'article.language', 'article.claims'])
    // The databases differ in where nothing comes.
    .orderBy('source.path', (order) => order.asc().nullsFirst())
    .orderBy('source.address')
    .execute();
  return rows.map(({ address, language, claims }) => ({
    what: `claims of ${address}`,
    why: `it is in another language (${language}); only English is compared`,
    count: claims,
  }));
}

async function alone(db: Kysely<Tables>): Promise<readonly NotCompared[]> {
  const { count } = await db
    .selectFrom('article')
    .where('language', '=', 'en')
    .where('links', '=', 0)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count) === 0
    ? []
    : [{ what: 'articles', why: 'no other article tells of the same story', count: Number(count) }];
}

/** Pairs of a story that very many articles tell: copies stand back behind the first, and each keeps its likest partners. */
async function crowded(db: Kysely<Tables>): Promise<readonly NotCompared[]> {
  const { links, compared } = await db
    .selectFrom('article')
    .select(({ fn }) => [
      fn.sum<number | null>('links').as('links'),
      fn.sum<number | null>('compared').as('compared'),
    ])
    .executeTakeFirstOrThrow();
  // Each pair is counted from both its ends.
  const count = (Number(links ?? 0) - Number(compared ?? 0)) / 2;
  return count === 0
    ? []
    : [
        {
          what: 'pairs of articles',
          why: 'so many articles tell of one story that copies, and all but the likest, were not compared',
          count,
        },
      ];
}
