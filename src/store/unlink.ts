import type { Kysely } from 'kysely';
import { dropLinks } from './article-links.ts';
import { keyLists } from './key-lists.ts';
import { dropFindingsOn } from './kept-findings.ts';
import { markChanged, type SourceKey } from './pending.ts';
import type { Tables } from './tables.ts';

/**
 * Takes a source out of its story: its links, verdicts, findings and places in events go, and those it was linked with
 * choose their partners anew in the next check. What hung together by its pairs is for the caller to have worked out again, and
 * the terms it is looked up by for the caller to drop, who knows them: an index for that would cost every article a tenth of its room.
 */
export async function unlink(db: Kysely<Tables>, source: SourceKey): Promise<void> {
  await markChanged(db, await dropLinks({ db }, source));
  await db.deleteFrom('compared_pair').where('left', '=', source).execute();
  await db.deleteFrom('compared_pair').where('right', '=', source).execute();
  await dropFindingsOn(db, source);
  const told = await db
    .selectFrom('event_claim')
    .select('event')
    .where('source', '=', source)
    .distinct()
    .execute();
  await db.deleteFrom('event_claim').where('source', '=', source).execute();
  for (const some of keyLists(told.map(({ event }) => event))) {
    const still = db.selectFrom('event_claim').select('event').where('event', 'in', some);
    await db.deleteFrom('event').where('key', 'in', some).where('key', 'not in', still).execute();
  }
}
