import type { Kysely } from 'kysely';
import type { Finding } from '../model/finding.ts';
import { keyLists } from './key-lists.ts';
import { shownAmong } from './findings.ts';
import type { SourceKey } from './pending.ts';
import { packedJson, toPacked } from './packed-record.ts';
import { lastKey } from './last-key.ts';
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
  const placed = reworked.flatMap(({ bundle, findings }) => findings.map((one) => ({ ...one, bundle })));
  const fingerprints = new Set<string>(placed.map(({ finding }) => finding.fingerprint));
  const old: number[] = [];
  for (const [bundle, some] of Map.groupBy(reworked, (one) => one.bundle)) {
    const nodes = some.flatMap((one) => one.nodes);
    for (const { key, fingerprint } of await restingOn(db, bundle, nodes)) {
      fingerprints.add(fingerprint);
      old.push(key);
    }
  }
  const all = [...fingerprints].sort();
  await rememberShown(db, all);
  for (const some of keyLists(old)) await db.deleteFrom('finding').where('key', 'in', some).execute();
  await keepFindings(db, placed);
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
  for (const some of keyLists(rows.map(({ key }) => key)))
    await db.deleteFrom('finding').where('key', 'in', some).execute();
  await showFirst(db, fingerprints);
}

async function restingOn(
  db: Kysely<Tables>,
  bundle: string,
  nodes: readonly Node[],
): Promise<readonly { readonly key: number; readonly fingerprint: string }[]> {
  const wanted = new Set(nodes.map(({ source, at }) => `${source} ${at}`));
  const sources = [...new Set(nodes.map(({ source }) => source))];
  const found = new Map<number, { readonly key: number; readonly fingerprint: string }>();
  for (const some of keyLists(sources)) {
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
  const before = await shownAmong(db, fingerprints);
  await touch(
    db,
    'finding',
    fingerprints.map((id) => ({ id, before: before.get(id) ?? null })),
  );
}

async function keepFindings(
  db: Kysely<Tables>,
  placed: readonly (PlacedFinding & { readonly bundle: string })[],
): Promise<void> {
  let key = await lastKey(db, 'finding');
  const keyed = placed.map((one) => ({ ...one, key: ++key }));
  for (const some of rowsAtOnce(keyed)) await db.insertInto('finding').values(some.map(findingRow)).execute();
  const sides = keyed.flatMap(({ nodes, key: finding }) =>
    nodes.map(({ source, at }, place) => ({ finding, place, source, at })),
  );
  for (const some of rowsAtOnce(sides)) await db.insertInto('finding_side').values(some).execute();
}

function findingRow({
  key,
  bundle,
  rank,
  finding,
}: PlacedFinding & { readonly bundle: string; readonly key: number }) {
  const { id, fingerprint, relation, kind, tier } = finding;
  return { key, id, fingerprint, relation, kind, tier, rank, shown: 0, bundle, packed: toPacked(finding) };
}

/** Of findings with one fingerprint the first is told: by rank, then by what they say, so that no order of adding matters. */
async function showFirst(db: Kysely<Tables>, fingerprints: readonly string[]): Promise<void> {
  for (const some of keyLists(fingerprints)) {
    const rows = await db
      .selectFrom('finding')
      .select(['key', 'fingerprint', 'shown', 'rank', 'packed'])
      .where('fingerprint', 'in', some)
      .execute();
    const first = new Set<number>();
    for (const twins of Map.groupBy(rows, ({ fingerprint }) => fingerprint).values())
      for (const { key } of twins.sort(byRank).slice(0, 1)) first.add(key);
    for (const shown of [0, 1]) {
      const turned = rows.filter((row) => Number(first.has(row.key)) === shown && row.shown !== shown);
      for (const keys of keyLists(turned.map(({ key }) => key)))
        await db.updateTable('finding').set({ shown }).where('key', 'in', keys).execute();
    }
  }
}

interface Ranked {
  readonly rank: string;
  readonly packed: Uint8Array;
}

function byRank(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  const [one, two] = [packedJson(a.packed), packedJson(b.packed)];
  return one < two ? -1 : Number(one > two);
}
