import type { Kysely } from 'kysely';
import type { Claim } from '../model/claim.ts';
import type { ClaimId } from '../model/ids.ts';
import { packsOf } from './packs.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Keeps which claims a revision makes, in order; what they say is in its packed reading. */
export async function keepClaims(
  db: Kysely<Tables>,
  revision: number,
  claims: readonly ClaimId[],
): Promise<void> {
  const rows = claims.map((id, seq) => ({ revision, seq, id }));
  for (const some of rowsAtOnce(rows)) await db.insertInto('claim').values(some).execute();
}

/** Claims, of older revisions too, whose id is or begins with these letters. More than one where they are too few. */
export async function findClaims(store: Store, id: string): Promise<readonly Claim[]> {
  if (id === '') return [];
  const rows = await store.db
    .selectFrom('claim')
    .select(['revision', 'seq'])
    .where(({ eb, fn, val }) => eb(fn('substr', ['id', val(1), val(id.length)]), '=', id))
    .orderBy('revision')
    .orderBy('seq')
    .execute();
  const readings = await packsOf(store.db, [...new Set(rows.map(({ revision }) => revision))]);
  return rows.flatMap(({ revision, seq }) => readings.get(revision)?.claims[seq] ?? []);
}

/** Claims by id, of older revisions too; those that are not there are left out. */
export async function claimsById(
  { db }: Store,
  ids: readonly ClaimId[],
): Promise<ReadonlyMap<ClaimId, Claim>> {
  const found = new Map<ClaimId, Claim>();
  for (const some of rowsAtOnce([...new Set(ids)].map((id) => ({ id })))) {
    const wanted = some.map(({ id }) => id);
    const rows = await db.selectFrom('claim').select(['revision', 'seq']).where('id', 'in', wanted).execute();
    const readings = await packsOf(db, [...new Set(rows.map(({ revision }) => revision))]);
    for (const { revision, seq } of rows) {
      const claim = readings.get(revision)?.claims[seq];
      if (claim) found.set(claim.id, claim);
    }
  }
  return found;
}
