import type { Kysely } from 'kysely';
import { dropLinks } from './article-links.ts';
import { inChunks } from './articles.ts';
import { dropFindingsOn } from './kept-findings.ts';
import { markPending, type SourceKey } from './pending.ts';
import type { Tables } from './tables.ts';

/**
 * Takes a source out of its story: its links, verdicts, findings and places in events go, and those it was linked with
 * are linked and compared again by the next check.
 */
export async function unlink(db: Kysely<Tables>, source: SourceKey): Promise<void> {
  await markPending(db, await dropLinks({ db }, source));
  await db.deleteFrom('compared_pair').where('left', '=', source).execute();
  await db.deleteFrom('compared_pair').where('right', '=', source).execute();
  // A rare act, and a search through all postings: an index for it would cost every article a tenth of its room.
  await db.deleteFrom('posting').where('source', '=', source).execute();
  await dropFindingsOn(db, source);
  const told = await db
    .selectFrom('event_claim')
    .select('event')
    .where('source', '=', source)
    .distinct()
    .execute();
  await db.deleteFrom('event_claim').where('source', '=', source).execute();
  for (const some of inChunks(told.map(({ event }) => event))) {
    const still = db.selectFrom('event_claim').select('event').where('event', 'in', some);
    await db.deleteFrom('event').where('key', 'in', some).where('key', 'not in', still).execute();
  }
}
