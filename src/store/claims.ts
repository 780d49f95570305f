import type { Claim } from '../model/claim.ts';
import type { ClaimId, SourceId } from '../model/ids.ts';
import { keyLists } from './key-lists.ts';
import { unpackClaimIds } from './packed-claim-ids.ts';
import { packsOf } from './packs.ts';
import type { Store } from './store.ts';

const PREFIX = 'clm_';
/** Two hex digits of an id are one of its bytes. */
const DIGITS = 2;

/** Claims, of older revisions too, whose id is or begins with these letters. More than one where they are too few. */
export async function findClaims({ db, dialect }: Store, id: string): Promise<readonly Claim[]> {
  const beginning = id.startsWith(PREFIX) ? id.slice(PREFIX.length) : '';
  if (id === '' || !(id.startsWith(PREFIX) ? /^[0-9a-f]*$/u.test(beginning) : PREFIX.startsWith(id)))
    return [];
  const whole = Buffer.from(beginning.slice(0, beginning.length - (beginning.length % DIGITS)), 'hex');
  const rows = await db
    .selectFrom('reading')
    .select(['revision', 'claims'])
    .where(dialect.holds('claims', whole))
    .orderBy('revision')
    .execute();
  const found = rows.flatMap(({ revision, claims }) =>
    unpackClaimIds(claims).flatMap((one, seq) => (one.startsWith(id) ? [{ revision, seq }] : [])),
  );
  const readings = await packsOf(db, [...new Set(found.map(({ revision }) => revision))]);
  return found.flatMap(({ revision, seq }) => readings.get(revision)?.claims[seq] ?? []);
}

/** A claim by its id, and the source it stands in. */
export interface NamedClaim {
  readonly claimId: ClaimId;
  readonly sourceId: SourceId;
}

/** Claims by id, of older revisions of their sources too; those that are not there are left out. */
export async function claimsById(
  { db }: Store,
  wanted: readonly NamedClaim[],
): Promise<ReadonlyMap<ClaimId, Claim>> {
  const ids = new Set<string>(wanted.map(({ claimId }) => claimId));
  const found = new Map<ClaimId, Claim>();
  for (const some of keyLists([...new Set(wanted.map(({ sourceId }) => sourceId))])) {
    const rows = await db
      .selectFrom('reading')
      .innerJoin('revision', 'revision.key', 'reading.revision')
      .innerJoin('source', 'source.key', 'revision.source')
      .where('source.id', 'in', some)
      .select(['reading.revision', 'reading.claims'])
      .execute();
    const holding = rows.filter(({ claims }) => unpackClaimIds(claims).some((id) => ids.has(id)));
    const readings = await packsOf(
      db,
      holding.map(({ revision }) => revision),
    );
    for (const { claims } of readings.values())
      for (const claim of claims) if (ids.has(claim.id)) found.set(claim.id, claim);
  }
  return found;
}
