import type { Kysely } from 'kysely';
import type { Event } from '../model/event.ts';
import type { ClaimId } from '../model/ids.ts';
import { fromRecord, toRecord } from './record.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Events of the last check, in its order, with those of their claims whose sources are still here. */
export async function listEvents(store: Store): Promise<readonly Event[]> {
  return eventsOfCheck(store.db);
}

/** The same inside a transaction. */
export async function eventsOfCheck(db: Kysely<Tables>): Promise<readonly Event[]> {
  const rows = await db.selectFrom('event').select(['place', 'record']).orderBy('place').execute();
  const links = await db
    .selectFrom('event_claim')
    .select(['event', 'claim_id'])
    .orderBy('event')
    .orderBy('place')
    .execute();
  const claims = Map.groupBy(links, ({ event }) => event);
  return rows.map(({ place, record }) => {
    const claimIds = (claims.get(place) ?? []).map((link) => link.claim_id as ClaimId);
    return { ...fromRecord<Event>(record), claimIds };
  });
}

/** Puts these events in the place of those of the check before. Claims that are no longer current are left out. */
export async function replaceEvents(
  db: Kysely<Tables>,
  events: readonly Event[],
  sourceOf: ReadonlyMap<ClaimId, number>,
): Promise<void> {
  await db.deleteFrom('event').execute();
  for (const some of rowsAtOnce(events.map(toRow))) await db.insertInto('event').values(some).execute();
  const links = events.flatMap(({ claimIds }, event) =>
    claimIds.flatMap((claim_id, place) => {
      const source = sourceOf.get(claim_id);
      return source === undefined ? [] : [{ event, place, source, claim_id }];
    }),
  );
  for (const some of rowsAtOnce(links)) await db.insertInto('event_claim').values(some).execute();
}

/** `claimIds` keeps its place in the record, so that an event comes back with its keys in the order they had. */
function toRow(event: Event, place: number) {
  return { place, id: event.id, label: event.label, record: toRecord({ ...event, claimIds: [] }) };
}
