import { linksOf } from '../../store/article-links.ts';
import type { SourceKey } from '../../store/pending.ts';
import type { Store } from '../../store/store.ts';

/** Articles that wait for something. */
export interface Waiting {
  /** The first of them in the order they came, up to so many. */
  readonly first: (limit: number) => Promise<readonly SourceKey[]>;
  /** Those of these that wait. */
  readonly among: (sources: readonly SourceKey[]) => Promise<readonly SourceKey[]>;
}

/**
 * Up to `limit` articles that wait, those of one story one after the other whatever the order they came in: what is done with
 * one is done with the others too, while all are at hand. From the first that waits always on to the one that is linked
 * the closest with any taken so far (Prim 1957), and where none is left, on to the next that waits.
 */
export async function byStory(
  store: Store,
  { first, among }: Waiting,
  limit: number,
): Promise<readonly SourceKey[]> {
  const seeds = await first(limit);
  const taken = new Set<SourceKey>();
  const next = new Map<SourceKey, number>();
  for (const seed of seeds) {
    for (let one: SourceKey | null = seed; one !== null && taken.size < limit; one = closest(next)) {
      if (taken.has(one)) break;
      taken.add(one);
      next.delete(one);
      const links = (await linksOf(store, [one])).filter(({ other }) => !taken.has(other));
      const waiting = new Set(await among(links.map(({ other }) => other)));
      for (const { other, likeness } of links)
        if (waiting.has(other)) next.set(other, Math.max(likeness, next.get(other) ?? 0));
    }
  }
  return [...taken];
}

function closest(next: ReadonlyMap<SourceKey, number>): SourceKey | null {
  let [found, best]: [SourceKey | null, number] = [null, -1];
  for (const [source, likeness] of next)
    if (likeness > best || (likeness === best && found !== null && source < found))
      [found, best] = [source, likeness];
  return found;
}
