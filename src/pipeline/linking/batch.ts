import { inTransaction } from '../../store/in-transaction.ts';
import {
  clearPending,
  markLinked,
  pendingAmong,
  type PendingStep,
  pendingSources,
  type SourceKey,
} from '../../store/pending.ts';
import type { Store } from '../../store/store.ts';
import { keepUnworked } from '../../store/unworked.ts';
import type { Articles } from './articles.ts';
import { byStory, type Waiting } from './by-story.ts';
import { ARTICLE, NodeSets, WHOLE } from './nodes.ts';
import { recompare } from './recompare.ts';
import type { Helpers } from './helpers.ts';
import { type Desk, relink } from './relink.ts';
import { workOutEvents, workOutFindings } from './rework.ts';
import type { Said } from './said.ts';
import { Story } from './story.ts';

/** Articles linked or compared in one transaction: another writer waits for a second or two at most. */
const AT_ONCE = 100;
/** Articles whose events or findings are worked out in one transaction: a tenth of the work of comparing them. */
const WORKED_AT_ONCE = 250;

/** What a check works on, and how. */
export interface CheckWork {
  readonly articles: Articles;
  readonly said: Said;
  /** Others who compare; null where nobody helps. */
  readonly helpers: Helpers | null;
  /** Articles in one transaction; those of the house where not given. */
  readonly atOnce?: number | undefined;
}

/**
 * The steps of a check, each of so many articles in one transaction; each gives how many articles it took, 0 where none is
 * left. All links are known before the first pair is compared, and all pairs before the first finding is worked out: none is
 * compared or worked out twice. What is done stays done whenever this ends; what is still to be done is kept beside it.
 */
export const CHECK_STEPS = {
  link: (store: Store, work: CheckWork) =>
    withPending(store, work, 'link', async (desk, keys) => {
      desk.articles.forget(keys);
      const changed = await relink(desk, keys);
      await markLinked(desk.store, keys, [...changed]);
    }),
  compare: (store: Store, work: CheckWork) =>
    withPending(store, work, 'compare', async (desk, keys) => {
      const touched = await recompare(desk, keys);
      for (const source of touched) desk.dirty.add(ARTICLE, [{ source, at: WHOLE }]);
      await clearPending(desk.store, keys);
    }),
  events: (store: Store, work: CheckWork) =>
    inTransaction(store, async (inside) =>
      workOutEvents(deskOf(inside, work), work.atOnce ?? WORKED_AT_ONCE),
    ),
  findings: (store: Store, work: CheckWork) =>
    inTransaction(store, async (inside) =>
      workOutFindings(deskOf(inside, work), work.atOnce ?? WORKED_AT_ONCE),
    ),
} as const;

async function withPending(
  store: Store,
  work: CheckWork,
  step: PendingStep,
  done: (desk: Desk, keys: readonly SourceKey[]) => Promise<void>,
): Promise<number> {
  return inTransaction(store, async (inside) => {
    const limit = work.atOnce ?? work.helpers?.atOnce ?? AT_ONCE;
    const keys = await (step === 'compare'
      ? byStory(inside, waitingToCompare(inside), limit)
      : pendingSources(inside, step, limit));
    if (keys.length === 0) return 0;
    const desk = deskOf(inside, work);
    await done(desk, keys);
    await keepUnworked(inside, desk.dirty.all());
    return keys.length;
  });
}

const waitingToCompare = (store: Store): Waiting => ({
  first: async (limit) => pendingSources(store, 'compare', limit),
  among: async (sources) => pendingAmong(store, 'compare', sources),
});

const deskOf = (store: Store, { articles, said, helpers }: CheckWork): Desk => ({
  store,
  articles,
  said,
  helpers,
  story: new Story(store),
  dirty: new NodeSets(),
});
