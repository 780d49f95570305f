import type { SourceId } from '../../model/ids.ts';
import { pairsTouching } from '../../store/compared-pairs.ts';
import { eventsTouching } from '../../store/events.ts';
import { inTransaction } from '../../store/in-transaction.ts';
import type { SourceKey } from '../../store/pending.ts';
import { removeSource, sourceKeys } from '../../store/sources.ts';
import type { Store } from '../../store/store.ts';
import { keepUnworked, type Unworked } from '../../store/unworked.ts';
import { ARTICLE, EVENTS, NodeSets, WHOLE } from './nodes.ts';
import { dropFromStories } from './registered.ts';
import type { Verdict } from './verdict.ts';

/**
 * Removes a source, and remembers what the next check is to work out again without it: what its pairs held together. Whom it was
 * linked with choose their partners anew; no other pair is compared again, for two articles' verdict depends on the two alone.
 */
export async function takeOut(store: Store, id: SourceId): Promise<void> {
  await inTransaction(store, async (inside) => {
    const key = (await sourceKeys(inside, [id])).get(id);
    if (key === undefined) return;
    const behind = await leftBehind(inside, key);
    await dropFromStories(inside, [key]);
    await removeSource(inside, id);
    await keepUnworked(inside, behind);
  });
}

/** Nodes of other articles that hang together with one of this article. */
async function leftBehind(store: Store, key: SourceKey): Promise<readonly Unworked[]> {
  const nodes = new NodeSets();
  for (const pair of await pairsTouching<Verdict>(store, [key])) {
    nodes.addPair(pair);
    nodes.add(
      ARTICLE,
      [pair.left, pair.right].map((source) => ({ source, at: WHOLE })),
    );
  }
  for (const { places } of await eventsTouching(store, [key]))
    nodes.add(
      EVENTS,
      places.map(({ source, seq }) => ({ source, at: seq })),
    );
  return nodes.all().filter(({ node }) => node.source !== key);
}
