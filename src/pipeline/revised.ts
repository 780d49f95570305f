import { revisionText } from './revision-text.ts';
import type { ArticleReading, RevisedSource } from '../model/pair.ts';
import { listEarlier } from '../store/revisions.ts';
import type { Store } from '../store/store.ts';

/** Those of the articles that were edited, with the texts they had before. */
export async function revisedSources(
  store: Store,
  articles: readonly ArticleReading[],
): Promise<readonly RevisedSource[]> {
  const earlier = await listEarlier(store);
  return articles.flatMap(({ source }) => {
    const before = earlier.get(source.id);
    return before ? [{ now: revisionText(source.revision), before: before.map(revisionText) }] : [];
  });
}
