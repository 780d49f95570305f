import { correctionsIn } from '../../review/corrections.ts';
import { listLog } from '../../store/log.ts';
import type { Store } from '../../store/store.ts';
import { Articles } from '../linking/articles.ts';
import type { KeyPair } from '../linking/helpers.ts';
import { compareArticles, type PairRow } from '../linking/verdict.ts';
import { overlayOf } from '../overlay.ts';

/** Pairs of articles to be compared, with these corrections laid over their readings. */
export interface CompareJob {
  readonly corrections: string;
  readonly pairs: readonly KeyPair[];
}

/**
 * Does a comparing job: what it gives depends on the pairs alone, so that it does not matter who compares them. Null where
 * reviewers have said something since: whoever gave the job out knows what held then.
 */
export async function doCompareJob(
  store: Store,
  { corrections: name, pairs }: CompareJob,
): Promise<readonly PairRow[] | null> {
  const corrections = correctionsIn(await listLog(store));
  if (corrections.name !== name) return null;
  const overlay = await overlayOf(store, corrections);
  const articles = new Articles(overlay.correct);
  const loaded = await articles.load(store, pairs.flat());
  return pairs.flatMap(([one, two]) => {
    const [a, b] = [loaded.get(one), loaded.get(two)];
    return a && b ? [compareArticles(a, b, overlay)] : [];
  });
}
