import type { ExpressionBuilder } from 'kysely';
import { filledUp, keyLists } from './key-lists.ts';
import type { Node } from './kept-findings.ts';
import type { SourceKey } from './pending.ts';
import { rowsAtOnce } from './rows-at-once.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** A node of a bundle around which all is to be worked out again: pairs that touch it have come, changed or gone. */
export interface Unworked {
  readonly bundle: string;
  readonly node: Node;
}

/** Which bundles are meant: events are worked out before findings, which name them. */
export interface Bundles {
  /** The bundle of events. */
  readonly events: string;
  /** That one, or all the others. */
  readonly which: 'events' | 'others';
}

/** Remembers nodes until they are worked out, in the transaction in which their pairs change. */
export async function keepUnworked({ db }: Store, nodes: readonly Unworked[]): Promise<void> {
  const rows = nodes.map(({ bundle, node: { source, at } }) => ({ source, bundle, at }));
  for (const some of rowsAtOnce(rows))
    await db
      .insertInto('unworked')
      .values(some)
      .onConflict((conflict) => conflict.columns(['source', 'bundle', 'at']).doNothing())
      .execute();
}

/** The first sources that have some, up to so many. */
export async function unworkedSources(
  { db }: Store,
  bundles: Bundles,
  limit: number,
): Promise<readonly SourceKey[]> {
  const rows = await db
    .selectFrom('unworked')
    .select('source')
    .where(meant(bundles))
    .distinct()
    .orderBy('source')
    .limit(limit)
    .execute();
  return rows.map(({ source }) => source);
}

/** Those of these sources that have some. */
export async function unworkedAmong(
  { db }: Store,
  bundles: Bundles,
  sources: readonly SourceKey[],
): Promise<readonly SourceKey[]> {
  const found: SourceKey[] = [];
  for (const some of keyLists(sources)) {
    const rows = await db
      .selectFrom('unworked')
      .select('source')
      .where('source', 'in', some)
      .where(meant(bundles))
      .distinct()
      .execute();
    for (const { source } of rows) found.push(source);
  }
  return found;
}

/** The nodes of these sources. */
export async function unworkedOf(
  { db }: Store,
  bundles: Bundles,
  sources: readonly SourceKey[],
): Promise<readonly Unworked[]> {
  const found: Unworked[] = [];
  for (const some of keyLists(sources)) {
    const rows = await db
      .selectFrom('unworked')
      .selectAll()
      .where('source', 'in', some)
      .where(meant(bundles))
      .orderBy('source')
      .orderBy('bundle')
      .orderBy('at')
      .execute();
    for (const { source, bundle, at } of rows) found.push({ bundle, node: { source, at } });
  }
  return found;
}

/** These are worked out. */
export async function dropUnworked(
  store: Store,
  bundles: Bundles,
  nodes: readonly Unworked[],
): Promise<void> {
  const worked = new Set(nodes.map(keyOf));
  const sources = [...new Set(nodes.map(({ node }) => node.source))];
  const done = (await unworkedOf(store, bundles, sources)).filter((one) => worked.has(keyOf(one)));
  for (const some of Map.groupBy(done, ({ bundle, node }) => `${String(node.source)} ${bundle}`).values())
    for (const { bundle, node } of some.slice(0, 1))
      await store.db
        .deleteFrom('unworked')
        .where('source', '=', node.source)
        .where('bundle', '=', bundle)
        .where('at', 'in', filledUp(some.map((one) => one.node.at)))
        .execute();
}

/** True where something is still to be worked out. */
export async function isUnworked({ db }: Store): Promise<boolean> {
  const row = await db.selectFrom('unworked').select('source').limit(1).executeTakeFirst();
  return row !== undefined;
}

const keyOf = ({ bundle, node: { source, at } }: Unworked): string =>
  `${String(source)} ${String(at)} ${bundle}`;

const meant =
  ({ events, which }: Bundles) =>
  (row: ExpressionBuilder<Tables, 'unworked'>) =>
    row('bundle', which === 'events' ? '=' : '!=', events);
