import type { Kysely } from 'kysely';
import { sha256 } from '../model/ids.ts';
import { unpackClaimIds } from './packed-claim-ids.ts';
import type { Tables } from './tables.ts';

/** What is kept with a revision beside its text. */
interface KeptWith {
  readonly metadata: string;
  readonly stages: string;
  readonly pack: Uint8Array;
  /** Ids of its claims in order. */
  readonly claims: readonly string[];
}

/** SHA-256 of everything kept with a revision but its text, as the rows hold it. */
export function hashOfReading({ metadata, stages, pack, claims }: KeptWith): string {
  return sha256(JSON.stringify([metadata, stages, sha256(pack), claims]));
}

/** The same of what the database holds now; null where nothing was read in it. */
export async function hashOfKept(db: Kysely<Tables>, revision: number): Promise<string | null> {
  const row = await db
    .selectFrom('reading')
    .innerJoin('revision', 'revision.key', 'reading.revision')
    .innerJoin('reading_pack', 'reading_pack.revision', 'reading.revision')
    .where('reading.revision', '=', revision)
    .select(['revision.metadata', 'reading.stages', 'reading.claims', 'reading_pack.pack'])
    .executeTakeFirst();
  return row ? hashOfReading({ ...row, claims: unpackClaimIds(row.claims) }) : null;
}
