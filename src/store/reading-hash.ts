import type { Kysely } from 'kysely';
import { sha256 } from '../model/ids.ts';
import type { Tables } from './tables.ts';

/** SHA-256 of everything kept with a revision but its text: metadata, analysis, attributions and claims as their rows hold them. */
export async function hashOfReading(db: Kysely<Tables>, revision: number): Promise<string> {
  const { metadata, analysis, stages } = await db
    .selectFrom('reading')
    .innerJoin('revision', 'revision.key', 'reading.revision')
    .where('reading.revision', '=', revision)
    .select(['revision.metadata', 'reading.analysis', 'reading.stages'])
    .executeTakeFirstOrThrow();
  const records = await Promise.all(
    (['attribution', 'claim'] as const).map((table) =>
      db.selectFrom(table).select('record').where('revision', '=', revision).orderBy('seq').execute(),
    ),
  );
  return sha256(
    JSON.stringify([metadata, analysis, stages, records.map((rows) => rows.map(({ record }) => record))]),
  );
}
