import type { Kysely } from 'kysely';
import type { Finding, FindingKind, Relation, Tier } from '../model/finding.ts';
import type { SourceId } from '../model/ids.ts';
import { fromRecord, toRecord } from './record.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** Which findings to list; what is left out does not matter. */
export interface FindingFilter {
  readonly relation?: Relation;
  readonly kind?: FindingKind;
  readonly tier?: Tier;
  /** A side of it is in this source. */
  readonly source?: SourceId;
}

/** Findings of the last check, best first. */
export async function listFindings(store: Store, filter: FindingFilter = {}): Promise<readonly Finding[]> {
  return findingsOfCheck(store.db, filter);
}

/** The same inside a transaction. */
export async function findingsOfCheck(
  db: Kysely<Tables>,
  filter: FindingFilter = {},
): Promise<readonly Finding[]> {
  let query = db.selectFrom('finding').select('record').orderBy('rank');
  if (filter.relation !== undefined) query = query.where('relation', '=', filter.relation);
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind);
  if (filter.tier !== undefined) query = query.where('tier', '=', filter.tier);
  if (filter.source !== undefined) query = query.where('rank', 'in', touching(db, filter.source));
  return (await query.execute()).map(({ record }) => fromRecord<Finding>(record));
}

/** Findings whose id or fingerprint is or begins with these letters. More than one where they are too few. */
export async function findFindings(store: Store, id: string): Promise<readonly Finding[]> {
  if (id === '') return [];
  const all = await listFindings(store);
  const exact = all.filter((finding) => finding.id === id || finding.fingerprint === id);
  if (exact.length > 0) return exact;
  return all.filter((finding) => finding.id.startsWith(id) || finding.fingerprint.startsWith(id));
}

/** Puts these findings in the place of those of the check before. */
export async function replaceFindings(
  store: Store,
  db: Kysely<Tables>,
  findings: readonly Finding[],
): Promise<void> {
  const sources = await db.selectFrom('source').select(['id', 'key']).execute();
  const keys = new Map(sources.map(({ id, key }) => [id, key]));
  const sides = findings.flatMap(({ id, sides: all }, finding) =>
    all.map(({ claimId, sourceId, span }, place) => {
      const source = keys.get(sourceId);
      if (source === undefined)
        throw new StoreError(
          'invalid-record',
          store.path,
          `Finding ${id} points to ${sourceId}, which is not there.`,
        );
      return { finding, place, source, claim_id: claimId, start: span.start, end: span.end };
    }),
  );
  await db.deleteFrom('finding').execute();
  for (const some of rowsAtOnce(findings.map(toRow))) await db.insertInto('finding').values(some).execute();
  for (const some of rowsAtOnce(sides)) await db.insertInto('finding_side').values(some).execute();
}

function touching(db: Kysely<Tables>, source: SourceId) {
  return db
    .selectFrom('finding_side')
    .innerJoin('source', 'source.key', 'finding_side.source')
    .where('source.id', '=', source)
    .select('finding_side.finding');
}

function toRow(finding: Finding, rank: number) {
  const { id, fingerprint, relation, kind, tier, score } = finding;
  return { rank, id, fingerprint, relation, kind, tier, score, record: toRecord(finding) };
}
