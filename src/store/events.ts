import type { Kysely } from 'kysely';
import type { Event } from '../model/event.ts';
import type { ClaimId, EventId } from '../model/ids.ts';
import { filledUp, keyLists } from './key-lists.ts';
import type { SourceKey } from './pending.ts';
import { fromPacked, toPacked } from './packed-record.ts';
import { lastKey } from './last-key.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** A claim by the source it stands in and its place in reading order. */
export interface ClaimPlace {
  readonly source: SourceKey;
  readonly seq: number;
}

/** An event to be kept, with where each of its claims stands. */
export interface PlacedEvent {
  readonly event: Event;
  /** In the order of `event.claimIds`. */
  readonly places: readonly ClaimPlace[];
}

/** Events of the last check, the most told first, with those of their claims whose sources are still here. */
export async function listEvents(store: Store): Promise<readonly Event[]> {
  return eventsOfCheck(store.db);
}

/** The same inside a transaction. */
export async function eventsOfCheck(db: Kysely<Tables>): Promise<readonly Event[]> {
  const rows = await db.selectFrom('event').select(['key', 'packed']).execute();
  const links = await db
    .selectFrom('event_claim')
    .select(['event', 'claim_id'])
    .orderBy('event')
    .orderBy('place')
    .execute();
  const claims = Map.groupBy(links, ({ event }) => event);
  return rows
    .map(({ key, packed }) => {
      const claimIds = (claims.get(key) ?? []).map((link) => link.claim_id as ClaimId);
      return { ...fromPacked<Event>(packed), claimIds };
    })
    .sort(mostToldFirst);
}

/** Events fetched at once. */
const EVENTS_AT_ONCE = 500;

/** The events of the last check in the same order, some at a time. */
export async function* eventsInParts({ db }: Store): AsyncGenerator<readonly Event[]> {
  const rows = await db
    .selectFrom('event')
    .leftJoin('event_claim', 'event_claim.event', 'event.key')
    .groupBy(['event.key', 'event.id'])
    .select(({ fn }) => ['event.key', fn.count<number>('event_claim.place').as('claims')])
    .orderBy('claims', 'desc')
    .orderBy('event.id')
    .execute();
  for (let at = 0; at < rows.length; at += EVENTS_AT_ONCE) {
    const keys = rows.slice(at, at + EVENTS_AT_ONCE).map(({ key }) => key);
    const found = await eventsOf(db, keys);
    yield keys.flatMap((key) => found.get(key) ?? []);
  }
}

async function eventsOf(db: Kysely<Tables>, keys: readonly number[]): Promise<ReadonlyMap<number, Event>> {
  const rows = await db
    .selectFrom('event')
    .select(['key', 'packed'])
    .where('key', 'in', filledUp(keys))
    .execute();
  const links = await db
    .selectFrom('event_claim')
    .select(['event', 'claim_id'])
    .where('event', 'in', filledUp(keys))
    .orderBy('event')
    .orderBy('place')
    .execute();
  const claims = Map.groupBy(links, ({ event }) => event);
  return new Map(
    rows.map(({ key, packed }) => {
      const claimIds = (claims.get(key) ?? []).map((link) => link.claim_id as ClaimId);
      return [key, { ...fromPacked<Event>(packed), claimIds }];
    }),
  );
}

/** The event each claim of these sources is in, by the claim's id. */
export async function eventOfClaims(
  { db }: Store,
  sources: readonly SourceKey[],
): Promise<ReadonlyMap<ClaimId, EventId>> {
  const found = new Map<ClaimId, EventId>();
  for (const some of keyLists(sources)) {
    const rows = await db
      .selectFrom('event_claim')
      .innerJoin('event', 'event.key', 'event_claim.event')
      .where('event_claim.source', 'in', some)
      .select(['event_claim.claim_id', 'event.id'])
      .execute();
    for (const { claim_id, id } of rows) found.set(claim_id as ClaimId, id as EventId);
  }
  return found;
}

function mostToldFirst(a: Event, b: Event): number {
  return b.claimIds.length - a.claimIds.length || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** Which event each claim of these sources is in: `source seq` to the event's id. */
export async function eventsIn(
  { db }: Store,
  sources: readonly SourceKey[],
): Promise<ReadonlyMap<string, EventId>> {
  const found = new Map<string, EventId>();
  for (const some of keyLists(sources)) {
    const rows = await db
      .selectFrom('event_claim')
      .innerJoin('event', 'event.key', 'event_claim.event')
      .where('event_claim.source', 'in', some)
      .select(['event_claim.source', 'event_claim.seq', 'event.id'])
      .execute();
    for (const { source, seq, id } of rows) found.set(`${source} ${seq}`, id as EventId);
  }
  return found;
}

/** An event of the last check by its id, with where all its claims stand. */
export interface KeptEvent {
  readonly id: EventId;
  readonly places: readonly ClaimPlace[];
}

/** The events that have a claim in one of these sources, whole: their claims in other sources too. */
export async function eventsTouching(
  { db }: Store,
  sources: readonly SourceKey[],
): Promise<readonly KeptEvent[]> {
  const found = new Map<number, { id: EventId; places: ClaimPlace[] }>();
  for (const some of keyLists(sources)) {
    const touched = db.selectFrom('event_claim').where('source', 'in', some).select('event');
    const rows = await db
      .selectFrom('event_claim')
      .innerJoin('event', 'event.key', 'event_claim.event')
      .where('event_claim.event', 'in', touched)
      .select(['event.key', 'event.id', 'event_claim.source', 'event_claim.seq', 'event_claim.place'])
      .orderBy('event.key')
      .orderBy('event_claim.place')
      .execute();
    const whole = Map.groupBy(rows, ({ key }) => key);
    for (const [key, claims] of whole)
      found.set(key, {
        id: claims[0]?.id as EventId,
        places: claims.map(({ source, seq }) => ({ source, seq })),
      });
  }
  return [...found.values()];
}

/** Puts these events in the place of all that have a claim at one of these places. */
export async function replaceEvents(
  { db }: Store,
  places: readonly ClaimPlace[],
  events: readonly PlacedEvent[],
): Promise<void> {
  const wanted = new Set(places.map(({ source, seq }) => `${source} ${seq}`));
  const sources = [...new Set(places.map(({ source }) => source))];
  const old = new Set<number>();
  for (const some of keyLists(sources)) {
    const rows = await db
      .selectFrom('event_claim')
      .select(['event', 'source', 'seq'])
      .where('source', 'in', some)
      .execute();
    for (const { event, source, seq } of rows) if (wanted.has(`${source} ${seq}`)) old.add(event);
  }
  for (const some of keyLists([...old])) await db.deleteFrom('event').where('key', 'in', some).execute();
  await keepEvents(db, events);
}

/** `claimIds` keeps its place in the record, so that an event comes back with its keys in the order they had. */
async function keepEvents(db: Kysely<Tables>, events: readonly PlacedEvent[]): Promise<void> {
  let last = await lastKey(db, 'event');
  const keyed = events.map((one) => ({ ...one, key: ++last }));
  const rows = keyed.map(({ key, event }) => ({
    key,
    id: event.id,
    packed: toPacked({ ...event, claimIds: [] }),
  }));
  for (const some of rowsAtOnce(rows)) await db.insertInto('event').values(some).execute();
  const claims = keyed.flatMap(({ key, event: { claimIds }, places }) =>
    places.map(({ source, seq }, place) => ({
      event: key,
      place,
      source,
      seq,
      claim_id: claimIds[place] ?? '',
    })),
  );
  for (const some of rowsAtOnce(claims)) await db.insertInto('event_claim').values(some).execute();
}
