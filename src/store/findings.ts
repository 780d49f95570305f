import { filledUp, keyLists } from './key-lists.ts';
import type { Kysely } from 'kysely';
import type { Finding, FindingKind, Relation, Tier } from '../model/finding.ts';
import type { SourceId } from '../model/ids.ts';
import { fromPacked } from './packed-record.ts';
import type { Store } from './store.ts';
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
  let query = db
    .selectFrom('finding')
    .select('packed')
    .where('shown', '=', 1)
    .orderBy('rank')
    .orderBy('fingerprint');
  if (filter.relation !== undefined) query = query.where('relation', '=', filter.relation);
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind);
  if (filter.tier !== undefined) query = query.where('tier', '=', filter.tier);
  if (filter.source !== undefined) query = query.where('key', 'in', touching(db, filter.source));
  return (await query.execute()).map(({ packed }) => fromPacked<Finding>(packed));
}

/** Findings fetched at once. */
const FINDINGS_AT_ONCE = 500;

/** The findings of the last check, best first, some at a time. */
export async function* findingsInParts({ db }: Store): AsyncGenerator<readonly Finding[]> {
  const rows = await db
    .selectFrom('finding')
    .select('key')
    .where('shown', '=', 1)
    .orderBy('rank')
    .orderBy('fingerprint')
    .execute();
  for (let at = 0; at < rows.length; at += FINDINGS_AT_ONCE) {
    const keys = rows.slice(at, at + FINDINGS_AT_ONCE).map(({ key }) => key);
    const some = await db
      .selectFrom('finding')
      .select(['key', 'packed'])
      .where('key', 'in', filledUp(keys))
      .execute();
    const packed = new Map(some.map((row) => [row.key, row.packed]));
    yield keys.flatMap((key) => {
      const bytes = packed.get(key);
      return bytes ? [fromPacked<Finding>(bytes)] : [];
    });
  }
}

/** Findings whose id or fingerprint is or begins with these letters. More than one where they are too few. */
export async function findFindings(store: Store, id: string): Promise<readonly Finding[]> {
  if (id === '') return [];
  for (const exactly of [true, false]) {
    const rows = await store.db
      .selectFrom('finding')
      .select('packed')
      .where('shown', '=', 1)
      .where(({ or, eb, fn, val }) =>
        or(
          (['id', 'fingerprint'] as const).map((name) =>
            exactly ? eb(name, '=', id) : eb(fn<string>('substr', [name, val(1), val(id.length)]), '=', id),
          ),
        ),
      )
      .orderBy('rank')
      .orderBy('fingerprint')
      .execute();
    if (rows.length > 0) return rows.map(({ packed }) => fromPacked<Finding>(packed));
  }
  return [];
}

function touching(db: Kysely<Tables>, source: SourceId) {
  return db
    .selectFrom('finding_side')
    .innerJoin('source', 'source.key', 'finding_side.source')
    .where('source.id', '=', source)
    .select('finding_side.finding');
}

/** The records of these findings, by fingerprint; those that are not there are left out. */
export async function shownAmong(
  db: Kysely<Tables>,
  fingerprints: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const some of keyLists(fingerprints)) {
    // Which of them are shown is not asked of the database: SQLite would look for these few among all that are.
    const rows = await db
      .selectFrom('finding')
      .select(['fingerprint', 'packed', 'shown'])
      .where('fingerprint', 'in', some)
      .orderBy('fingerprint')
      .execute();
    for (const { fingerprint, packed, shown } of rows) if (shown === 1) found.set(fingerprint, packed);
  }
  return found;
}

/** How many findings there are. */
export async function countFindings({ db }: Store): Promise<number> {
  const { count } = await db
    .selectFrom('finding')
    .where('shown', '=', 1)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
