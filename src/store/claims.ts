import type { Kysely } from 'kysely';
import type { Claim } from '../model/claim.ts';
import type { AttributionId, ClaimId } from '../model/ids.ts';
import { packTokens, unpackTokens } from './packed-tokens.ts';
import { fromRecord, toRecord } from './record.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** The rows a revision's claims belong to. */
interface ClaimOwners {
  readonly revision: number;
  readonly attributions: ReadonlyMap<AttributionId, number>;
}

/** Keeps a revision's claims in order. */
export async function keepClaims(
  db: Kysely<Tables>,
  owners: ClaimOwners,
  claims: readonly Claim[],
): Promise<void> {
  const rows = claims.map((claim, seq) => toRow(claim, owners, seq));
  for (const some of rowsAtOnce(rows)) await db.insertInto('claim').values(some).execute();
}

/** Claims of current revisions by revision key, in order. */
export async function claimsByRevision(db: Kysely<Tables>): Promise<ReadonlyMap<number, Claim[]>> {
  const rows = await db
    .selectFrom('claim')
    .innerJoin('revision', 'revision.key', 'claim.revision')
    .where('revision.current', '=', 1)
    .select(['claim.revision', 'claim.record'])
    .orderBy('claim.revision')
    .orderBy('claim.seq')
    .execute();
  const found = Map.groupBy(rows, ({ revision }) => revision);
  return new Map(
    [...found].map(([revision, some]) => [revision, some.map(({ record }) => claimFromRecord(record))]),
  );
}

/** Claims, of older revisions too, whose id is or begins with these letters. More than one where they are too few. */
export async function findClaims(store: Store, id: string): Promise<readonly Claim[]> {
  if (id === '') return [];
  const rows = await store.db
    .selectFrom('claim')
    .select('record')
    .where(({ eb, fn, val }) => eb(fn('substr', ['id', val(1), val(id.length)]), '=', id))
    .orderBy('key')
    .execute();
  return rows.map(({ record }) => claimFromRecord(record));
}

/** Row key of the source of every claim of a current revision. */
export async function sourcesOfClaims(db: Kysely<Tables>): Promise<ReadonlyMap<ClaimId, number>> {
  const rows = await db
    .selectFrom('claim')
    .innerJoin('revision', 'revision.key', 'claim.revision')
    .where('revision.current', '=', 1)
    .select(['claim.id', 'revision.source'])
    .execute();
  return new Map(rows.map(({ id, source }) => [id as ClaimId, source]));
}

function toRow(claim: Claim, { revision, attributions }: ClaimOwners, seq: number) {
  const { id, attributionId, span, polarity, certainty } = claim;
  const attribution = attributionId === null ? null : (attributions.get(attributionId) ?? null);
  return {
    revision,
    seq,
    id,
    start: span.start,
    end: span.end,
    attribution,
    polarity,
    certainty,
    record: claimToRecord(claim),
  };
}

type PackedClaim = Omit<Claim, 'tokens'> & { readonly tokens: ReturnType<typeof packTokens> };

function claimToRecord(claim: Claim): string {
  return toRecord({ ...claim, tokens: packTokens(claim.tokens, claim) } satisfies PackedClaim);
}

/** The claim a row holds, with its keys in the order they had. */
export function claimFromRecord(record: string): Claim {
  const packed = fromRecord<PackedClaim>(record);
  return { ...packed, tokens: unpackTokens(packed.tokens, packed) };
}
