import type { Run } from '../../model/run.ts';
import { correctionsIn } from '../../review/corrections.ts';
import { listLog } from '../../store/log.ts';
import type { SourceKey } from '../../store/pending.ts';
import { readingsOf } from '../../store/readings.ts';
import { type SourcePlace, sourceOrder, sourcesByKey } from '../../store/sources.ts';
import type { Store } from '../../store/store.ts';
import { overlayOf } from '../overlay.ts';

/** Some sources with what was read in them, as reviewers have corrected it; in the order of a run. */
export type RunPart = Pick<Run, 'sources' | 'claims' | 'attributions'> & {
  readonly keys: readonly SourceKey[];
};

/** Sources held at once: some five megabytes of them, unpacked. */
const AT_ONCE = 25;

/** All that `currentRun` has of claims and attributions, with their sources, some sources at a time: those that are wanted. */
export async function* readInParts(
  store: Store,
  wanted: (place: SourcePlace) => boolean = () => true,
): AsyncGenerator<RunPart> {
  const { correct } = await overlayOf(store, correctionsIn(await listLog(store)));
  for (const keys of await placesInParts(store, wanted)) {
    const found = await readingsOf(store, keys);
    const stored = keys.flatMap((key) => found.get(key) ?? []);
    const readings = stored.map(correct);
    yield {
      keys,
      sources: stored.map(({ source }) => source),
      claims: readings.flatMap(({ claims }) => claims),
      attributions: readings.flatMap(({ attributions }) => attributions),
    };
  }
}

/** Sources without what was read in them, some at a time, in the same order. */
export async function* sourcesInParts(store: Store): AsyncGenerator<Run['sources']> {
  for (const keys of await placesInParts(store, () => true)) {
    const sources = await sourcesByKey(store.db, keys);
    yield keys.flatMap((key) => sources.get(key)?.source ?? []);
  }
}

async function placesInParts(
  store: Store,
  wanted: (place: SourcePlace) => boolean,
): Promise<readonly (readonly SourceKey[])[]> {
  const keys = (await sourceOrder(store)).filter(wanted).map(({ key }) => key);
  return Array.from({ length: Math.ceil(keys.length / AT_ONCE) }, (_, part) =>
    keys.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
}
