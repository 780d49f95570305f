import type { Kysely } from 'kysely';
import type { Finding } from '../model/finding.ts';
import { inChunks } from './articles.ts';
import type { SourceKey } from './pending.ts';
import { toRecord } from './record.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { touch } from './touched.ts';

/** A place findings of one bundle are worked out from: a claim by its number, a name by where it stands. */
export interface Node {
  readonly source: SourceKey;
  readonly at: number;
}

/** A finding to be kept, with the node each of its sides rests on and what sorts it. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly rank: string;
  readonly nodes: readonly Node[];
}

/** Everything worked out again together: findings of one bundle that rest on one of the nodes are replaced. */
export interface Reworked {
  readonly bundle: string;
  readonly nodes: readonly Node[];
  readonly findings: readonly PlacedFinding[];
}

/** Puts findings in the place of those that rest on the same nodes, and remembers how each was when the last check ended. */
export async function replaceFindings({ db }: Store, reworked: readonly Reworked[]): Promise<void> {
  const fingerprints = new Set<string>();
  const old: number[] = [];
  for (const one of reworked) {
    for (const { key, fingerprint } of await restingOn(db, one)) {
      fingerprints.add(fingerprint);
      old.push(key);
    }
    for (const { finding } of one.findings) fingerprints.add(finding.fingerprint);
  }
  const all = [...fingerprints].sort();
  await rememberShown(db, all);
  for (const some of inChunks([...new Set(old)]))
    await db.deleteFrom('finding').where('key', 'in', some).execute();
  for (const { bundle, findings } of reworked)
    for (const placed of findings) await keepFinding(db, bundle, placed);
  await showFirst(db, all);
}

/** Takes away every finding that rests on a source, and remembers how each was. */
export async function dropFindingsOn(db: Kysely<Tables>, source: SourceKey): Promise<void> {
  const rows = await db
    .selectFrom('finding_side')
    .innerJoin('finding', 'finding.key', 'finding_side.finding')
    .where('finding_side.source', '=', source)
    .select(['finding.key', 'finding.fingerprint'])
    .distinct()
    .execute();
  const fingerprints = [...new Set(rows.map(({ fingerprint }) => fingerprint))].sort();
  await rememberShown(db, fingerprints);
  for (const some of inChunks(rows.map(({ key }) => key)))
    await db.deleteFrom('finding').where('key', 'in', some).execute();
  await showFirst(db, fingerprints);
}

async function restingOn(
  db: Kysely<Tables>,
  { bundle, nodes }: Reworked,
): Promise<readonly { readonly key: number; readonly fingerprint: string }[]> {
  const wanted = new Set(nodes.map(({ source, at }) => `${source} ${at}`));
  const sources = [...new Set(nodes.map(({ source }) => source))];
  const found = new Map<number, { readonly key: number; readonly fingerprint: string }>();
  for (const some of inChunks(sources)) {
    const rows = await db
      .selectFrom('finding_side')
      .innerJoin('finding', 'finding.key', 'finding_side.finding')
      .where('finding_side.source', 'in', some)
      .where('finding.bundle', '=', bundle)
      .select(['finding.key', 'finding.fingerprint', 'finding_side.source', 'finding_side.at'])
      .execute();
    for (const { key, fingerprint, source, at } of rows)
      if (wanted.has(`${source} ${at}`)) found.set(key, { key, fingerprint });
  }
  return [...found.values()];
}

async function rememberShown(db: Kysely<Tables>, fingerprints: readonly string[]): Promise<void> {
  const before = new Map<string, string>();
  for (const some of inChunks(fingerprints)) {
    const rows = await db
      .selectFrom('finding')
      .select(['fingerprint', 'record'])
      .where('fingerprint', 'in', some)
      .where('shown', '=', 1)
      .execute();
    for (const { fingerprint, record } of rows) before.set(fingerprint, record);
  }
  await touch(
    db,
    'finding',
    fingerprints.map((id) => ({ id, before: before.get(id) ?? null })),
  );
}

async function keepFinding(
  db: Kysely<Tables>,
  bundle: string,
  { finding, rank, nodes }: PlacedFinding,
): Promise<void> {
  const { id, fingerprint, relation, kind, tier } = finding;
  const row = { id, fingerprint, relation, kind, tier, rank, shown: 0, bundle, record: toRecord(finding) };
  const { key } = await db.insertInto('finding').values(row).returning('key').executeTakeFirstOrThrow();
  const sides = nodes.map(({ source, at }, place) => ({ finding: key, place, source, at }));
  for (const some of rowsAtOnce(sides)) await db.insertInto('finding_side').values(some).execute();
}

/** Of findings with one fingerprint the first is told: by rank, then by what they say, so that no order of adding matters. */
async function showFirst(db: Kysely<Tables>, fingerprints: readonly string[]): Promise<void> {
  for (const some of inChunks(fingerprints)) {
    const rows = await db
      .selectFrom('finding')
      .select(['key', 'fingerprint', 'shown', 'rank', 'record'])
      .where('fingerprint', 'in', some)
      .execute();
    for (const twins of Map.groupBy(rows, ({ fingerprint }) => fingerprint).values()) {
      const [first] = twins.sort(byRank);
      for (const { key, shown } of twins) {
        const now = Number(key === first?.key);
        if (shown !== now)
          await db.updateTable('finding').set({ shown: now }).where('key', '=', key).execute();
      }
    }
  }
}

interface Ranked {
  readonly rank: string;
  readonly record: string;
}

function byRank(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.record < b.record ? -1 : Number(a.record > b.record);
}
