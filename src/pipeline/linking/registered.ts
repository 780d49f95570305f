import { profileFrom } from '../../link/profile-bytes.ts';
import { dropArticle, sketchesOf } from '../../store/articles.ts';
import type { SourceKey } from '../../store/pending.ts';
import type { Store } from '../../store/store.ts';

/** Takes these articles out of everything that others find them by. */
export async function dropFromStories(store: Store, keys: readonly SourceKey[]): Promise<void> {
  for (const [key, bytes] of await sketchesOf(store, keys)) {
    const { terms, bands, day } = profileFrom(bytes);
    await dropArticle(store, key, { terms: [...terms, ...bands], day });
  }
}
