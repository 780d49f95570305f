import { keyLists } from './key-lists.ts';
import type { SourceKey } from './pending.ts';
import { toPacked } from './packed-record.ts';
import { RecentVerdicts } from './recent-verdicts.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import type { Store } from './store.ts';

/** What comparing two articles gave: the pipeline's own record. `left` is the one of the lower address. */
export interface ComparedPair<V> {
  readonly left: SourceKey;
  readonly right: SourceKey;
  readonly verdict: V;
}

/** The same, packed already by whoever compared. */
export interface PackedPair extends Omit<ComparedPair<never>, 'verdict'> {
  readonly packed: Uint8Array;
}

const recent = new RecentVerdicts();

/** The pair as it was before it was packed; not packed again where it is kept. */
export function unpackedPair<V>({ left, right, packed }: PackedPair): ComparedPair<V> & PackedPair {
  return { left, right, packed, verdict: recent.unpack(packed) as V };
}

/** Every pair one of these articles is in, each once. */
export async function pairsTouching<V>(
  { db }: Store,
  sources: readonly SourceKey[],
): Promise<readonly ComparedPair<V>[]> {
  const found = new Map<string, ComparedPair<V>>();
  for (const some of keyLists(sources)) {
    for (const side of ['left', 'right'] as const) {
      const rows = await db.selectFrom('compared_pair').selectAll().where(side, 'in', some).execute();
      for (const { left, right, verdict } of rows)
        found.set(`${left} ${right}`, { left, right, verdict: recent.unpack(verdict) as V });
    }
  }
  return [...found.values()];
}

/** The keys of those pairs: left and right. */
export async function pairKeysTouching(
  { db }: Store,
  sources: readonly SourceKey[],
): Promise<readonly (readonly [SourceKey, SourceKey])[]> {
  const found = new Map<string, readonly [SourceKey, SourceKey]>();
  for (const some of keyLists(sources)) {
    for (const side of ['left', 'right'] as const) {
      const rows = await db
        .selectFrom('compared_pair')
        .select(['left', 'right'])
        .where(side, 'in', some)
        .execute();
      for (const { left, right } of rows) found.set(`${left} ${right}`, [left, right]);
    }
  }
  return [...found.values()];
}

/** These pairs. */
export async function pairsBetween<V>(
  store: Store,
  pairs: readonly (readonly [SourceKey, SourceKey])[],
): Promise<readonly ComparedPair<V>[]> {
  const wanted = new Set(pairs.map(([left, right]) => `${left} ${right}`));
  const around = await pairsTouching<V>(store, [...new Set(pairs.map(([left]) => left))]);
  return around.filter(({ left, right }) => wanted.has(`${left} ${right}`));
}

export async function keepPairs<V>(
  { db }: Store,
  pairs: readonly (ComparedPair<V> & Partial<PackedPair>)[],
): Promise<void> {
  const rows = pairs.map(({ left, right, verdict, packed = toPacked(verdict) }) => {
    recent.remember(packed, verdict);
    return { left, right, verdict: packed };
  });
  for (const some of rowsAtOnce(rows)) await db.insertInto('compared_pair').values(some).execute();
}

export async function dropPair({ db }: Store, left: SourceKey, right: SourceKey): Promise<void> {
  await db.deleteFrom('compared_pair').where('left', '=', left).where('right', '=', right).execute();
}
