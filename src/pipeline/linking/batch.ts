import { clearPending, pendingSources } from '../../store/pending.ts';
import { inTransaction } from '../../store/in-transaction.ts';
import type { Store } from '../../store/store.ts';
import type { Articles } from './articles.ts';
import { NodeSets } from './nodes.ts';
import { recompare } from './recompare.ts';
import { relink, type SharedWith } from './relink.ts';
import type { Said } from './said.ts';
import { rework } from './rework.ts';
import { Story } from './story.ts';

/** Articles linked and compared in one transaction: another writer waits for a second or two at most. */
const AT_ONCE = 100;
/** With workers to compare them: enough that each has several jobs. */
const AT_ONCE_SHARED = 400;

/** By whom a batch is compared, and how large it is. */
export interface BatchManner {
  readonly shared: SharedWith | null;
  readonly atOnce?: number | undefined;
}

/**
 * Links and compares up to `atOnce` pending sources (with workers, as many as keep them busy), and works out again what they touch, in one transaction. Gives how
 * many there were; 0 where none is pending. What is done stays done whenever this ends.
 */
export async function checkSome(
  store: Store,
  articles: Articles,
  said: Said,
  { shared, atOnce = AT_ONCE }: BatchManner,
): Promise<number> {
  return inTransaction(store, async (inside) => {
    const keys = await pendingSources(inside, shared ? AT_ONCE_SHARED : atOnce);
    if (keys.length === 0) return 0;
    articles.forget(keys);
    const dirty = new NodeSets();
    const desk = { store: inside, articles, dirty, said, shared };
    const changed = await relink({ ...desk, story: new Story(inside) }, keys);
    const touched = await recompare({ ...desk, story: new Story(inside) }, changed, keys);
    await rework({ ...desk, story: new Story(inside) }, [...new Set([...keys, ...touched])]);
    await clearPending(inside, keys);
    return keys.length;
  });
}
