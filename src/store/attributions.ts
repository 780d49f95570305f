import type { Kysely } from 'kysely';
import type { Attribution } from '../model/attribution.ts';
import type { AttributionId } from '../model/ids.ts';
import { hull } from '../model/span.ts';
import { fromRecord, toRecord } from './record.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import type { Tables } from './tables.ts';

/** Keeps a revision's attributions in order. Gives the row key of each. */
export async function keepAttributions(
  db: Kysely<Tables>,
  revision: number,
  attributions: readonly Attribution[],
): Promise<ReadonlyMap<AttributionId, number>> {
  const rows = attributions.map((attribution, seq) => toRow(attribution, revision, seq));
  for (const some of rowsAtOnce(rows)) await db.insertInto('attribution').values(some).execute();
  const keys = await db
    .selectFrom('attribution')
    .select(['id', 'key'])
    .where('revision', '=', revision)
    .execute();
  return new Map(keys.map(({ id, key }) => [id as AttributionId, key]));
}

/** Attributions of current revisions by revision key, in order. */
export async function attributionsByRevision(
  db: Kysely<Tables>,
): Promise<ReadonlyMap<number, Attribution[]>> {
  const rows = await db
    .selectFrom('attribution')
    .innerJoin('revision', 'revision.key', 'attribution.revision')
    .where('revision.current', '=', 1)
    .select(['attribution.revision', 'attribution.record'])
    .orderBy('attribution.revision')
    .orderBy('attribution.seq')
    .execute();
  const found = Map.groupBy(rows, ({ revision }) => revision);
  return new Map(
    [...found].map(([revision, some]) => [
      revision,
      some.map(({ record }) => fromRecord<Attribution>(record)),
    ]),
  );
}

function toRow(attribution: Attribution, revision: number, seq: number) {
  const { id, contents, speakerKind, mode } = attribution;
  const { start, end } = hull(contents);
  return {
    revision,
    seq,
    id,
    start,
    end,
    speaker_kind: speakerKind,
    mode,
    record: toRecord(attribution),
  };
}
